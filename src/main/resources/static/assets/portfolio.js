// Enhances the page with GOV.UK Frontend; every journey works without it. Its address carries a hash, so the page names it.
const { frontend } = document.querySelector('script[data-frontend]').dataset
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}

// A column copied from a spreadsheet fills the amounts below the one that it is pasted into; without the script, rows are pasted as a whole.
document.addEventListener('paste', (event) => {
  const first = event.target
  if (!(first instanceof HTMLInputElement) || !first.name.startsWith('amount-')) return
  const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
  const cells = text.split(/\r?\n/).map((line) => line.split('\t').pop().trim())
  if (cells.length < 2) return
  event.preventDefault()
  const fields = [...first.form.querySelectorAll('input[name^="amount-"]')]
  const at = fields.indexOf(first)
  cells.forEach((cell, i) => { if (fields[at + i]) fields[at + i].value = cell })
})

// What a job does shows by itself how far it is, for a quarter of an hour; without the script, a link asks again.
const job = document.querySelector('[data-poll="true"]')
let looks = 300
const look = async () => {
  const answer = await fetch(location.href).catch(() => null)
  const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
  const now = page && page.getElementById(job.id)
  if (page && (answer.redirected || now?.dataset.poll !== 'true')) location.assign(answer.url)
  else {
    if (now && now.innerHTML !== job.innerHTML) job.innerHTML = now.innerHTML
    if (looks--) setTimeout(look, 3000)
  }
}
if (job) setTimeout(look, 1500)

const { initAll } = await import(frontend)
initAll()
