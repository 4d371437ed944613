import { createRoot } from 'react-dom/client'
import { trustOwnScripts } from './app/trusted'

trustOwnScripts(window)

const root = document.getElementById('root')
if (root) createRoot(root).render(null)
