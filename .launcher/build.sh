# shellcheck shell=bash
# Builds the portal into target/portal/<stamp>/, a folder a running portal can rely on.

# what both the portal and its live-reloading sibling run with
readonly java_flags=(
  -XX:+UseCompactObjectHeaders
  --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow
  -Dfile.encoding=UTF-8
)

# A word that changes whenever anything that goes into the jar does; what Vaadin writes among the sources does not count.
source_stamp() {
  local sum=(sha256sum)
  command -v sha256sum >/dev/null || sum=(shasum -a 256)
  find pom.xml src/main frontend \( -path frontend/generated -o -path 'frontend/index.*' -o -path frontend/scripts/node_modules \
    -o -path src/main/bundles \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 "${sum[@]}" | "${sum[@]}" | cut -c1-16
}

# Sets $built to the folder of the portal made from the sources as they are now.
build_portal() {
  need_jdk
  built=$root/target/portal/$(source_stamp)
  [[ ! -e $built/jingnuo.jar ]] || return 0
  need_build_tools
  echo "Building Jingnuo; the first time takes a few minutes, while Maven and npm fetch what it needs ..."
  # Maven resets colours that it was told not to set
  mvn -B -q -Dstyle.color=never package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dnode.folder="$node_folder" 2>&1 |
    sed $'s/\e\\[0m//g' || {
    echo "The build failed; see above." >&2
    exit 1
  }
  unpack_portal
}

unpack_portal() {
  local jars=(target/jingnuo-*.jar) unpacked
  mkdir -p target/portal
  unpacked=$(mktemp -d target/portal/unpacking-XXXXXX)
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "${jars[0]}" extract --destination "$unpacked/portal" >/dev/null
  mv "$unpacked/portal/$(basename "${jars[0]}")" "$unpacked/portal/jingnuo.jar"
  mv "$unpacked/portal" "$built" 2>/dev/null || [[ -e $built/jingnuo.jar ]]
  rm -rf "$unpacked"
}

# how Maven is called for './portal dev'
readonly development=(-B -q -Dstyle.color=never -Pdev -Dspotless.check.skip=true)

# Compiles and copies what is saved in src/main and frontend/scripts as long as the process of the given number lives. The
# running portal looks for changes only once the file of application-development.yaml is touched: it would start
# half-compiled otherwise.
watch_sources() {
  local looked=target/looked
  mkdir -p target/classes
  touch "$looked"
  while sleep 1 && kill -0 "$1" 2>/dev/null; do
    [[ -n $(find src/main frontend/scripts \( -path src/main/bundles -o -path frontend/scripts/node_modules \) -prune \
      -o -newer "$looked" -type f -print -quit) ]] || continue
    touch "$looked"
    if mvn "${development[@]}" -Dnode.folder="$node_folder" resources:resources exec:exec@own-scripts compiler:compile; then
      touch target/classes/compiled
    fi
  done
}
