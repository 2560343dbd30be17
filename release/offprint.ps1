# Runs Offprint, with the Java in runtime/ if there is one, else with that of JAVA_HOME or the PATH (17 or newer).
function Stop-Here([string] $why) {
    [Console]::Error.WriteLine("offprint: $why")
    exit 3
}

$program = if ($env:OS -eq 'Windows_NT') { 'java.exe' } else { 'java' }
$java = Join-Path $PSScriptRoot "runtime/bin/$program"
# A literal path: brackets in a folder's name are no wildcards.
if (-not (Test-Path -LiteralPath $java)) {
    if ($env:JAVA_HOME) {
        $java = Join-Path $env:JAVA_HOME "bin/$program"
        if (-not (Test-Path -LiteralPath $java)) {
            Stop-Here "JAVA_HOME is '$env:JAVA_HOME', and there is no bin/$program in it"
        }
    } else {
        $java = $program
        if (-not (Get-Command $java -CommandType Application -ErrorAction SilentlyContinue)) {
            Stop-Here 'Java is not on the PATH; Offprint needs Java 17 or newer, or take the bundle, which needs none'
        }
    }
    # Java 8 does not know this option, and says nothing to the standard output.
    $version = & $java --version 2>$null | Select-Object -First 1
    if ("$version" -notmatch '^\S+ (\d+)' -or [int] $Matches[1] -lt 17) {
        Stop-Here "'$java' is too old; Offprint needs Java 17 or newer"
    }
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
if ($env:OFFPRINT_JAVA_OPTS) { $options += $env:OFFPRINT_JAVA_OPTS.Trim() -split '\s+' }
& $java @options -cp (Join-Path $PSScriptRoot 'lib/offprint.jar') offprint.Main @args
exit $LASTEXITCODE
