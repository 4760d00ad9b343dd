// Saves a chart as the browser drew it, with its finding above and its source below: as SVG, or as PNG of twice its size.
const MARGIN = 16
const LINE = 22
const NAMESPACE = 'http://www.w3.org/2000/svg'

function made(name, attributes, text = '') {
  const element = document.createElementNS(NAMESPACE, name)
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value))
  element.textContent = text
  return element
}

// A file has no style sheet, so what letters look like is written on each of them.
function styled(drawn, copy) {
  const letters = [...drawn.querySelectorAll('text')]
  copy.querySelectorAll('text').forEach((text, index) => {
    const { fontFamily, fontSize, fontWeight } = getComputedStyle(letters[index])
    text.removeAttribute('style')
    text.setAttribute('font-family', fontFamily)
    text.setAttribute('font-size', fontSize)
    text.setAttribute('font-weight', fontWeight)
    text.setAttribute('xml:space', 'preserve')
  })
}

function wrapped(words, most) {
  return words.split(/\s+/).reduce((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`.trim()
    return longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [''])
}

function written(words, top, size, weight, width) {
  return wrapped(words, Math.floor((width - 2 * MARGIN) / (size * 0.56))).map((line, index) =>
    made('text', { x: MARGIN, y: top + index * LINE + size, 'font-family': 'sans-serif', 'font-size': size, 'font-weight': weight, fill: '#0b0c0c' }, line))
}

function picture(figure) {
  const drawn = figure.querySelector('.app-chart__drawing svg')
  const { width, height } = drawn.getBoundingClientRect()
  const words = (part) => figure.querySelector(part)?.textContent.trim() ?? ''
  const head = written(words('.app-chart__title'), MARGIN, 18, 'bold', width)
  const top = MARGIN * 1.5 + head.length * LINE
  const foot = words('.app-chart__source') === '' ? [] : written(words('.app-chart__source'), top + height, 14, 'normal', width)
  const whole = top + height + foot.length * LINE + MARGIN
  const copy = drawn.cloneNode(true)
  styled(drawn, copy)
  copy.removeAttribute('style')
  Object.entries({ x: 0, y: top, width, height }).forEach(([attribute, value]) => copy.setAttribute(attribute, value))
  const svg = made('svg', { width, height: whole, viewBox: `0 0 ${width} ${whole}` })
  svg.append(made('title', {}, words('.app-chart__title')), made('rect', { width, height: whole, fill: '#ffffff' }), ...head, copy, ...foot)
  return { text: new XMLSerializer().serializeToString(svg), width, height: whole }
}

function pixels({ text, width, height }) {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onerror = reject
    image.onload = () => {
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(width * 2)
      canvas.height = Math.round(height * 2)
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
      canvas.toBlob(resolve, 'image/png')
    }
    // An address that holds the picture itself, as the page may show no other.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  })
}

function save(blob, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10000)
}

document.addEventListener('click', async ({ target }) => {
  const kind = target.closest('[data-chart-file]')?.dataset.chartFile
  const figure = target.closest('[data-chart]')
  if (kind === undefined || figure === null) {
    return
  }
  const drawn = picture(figure)
  const name = figure.querySelector('.app-chart__title').textContent.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)
  save(kind === 'png' ? await pixels(drawn) : new Blob([drawn.text], { type: 'image/svg+xml' }), `${name}.${kind}`)
})
