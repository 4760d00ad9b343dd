// Draws each chart from the table beneath it, so that chart and table cannot differ. ECharts is loaded only where there is a chart.
const MONEY = [[1e9, 'bn'], [1e6, 'm'], [1e3, 'k']]

// Patterns tell the series apart where colours do not.
const DECALS = [
  { symbol: 'none' },
  { dashArrayX: [1, 0], dashArrayY: [4, 6], rotation: -Math.PI / 4 },
  { symbol: 'circle', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], symbolSize: 0.5 },
  { dashArrayX: [1, 0], dashArrayY: [4, 6], rotation: Math.PI / 4 },
  { dashArrayX: [1, 0], dashArrayY: [3, 6] },
  { symbol: 'triangle', dashArrayX: [[9, 9], [0, 9, 9, 0]], dashArrayY: [7, 2], symbolSize: 0.7 }
].map((decal) => ({ color: 'rgba(255, 255, 255, 0.6)', ...decal }))

const COLOURS = ['#1d2b4f', '#b1560f', '#4c7a34', '#7a4f9a', '#2d7f8f', '#8a6d00', '#9c2f4f']

const words = (cell) => cell.textContent.trim()

function short(value, unit) {
  const [size, suffix] = MONEY.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const figure = Number((value / size).toFixed(2)).toLocaleString('en-GB')
  return (unit === 'money' ? '£' : '') + figure + suffix
}

function read(table) {
  const series = [...table.tHead.rows[0].cells].map((cell, column) => ({ name: words(cell), as: cell.dataset.as, column }))
    .filter(({ as, column }) => column > 0 && as !== 'none')
  const rows = [...table.tBodies[0].rows]
  return {
    labels: rows.map((row) => words(row.cells[0])),
    series: series.map(({ name, as, column }) => ({
      name,
      as,
      data: rows.map((row) => Number(row.cells[column]?.dataset.value ?? NaN)),
      shown: rows.map((row) => words(row.cells[column] ?? row.cells[0]))
    }))
  }
}

function option(figure, { labels, series }) {
  const { chart, unit } = figure.dataset
  const names = { type: 'category', data: labels, axisLabel: { hideOverlap: true } }
  const sums = { type: 'value', axisLabel: { formatter: (value) => short(value, unit), hideOverlap: true } }
  const across = chart === 'rows' || chart === 'waterfall'
  return {
    aria: { enabled: true, decal: { show: true, decals: DECALS } },
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: 'system-ui, sans-serif', fontSize: 14, color: '#0b0c0c' },
    grid: { left: across ? 32 : 8, right: across ? 40 : 16, top: 48, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, type: 'scroll', textStyle: { fontSize: 14 } },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      formatter: (points) => [points[0].axisValueLabel, ...points.map((point) =>
        `${point.seriesName}: ${series[point.seriesIndex].shown[point.dataIndex]}`)].join('\n')
    },
    xAxis: across ? sums : names,
    yAxis: across ? { ...names, inverse: true, axisLabel: { width: figure.clientWidth > 600 ? 260 : 96, overflow: 'truncate', interval: 0 } } : sums,
    series: series.map(({ name, as, data }) => ({
      name,
      data,
      type: as ?? (chart === 'line' ? 'line' : 'bar'),
      barMaxWidth: 72,
      stack: chart === 'stacked' && as === undefined ? 'all' : undefined,
      symbolSize: 8
    }))
  }
}

// From what was, by what changed, to what is: each bar begins where the one before it ended.
function steps(table) {
  const head = [...table.tHead.rows[0].cells]
  const change = head.findIndex((cell, column) => column > 0 && cell.dataset.as !== 'none')
  const rows = [...table.tBodies[0].rows]
  const foot = [...table.tFoot.rows[0].cells]
  const before = Number(foot[change - 1].dataset.value)
  let reached = before
  return [
    { name: words(head[change - 1]), from: 0, to: before, shown: words(foot[change - 1]) },
    ...rows.map((row) => {
      const from = reached
      reached += Number(row.cells[change].dataset.value)
      return { name: words(row.cells[0]), from, to: reached, shown: words(row.cells[change]), step: true }
    }),
    { name: words(head[change + 1]), from: 0, to: Number(foot[change + 1].dataset.value), shown: words(foot[change + 1]) }
  ]
}

function waterfall(figure, bars) {
  const drawn = bars.map(({ from, to, step }) => {
    const [least, most] = [Math.min(from, to), Math.max(from, to)]
    const base = least > 0 ? least : Math.min(most, 0)
    const kind = step ? (to < from ? 2 : 1) : 0
    const itemStyle = { color: [COLOURS[0], COLOURS[2], COLOURS[1]][kind], decal: DECALS[kind] }
    return { base, above: { value: Math.max(most, 0) - Math.max(base, 0), itemStyle }, below: { value: Math.min(least, 0) - Math.min(base, 0), itemStyle } }
  })
  const shared = option(figure, { labels: bars.map(({ name }) => name), series: [] })
  const bar = { type: 'bar', stack: 'all', barMaxWidth: 40 }
  return {
    ...shared,
    legend: { show: false },
    grid: { ...shared.grid, top: 8, right: 72 },
    tooltip: { ...shared.tooltip, formatter: ([{ dataIndex }]) => `${bars[dataIndex].name}: ${bars[dataIndex].shown}` },
    series: [
      { ...bar, data: drawn.map(({ base }) => base), itemStyle: { color: 'transparent', decal: { symbol: 'none' } }, silent: true },
      { ...bar, data: drawn.map(({ above }) => above), label: { show: true, position: 'right', formatter: ({ dataIndex }) => short(bars[dataIndex].step ? bars[dataIndex].to - bars[dataIndex].from : bars[dataIndex].to, figure.dataset.unit) } },
      { ...bar, data: drawn.map(({ below }) => below) }
    ]
  }
}

const AREA = { color: '#d5e3f3', borderColor: '#1d2b4f', borderWidth: 1 }

// Each name is an area as large as its sum; what is less than nothing has none and stands in the table.
function treemap(figure, { labels, series: [sums] }) {
  const areas = labels
    .map((name, row) => ({ name, value: sums.data[row], shown: sums.shown[row], itemStyle: AREA }))
    .filter(({ value }) => value > 0)
  const { animation, textStyle } = option(figure, { labels, series: [] })
  return {
    aria: { enabled: true },
    animation,
    textStyle,
    tooltip: { renderMode: 'richText', formatter: ({ data }) => `${data.name}: ${data.shown}` },
    series: [{
      type: 'treemap',
      data: areas,
      roam: false,
      nodeClick: false,
      breadcrumb: { show: false },
      top: 0,
      left: 0,
      right: 0,
      bottom: 0,
      itemStyle: { borderColor: '#ffffff', gapWidth: 3 },
      label: { color: '#0b0c0c', fontSize: 14, lineHeight: 18, overflow: 'truncate', formatter: ({ data }) => `${data.name}\n${short(data.value, figure.dataset.unit)}` },
      emphasis: { label: { color: '#0b0c0c' } }
    }]
  }
}

const KINDS = {
  waterfall: (figure, table) => waterfall(figure, steps(table)),
  treemap: (figure, table) => treemap(figure, read(table))
}

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve(window.echarts)
    script.onerror = reject
    document.head.append(script)
  })
}

const figures = [...document.querySelectorAll('[data-chart]')]
if (figures.length > 0) {
  const echarts = await load(document.querySelector('script[data-echarts]').dataset.echarts)
  for (const figure of figures) {
    const drawing = figure.querySelector('.app-chart__drawing')
    drawing.hidden = false
    const chart = echarts.init(drawing, null, { renderer: 'svg' })
    const table = figure.querySelector('table')
    const drawn = KINDS[figure.dataset.chart]
    chart.setOption(drawn ? drawn(figure, table) : option(figure, read(table)))
    figure.querySelector('.app-chart__files').hidden = false
    new ResizeObserver(() => chart.resize()).observe(drawing)
    if (!matchMedia('print').matches) {
      figure.querySelector('.app-chart__table').open = false
    }
  }
  addEventListener('beforeprint', () => figures.forEach((figure) => { figure.querySelector('.app-chart__table').open = true }))
}
