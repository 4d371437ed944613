const input = document.querySelector('input')
input.focus()
if (document.activeElement === input) performance.mark('bare:ready')
