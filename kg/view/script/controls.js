"use strict";
// Legend and filters in one: each mark is explained where it can be switched off.

function choice(set, value, label, sample, count) {
  const box = el("input", { type: "checkbox", checked: set.has(value), onchange: () => { box.checked ? set.add(value) : set.delete(value); refresh(); } });
  return el("label", { className: sample ? "choice" : "choice plain" }, box, sample ?? "", el("span", {}, label), el("span", { className: "count" }, count === undefined ? "" : String(count)));
}

const group = (name, ...content) => el("fieldset", {}, el("legend", {}, name), ...content);
const count = (items, test) => items.filter(test).length;

function quadChoice(quad) {
  const stroke = el("span", { className: "stroke " + manner(quad) });
  stroke.style.color = colour(quad);
  return choice(choices.quads, quad, quad[0].toUpperCase() + quad.slice(1), stroke, count(data.actions, (action) => action.quad === quad));
}

function kindChoice([kind, [shape, many]]) {
  return choice(choices.kinds, kind, many, glyph({ kind, shape }), count(data.nodes, (node) => node.kind === kind));
}

function statusChoice(name) {
  return choice(choices.statuses, name, name === "Prospective" ? "Not yet" : name, null, count(data.actions, (action) => action.status === name));
}

function typeChoices() {
  const all = (on) => () => { types.forEach((type) => (on ? choices.types.add(type) : choices.types.delete(type))); refresh(); showFilters(true); };
  return el("details", {}, el("summary", {}, `Types · ${types.length}`),
    el("p", { className: "meta" }, el("button", { type: "button", className: "link", onclick: all(true) }, "all"), "  ", el("button", { type: "button", className: "link", onclick: all(false) }, "none")),
    el("div", { className: "scroll" }, types.map((type) => choice(choices.types, type, type, null, count(data.actions, (action) => action.type === type)))));
}

function dates() {
  const field = (key, name) => [
    el("label", { for: key }, name),
    el("input", { id: key, type: "date", value: choices[key], onchange: (event) => { choices[key] = event.target.value; refresh(); } }),
  ];
  const without = count(data.actions, (action) => !action.first);
  const undated = el("input", { type: "checkbox", checked: choices.undated, onchange: () => { choices.undated = undated.checked; refresh(); } });
  return group("Dates", el("div", { className: "dates" }, field("from", "From"), field("to", "To")),
    without ? el("label", { className: "choice plain" }, undated, el("span", {}, "Undated"), el("span", { className: "count" }, String(without))) : "");
}

function display() {
  const most = data.nodes.length;
  const words = () => `${choices.shown} most active of ${most}`;
  const said = el("span", {}, words());
  const slider = el("input", { type: "range", min: 1, max: most, value: choices.shown, "aria-label": "How many actors are shown",
    oninput: () => { choices.shown = Number(slider.value); said.textContent = words(); refresh(); } });
  const toggle = (key, label, sample) => {
    const box = el("input", { type: "checkbox", checked: choices[key], onchange: () => { choices[key] = box.checked; refresh(); } });
    return el("label", { className: sample ? "choice" : "choice plain" }, box, sample ?? "", el("span", {}, label), "");
  };
  const made = group("Show", most > 1 ? el("label", {}, said, slider) : "",
    toggle("labels", "Names on edges"), data.ties.length ? toggle("ties", "Who belongs to whom", el("span", { className: "stroke tie" })) : "", toggle("alone", "Actors without lines"));
  made.className = "only-screen";
  return made;
}

function showFilters(open = false) {
  const kindsMet = Object.entries(data.kinds).filter(([kind]) => data.nodes.some((node) => node.kind === kind));
  const quadsMet = data.quads.filter((quad) => data.actions.some((action) => action.quad === quad));
  const statusesMet = data.statuses.filter((name) => data.actions.some((action) => action.status === name));
  const listOfTypes = typeChoices();
  listOfTypes.open = open;
  byId("filters").replaceChildren(
    group("Acts", quadsMet.map(quadChoice)), group("Actors", kindsMet.map(kindChoice)), group("Status", statusesMet.map(statusChoice)),
    listOfTypes, dates(), display(), el("button", { type: "button", className: "reset", onclick: reset }, "Reset"));
}

function reset() {
  Object.assign(choices, defaults());
  trail.length = 0;
  showFilters();
  refresh();
  settle(null, false);
  fitAll();
}
