#!/bin/sh
# Opens the workshop by a double click on macOS. See the guide: /guide/editeurs/
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo "Il manque Node.js, qui fait marcher l’atelier."
  echo "Installez la version LTS depuis https://nodejs.org/fr puis double-cliquez de nouveau."
  printf "Appuyez sur Entrée pour fermer. " && read -r _
  exit 1
fi
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "Première ouverture, ou mise à jour : préparation de l’atelier, quelques minutes…"
  if ! npm ci --no-fund --no-audit; then
    echo "La préparation n’a pas abouti : vérifiez la connexion, puis recommencez."
    printf "Appuyez sur Entrée pour fermer. " && read -r _
    exit 1
  fi
fi
npm run --silent atelier
