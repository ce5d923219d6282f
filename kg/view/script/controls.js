"use strict";
// Legend and filters in one: each mark is explained where it can be switched off.

/** A box to tick, with an optional sample of what it stands for and a count. */
function choice(checked, change, label, { sample, count = "" } = {}) {
  const box = el("input", { type: "checkbox", checked, onchange: () => { change(box.checked); refresh(); } });
  const className = sample ? "choice" : "choice plain";
  return el("label", { className }, box, sample ?? null, span("", label), span("count", String(count)));
}

/** A choice of whether a value is in a set. */
function member(set, value, label, shown) {
  return choice(set.has(value), (on) => (on ? set.add(value) : set.delete(value)), label, shown);
}

const group = (name, ...content) => el("fieldset", {}, el("legend", {}, name), ...content);
const capital = (words) => words[0].toUpperCase() + words.slice(1);
const having = (key, value) => data.actions.filter((action) => action[key] === value).length;

function quadChoice(quad) {
  const sample = tinted(span("stroke " + manner(quad)), quad);
  return member(choices.quads, quad, capital(quad), { sample, count: having("quad", quad) });
}

function kindChoice([kind, [shape, many]]) {
  const count = data.nodes.filter((node) => node.kind === kind).length;
  return member(choices.kinds, kind, many, { sample: glyph({ kind, shape }), count });
}

function statusChoice(name) {
  return member(choices.statuses, name, name === "Prospective" ? "Not yet" : name, { count: having("status", name) });
}

function typeChoices() {
  const set = (chosen) => () => {
    choices.types = new Set(chosen);
    refresh();
    showFilters(true);
  };
  const all = el("p", { className: "meta" }, button("link", set(types), "all"), "  ", button("link", set([]), "none"));
  const boxes = types.map((type) => member(choices.types, type, type, { count: having("type", type) }));
  return el("details", {}, el("summary", {}, `Types · ${types.length}`), all, el("div", { className: "scroll" }, boxes));
}

function dates() {
  const field = (key) => {
    const onchange = () => { choices[key] = input.value; refresh(); };
    const input = el("input", { id: key, type: "date", value: choices[key], onchange });
    return [el("label", { for: key }, capital(key)), input];
  };
  const count = data.actions.filter((action) => !action.first).length;
  const undated = count ? choice(choices.undated, (on) => { choices.undated = on; }, "Undated", { count }) : null;
  return group("Dates", el("div", { className: "dates" }, field("from"), field("to")), undated);
}

function display() {
  const words = () => `${choices.shown} most active of ${data.nodes.length}`;
  const said = span("", words());
  const slider = el("input", { type: "range", min: 1, max: data.nodes.length, value: choices.shown, oninput: () => {
    choices.shown = Number(slider.value);
    said.textContent = words();
    refresh();
  } });
  const toggle = (key, label, shown) => choice(choices[key], (on) => { choices[key] = on; }, label, shown);
  return group("Show", data.nodes.length > 1 ? el("label", {}, said, slider) : null,
    toggle("labels", "Names on edges"),
    data.ties.length ? toggle("ties", "Who belongs to whom", { sample: span("stroke tie") }) : null,
    toggle("alone", "Actors without lines"));
}

function showFilters(typesOpen = false) {
  const kindsMet = Object.entries(data.kinds).filter(([kind]) => data.nodes.some((node) => node.kind === kind));
  const quadsMet = data.quads.filter((quad) => having("quad", quad));
  const statusesMet = data.statuses.filter((name) => having("status", name));
  const listOfTypes = typeChoices();
  listOfTypes.open = typesOpen;
  byId("filters").replaceChildren(
    group("Acts", quadsMet.map(quadChoice)),
    group("Actors", kindsMet.map(kindChoice)),
    group("Status", statusesMet.map(statusChoice)),
    listOfTypes,
    dates(),
    display(),
    button("reset", reset, "Reset"),
  );
}

function reset() {
  Object.assign(choices, defaults());
  trail.length = 0;
  showFilters();
  refresh();
  settle(null, false);
  fitAll();
}
