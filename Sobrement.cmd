@echo off
rem Starts Sobrement for a class, on Windows.
chcp 65001 >nul
cd /d "%~dp0"
if exist app\node.exe (
  app\node.exe app\dist\server\main.js --lan %*
  pause
  exit /b
)
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js n’est pas installé. Prenez-le sur https://nodejs.org ^(version LTS^), puis recommencez.
  echo Sans droit d’installer : demandez un dossier prêt ^(npm run portable^) à qui a Node.
  echo.
  echo Node.js is not installed. Get it from https://nodejs.org ^(LTS version^), then start again.
  echo Not allowed to install: ask someone who has Node for a ready folder ^(npm run portable^).
  pause
  exit /b 1
)
node -e "const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)"
if errorlevel 1 (
  echo Cette version de Node.js est trop ancienne. Il faut la 20.19 ou une plus récente : https://nodejs.org
  echo This version of Node.js is too old. It takes 20.19 or later: https://nodejs.org
  pause
  exit /b 1
)
if not exist node_modules\ (
  echo Première fois : installation des paquets, avec internet, quelques minutes…
  echo First time: installing the packages, with internet, some minutes…
  call npm ci
)
if not exist node_modules\ (
  echo Les paquets ne sont pas installés : vérifiez internet, puis recommencez.
  echo The packages are not installed: check internet, then start again.
  pause
  exit /b 1
)
node server\start.mjs --lan %*
pause
