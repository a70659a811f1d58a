@echo off
rem rums                  opens the workbench
rem rums workbench ARG... opens it with arguments, such as -data DIR or -nl de
rem rums COMMAND ...      runs a command; the exit code is the command's
rem JAVA_HOME picks the Java (17 or newer), RUMS_VMARGS adds options of the virtual machine.
setlocal enabledelayedexpansion
set "BIN="
if defined JAVA_HOME set "BIN=%JAVA_HOME%\bin\"
if "%~1"=="" goto workbench
if /i "%~1"=="workbench" goto workbench
set "CP="
for %%N in (org.rums.cli org.rums.virtualbox org.rums.core bcpkix bcprov bcutil picocli org.yaml.snakeyaml) do (
  for %%J in ("%~dp0plugins\%%N_*.jar") do set "CP=!CP!;%%~fJ"
)
endlocal & set "BIN=%BIN%" & set "CP=%CP:~1%"
"%BIN%java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %RUMS_VMARGS% -cp "%CP%" org.rums.cli.Main %*
exit /b %ERRORLEVEL%
:workbench
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
set "ARGS=%*"
if /i "%~1"=="workbench" set "ARGS=!ARGS:~9!"
start "RUMS" "%BIN%javaw" -XX:+UseSerialGC -Xmx512m %RUMS_VMARGS% -jar "%LAUNCHER%" -nosplash %ARGS%
