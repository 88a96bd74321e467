#!/bin/sh
# Démarre Sobrement pour une classe. / Starts Sobrement for a class.
# Only what a shell has built in is used before Node is found.
case "$0" in
*/*) cd "${0%/*}" || exit 1 ;;
esac

# Keeps the window open until it was read.
close() {
  printf '\n%s\n' "Entrée pour fermer. / Enter to close."
  if [ -t 0 ]; then read -r _; fi
  exit 1
}

# A portable folder has its own Node.
if [ -x app/node ]; then
  app/node app/dist/server/main.js --lan "$@" || close
  exit 0
fi

if ! command -v node >/dev/null 2>&1; then
  printf '%s\n' \
    "Node.js n’est pas installé. Prenez-le sur https://nodejs.org (version LTS), puis recommencez." \
    "Sans droit d’installer : demandez un dossier prêt (npm run portable) à qui a Node." \
    "" \
    "Node.js is not installed. Get it from https://nodejs.org (LTS version), then start again." \
    "Not allowed to install: ask someone who has Node for a ready folder (npm run portable)."
  close
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
  printf '%s\n' \
    "Cette version de Node.js est trop ancienne : $(node -v). Il faut la 20.19 ou une plus récente : https://nodejs.org" \
    "This version of Node.js is too old: $(node -v). It takes 20.19 or later: https://nodejs.org"
  close
fi
if [ ! -d node_modules ]; then
  printf '%s\n' \
    "Première fois : installation des paquets, avec internet, quelques minutes…" \
    "First time: installing the packages, with internet, some minutes…"
  if ! npm ci; then
    printf '%s\n' \
      "Les paquets ne sont pas installés : vérifiez internet, puis recommencez." \
      "The packages are not installed: check internet, then start again."
    close
  fi
fi
node server/start.mjs --lan "$@" || close
