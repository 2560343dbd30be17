@echo off
rem Runs Offprint, with the Java in runtime\ if there is one, else with that of JAVA_HOME or the PATH (17 or newer).
setlocal
set "home=%~dp0"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%runtime\bin\java.exe" set "java=%home%runtime\bin\java.exe"
if exist "%java%" goto run
where /q "%java%" && goto run
echo offprint: there is no Java; Offprint needs Java 17 or newer, or the bundle, which needs none 1>&2
exit /b 3
:run
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="serve" set "options=-XX:+UseParallelGC"
"%java%" -XX:+IgnoreUnrecognizedVMOptions %options% -XX:MaxRAMPercentage=70 %OFFPRINT_JAVA_OPTS% -cp "%home%lib\offprint.jar" offprint.Main %*
exit /b %errorlevel%
