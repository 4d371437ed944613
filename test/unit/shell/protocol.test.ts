import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, fileMap } from '../../../electron/protocol'

function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'inter.woff2'), 'font')
  symlinkSync('/etc/passwd', join(folder, 'assets', 'link.js'))
  return folder
}

describe('the page behind app://workbook', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('is every file of the build by its exact path, and no link out of it', () => {
    expect([...fileMap(builtPage()).keys()].sort()).toEqual([
      '/assets/index-1a2b.js',
      '/assets/inter.woff2',
      '/index.html'
    ])
  })

  test.each([
    ['app://workbook/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://workbook/index.html#risks', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://workbook/assets/index-1a2b.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['app://workbook/assets/inter.woff2', 'font/woff2', 'font']
  ])('%s is served as %s', async (address, type, text) => {
    const reply = await answer(fileMap(builtPage()), 'GET', address)
    expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([200, type, text])
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test.each([
    'app://workbook/',
    'app://workbook',
    'app://workbook/index.html?',
    'app://workbook/assets/../index.html',
    'app://workbook/assets/%2e%2e/index.html',
    'app://workbook/..%5c..%5cetc%5cpasswd',
    'app://workbook//index.html',
    'app://workbook/assets/link.js',
    'app://workbook/index.html%00',
    'app://workbook/index.html\u0000',
    'app://workbook/Index.html',
    'app://workbook:80/index.html',
    'app://me@workbook/index.html',
    'app://workbook.other/index.html',
    'app://WORKBOOK/index.html',
    'file:///etc/passwd'
  ])('%j is not there', async address => {
    const reply = await answer(fileMap(builtPage()), 'GET', address)
    expect([reply.status, await reply.text()]).toEqual([404, ''])
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test.each(['POST', 'HEAD', 'PUT', 'OPTIONS'])('%s is not answered', async method => {
    expect((await answer(fileMap(builtPage()), method, 'app://workbook/index.html')).status).toBe(405)
  })
})
