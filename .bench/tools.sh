# shellcheck shell=bash
# What the bench needs beyond what building needs.

# shellcheck source=../.launcher/tools.sh
source "$(dirname "${BASH_SOURCE[0]}")/../.launcher/tools.sh"

readonly lighthouse_version=13.5.0
readonly minisearch_version=7.2.0
readonly flexsearch_version=0.8.212
readonly orama_version=3.1.18
readonly maplibre_version=6.17.0

# Fetches Lighthouse, and the Chromium driver that comes with it; sets $JINGNUO_LIGHTHOUSE.
need_lighthouse() {
  export JINGNUO_LIGHTHOUSE
  JINGNUO_LIGHTHOUSE=$(node_modules "lighthouse-$lighthouse_version")
  need_packages Lighthouse "$JINGNUO_LIGHTHOUSE" "lighthouse@$lighthouse_version"
}

# Fetches the libraries our search is compared with; sets $JINGNUO_SEARCH_ENGINES.
need_search_engines() {
  export JINGNUO_SEARCH_ENGINES
  JINGNUO_SEARCH_ENGINES=$(node_modules "engines-$minisearch_version-$flexsearch_version-$orama_version")
  need_packages "MiniSearch, FlexSearch and Orama" "$JINGNUO_SEARCH_ENGINES" \
    "minisearch@$minisearch_version" "flexsearch@$flexsearch_version" "@orama/orama@$orama_version"
}

# Fetches MapLibre GL, and what our map is built with; sets $JINGNUO_MAP_LIBRARIES.
need_map_libraries() {
  local leaflet esbuild
  leaflet=$(map_package dependencies leaflet)
  esbuild=$(map_package devDependencies esbuild)
  export JINGNUO_MAP_LIBRARIES
  JINGNUO_MAP_LIBRARIES=$(node_modules "maps-$leaflet-$maplibre_version-$esbuild")
  need_packages "Leaflet and MapLibre GL" "$JINGNUO_MAP_LIBRARIES" \
    "leaflet@$leaflet" "maplibre-gl@$maplibre_version" "esbuild@$esbuild"
}

# The version of a package that our map is built with.
map_package() {
  "$node_folder/node" -p "require('$root/frontend/scripts/package.json').$1['$2']"
}

# Where packages of this name are kept.
node_modules() {
  printf '%s/jingnuo/%s/node_modules' "${XDG_CACHE_HOME:-$HOME/.cache}" "$1"
}

# Fetches packages into a node_modules folder, once, through the user's own npm; the first argument says what they are.
need_packages() {
  local name=$1 folder=${2%/node_modules} stage
  shift 2
  [[ ! -d $folder ]] || return 0
  need_command npm npm
  echo "Fetching $name, once ..."
  mkdir -p "$(dirname "$folder")"
  stage=$(mktemp -d "$(dirname "$folder")/fetching-XXXXXX")
  PATH=$node_folder:$PATH npm install --prefix "$stage" --no-save --no-audit --no-fund --loglevel=error \
    "$@" >"$stage/npm.log" 2>&1 || {
    cat "$stage/npm.log" >&2
    rm -rf "$stage"
    missing "npm could not fetch $*; see above, mend npm's settings, start again."
  }
  # a folder left by a fetch that was faster is as good
  mv "$stage" "$folder" 2>/dev/null || [[ -d $folder ]]
}

# Compiles the part of the bench that is among the tests, and writes Java's class path for it.
compile_bench() {
  mkdir -p target/bench
  mvn "${development[@]}" -Dnode.folder="$node_folder" dependency:unpack@icons resources:resources compiler:compile \
    resources:testResources compiler:testCompile \
    dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench/libraries 2>&1 |
    sed $'s/\e\\[0m//g' | sed '/^$/d'
  printf -- '-cp "%s"\n' "$root/target/test-classes:$root/target/classes:$(<target/bench/libraries)" >target/bench/class-path
}

# wrk makes the load; sets $JINGNUO_NGINX to the server to compare with.
need_load_tools() {
  command -v wrk >/dev/null || install_packages "The bench needs wrk to make load." wrk
  export JINGNUO_NGINX
  JINGNUO_NGINX=$(command -v nginx || echo /usr/sbin/nginx)
  [[ ! -x $JINGNUO_NGINX ]] || return 0
  JINGNUO_NGINX=${XDG_CACHE_HOME:-$HOME/.cache}/jingnuo/nginx/usr/sbin/nginx
  [[ -x $JINGNUO_NGINX ]] || unpack_nginx
}

# Unpacked, not installed: an installed nginx would start as a service and take port 80.
unpack_nginx() {
  local folder=${JINGNUO_NGINX%/usr/sbin/nginx} stage
  command -v apt-get >/dev/null || missing "The bench compares with nginx and found none. Install nginx and start again."
  echo "Fetching nginx ..."
  stage=$(mktemp -d)
  if (cd "$stage" && apt-get -qq download nginx && dpkg -x nginx_*.deb unpacked) && "$stage/unpacked/usr/sbin/nginx" -v 2>/dev/null; then
    mkdir -p "$(dirname "$folder")"
    mv "$stage/unpacked" "$folder"
    rm -rf "$stage"
  else
    rm -rf "$stage"
    missing "The bench compares with nginx and could not fetch it with apt-get. Install nginx and start again."
  fi
}
