@echo off
rem Starts NextMove on a JDK 25 or newer; the twin of the shell script beside it.
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java="
call :fits "%NEXTMOVE_JAVA_HOME%" && goto start
call :fits "%JAVA_HOME%" && goto start
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :fits "%%~dp$PATH:j.." && goto start
call :fits "@JAVA_HOME@" && goto start
for %%v in (Java "Eclipse Adoptium" Microsoft Zulu BellSoft "Amazon Corretto" OpenJDK) do (
  for /d %%d in ("%ProgramFiles%\%%~v\*") do call :fits "%%~d" && goto start
)
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :fits "%%~d" && goto start
echo NextMove needs a JDK @RELEASE@ or newer, and none was found: install one (for example with: winget install EclipseAdoptium.Temurin.@RELEASE@.JDK) or name its folder in NEXTMOVE_JAVA_HOME. 1>&2
exit /b 69

:start
"%java%" @OPTIONS@ -XX:AOTCache="%lib%\nextmove.aot" -Djava.util.logging.config.file="%lib%\logging.properties" -cp "@CLASS_PATH@" nextmove.Main %*
exit /b %ERRORLEVEL%

:fits
if "%~1"=="" exit /b 1
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" (
  for /f "tokens=1 delims=.-+" %%n in (%%l) do if %%~n GEQ @RELEASE@ (
    set "java=%~1\bin\java.exe"
    exit /b 0
  )
)
exit /b 1
