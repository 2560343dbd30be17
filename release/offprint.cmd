@echo off
rem Runs Offprint, with the Java in runtime\ if there is one, else with that of JAVA_HOME or the PATH (17 or newer).
rem No blocks in parentheses: a path may have one, as in `Program Files (x86)`.
setlocal DisableDelayedExpansion
set "home=%~dp0"
set "java=%home%runtime\bin\java.exe"
if exist "%java%" goto run
if defined JAVA_HOME goto chosen
rem On the PATH alone: `where` would also find what lies in the folder that Offprint is called in.
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
echo offprint: Java is not on the PATH; Offprint needs Java 17 or newer, or take the bundle, which needs none 1>&2
exit /b 3
:chosen
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
echo offprint: JAVA_HOME is "%JAVA_HOME%", and there is no bin\java.exe in it 1>&2
exit /b 3
:found
rem Java 8, which is still what many machines have, does not know this option.
"%java%" --version >nul 2>nul && goto run
echo offprint: "%java%" is too old; Offprint needs Java 17 or newer 1>&2
exit /b 3
:run
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="serve" set "options=-XX:+UseParallelGC"
"%java%" -XX:+IgnoreUnrecognizedVMOptions %options% -XX:MaxRAMPercentage=70 %OFFPRINT_JAVA_OPTS% -cp "%home%lib\offprint.jar" offprint.Main %*
exit /b %errorlevel%
