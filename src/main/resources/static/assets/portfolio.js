// Enhances the page with GOV.UK Frontend; every journey works without it. Its address carries a hash, so the page names it.
const { frontend } = document.querySelector('script[data-frontend]').dataset
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
const { initAll } = await import(frontend)
initAll()
