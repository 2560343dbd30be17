# shellcheck shell=bash
# What bench/run, bench/peers and bench/curve have in common: options, a work folder, samples, and their medians.
# To be sourced by a script that sets `offprint`, `repeat` and `keep`; make_work_folder sets `work`.

# Decimal points in the times, whatever the user's language.
export LC_ALL=C.UTF-8
TIMEFORMAT='%3R %3U %3S'

fail() {
    printf 'bench/%s: %s\n' "${0##*/}" "$1" >&2
    exit "${2:-1}"
}

is_number() { [[ $1 =~ ^[1-9][0-9]*$ ]]; }

java_home_on_path() {
    local java
    java=$(command -v java) || fail "no JDK: set JAVA_HOME or give --jdk" 2
    dirname "$(dirname "$(readlink -f "$java")")"
}

check_offprint() {
    command -v "${offprint:?}" >/dev/null || fail "$offprint cannot be run" 2
}

check_jdk() {
    [[ -x $1/bin/java ]] || fail "no JDK in $1" 2
}

# At least KB and INODES free in FOLDER, which can be written to. Some file systems count no inodes.
has_room() {
    local folder=$1 kilobytes=$2 inodes=$3 free
    [[ -d $folder && -w $folder ]] || return
    read -r -a free < <(df --output=avail,iavail -k "$folder" | tail -n 1)
    ((free[0] > kilobytes)) && { [[ ${free[1]} == - ]] || ((free[1] == 0 || free[1] > inodes)); }
}

# A memory file system where there is one with room, so that the disk is not what is measured.
make_work_folder() {
    local kilobytes=$1 inodes=$2 parent=${TMPDIR:-/tmp}
    if has_room /dev/shm "$kilobytes" "$inodes"; then
        parent=/dev/shm
    else
        has_room "$parent" "$kilobytes" "$inodes" ||
            fail "neither /dev/shm nor $parent has room for $kilobytes kB in $inodes files; TMPDIR names another folder"
    fi
    work=$(mktemp -d "$parent/offprint-bench.XXXXXX")
    [[ -n $keep ]] || trap 'rm -rf "$work"' EXIT
}

largest() { printf '%s\n' "$@" | sort -n | tail -n 1; }

# Runs of each program at a SIZE, unless --repeat says how many.
repetitions() {
    local papers=$1
    if [[ -n $repeat ]]; then echo "$repeat"
    elif ((papers <= 50)); then echo 10
    elif ((papers <= 1000)); then echo 5
    elif ((papers <= 10000)); then echo 3
    else echo 1; fi
}

# Runs a command and writes the peak memory in KB, of the largest process that it started, to a file.
with_peak_memory() {
    local file=$1
    shift
    if [[ -x /usr/bin/time ]]; then
        /usr/bin/time -f %M -o "$file" "$@"
    else
        perl -e '
            require "sys/syscall.ph";
            my $file = shift;
            my $status = system @ARGV;
            my $usage = "\0" x 144;
            syscall(&SYS_getrusage, -1, $usage);
            open my $out, ">", $file or die;
            print $out +(unpack "l!5", $usage)[4], "\n";
            exit($status ? 1 : 0);' "$file" "$@"
    fi
}

# Appends "wall user system memory" to the samples of NAME.
measure() {
    local name=$1 times
    shift
    { times=$({ time with_peak_memory "$work/memory" "$@" >"$work/log" 2>&1; } 2>&1); } || {
        tail -n 20 "$work/log" >&2
        fail "$name failed: $*"
    }
    printf '%s %s\n' "$times" "$(tail -n 1 "$work/memory")" >>"$work/samples.$name"
}

forget_samples() { rm -f "$work"/samples.*; }

run_offprint() {
    local papers=$1 jdk=$2
    rm -rf "$work/site.offprint"
    JAVA_HOME=$jdk PATH=$jdk/bin:$PATH \
        measure offprint "$offprint" build --source "$work/$papers" --output "$work/site.offprint"
    check_site offprint "$papers"
}

# A page for each paper, in the folder of the paper's name.
check_site() {
    local program=$1 papers=$2 source slug
    for source in "$work/$papers"/content/papers/*.yaml; do
        slug=${source##*/}
        slug=${slug%.yaml}
        [[ -s $work/site.$program/papers/$slug/index.html ]] || fail "$program made no page for $slug"
    done
}

# Column NUMBER of the samples of NAME, sorted; 5 stands for user and system time together.
column() {
    awk -v number="$2" '{ print number == 5 ? $2 + $3 : $number }' "$work/samples.$1" | sort -n
}

median() { column "$1" "$2" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }

least() { column "$1" "$2" | head -n 1; }

files_in() { find "$1" -type f | wc -l; }

bytes_in() { find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum + 0 }'; }

java_version() {
    "$1/bin/java" -XshowSettings:properties -version 2>&1 | awk '$1 == "java.runtime.version" { print $3 }'
}

# A setting as a line of a list; how busy the machine is at the start belongs to what was measured.
print_machine() {
    printf -- '- processors: %s; load when it began: %s\n' "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
    printf -- '- file system: %s\n' "$(stat -f -c %T "$work")"
}

print_jdk() {
    printf -- '- JDK: %s\n' "$("$1/bin/java" -version 2>&1 | sed -n 2p)"
}
