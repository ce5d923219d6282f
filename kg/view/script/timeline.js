"use strict";
// Cooperation above the line, conflict below it, a bar a month (or a year, where there would be too many);
// a click keeps to that time.

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

/** First and last day of a month or year. */
function period(name) {
  if (name.length === 4) return [`${name}-01-01`, `${name}-12-31`];
  const days = new Date(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5)), 0)).getUTCDate();
  return [`${name}-01`, `${name}-${days}`];
}

function showTimeline() {
  byId("timeline").hidden = times.length < 2;
  if (times.length < 2) return;
  const counts = new Map(times.map((name) => [name, new Map()]));
  for (const action of data.actions.filter(wantedAnyTime)) {
    const found = counts.get((action.date || action.first).slice(0, times[0].length));
    found?.set(action.quad, (found.get(action.quad) ?? 0) + 1);
  }
  const heights = [...counts.values()].flatMap((found) => [total(found, "cooperation"), total(found, "conflict")]);
  const bars = [...counts].map(([name, found]) => bar(name, found, Math.max(1, ...heights)));
  const ends = [readable(times[0]), "cooperation above, conflict below the line", readable(times[times.length - 1])];
  const axis = el("div", { className: "ends" }, ends.map((words) => span("", words)));
  refill(byId("timeline"), [el("div", { className: "bars" }, bars), axis], "[aria-pressed='true'], .bar");
}

/** How many actions of a time are of this side. */
function total(found, side) {
  return data.quads.filter((quad) => quad.endsWith(side)).reduce((sum, quad) => sum + (found.get(quad) ?? 0), 0);
}

function bar(name, found, top) {
  const [first, last] = period(name);
  const part = (quad) => {
    const made = el("i");
    made.style.height = (100 * (found.get(quad) ?? 0)) / top + "%";
    made.style.background = colour(quad);
    return made;
  };
  const alone = choices.from === first && choices.to === last;
  const out = (choices.from && last < choices.from) || (choices.to && first > choices.to);
  const keep = () => {
    Object.assign(choices, alone ? { from: "", to: "" } : { from: first, to: last });
    showFilters();
    refresh();
  };
  const up = span("up", part("verbal cooperation"), part("material cooperation"));
  const down = span("", part("material conflict"), part("verbal conflict"));
  const made = button(out ? "bar out" : "bar", keep, up, span("axis"), down);
  const counts = [plural(total(found, "cooperation"), "act") + " of cooperation", `${total(found, "conflict")} of conflict`];
  made.title = `${readable(name)}: ${counts.join(", ")}`;
  made.setAttribute("aria-label", made.title);
  made.setAttribute("aria-pressed", String(alone));
  return made;
}
