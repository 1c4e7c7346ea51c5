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
const app = document.getElementById('app')!
// An article comes readable without a script; from here on the page shows it.
app.replaceChildren()
render(<Shell />, app)
