export type { Inline, Prompt, Tab } from "../model/prompt.js";
export type { SenseEvents, Senses } from "../model/senses.js";
export type { Clock, Get, HttpReply, Page, Post } from "../ports.js";
export { type TestClock, testClock } from "./test-clock.js";
export { type Fault, type TestCollector, testCollector } from "./test-collector.js";
export { type TestDevice, type TestDeviceOptions, testDevice } from "./test-device.js";
export { type TestPage, testPage } from "./test-page.js";
export { type TestRenderer, testRenderer } from "./test-renderer.js";
export { type TestSenses, testSenses } from "./test-senses.js";
