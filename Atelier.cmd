@echo off
rem Opens the workshop by a double click. See the guide: /guide/editeurs/
chcp 65001 >nul
title L'atelier du recueil
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Il manque Node.js, qui fait marcher l'atelier.
  echo Installez la version LTS depuis https://nodejs.org/fr puis double-cliquez de nouveau.
  pause
  exit /b 1
)
if not exist "node_modules\.package-lock.json" (
  echo Premiere ouverture : preparation de l'atelier, quelques minutes...
  call npm ci --no-fund --no-audit
  if errorlevel 1 (
    echo La preparation n'a pas abouti : verifiez la connexion, puis recommencez.
    pause
    exit /b 1
  )
)
call npm run --silent atelier
pause
