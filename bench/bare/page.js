const input = document.querySelector('input')
input.addEventListener('focus', () => performance.mark('bare:ready'), { once: true })
input.focus()
