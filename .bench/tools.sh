# shellcheck shell=bash
# What the bench needs beyond what building needs.

# shellcheck source=../.launcher/tools.sh
source "$(dirname "${BASH_SOURCE[0]}")/../.launcher/tools.sh"

readonly lighthouse_version=13.5.0

# Fetches Lighthouse, and the Chromium driver that comes with it, through the user's own npm; sets $JINGNUO_LIGHTHOUSE.
need_lighthouse() {
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/jingnuo
  local folder=$cache/lighthouse-$lighthouse_version stage
  export JINGNUO_LIGHTHOUSE=$folder/node_modules
  [[ ! -d $folder ]] || return 0
  need_command npm npm
  echo "Fetching Lighthouse $lighthouse_version, once ..."
  mkdir -p "$cache"
  stage=$(mktemp -d "$cache/fetching-XXXXXX")
  PATH=$node_folder:$PATH npm install --prefix "$stage" --no-save --no-audit --no-fund --loglevel=error \
    "lighthouse@$lighthouse_version" >"$stage/npm.log" 2>&1 || {
    cat "$stage/npm.log" >&2
    rm -rf "$stage"
    missing "npm could not fetch lighthouse@$lighthouse_version; see above, mend npm's settings, start again."
  }
  # a folder left by a fetch that was faster is as good
  mv "$stage" "$folder" 2>/dev/null || [[ -d $folder ]]
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
