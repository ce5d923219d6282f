"use strict";
// Everything that the page writes goes through here, as text nodes and properties, never as markup:
// news text is not to be trusted.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);

/**
 * Make an element: `props` are properties, listeners (`on…`) or attributes (names with a dash, and some by name);
 * children are texts or elements, and what is null or empty is left out.
 */
function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name.includes("-") || name === "role" || name === "for" || name === "list") made.setAttribute(name, value);
    else made[name] = value;
  }
  made.append(...children.flat().filter((child) => child !== null && child !== ""));
  return made;
}

const span = (className, ...children) => el("span", { className }, ...children);
const button = (className, onclick, ...children) => el("button", { type: "button", className, onclick }, ...children);

/** Put other content into an element; whoever was in it by keyboard stays in it, at what `next` selects. */
function refill(element, content, next) {
  const inside = element.contains(document.activeElement);
  element.replaceChildren(...content.filter((child) => child !== null));
  if (inside) element.querySelector(next)?.focus();
}

/** An element in a colour of its own. */
function tinted(element, name) {
  element.style.color = colour(name);
  return element;
}

/** A piece of foreign text that keeps its own direction of writing. */
const text = (words, tag = "bdi") => el(tag, { dir: "auto" }, words);

/** The value of a colour (a custom property of the styles). */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name.replace(" ", "-")).trim();

const manner = (quad) => quad.split(" ")[0];
const glyphs = { dot: "●", square: "■", diamond: "◆", triangle: "▲", triangleDown: "▼" };
const plural = (count, one, many = one + "s") => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 2016-12-30 → 30 Dec 2016, 2016-12 → Dec 2016, 2016 → 2016; without a date, nothing. */
function readable(date) {
  const [year, month, day] = date.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}
