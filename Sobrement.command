#!/bin/sh
# Démarre Sobrement pour une classe, sur macOS. / Starts Sobrement for a class, on macOS.
exec "${0%/*}/Sobrement.sh" "$@"
