// Warns before the session ends, and keeps what was typed on the page whatever happens. Without it, the foot of each page says until when it lasts.
const dialog = document.getElementById('session-dialog')
const { address, reader } = dialog.dataset
const early = 5 * 60_000
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('session') : null
let idleAt = 0
let lastAt = 0
let timer = 0
let told = false

const show = (state) => {
  for (const part of dialog.querySelectorAll('[data-session]')) {
    part.hidden = part.dataset.session !== state
  }
  dialog.setAttribute('aria-labelledby', `session-${state}`)
  if (!dialog.open || dialog.dataset.state !== state) {
    dialog.dataset.state = state
    if (!dialog.open) {
      dialog.showModal()
    }
    dialog.querySelector('[data-session]:not([hidden]) button').focus()
  }
}

const hide = () => {
  dialog.dataset.state = ''
  dialog.close()
}

const say = (left) => {
  const minutes = Math.max(1, Math.ceil(left / 60_000))
  for (const part of dialog.querySelectorAll('[data-minutes]')) {
    part.textContent = minutes === 1 ? part.dataset.minute : part.dataset.minutes.replace('%{minutes}', minutes)
  }
}

const check = () => {
  clearTimeout(timer)
  const left = Math.min(idleAt, lastAt) - Date.now()
  if (left <= 0) {
    show('ended')
    return
  }
  if (left > early) {
    hide()
    timer = setTimeout(check, left - early)
    return
  }
  const last = lastAt <= idleAt
  say(left)
  if (!(last && told)) {
    show(last ? 'last' : 'soon')
  }
  timer = setTimeout(check, last && told ? left : Math.min(left, left % 60_000 || 60_000))
}

const plan = (idle, longest) => {
  idleAt = Date.now() + idle * 1000
  lastAt = Date.now() + longest * 1000
  check()
}

// A harmless request: the server counts the idle time from it. What was typed stays, with the token of the session that is there now.
const extend = async () => {
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' }, redirect: 'manual' })
    const session = answer.ok ? await answer.json() : null
    if (session?.reader !== reader) {
      show('ended')
      return
    }
    for (const field of document.querySelectorAll('input[name=_csrf]')) {
      field.value = session.token
    }
    tabs?.postMessage({ idle: session.idle })
    plan(session.idle, session.longest)
  } catch {
    // The network is away: what is typed is still there, and the button too.
  }
}

dialog.addEventListener('cancel', (event) => {
  event.preventDefault()
  if (dialog.dataset.state === 'last') {
    told = true
    hide()
  } else {
    extend()
  }
})
dialog.addEventListener('click', (event) => {
  if (event.target.closest('[data-extend]')) {
    extend()
  } else if (event.target.closest('[data-told]')) {
    told = true
    hide()
    check()
  }
})
// Another tab was busy: the session is one. Where this tab's had ended, somebody has signed in again there.
tabs?.addEventListener('message', (event) => {
  if (dialog.dataset.state === 'ended') {
    extend()
    return
  }
  const later = Date.now() + Number(event.data?.idle) * 1000
  if (later > idleAt) {
    idleAt = later
    check()
  }
})
document.addEventListener('visibilitychange', check)

tabs?.postMessage({ idle: Number(dialog.dataset.idle) })
plan(Number(dialog.dataset.idle), Number(dialog.dataset.longest))
