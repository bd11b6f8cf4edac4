# shellcheck shell=bash
# What run, test and package share: look at what the machine has, install what is missing, say each step.
# Sourced with the repository's root as the working directory.

rust_needed=1.95
node_needed=20

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
stop() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# at_least HAVE WANTED: compares version numbers part by part.
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# The system's package manager, or nothing.
package_manager() {
  local name
  for name in apt-get dnf pacman zypper; do
    if command -v "$name" >/dev/null; then
      printf '%s' "$name"
      return
    fi
  done
}

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "This needs the administrator, and there is no sudo. Run this as root, then start again: $*"
  fi
}

# The names of one set of packages (build or test) in the words of this system's package manager.
package_names() {
  case "$1:$2" in
    apt-get:build) say build-essential curl file pkg-config libwebkit2gtk-4.1-dev libgtk-3-dev librsvg2-dev libssl-dev ;;
    apt-get:test) say xvfb webkit2gtk-driver dbus fonts-dejavu-core ;;
    dnf:build) say gcc gcc-c++ make curl file pkgconf-pkg-config webkit2gtk4.1-devel gtk3-devel librsvg2-devel openssl-devel ;;
    dnf:test) say xorg-x11-server-Xvfb webkit2gtk-driver dbus-daemon dejavu-sans-fonts ;;
    pacman:build) say base-devel curl file webkit2gtk-4.1 gtk3 librsvg openssl ;;
    pacman:test) say xorg-server-xvfb webkit2gtk-4.1 dbus ttf-dejavu ;;
    zypper:build) say gcc gcc-c++ make curl file pkg-config webkit2gtk3-devel gtk3-devel librsvg-devel libopenssl-devel ;;
    zypper:test) say xorg-x11-server-Xvfb webkit2gtk-driver dbus-1-daemon dejavu-fonts ;;
  esac
}

install_packages() {
  local manager=$1 set=$2
  local -a names
  read -ra names <<<"$(package_names "$manager" "$set")"
  step "Installing system packages with $manager: ${names[*]}"
  case "$manager" in
    apt-get)
      as_root apt-get update -qq
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}"
      ;;
    dnf) as_root dnf install -y "${names[@]}" ;;
    pacman) as_root pacman -S --needed --noconfirm "${names[@]}" ;;
    zypper) as_root zypper --non-interactive install "${names[@]}" ;;
  esac
}

has_build_libraries() {
  command -v cc >/dev/null && command -v pkg-config >/dev/null &&
    pkg-config --exists webkit2gtk-4.1 gtk+-3.0 librsvg-2.0
}

has_test_tools() {
  command -v Xvfb >/dev/null && command -v WebKitWebDriver >/dev/null && command -v dbus-daemon >/dev/null
}

# need_packages SET CHECK: installs the set where the check says that something of it is missing.
need_packages() {
  "$2" && return
  local manager
  manager=$(package_manager)
  [[ -n $manager ]] ||
    stop "Some system libraries are missing, and this system's package manager is not known here. README.md, \"Other systems\", lists what to install."
  install_packages "$manager" "$1"
  "$2" || stop "Packages were installed, but something is still missing. README.md, \"Other systems\", lists what is needed."
}

need_rust() {
  # A fresh rustup is not on this shell's path yet.
  # shellcheck disable=SC1091
  if ! command -v cargo >/dev/null && [[ -f $HOME/.cargo/env ]]; then . "$HOME/.cargo/env"; fi
  local how="curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y"
  command -v cargo >/dev/null || stop "Rust is missing (at least $rust_needed). Install it, then start again:
  $how"
  local have
  have=$(rustc --version | cut -d ' ' -f 2)
  at_least "$have" "$rust_needed" || stop "Rust is $have here, and Waymark needs at least $rust_needed. Renew it, then start again:
  rustup update    (or, without rustup: $how)"
}

need_node() {
  local how="curl -fsSL https://fnm.vercel.app/install | bash && fnm install 22    (or your system's package nodejs, with npm)"
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    stop "Node.js is missing (at least $node_needed, with npm). Install it, then start again:
  $how"
  fi
  local have
  have=$(node --version)
  at_least "${have#v}" "$node_needed" || stop "Node.js is $have here, and Waymark needs at least $node_needed. Renew it, then start again:
  $how"
}

# checksum FILE...: one word that changes when a file does.
checksum() { cat "$@" | sha256sum | cut -d ' ' -f 1; }

# The page's libraries, as the lock file has them; nothing to do while the lock file is the one installed last.
need_page_libraries() {
  local stamp=ui/node_modules/.waymark-installed now
  now=$(checksum ui/package-lock.json)
  [[ -f $stamp && $(<"$stamp") == "$now" ]] && return
  step "Installing the page's libraries (npm ci)"
  npm --prefix ui ci --no-audit --no-fund
  printf '%s' "$now" >"$stamp"
}

# The page's source in one word: its contents, and the sentences it shows.
page_source() {
  find ui src-tauri/core/messages -type f -not -path '*/node_modules/*' -not -path 'ui/dist/*' -print0 |
    sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
}

# Builds ui/dist, unless it stands and nothing that it is made of changed.
build_page() {
  local stamp=target/waymark-page now
  now=$(page_source)
  [[ -f ui/dist/index.html && -f $stamp && $(<"$stamp") == "$now" ]] && return
  step "Building the page"
  npm --prefix ui run build
  mkdir -p target
  page_source >"$stamp"
}
