import { contextBridge, ipcRenderer } from 'electron'
import { channels, events } from '../src/bridge'

type Listener = (...said: readonly unknown[]) => void

const calls = Object.entries(channels).map(([name, channel]) => [
  name,
  (...args: readonly unknown[]) => ipcRenderer.invoke(channel, ...args)
])

const subscriptions = Object.entries(events).map(([name, channel]) => [
  name,
  (listener: Listener) => {
    const hear = (_event: unknown, ...said: readonly unknown[]) => listener(...said)
    ipcRenderer.on(channel, hear)
    return () => {
      ipcRenderer.off(channel, hear)
    }
  }
])

contextBridge.exposeInMainWorld('groundwork', Object.fromEntries([...calls, ...subscriptions]))
