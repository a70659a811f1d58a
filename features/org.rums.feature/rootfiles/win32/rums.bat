@echo off
rem rums                  opens the workbench
rem rums workbench ARG... opens it with arguments, such as -data DIR or -nl de
rem rums COMMAND ...      runs a command; the exit code is the command's
rem JAVA_HOME picks the Java (17 or newer), RUMS_VMARGS adds options of the virtual machine.
setlocal
set "HERE=%~dp0"
set "BIN="
if defined JAVA_HOME set "BIN=%JAVA_HOME%\bin\"
set "ARGS="
if "%~1"=="" goto workbench
if /i "%~1"=="workbench" goto named
setlocal enabledelayedexpansion
set "CP="
for %%N in (org.rums.cli org.rums.manager org.rums.model org.rums.hid org.rums.virtualbox org.rums.core bcpkix bcprov bcutil org.hid4java com.sun.jna picocli org.yaml.snakeyaml org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.emf.ecore.xmi) do (
  for %%J in ("%HERE%plugins\%%N_*.jar") do set "CP=!CP!;%%~fJ"
)
endlocal & set "CP=%CP:~1%"
"%BIN%java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %RUMS_VMARGS% -cp "%CP%" org.rums.cli.Main %*
exit /b %ERRORLEVEL%

:named
set "ARGS=%*"
set "ARGS=%ARGS:~9%"
shift /1
:workbench
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
rem the language chosen in the preferences, unless the arguments name one
set "DATA=%USERPROFILE%\.rums\workspace"
set "FROM_PREFERENCES=yes"
:arguments
if "%~1"=="" goto start
if "%~1"=="-nl" set "FROM_PREFERENCES=no"
if "%~1"=="-data" set "DATA=%~2"
shift /1
goto arguments
:start
set "CHOSEN=%DATA%\.metadata\.plugins\org.eclipse.core.runtime\.settings\org.rums.ui.prefs"
:again
set "NL="
if "%FROM_PREFERENCES%"=="yes" if exist "%CHOSEN%" (
  for /f "usebackq tokens=1,2 delims==" %%K in ("%CHOSEN%") do (
    if "%%K"=="language" if not "%%L"=="" set "NL=-nl %%L"
  )
)
start "RUMS" /wait "%BIN%javaw" -XX:+UseSerialGC -Xmx512m %RUMS_VMARGS% -jar "%LAUNCHER%" -nosplash %NL% %ARGS%
set "CODE=%ERRORLEVEL%"
rem the workbench asks to be started again
if "%CODE%"=="23" goto again
if "%CODE%"=="24" goto again
exit /b %CODE%
