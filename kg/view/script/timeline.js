"use strict";
// Cooperation above the line, conflict below it, a bar a month (or a year, where there would be too many); a click keeps to that time.

const MOST = 60; // bars

function buckets() {
  const days = data.actions.map((action) => action.date || action.first).filter((date) => date.length >= 7).sort();
  if (!days.length) return [];
  const [first, last] = [days[0], days[days.length - 1]].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const byYear = last - first >= MOST;
  const names = new Set();
  for (let month = first; month <= last; month++) {
    const year = String(Math.floor(month / 12)).padStart(4, "0");
    names.add(byYear ? year : `${year}-${String((month % 12) + 1).padStart(2, "0")}`);
  }
  return [...names];
}
const times = buckets();

function span(name) {
  if (name.length === 4) return [`${name}-01-01`, `${name}-12-31`];
  const days = new Date(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5)), 0)).getUTCDate();
  return [`${name}-01`, `${name}-${days}`];
}

function showTimeline() {
  byId("timeline").hidden = times.length < 2;
  if (times.length < 2) return;
  const meets = (action) => choices.quads.has(action.quad) && choices.statuses.has(action.status) && choices.types.has(action.type);
  const counts = new Map(times.map((name) => [name, new Map()]));
  for (const action of data.actions.filter(meets)) {
    const found = counts.get((action.date || action.first).slice(0, times[0].length));
    found?.set(action.quad, (found.get(action.quad) ?? 0) + 1);
  }
  const total = (found, part) => data.quads.filter((quad) => quad.includes(part)).reduce((sum, quad) => sum + (found.get(quad) ?? 0), 0);
  const top = Math.max(1, ...[...counts.values()].flatMap((found) => [total(found, "cooperation"), total(found, "conflict")]));
  const bars = [...counts].map(([name, found]) => bar(name, found, top, total));
  byId("timeline").replaceChildren(el("div", { className: "bars" }, bars),
    el("div", { className: "ends" }, el("span", {}, readable(times[0])), el("span", {}, "cooperation above, conflict below the line"), el("span", {}, readable(times[times.length - 1]))));
}

function bar(name, found, top, total) {
  const [first, last] = span(name);
  const part = (quad) => {
    const made = el("i");
    made.style.height = (100 * (found.get(quad) ?? 0)) / top + "%";
    made.style.background = colour(quad);
    return made;
  };
  const alone = choices.from === first && choices.to === last;
  const out = (choices.from && last < choices.from) || (choices.to && first > choices.to);
  const label = `${readable(name)}: ${plural(total(found, "cooperation"), "act")} of cooperation, ${total(found, "conflict")} of conflict`;
  return el("button", { type: "button", className: out ? "bar out" : "bar", title: label, "aria-label": label, "aria-pressed": String(alone),
    onclick: () => { Object.assign(choices, alone ? { from: "", to: "" } : { from: first, to: last }); showFilters(); refresh(); } },
  el("span", { className: "up" }, part("verbal cooperation"), part("material cooperation")), el("span", { className: "axis" }),
  el("span", {}, part("material conflict"), part("verbal conflict")));
}
