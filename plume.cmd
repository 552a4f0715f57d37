@echo off
rem Starts plume: builds it on first use, then runs it. PLUME_JAVA_OPTS adds options for the JVM.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\plume.jar"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo plume: Java 17 or later was not found. Install it ^(winget install EclipseAdoptium.Temurin.17.JDK^) or set JAVA_HOME. 1>&2
  exit /b 2
)
if exist "%JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo plume: Maven was not found, and plume has to be built. Install it ^(winget install Apache.Maven^). 1>&2
  exit /b 2
)
echo plume: building ^(once, some tens of seconds^)... 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
set "BUILT=%errorlevel%"
popd
if not "%BUILT%"=="0" exit /b 2
:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss8m -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 %PLUME_JAVA_OPTS% -cp "%JAR%" fr.plume.cli.Main %*
exit /b %errorlevel%
