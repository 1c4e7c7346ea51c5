#!/usr/bin/env node
// The command as npm links it: it stands here, and not among what is built, so that it is there and executable before the build.
import '../dist/thima.js'
