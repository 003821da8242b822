#!/bin/sh
# Fills .venv with exactly what requirements.lock names, then does nothing until something changes.
# Needs python3 >= 3.11 with venv. Uses uv where it can be had, else pip; both check every hash.
set -eu
cd "$(dirname "$0")"

# What a user's shell may hold and an install must not see. Without .pyc, each start of Prefect
# compiles some 3 000 modules.
unset PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH PIP_NO_COMPILE PIP_PREFIX PIP_TARGET PIP_USER

stamp=.venv/.set-up
place=$(pwd -P)
wanted="$(cat setup.sh pyproject.toml requirements.lock requirements-uv.lock | cksum) $place"
is_set_up() {
    found=$(cat "$stamp" 2>/dev/null || true)
    [ "$found" = "$wanted" ] && [ -x .venv/bin/python ]
}
is_set_up && exit 0

# Two makes at once: the second one waits, then finds the work done.
if command -v flock >/dev/null; then
    exec 9<setup.sh
    flock 9
    is_set_up && exit 0
fi

say() {
    printf '%s\n' "$@" >&2
}

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "Suivi demande python3 3.11 ou plus récent (ici : $(python3 --version 2>&1))." \
        "Suivi needs python3 3.11 or later (here: $(python3 --version 2>&1))." \
        "Debian 12 ou plus / or later: apt install python3 python3-venv"
    return 1
}

uv_works() {
    uv --version >/dev/null 2>&1
}

make_venv() {
    rm -rf .venv
    if "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -m venv .venv
    else
        say "Il manque à $python de quoi faire un environnement virtuel (venv, ensurepip)." \
            "$python lacks what makes a virtual environment (venv, ensurepip)." \
            "Debian: apt install python3-venv"
        return 1
    fi
}

with_uv() {
    "$1" pip install --quiet --python .venv/bin/python --compile-bytecode --no-deps \
        --require-hashes -r requirements.lock &&
        "$1" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation \
            --editable .
}

with_pip() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-deps \
        --require-hashes -r requirements.lock &&
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-deps \
            --no-build-isolation --editable .
}

install_uv() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-deps \
        --only-binary :all: --require-hashes -r requirements-uv.lock >/dev/null 2>&1
}

# A .venv without this stamp was interrupted; one stamped elsewhere was moved, and still points
# there.
case "$found" in
*" $place") [ -x .venv/bin/python ] || rm -rf .venv ;;
*) rm -rf .venv ;;
esac
python=$(find_python)
say "Préparation de .venv, une seule fois (une minute environ)…" \
    "Setting up .venv, once (about a minute)…"
rm -f "$stamp"

if uv_works; then
    if [ -d .venv ] || uv venv --quiet --python "$python" .venv; then
        with_uv uv && done=yes
    fi
else
    [ -d .venv ] || make_venv
    if [ -x .venv/bin/uv ] || install_uv; then
        with_uv .venv/bin/uv && done=yes
    fi
fi
if [ -z "${done:-}" ]; then
    say "Sans uv : pip prend le relais." "Without uv: pip takes over."
    .venv/bin/python -m pip --version >/dev/null 2>&1 || make_venv
    with_pip
fi
printf '%s\n' "$wanted" >"$stamp"
