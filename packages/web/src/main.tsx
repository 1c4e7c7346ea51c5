import { render } from 'preact'
import { startKeys } from './app/keys.ts'
import { startRouter } from './app/router.ts'
import { applyTo, settings } from './app/settings.ts'
import { Shell } from './app/shell.tsx'
import './style/fonts.css'
import './style/tokens.css'
import './style/base.css'
import './style/shell.css'

applyTo(document.documentElement, settings.get())
startRouter()
startKeys()
render(<Shell />, document.getElementById('app')!)
