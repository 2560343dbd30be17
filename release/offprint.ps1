# Runs Offprint, with the Java in runtime/ if there is one, else with that of JAVA_HOME or the PATH (17 or newer).
$java = Join-Path $PSScriptRoot 'runtime/bin/java'
if (-not (Get-Command $java -ErrorAction SilentlyContinue)) {
    $java = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin/java' } else { 'java' }
}
if (-not (Get-Command $java -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('offprint: there is no Java; Offprint needs Java 17 or newer, or the bundle, which needs none')
    exit 3
}
$options = @('-XX:+IgnoreUnrecognizedVMOptions', '-XX:MaxRAMPercentage=70')
if ($args.Count -gt 0 -and $args[0] -eq 'serve') {
    $options += '-XX:+UseParallelGC'
} else {
    $options += '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'
}
if (-not [Console]::IsErrorRedirected) {
    $options += '-Doffprint.terminal=true'
    if ($PSVersionTable.PSVersion.Major -ge 7 -and -not $env:NO_COLOR) { $options += '-Doffprint.colour=true' }
}
if ($env:OFFPRINT_JAVA_OPTS) { $options += $env:OFFPRINT_JAVA_OPTS -split ' ' }
& $java @options -cp (Join-Path $PSScriptRoot 'lib/offprint.jar') offprint.Main @args
exit $LASTEXITCODE
