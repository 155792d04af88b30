function onOpen() {
}
function onInstall() {
}
function onFormSubmit() {
}
function onSheetEdit() {
}
function onClock() {
}
function onWake() {
}
function openSidebar() {
}
function openSetup() {
}
function openAllocation() {
}
function openMap() {
}
function refreshForms() {
}
function showFormLinks() {
}
function readWaitingAnswers() {
}
function sendWaitingMessages() {
}
function repairRegister() {
}
function findDuplicates() {
}
function getHome() {
}
function getSelection() {
}
function showRow() {
}
function search() {
}
function getRequestCard() {
}
function getRanking() {
}
function getOfferCard() {
}
function getCompanyCard() {
}
function getPropositionCard() {
}
function previewPropositions() {
}
function sendPropositions() {
}
function recordAnswer() {
}
function cancelProposition() {
}
function completeRequest() {
}
function cancelRequest() {
}
function reopenRequest() {
}
function askTeacher() {
}
function setOfferStatus() {
}
function confirmProposition() {
}
function withdrawHost() {
}
function mergeCompanies() {
}
function getCalls() {
}
function getMessages() {
}
function previewMessage() {
}
function queueMessage() {
}
function queueAllMessages() {
}
function cancelMessage() {
}
function settleMessage() {
}
function sendDueMessages() {
}
function getSetup() {
}
function saveIdentity() {
}
function previewSchools() {
}
function importSchools() {
}
function chooseTrainings() {
}
function buildForms() {
}
function checkForms() {
}
function openForm() {
}
function noteOutsideView() {
}
function sendTestMessage() {
}
function setSandbox() {
}
function solvePlan() {
}
function getAlternatives() {
}
function createPropositions() {
}
function getMap() {
}/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	const __webpack_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/global */
/******/ 	__webpack_require__.g = globalThis;
/******/ 	
/************************************************************************/
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/papaparse/papaparse.min.js
var require_papaparse_min = __commonJS({
  "node_modules/papaparse/papaparse.min.js"(exports, module) {
    ((e, t) => {
      "function" == typeof define && define.amd ? define([], t) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t() : e.Papa = t();
    })(exports, function r2() {
      var n = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n ? n : {};
      var s2 = !n.document && !!n.postMessage, a = n.IS_PAPA_WORKER || false, o = {}, h = 0, w = {};
      function q(e) {
        return 65279 === e.charCodeAt(0) ? e.slice(1) : e;
      }
      function u(e) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(e2) {
          var t = E(e2);
          t.chunkSize = parseInt(t.chunkSize), e2.step || e2.chunk || (t.chunkSize = null);
          this._handle = new i(t), (this._handle.streamer = this)._config = t;
        }.call(this, e), this.parseChunk = function(t, e2) {
          var i2 = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < i2) {
            let e3 = this._config.newline;
            e3 || (r3 = this._config.quoteChar || '"', e3 = this._handle.guessLineEndings(t, r3)), t = [...t.split(e3).slice(i2)].join(e3);
          }
          this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r3 = this._config.beforeFirstChunk(t)) && (t = r3), this.isFirstChunk = false, this._halted = false;
          var i2 = this._partialLine + t, r3 = (this._partialLine = "", this._handle.parse(i2, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            t = r3.meta.cursor, i2 = (this._finished || (this._partialLine = i2.substring(t - this._baseIndex), this._baseIndex = t), r3 && r3.data && (this._rowCount += r3.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (a) n.postMessage({ results: r3, workerId: w.WORKER_ID, finished: i2 });
            else if (U(this._config.chunk) && !e2) {
              if (this._config.chunk(r3, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = r3 = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r3.data), this._completeResults.errors = this._completeResults.errors.concat(r3.errors), this._completeResults.meta = r3.meta), this._completed || !i2 || !U(this._config.complete) || r3 && r3.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i2 || r3 && r3.meta.paused || this._nextChunk(), r3;
          }
          this._halted = true;
        }, this._sendError = function(e2) {
          U(this._config.error) ? this._config.error(e2) : a && this._config.error && n.postMessage({ workerId: w.WORKER_ID, error: e2, finished: false });
        };
      }
      function d(e) {
        var r3;
        (e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s2 ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(e2) {
          this._input = e2, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (r3 = new XMLHttpRequest(), this._config.withCredentials && (r3.withCredentials = this._config.withCredentials), s2 || (r3.onload = m(this._chunkLoaded, this), r3.onerror = m(this._chunkError, this)), r3.ontimeout = m(this._chunkTimeout, this), r3.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s2), this._config.downloadTimeout && !s2 && (r3.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var e2, t = this._config.downloadRequestHeaders;
              for (e2 in t) r3.setRequestHeader(e2, t[e2]);
            }
            var i2;
            this._config.chunkSize && (i2 = this._start + this._config.chunkSize - 1, r3.setRequestHeader("Range", "bytes=" + this._start + "-" + i2));
            try {
              r3.send(this._config.downloadRequestBody);
            } catch (e3) {
              this._chunkError(e3.message);
            }
            s2 && 0 === r3.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === r3.readyState && (r3.status < 200 || 400 <= r3.status ? this._chunkError() : (this._start += this._config.chunkSize || r3.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e2) => null !== (e2 = e2.getResponseHeader("Content-Range")) ? parseInt(e2.substring(e2.lastIndexOf("/") + 1)) : -1)(r3), this.parseChunk(r3.responseText)));
        }, this._chunkError = function(e2) {
          e2 = r3.statusText || e2;
          this._sendError(new Error(e2));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function l(e) {
        (e = e || {}).chunkSize || (e.chunkSize = w.LocalChunkSize), u.call(this, e);
        var i2, r3, n2 = "undefined" != typeof FileReader;
        this.stream = function(e2) {
          this._input = e2, r3 = e2.slice || e2.webkitSlice || e2.mozSlice, n2 ? ((i2 = new FileReader()).onload = m(this._chunkLoaded, this), i2.onerror = m(this._chunkError, this)) : i2 = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var e2 = this._input, t = (this._config.chunkSize && (t = Math.min(this._start + this._config.chunkSize, this._input.size), e2 = r3.call(e2, this._start, t)), i2.readAsText(e2, this._config.encoding));
          n2 || this._chunkLoaded({ target: { result: t } });
        }, this._chunkLoaded = function(e2) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e2.target.result);
        }, this._chunkError = function() {
          this._sendError(i2.error);
        };
      }
      function f(e) {
        var i2;
        u.call(this, e = e || {}), this.stream = function(e2) {
          return i2 = e2, this._nextChunk();
        }, this._nextChunk = function() {
          var e2, t;
          if (!this._finished) return e2 = this._config.chunkSize, i2 = e2 ? (t = i2.substring(0, e2), i2.substring(e2)) : (t = i2, ""), this._finished = !i2, this.parseChunk(t);
        };
      }
      function c(e) {
        u.call(this, e = e || {});
        var t = [], i2 = true, r3 = false;
        this.pause = function() {
          u.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          u.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(e2) {
          this._input = e2, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          r3 && 1 === t.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : i2 = true;
        }, this._streamData = m(function(e2) {
          try {
            t.push("string" == typeof e2 ? e2 : e2.toString(this._config.encoding)), i2 && (i2 = false, this._checkIsFinished(), this.parseChunk(t.shift()));
          } catch (e3) {
            this._streamError(e3);
          }
        }, this), this._streamError = m(function(e2) {
          this._streamCleanUp(), this._sendError(e2);
        }, this), this._streamEnd = m(function() {
          this._streamCleanUp(), r3 = true, this._streamData("");
        }, this), this._streamCleanUp = m(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function i(m2) {
        var n2, s3, a2, t, o2 = Math.pow(2, 53), h2 = -o2, u2 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d2 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i2 = this, r3 = 0, l2 = 0, f2 = false, e = false, c2 = [], p2 = { data: [], errors: [], meta: {} };
        function y(e2) {
          return "greedy" === m2.skipEmptyLines ? "" === e2.join("").trim() : 1 === e2.length && 0 === e2[0].length;
        }
        function _2() {
          if (p2 && a2 && (k("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w.DefaultDelimiter + "'"), a2 = false), m2.skipEmptyLines && (p2.data = p2.data.filter(function(e3) {
            return !y(e3);
          })), g2()) {
            let t3 = function(e3) {
              c2.push(e3);
            };
            var t2 = t3;
            if (p2) if (Array.isArray(p2.data[0])) {
              for (var e2 = 0; g2() && e2 < p2.data.length; e2++) p2.data[e2].forEach(t3);
              p2.data.splice(0, 1);
            } else p2.data.forEach(t3);
          }
          function i3(e3, t3) {
            for (var i4 = m2.header ? {} : [], r5 = 0; r5 < e3.length; r5++) {
              var n3 = r5, s4 = e3[r5], s4 = ((e4, t4) => ((e5) => (m2.dynamicTypingFunction && void 0 === m2.dynamicTyping[e5] && (m2.dynamicTyping[e5] = m2.dynamicTypingFunction(e5)), true === (m2.dynamicTyping[e5] || m2.dynamicTyping)))(e4) ? "true" === t4 || "TRUE" === t4 || "false" !== t4 && "FALSE" !== t4 && (((e5) => {
                if (u2.test(e5)) {
                  e5 = parseFloat(e5);
                  if (h2 < e5 && e5 < o2) return 1;
                }
              })(t4) ? parseFloat(t4) : d2.test(t4) ? new Date(t4) : "" === t4 ? null : t4) : t4)(n3 = m2.header ? r5 >= c2.length ? "__parsed_extra" : c2[r5] : n3, s4 = m2.transform ? m2.transform(s4, n3) : s4);
              "__parsed_extra" === n3 ? (i4[n3] = i4[n3] || [], i4[n3].push(s4)) : i4[n3] = s4;
            }
            return m2.header && (r5 > c2.length ? k("FieldMismatch", "TooManyFields", "Too many fields: expected " + c2.length + " fields but parsed " + r5, l2 + t3) : r5 < c2.length && k("FieldMismatch", "TooFewFields", "Too few fields: expected " + c2.length + " fields but parsed " + r5, l2 + t3)), i4;
          }
          var r4;
          p2 && (m2.header || m2.dynamicTyping || m2.transform) && (r4 = 1, !p2.data.length || Array.isArray(p2.data[0]) ? (p2.data = p2.data.map(i3), r4 = p2.data.length) : p2.data = i3(p2.data, 0), m2.header && p2.meta && (p2.meta.fields = c2), l2 += r4);
        }
        function g2() {
          return m2.header && 0 === c2.length;
        }
        function k(e2, t2, i3, r4) {
          e2 = { type: e2, code: t2, message: i3 };
          void 0 !== r4 && (e2.row = r4), p2.errors.push(e2);
        }
        U(m2.step) && (t = m2.step, m2.step = function(e2) {
          p2 = e2, g2() ? _2() : (_2(), 0 !== p2.data.length && (r3 += e2.data.length, m2.preview && r3 > m2.preview ? s3.abort() : (p2.data = p2.data[0], t(p2, i2))));
        }), this.parse = function(e2, t2, i3) {
          var r4 = m2.quoteChar || '"', r4 = (m2.newline || (m2.newline = this.guessLineEndings(e2, r4)), a2 = false, m2.delimiter ? U(m2.delimiter) && (m2.delimiter = m2.delimiter(e2), p2.meta.delimiter = m2.delimiter) : ((r4 = ((e3, t3, i4, r5, n3) => {
            var s4, a3, o3, h3;
            n3 = n3 || [",", "	", "|", ";", w.RECORD_SEP, w.UNIT_SEP];
            for (var u3 = 0; u3 < n3.length; u3++) {
              for (var d3, l3 = n3[u3], f3 = 0, c3 = 0, p3 = 0, _3 = (o3 = void 0, new b({ comments: r5, delimiter: l3, newline: t3, preview: 10 }).parse(e3)), g3 = 0; g3 < _3.data.length; g3++) i4 && y(_3.data[g3]) ? p3++ : (d3 = _3.data[g3].length, c3 += d3, void 0 === o3 ? o3 = d3 : 0 < d3 && (f3 += Math.abs(d3 - o3), o3 = d3));
              0 < _3.data.length && (c3 /= _3.data.length - p3), 1.99 < c3 && (void 0 === a3 || f3 < a3 || f3 === a3 && h3 < c3) && (a3 = f3, s4 = l3, h3 = c3);
            }
            return { successful: !!(m2.delimiter = s4), bestDelimiter: s4 };
          })(e2, m2.newline, m2.skipEmptyLines, m2.comments, m2.delimitersToGuess)).successful ? m2.delimiter = r4.bestDelimiter : (a2 = true, m2.delimiter = w.DefaultDelimiter), p2.meta.delimiter = m2.delimiter), E(m2));
          return r4.header = g2(), m2.preview && m2.header && r4.preview++, n2 = e2, s3 = new b(r4), p2 = s3.parse(n2, t2, i3), _2(), f2 ? { meta: { paused: true } } : p2 || { meta: { paused: false } };
        }, this.paused = function() {
          return f2;
        }, this.pause = function() {
          f2 = true, s3.abort(), n2 = U(m2.chunk) ? "" : n2.substring(s3.getCharIndex());
        }, this.resume = function() {
          i2.streamer._halted ? (f2 = false, i2.streamer.parseChunk(n2, true)) : setTimeout(i2.resume, 3);
        }, this.aborted = function() {
          return e;
        }, this.abort = function() {
          e = true, s3.abort(), p2.meta.aborted = true, U(m2.complete) && m2.complete(p2), n2 = "";
        }, this.guessLineEndings = function(e2, t2) {
          e2 = e2.substring(0, 1048576);
          var t2 = new RegExp(P(t2) + "([^]*?)" + P(t2), "gm"), i3 = (e2 = e2.replace(t2, "")).split("\r"), t2 = e2.split("\n"), e2 = 1 < t2.length && t2[0].length < i3[0].length;
          if (1 === i3.length || e2) return "\n";
          for (var r4 = 0, n3 = 0; n3 < i3.length; n3++) "\n" === i3[n3][0] && r4++;
          return r4 >= i3.length / 2 ? "\r\n" : "\r";
        };
      }
      function P(e) {
        return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function b(C) {
        var S = (C = C || {}).delimiter, O = C.newline, x = C.comments, T = C.step, I = C.preview, A = C.fastMode, D = null, L = false, F = null == C.quoteChar ? '"' : C.quoteChar, z = F;
        if (void 0 !== C.escapeChar && (z = C.escapeChar), ("string" != typeof S || -1 < w.BAD_DELIMITERS.indexOf(S)) && (S = ","), x === S) throw new Error("Comment character same as delimiter");
        true === x ? x = "#" : ("string" != typeof x || -1 < w.BAD_DELIMITERS.indexOf(x)) && (x = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
        var M = 0, j = false;
        this.parse = function(i2, t, r3) {
          if ("string" != typeof i2) throw new Error("Input must be a string");
          var n2 = i2.length, e = S.length, s3 = O.length, a2 = x.length, o2 = U(T), h2 = [], u2 = [], d2 = [], l2 = M = 0;
          if (!i2) return v();
          if (A || false !== A && -1 === i2.indexOf(F)) {
            for (var f2 = i2.split(O), c2 = 0; c2 < f2.length; c2++) {
              if (d2 = f2[c2], M += d2.length, c2 !== f2.length - 1) M += O.length;
              else if (r3) return v();
              if (!x || d2.substring(0, a2) !== x) {
                if (o2) {
                  if (h2 = [], k(d2.split(S)), R(), j) return v();
                } else k(d2.split(S));
                if (I && I <= c2) return h2 = h2.slice(0, I), v(true);
              }
            }
            return v();
          }
          for (var p2 = i2.indexOf(S, M), _2 = i2.indexOf(O, M), g2 = new RegExp(P(z) + P(F), "g"), m2 = i2.indexOf(F, M); ; ) if (i2[M] === F) for (m2 = M, M++; ; ) {
            if (-1 === (m2 = i2.indexOf(F, m2 + 1))) return r3 || u2.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h2.length, index: M }), b2();
            if (m2 === n2 - 1) return b2(i2.substring(M, m2).replace(g2, F));
            if (F === z && i2[m2 + 1] === z) m2++;
            else if (F === z || 0 === m2 || i2[m2 - 1] !== z) {
              -1 !== p2 && p2 < m2 + 1 && (p2 = i2.indexOf(S, m2 + 1));
              var y = w2(-1 === (_2 = -1 !== _2 && _2 < m2 + 1 ? i2.indexOf(O, m2 + 1) : _2) ? p2 : Math.min(p2, _2));
              if (i2.substr(m2 + 1 + y, e) === S) {
                d2.push(i2.substring(M, m2).replace(g2, F)), i2[M = m2 + 1 + y + e] !== F && (m2 = i2.indexOf(F, M)), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), -1 !== _2 && _2 < M && (_2 = i2.indexOf(O, M));
                break;
              }
              y = w2(_2);
              if (i2.substring(m2 + 1 + y, m2 + 1 + y + s3) === O) {
                if (d2.push(i2.substring(M, m2).replace(g2, F)), E2(m2 + 1 + y + s3), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), m2 = i2.indexOf(F, M), o2 && (R(), j)) return v();
                if (I && h2.length >= I) return v(true);
                break;
              }
              u2.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h2.length, index: M }), m2++;
            }
          }
          else if (x && 0 === d2.length && i2.substring(M, M + a2) === x) {
            if (-1 === _2) return v();
            M = _2 + s3, _2 = i2.indexOf(O, M), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M));
          } else if (-1 !== p2 && (p2 < _2 || -1 === _2)) d2.push(i2.substring(M, p2)), M = p2 + e, p2 = i2.indexOf(S, M);
          else {
            if (-1 === _2) break;
            if (d2.push(i2.substring(M, _2)), E2(_2 + s3), o2 && (R(), j)) return v();
            if (I && h2.length >= I) return v(true);
          }
          return b2();
          function k(e2) {
            h2.push(e2), l2 = M;
          }
          function w2(e2) {
            var t2 = 0;
            return t2 = -1 !== e2 && (e2 = i2.substring(m2 + 1, e2)) && "" === e2.trim() ? e2.length : t2;
          }
          function b2(e2) {
            return r3 || (void 0 === e2 && (e2 = i2.substring(M)), d2.push(e2), M = n2, k(d2), o2 && R()), v();
          }
          function E2(e2) {
            M = e2, k(d2), d2 = [], _2 = i2.indexOf(O, M);
          }
          function v(e2) {
            if (C.header && !t && h2.length && !L) {
              var s4 = h2[0], a3 = /* @__PURE__ */ Object.create(null), o3 = new Set(s4);
              let n3 = false;
              for (let r4 = 0; r4 < s4.length; r4++) {
                let i3 = q(s4[r4]);
                if (a3[i3 = U(C.transformHeader) ? C.transformHeader(i3, r4) : i3]) {
                  let e3, t2 = a3[i3];
                  for (; e3 = i3 + "_" + t2, t2++, o3.has(e3); ) ;
                  o3.add(e3), s4[r4] = e3, a3[i3]++, n3 = true, (D = null === D ? {} : D)[e3] = i3;
                } else a3[i3] = 1, s4[r4] = i3;
                o3.add(i3);
              }
              n3 && console.warn("Duplicate headers found and renamed."), L = true;
            }
            return { data: h2, errors: u2, meta: { delimiter: S, linebreak: O, aborted: j, truncated: !!e2, cursor: l2 + (t || 0), renamedHeaders: D } };
          }
          function R() {
            T(v()), h2 = [], u2 = [];
          }
        }, this.abort = function() {
          j = true;
        }, this.getCharIndex = function() {
          return M;
        };
      }
      function p(e) {
        var t = e.data, i2 = o[t.workerId], r3 = false;
        if (t.error) i2.userError(t.error, t.file);
        else if (t.results && t.results.data) {
          var n2 = { abort: function() {
            r3 = true, _(t.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: g, resume: g };
          if (U(i2.userStep)) {
            for (var s3 = 0; s3 < t.results.data.length && (i2.userStep({ data: t.results.data[s3], errors: t.results.errors, meta: t.results.meta }, n2), !r3); s3++) ;
            delete t.results;
          } else U(i2.userChunk) && (i2.userChunk(t.results, n2, t.file), delete t.results);
        }
        t.finished && !r3 && _(t.workerId, t.results);
      }
      function _(e, t) {
        var i2 = o[e];
        U(i2.userComplete) && i2.userComplete(t), i2.terminate(), delete o[e];
      }
      function g() {
        throw new Error("Not implemented.");
      }
      function E(e) {
        if ("object" != typeof e || null === e) return e;
        var t, i2 = Array.isArray(e) ? [] : {};
        for (t in e) i2[t] = E(e[t]);
        return i2;
      }
      function m(e, t) {
        return function() {
          e.apply(t, arguments);
        };
      }
      function U(e) {
        return "function" == typeof e;
      }
      return w.parse = function(e, t) {
        var i2 = (t = t || {}).dynamicTyping || false;
        U(i2) && (t.dynamicTypingFunction = i2, i2 = {});
        if (t.dynamicTyping = i2, t.transform = !!U(t.transform) && t.transform, void 0 !== t.downloadTimeout) {
          var i2 = parseInt(t.downloadTimeout);
          if (isNaN(i2)) throw new Error("Config downloadTimeout value (" + t.downloadTimeout + ") not parsable by parseInt(val).");
          t.downloadTimeout = i2;
        }
        if (!t.worker || !w.WORKERS_SUPPORTED) return i2 = null, w.NODE_STREAM_INPUT, "string" == typeof e ? (e = q(e), i2 = new (t.download ? d : f)(t)) : true === e.readable && U(e.read) && U(e.on) ? i2 = new c(t) : (n.File && e instanceof File || e instanceof Object) && (i2 = new l(t)), i2.stream(e);
        (i2 = (() => {
          var e2;
          return !!w.WORKERS_SUPPORTED && (e2 = (() => {
            var e3 = n.URL || n.webkitURL || null, t2 = r2.toString();
            return w.BLOB_URL || (w.BLOB_URL = e3.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t2, ")();"], { type: "text/javascript" })));
          })(), (e2 = new n.Worker(e2)).onmessage = p, e2.id = h++, o[e2.id] = e2);
        })()).userStep = t.step, i2.userChunk = t.chunk, i2.userComplete = t.complete, i2.userError = t.error, t.step = U(t.step), t.chunk = U(t.chunk), t.complete = U(t.complete), t.error = U(t.error), delete t.worker, i2.postMessage({ input: e, config: t, workerId: i2.id });
      }, w.unparse = function(e, t) {
        var s3 = false, g2 = true, m2 = ",", y = "\r\n", a2 = '"', o2 = a2 + a2, i2 = false, r3 = null, h2 = false, u2 = ((() => {
          if ("object" == typeof t) {
            if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e2) {
              return -1 !== t.delimiter.indexOf(e2);
            }).length || (m2 = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s3 = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i2 = t.skipEmptyLines), "string" == typeof t.newline && (y = t.newline), "string" == typeof t.quoteChar && (a2 = t.quoteChar, o2 = a2 + a2), "boolean" == typeof t.header && (g2 = t.header), Array.isArray(t.columns)) {
              if (0 === t.columns.length) throw new Error("Option columns is empty");
              r3 = t.columns;
            }
            void 0 !== t.escapeChar && (o2 = t.escapeChar + a2), t.escapeFormulae instanceof RegExp ? h2 = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h2 = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(P(a2), "g"));
        "string" == typeof e && (e = JSON.parse(e));
        if (Array.isArray(e)) {
          if (!e.length) return n2(r3, e, i2);
          if (Array.isArray(e[0])) return n2(null, e, i2);
          if ("object" == typeof e[0]) return n2(r3 || Object.keys(e[0]), e, i2);
        } else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r3), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n2(e.fields || [], e.data || [], i2);
        throw new Error("Unable to serialize unrecognized input");
        function n2(e2, t2, i3) {
          var r4 = "", n3 = ("string" == typeof e2 && (e2 = JSON.parse(e2)), "string" == typeof t2 && (t2 = JSON.parse(t2)), Array.isArray(e2) && 0 < e2.length), s4 = !Array.isArray(t2[0]);
          if (n3 && g2) {
            for (var a3 = 0; a3 < e2.length; a3++) 0 < a3 && (r4 += m2), r4 += k(e2[a3], a3);
            0 < t2.length && (r4 += y);
          }
          for (var o3 = 0; o3 < t2.length; o3++) {
            var h3 = (n3 ? e2 : t2[o3]).length, u3 = false, d2 = n3 ? 0 === Object.keys(t2[o3]).length : 0 === t2[o3].length;
            if (i3 && !n3 && (u3 = "greedy" === i3 ? "" === t2[o3].join("").trim() : 1 === t2[o3].length && (null == t2[o3][0] || 0 === t2[o3][0].length)), "greedy" === i3 && n3) {
              for (var l2 = [], f2 = 0; f2 < h3; f2++) {
                var c2 = s4 ? e2[f2] : f2;
                l2.push(t2[o3][c2]);
              }
              u3 = "" === l2.join("").trim();
            }
            if (!u3) {
              for (var p2 = 0; p2 < h3; p2++) {
                0 < p2 && !d2 && (r4 += m2);
                var _2 = n3 && s4 ? e2[p2] : p2;
                r4 += k(t2[o3][_2], p2);
              }
              o3 < t2.length - 1 && (!i3 || 0 < h3 && !d2) && (r4 += y);
            }
          }
          return r4;
        }
        function k(e2, t2) {
          var i3, r4, n3;
          return null == e2 ? "" : e2.constructor === Date ? isNaN(e2.getTime()) ? "" : e2.toISOString() : (n3 = false, i3 = e2.toString(), h2 && "number" != typeof e2 && "bigint" != typeof e2 && "boolean" != typeof e2 && h2.test(i3) && (e2 = i3 = "'" + i3, n3 = true), r4 = i3.replace(u2, o2), (n3 = n3 || true === s3 || "function" == typeof s3 && s3(e2, t2) || Array.isArray(s3) && s3[t2] || ((e3, t3) => {
            for (var i4 = 0; i4 < t3.length; i4++) if (-1 < e3.indexOf(t3[i4])) return true;
            return false;
          })(r4, w.BAD_DELIMITERS) || -1 < r4.indexOf(m2) || -1 < i3.indexOf(a2) || " " === r4.charAt(0) || " " === r4.charAt(r4.length - 1)) ? a2 + r4 + a2 : r4);
        }
      }, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "\uFEFF", w.BAD_DELIMITERS = ["\r", "\n", '"', w.BYTE_ORDER_MARK], w.WORKERS_SUPPORTED = !s2 && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a && (n.onmessage = function(e) {
        e = e.data;
        void 0 === w.WORKER_ID && e && (w.WORKER_ID = e.workerId);
        "string" == typeof e.input ? n.postMessage({ workerId: w.WORKER_ID, results: w.parse(e.input, e.config), finished: true }) : (n.File && e.input instanceof File || e.input instanceof Object) && (e = w.parse(e.input, e.config)) && n.postMessage({ workerId: w.WORKER_ID, results: e, finished: true });
      }), (d.prototype = Object.create(u.prototype)).constructor = d, (l.prototype = Object.create(u.prototype)).constructor = l, (f.prototype = Object.create(f.prototype)).constructor = f, (c.prototype = Object.create(u.prototype)).constructor = c, w;
    });
  }
});

// src/wording/text/typography.ts
var NBSP = " ";
var NARROW_NBSP = " ";
var typeset = (text2) => text2.replace(/'/g, "’").replace(/ (?=[;:?!%€»])/g, NBSP).replace(/« /g, `«${NBSP}`).replace(/(^|\d) (?=(?:km|h|min|€)(?![\p{L}]))/gu, `$1${NBSP}`);
function fr(words2, ...values) {
  return words2.reduce((sentence, part, index) => sentence + typeset(part) + String(index < values.length ? values[index] ?? "" : ""), "");
}
var quoted = (text2) => `«${NBSP}${text2}${NBSP}»`;
function enumeration(items, last = "et") {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
}
var capitalised = (text2) => text2.slice(0, 1).toUpperCase() + text2.slice(1);

// src/wording/text/numbers.ts
function numberInFrench(value2, decimals = 1) {
  const [whole2 = "0", fraction] = Math.abs(value2).toFixed(decimals).split(".");
  const trimmed = fraction?.replace(/0+$/, "");
  const sign = value2 < 0 && (Number(whole2) > 0 || trimmed) ? "−" : "";
  return sign + whole2.replace(/\B(?=(\d{3})+$)/g, NARROW_NBSP) + (trimmed ? `,${trimmed}` : "");
}
var counted = (count2, singular, plural = `${singular}s`) => `${numberInFrench(count2)}${NBSP}${pluralised(count2, singular, plural)}`;
var pluralised = (count2, singular, plural = `${singular}s`) => Math.abs(count2) < 2 ? singular : plural;
function distanceInWords(distanceKm) {
  if (distanceKm < 1) return `moins de 1${NBSP}km`;
  return `${numberInFrench(distanceKm, distanceKm < 10 ? 1 : 0)}${NBSP}km`;
}
function hoursInWords(hours) {
  const minutes = Math.round(hours * 60);
  const rest2 = minutes % 60;
  return `${Math.floor(minutes / 60)}${NBSP}h${rest2 === 0 ? "" : `${NBSP}${String(rest2).padStart(2, "0")}`}`;
}
var durationInWords = (minutes) => Math.round(minutes) < 60 ? `${Math.round(minutes)}${NBSP}min` : hoursInWords(minutes / 60);

// src/wording/sidebar/plan-sentences.ts
var NAMED = 4;
var named = (references) => enumeration(references.length <= NAMED ? references : [...references.slice(0, NAMED), `${references.length - NAMED} autres`]);
var planSummary = (placed, total) => total === 0 ? "Aucune demande à répartir." : `${placed} ${pluralised(placed, "placée")} sur ${total}${placed === total ? "." : ` ; ${total - placed} sans hôte.`}`;
var planGap = (gap) => gap === 0 ? "C’est le meilleur plan possible." : `À ${gap < 1e-4 ? "moins de 0,01" : numberInFrench(gap * 100, 2)} % au plus du meilleur plan possible.`;
var noHostInReach = fr`Aucun hôte possible : voyez dans sa fiche ce qui aiderait.`;
var disputed = (competitors) => competitors.length === 0 ? "Les places à sa portée sont déjà proposées ou prises." : `Les places à sa portée vont à ${named(competitors)}.`;
var disputedPlace = (pupils) => `Cette place est demandée par ${pupils} élèves.`;
var onlyChoice = "Celui-ci n’avait pas d’autre solution.";
var planChanges = (changed2) => changed2 === 0 ? "Aucune ligne n’a changé." : `${counted(changed2, "ligne a changé", "lignes ont changé")}.`;
var freeAlternative = "Libre";
var displacing = (references) => `Prendrait la place de ${named(references)}`;
var createdSentence = (created) => created === 0 ? "Aucune proposition créée." : `${counted(created, "proposition créée", "propositions créées")}, ${counted(created, "courriel", "courriels")} à relire dans le panneau.`;

// src/domain/proposition/proposition-status.ts
var PROPOSITION_STATUSES = ["to-send", "sent", "reminded", "accepted", "confirmed", "declined", "unanswered", "cancelled"];
var LIVE_PROPOSITION_STATUSES = ["to-send", "sent", "reminded"];
var SEATED_PROPOSITION_STATUSES = ["accepted", "confirmed"];
var LIVE = ["to-send", "sent", "reminded"];
var SEATED = ["accepted", "confirmed"];
var ENDED = ["drop-unsent", "retire-token", "request-goes-on"];
var PROPOSITION_LIFECYCLE = {
  statuses: PROPOSITION_STATUSES,
  transitions: [
    { event: "sent", from: ["to-send"], to: "sent", effects: ["stamp-sent"], byHand: true },
    { event: "reminded", from: ["sent", "reminded"], to: "reminded", effects: ["stamp-reminder"], byHand: true },
    {
      event: "accepted",
      from: [...LIVE, "declined", "unanswered"],
      to: "accepted",
      guards: ["request-seeks", "stage-ahead", "dates-hold", "seat-free", "law-allows"],
      effects: ["take-seat", "drop-unsent", "place-request", "end-rivals"],
      byHand: true
    },
    { event: "declined", from: [...LIVE, "unanswered"], to: "declined", effects: ["drop-unsent", "request-goes-on"], byHand: true },
    { event: "call-asked", from: [...LIVE, ...SEATED, "unanswered"], to: "same" },
    // Who first refused and then asks to be called has not said no.
    { event: "call-asked", from: ["declined"], to: "unanswered" },
    { event: "silence", from: ["sent", "reminded"], to: "unanswered", effects: ["request-goes-on"], byHand: true },
    { event: "confirmed", from: ["accepted"], to: "confirmed", byHand: true },
    { event: "host-withdrew", from: SEATED, to: "declined", effects: ["count-seats", "request-loses-host"], needsReason: true, byHand: true },
    { event: "pupil-withdrew", from: SEATED, to: "cancelled", effects: ["count-seats", "retire-token"] },
    { event: "superseded", from: [...LIVE, "unanswered"], to: "cancelled", effects: ["drop-unsent", "retire-token"] },
    { event: "request-ended", from: [...LIVE, ...SEATED, "unanswered"], to: "cancelled", effects: ["count-seats", "drop-unsent", "retire-token"] },
    { event: "dates-changed", from: [...LIVE, "unanswered"], to: "cancelled", effects: ENDED },
    { event: "cancelled", from: [...LIVE, "unanswered"], to: "cancelled", effects: ENDED, byHand: true },
    { event: "cancelled", from: SEATED, to: "cancelled", effects: ["count-seats", "retire-token", "request-loses-host"], needsReason: true, byHand: true }
  ]
};

// src/domain/rules/rule.ts
var RULE_CODES = [
  "max-trainees-small",
  "max-trainees-share",
  "small-staff-limit",
  "raised-trainees-small",
  "raised-trainees-share",
  "raised-staff-limit",
  "max-pupils-per-tutor",
  "apprentice-min-age",
  "max-distance-km",
  "hours-week-minor",
  "hours-week-under-15",
  "regulated-work-min-age",
  "regulated-work-years",
  "gratification-days"
];
function ruleOn(rules, code, day) {
  return rules.filter((rule) => rule.code === code && (rule.validFrom ?? "0000") <= day && day <= (rule.validUntil ?? "9999")).sort((a, b) => (a.validFrom ?? "") === (b.validFrom ?? "") ? a.value - b.value : (a.validFrom ?? "") < (b.validFrom ?? "") ? 1 : -1)[0];
}

// src/domain/rules/rules-seed.ts
var RULES_SEED = [
  { code: "max-trainees-small", value: 3, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "max-trainees-share", value: 15, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "small-staff-limit", value: 20, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "raised-trainees-small", value: 5, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "raised-trainees-share", value: 20, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "raised-staff-limit", value: 30, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "max-pupils-per-tutor", value: 3, effect: "blocks", validFrom: "2015-10-29", reference: "R124-13" },
  { code: "apprentice-min-age", value: 16, effect: "blocks", reference: "L6222-1" },
  { code: "max-distance-km", value: 60, effect: "blocks", reference: "hub" },
  { code: "hours-week-minor", value: 35, effect: "warns", reference: "L3162-1" },
  { code: "hours-week-under-15", value: 30, effect: "warns", reference: "hub" },
  { code: "regulated-work-min-age", value: 15, effect: "warns", reference: "D4153-15" },
  { code: "regulated-work-years", value: 3, effect: "warns", reference: "R4153-40" },
  { code: "gratification-days", value: 44, effect: "warns", reference: "L124-6" }
];

// src/domain/settings/setting.ts
var CRITERION_CODES = ["expectations", "sector", "distance", "dates", "places", "reliability", "rest", "network"];
var SETTING_DEFAULTS = {
  hubName: "",
  territory: "",
  academie: "",
  zone: "",
  departements: "",
  animatorName: "",
  animatorRole: "",
  animatorPhone: "",
  animatorEmail: "",
  signature: "",
  controller: "",
  dpoContact: "",
  sandbox: "oui",
  sendDelayMinutes: "2",
  minDailyQuotaKept: "10",
  acknowledgementsPerDay: "40",
  acknowledgementsPerAddress: "5",
  acknowledgementQuotaKept: "30",
  replyWithinDays: "5",
  solicitationsPerMonth: "3",
  restDays: "30",
  secondeStart: "2027-06-14",
  secondeEnd: "2027-06-25",
  "weight.expectations": "25",
  "weight.sector": "15",
  "weight.distance": "20",
  "weight.dates": "10",
  "weight.places": "5",
  "weight.reliability": "10",
  "weight.rest": "10",
  "weight.network": "5"
};
function settingsFrom(rows) {
  const settings = { ...SETTING_DEFAULTS };
  for (const row of rows) if (row.value !== "") settings[row.key] = row.value;
  return settings;
}
function weightsFrom(settings) {
  const weights = {};
  for (const code of CRITERION_CODES) {
    const weight2 = Number(settings[`weight.${code}`].replace(",", "."));
    weights[code] = Number.isFinite(weight2) && weight2 > 0 ? weight2 : 0;
  }
  return weights;
}

// src/domain/matching/legal-quota.ts
var QUOTA_RULES = {
  common: ["max-trainees-small", "max-trainees-share", "small-staff-limit"],
  raised: ["raised-trainees-small", "raised-trainees-share", "raised-staff-limit"]
};
var HEADCOUNT = {
  "1-9": [1, 9],
  "10-19": [10, 19],
  "20-49": [20, 49],
  "50-249": [50, 249],
  "250+": [250, Number.POSITIVE_INFINITY]
};
function legalQuota(rule, isRaised) {
  const quotaOf = (codes2) => {
    const [small, share, limit] = codes2.map(rule);
    if (!small || !share || !limit) return void 0;
    return { small: small.value, share: share.value / 100, smallStaffLimit: limit.value, blocks: small.effect === "blocks" && share.effect === "blocks" };
  };
  return (isRaised ? quotaOf(QUOTA_RULES.raised) : void 0) ?? quotaOf(QUOTA_RULES.common);
}
var quotaFor = (headcount, quota) => headcount < quota.smallStaffLimit ? quota.small : Math.max(quota.small, Math.ceil(headcount * quota.share - 1e-9));
var mostByLaw = (size, quota) => quotaFor(size ? HEADCOUNT[size][1] : Number.POSITIVE_INFINITY, quota);
function quotaBounds(size, quota) {
  const [fewest, most] = size ? HEADCOUNT[size] : [1, Number.POSITIVE_INFINITY];
  return { least: quotaFor(fewest, quota), most: quotaFor(most, quota) };
}

// src/domain/calendar/iso-date.ts
var DAY_MS = 864e5;
var LAST_MOMENT = 864e13;
var utc = (day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
var fromUtc = (ms) => Math.abs(ms) <= LAST_MOMENT ? new Date(ms).toISOString().slice(0, 10) : "";
function isIsoDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const ms = utc(text2);
  return !Number.isNaN(ms) && fromUtc(ms) === text2;
}
var addDays = (day, count2) => fromUtc(utc(day) + count2 * DAY_MS);
var daysBetween = (first, last) => Math.round((utc(last) - utc(first)) / DAY_MS);
var dayOfWeek = (day) => (new Date(utc(day)).getUTCDay() + 6) % 7 + 1;
var mondayOf = (day) => addDays(day, 1 - dayOfWeek(day));
function addMonths(day, count2) {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count2;
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), month % 12 + 1, 0)).getUTCDate();
  const date2 = Math.min(Number(day.slice(8, 10)), lastDay);
  return fromUtc(Date.UTC(Math.floor(month / 12), month % 12, date2));
}

// src/domain/matching/readable.ts
var FIRST_DAY = "2000-01-01";
var LAST_DAY = "2099-12-31";
var LONGEST_STAGE = 5 * 366;
var MOST = 1e3;
var readableDay = (day) => day !== void 0 && day >= FIRST_DAY && day <= LAST_DAY && isIsoDate(day) ? day : void 0;
var readableCount = (value2) => value2 !== void 0 && Number.isInteger(value2) && value2 >= 0 && value2 <= MOST ? value2 : void 0;
function readablePeriod({ startsOn, endsOn }) {
  const first = readableDay(startsOn);
  if (first === void 0) return void 0;
  const last = readableDay(endsOn);
  return { startsOn: first, endsOn: last === void 0 || daysBetween(first, last) > LONGEST_STAGE ? first : last };
}
var WEEK = /^\d{4}-S\d{2}$/;
function readableOffer(offer) {
  const startsOn = readableDay(offer.startsOn);
  const endsOn = readableDay(offer.endsOn);
  const places2 = readableCount(offer.places);
  const areWeeksReadable = offer.weeks.every((week) => WEEK.test(week));
  if (startsOn === offer.startsOn && endsOn === offer.endsOn && places2 === offer.places && areWeeksReadable) return offer;
  return { ...offer, startsOn, endsOn, places: places2, weeks: areWeeksReadable ? offer.weeks : offer.weeks.filter((week) => WEEK.test(week)) };
}

// src/domain/matching/solicitation-ledger.ts
var EMPTY_LEDGER = { asked: 0, answered: 0, accepted: 0, withdrawn: 0, recent: 0 };
var SOLICITATION_MONTH_DAYS = 30;
function solicitationLedgers(propositions, today) {
  const monthBegan = addDays(today, -SOLICITATION_MONTH_DAYS);
  const ledgers = /* @__PURE__ */ new Map();
  for (const proposition2 of propositions) {
    const { status } = proposition2;
    const on = readableDay(proposition2.sentOn ?? (status === "to-send" || proposition2.answeredOn ? proposition2.createdOn : void 0));
    if (on === void 0) continue;
    let ledger = ledgers.get(proposition2.companyReference);
    if (!ledger) ledgers.set(proposition2.companyReference, ledger = { ...EMPTY_LEDGER });
    if (on > monthBegan) ledger.recent += 1;
    if (ledger.lastOn === void 0 || on > ledger.lastOn) ledger.lastOn = on;
    const isAccepted = status === "accepted" || status === "confirmed";
    const isAnswered = isAccepted || status === "declined" || proposition2.answeredOn !== void 0;
    if (isAnswered || status === "unanswered") ledger.asked += 1;
    if (isAnswered) ledger.answered += 1;
    if (isAccepted) ledger.accepted += 1;
    if (status === "declined" && proposition2.answer === "yes") ledger.withdrawn += 1;
  }
  return ledgers;
}

// src/domain/calendar/iso-week.ts
function weekOf(day) {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.UTC(Number(year), Number(thursday.slice(5, 7)) - 1, Number(thursday.slice(8, 10))) - Date.UTC(Number(year), 0, 1)) / 864e5;
  return `${year}-S${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}
var MOST_WEEKS = 5218;
function weeksBetween(first, last) {
  if (!isIsoDate(first) || !isIsoDate(last)) return [];
  const weeks2 = [];
  for (let monday = mondayOf(first); monday <= last && weeks2.length < MOST_WEEKS; monday = addDays(monday, 7)) {
    if (addDays(monday, 4) >= first) weeks2.push(weekOf(monday));
  }
  return weeks2.length > 0 || first > last ? weeks2 : [weekOf(first)];
}
function mondayOfWeek(week) {
  const firstMonday = mondayOf(`${week.slice(0, 4)}-01-04`);
  return addDays(firstMonday, (Number(week.slice(6)) - 1) * 7);
}
var isIsoWeek = (text2) => /^\d{4}-S\d\d$/.test(text2) && weekOf(mondayOfWeek(text2)) === text2;

// src/domain/matching/stage-weeks.ts
var later = (one2, other) => one2 > other ? one2 : other;
var earlier = (one2, other) => one2 < other ? one2 : other;
function stageWeeks(startsOn, endsOn) {
  return weeksBetween(startsOn, endsOn).map((week) => {
    const monday = mondayOfWeek(week);
    const firstDay = later(monday, startsOn);
    const friday = addDays(monday, 4);
    const lastDay = firstDay > friday ? endsOn : earlier(friday, endsOn);
    return { week, firstDay, lastDay, workingDays: daysBetween(firstDay, lastDay) + 1 };
  });
}
function stageWeekNames(dates2) {
  const stage2 = readablePeriod(dates2);
  return stage2 === void 0 ? [] : stageWeeks(stage2.startsOn, stage2.endsOn).map(({ week }) => week);
}
var ALL_COVERED = { days: 0, weeks: [] };
var hasNoDates = ({ startsOn, endsOn, weeks: weeks2 }) => startsOn === void 0 && endsOn === void 0 && weeks2.length === 0;
var ALL_YEAR_DAYS = 360;
var isOpenAllYear = ({ startsOn, endsOn, weeks: weeks2 }) => startsOn !== void 0 && endsOn !== void 0 && weeks2.length === 0 && daysBetween(startsOn, endsOn) >= ALL_YEAR_DAYS;
function uncoveredDays(weeks2, offer) {
  const opensOn = offer.startsOn ?? "0000-00-00";
  const closesOn = offer.endsOn ?? "9999-99-99";
  const first = weeks2[0];
  const last = weeks2[weeks2.length - 1];
  if (!first || !last || offer.weeks.length === 0 && opensOn <= first.firstDay && closesOn >= last.lastDay) return ALL_COVERED;
  let days = 0;
  const uncoveredWeeks = [];
  for (const week of weeks2) {
    const isOpen = offer.weeks.length === 0 || offer.weeks.includes(week.week);
    const firstCovered = later(week.firstDay, opensOn);
    const lastCovered = earlier(week.lastDay, closesOn);
    const covered = isOpen && firstCovered <= lastCovered ? daysBetween(firstCovered, lastCovered) + 1 : 0;
    days += week.workingDays - covered;
    if (covered === 0) uncoveredWeeks.push(week.week);
  }
  return { days, weeks: uncoveredWeeks };
}

// src/domain/text/fold.ts
function fold(text2) {
  return text2.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\u0153/g, "oe").replace(/\u00e6/g, "ae").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/domain/matching/limits/company-places.ts
function companyPlaces(company, offers2) {
  const typed = readableCount(company.simultaneousPlaces);
  if (typed !== void 0) return { places: typed, source: "company" };
  const latestFirst = offers2.length < 2 ? offers2 : [...offers2].sort(byLatest);
  const current = latestFirst.filter(({ status }) => status !== "expired" && status !== "withdrawn");
  if (current.length === 0) return { places: readableCount(latestFirst.find(({ status }) => status === "expired")?.places), source: "offers" };
  const services = servicesOf(company, latestFirst.filter(({ status }) => status !== "expired"));
  let places2 = 0;
  for (const service of services) {
    const speaking = service.filter((offer, index) => !service.slice(0, index).some((later2) => overlap(later2, offer)));
    const most = speaking.map((offer) => readableCount(offer.places));
    if (most.includes(void 0)) return { source: "offers" };
    places2 += Math.max(...most.map((count2) => count2));
  }
  return { places: places2, source: "offers" };
}
var byLatest = (a, b) => a.receivedOn + a.reference < b.receivedOn + b.reference ? 1 : -1;
function servicesOf(company, latestFirst) {
  const services = [];
  for (const offer of latestFirst) {
    const own = services.find(([latest2]) => isSameService(company, latest2, offer));
    if (own) own.push(offer);
    else services.push([offer]);
  }
  return services;
}
var isSameService = (company, one2, other) => isSame(one2.commune ?? company.commune, other.commune ?? company.commune) && isSame(one2.address ?? company.address, other.address ?? company.address) && isSame(one2.sector ?? company.sector, other.sector ?? company.sector) && isSame(one2.title, other.title);
var isSame = (one2, other) => one2 === void 0 || other === void 0 || one2 === other || fold(one2) === fold(other);
var overlap = (a, b) => (a.startsOn ?? "") <= (b.endsOn ?? "9999") && (b.startsOn ?? "") <= (a.endsOn ?? "9999");

// src/domain/matching/limits/tutor.ts
function tutorKeyOf(name) {
  const key = name === void 0 ? "" : fold(name);
  return key === "" ? void 0 : key;
}
var tutorOfSeat = ({ tutorName }, offer) => tutorKeyOf(tutorName) === void 0 ? offer?.tutorName : tutorName;
var tutorOf = (companyReference, tutorKey) => `${companyReference}/${tutorKey}`;

// src/domain/matching/limits/use-period.ts
var MONTH = "month";

// src/domain/matching/limits/uses.ts
var LEGAL_TRAINEE_TYPES = ["pfmp", "bts"];
var isLegalTrainee = (request) => request?.type !== void 0 && LEGAL_TRAINEE_TYPES.includes(request.type);
var HELD_PROPOSITION_STATUSES = [...SEATED_PROPOSITION_STATUSES, ...LIVE_PROPOSITION_STATUSES];
var SeatCounter = class {
  constructor(rows, statuses, propositions = []) {
    this.rows = rows;
    this.statuses = statuses;
    this.ofOffer = /* @__PURE__ */ new Map();
    this.ofCompany = /* @__PURE__ */ new Map();
    this.traineesOfCompany = /* @__PURE__ */ new Map();
    this.traineesOfTutor = /* @__PURE__ */ new Map();
    /** Many pupils share the same dates. */
    this.weeksByDates = /* @__PURE__ */ new Map();
    for (const proposition2 of propositions) this.add(proposition2);
  }
  /** One more proposition; nothing when it holds no seat. */
  add(proposition2) {
    if (!this.statuses.includes(proposition2.status)) return;
    const isTrainee = isLegalTrainee(this.rows.requestOf(proposition2.requestReference));
    const offer = proposition2.offerReference === void 0 ? void 0 : this.rows.offerOf(proposition2.offerReference);
    const tutorKey = tutorKeyOf(tutorOfSeat(proposition2, offer));
    for (const week of this.weeksOf(proposition2)) {
      if (proposition2.offerReference) count(this.ofOffer, proposition2.offerReference, week);
      count(this.ofCompany, proposition2.companyReference, week);
      if (!isTrainee) continue;
      count(this.traineesOfCompany, proposition2.companyReference, week);
      if (tutorKey !== void 0) count(this.traineesOfTutor, tutorOf(proposition2.companyReference, tutorKey), week);
    }
  }
  weeksOf(dates2) {
    const key = `${dates2.startsOn} ${dates2.endsOn}`;
    let weeks2 = this.weeksByDates.get(key);
    if (!weeks2) this.weeksByDates.set(key, weeks2 = stageWeekNames(dates2));
    return weeks2;
  }
};
function count(counts, key, period) {
  let byPeriod = counts.get(key);
  if (!byPeriod) counts.set(key, byPeriod = /* @__PURE__ */ new Map());
  byPeriod.set(period, (byPeriod.get(period) ?? 0) + 1);
}
var SolicitationBook = class {
  constructor(propositions, today) {
    this.propositions = propositions;
    this.today = today;
    this.solicitationsOfCompany = /* @__PURE__ */ new Map();
    this.later = /* @__PURE__ */ new Map();
    this.ledgers = solicitationLedgers(propositions, today);
    for (const [company, { recent }] of this.ledgers) this.solicitationsOfCompany.set(company, /* @__PURE__ */ new Map([[MONTH, recent]]));
  }
  ledgerOf(companyReference) {
    return this.ledgers.get(companyReference);
  }
  /** One more proposition: its company's ledger is read anew. */
  add(proposition2) {
    const { companyReference } = proposition2;
    const later2 = [...this.later.get(companyReference) ?? [], proposition2];
    this.later.set(companyReference, later2);
    const own = [...this.propositions.filter((other) => other.companyReference === companyReference), ...later2];
    const ledger = solicitationLedgers(own, this.today).get(companyReference);
    if (ledger === void 0) return;
    this.ledgers.set(companyReference, ledger);
    this.solicitationsOfCompany.set(companyReference, /* @__PURE__ */ new Map([[MONTH, ledger.recent]]));
  }
};

// src/domain/matching/limits/hub.ts
function createLimitHub(rows) {
  const requests2 = new Map(rows.requests.map((request) => [request.reference, request]));
  const offers2 = new Map(rows.offers.map((offer) => [offer.reference, readableOffer(offer)]));
  const companies2 = new Map(rows.companies.map((company) => [company.reference, company]));
  const propositions = [...rows.propositions];
  const byRequest = groupBy(rows.propositions, ({ requestReference }) => requestReference);
  const book = new SolicitationBook(rows.propositions, rows.today);
  const seatRows = { requestOf: (reference) => requests2.get(reference), offerOf: (reference) => offers2.get(reference) };
  const seats = new SeatCounter(seatRows, SEATED_PROPOSITION_STATUSES, rows.propositions);
  let held2;
  let offersOf;
  const places2 = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Map();
  const withMonth = (counter) => ({
    ofOffer: counter.ofOffer,
    ofCompany: counter.ofCompany,
    traineesOfCompany: counter.traineesOfCompany,
    traineesOfTutor: counter.traineesOfTutor,
    solicitationsOfCompany: book.solicitationsOfCompany
  });
  return {
    ...seatRows,
    today: rows.today,
    solicitationsPerMonth: readableCount(numberOf(rows.settings.solicitationsPerMonth)) ?? Number(SETTING_DEFAULTS.solicitationsPerMonth),
    schoolByUai: new Map(rows.schools.map((school) => [school.uai, school])),
    propositions,
    companyOf: (reference) => companies2.get(reference),
    placesOf: (company) => {
      let found = places2.get(company.reference);
      if (!found) {
        offersOf ?? (offersOf = groupBy([...offers2.values()], ({ companyReference }) => companyReference));
        places2.set(company.reference, found = companyPlaces(company, offersOf.get(company.reference) ?? []));
      }
      return found;
    },
    propositionsOf: (reference) => byRequest.get(reference) ?? [],
    ledgerOf: (reference) => book.ledgerOf(reference) ?? EMPTY_LEDGER,
    rule: (code, day) => {
      const key = `${code} ${day}`;
      if (!rules.has(key)) rules.set(key, readableRule(rows.rules, code, day));
      return rules.get(key);
    },
    uses: withMonth(seats),
    heldUses: () => withMonth(held2 ?? (held2 = new SeatCounter(seatRows, HELD_PROPOSITION_STATUSES, propositions))),
    note: (proposition2) => {
      propositions.push(proposition2);
      const own = byRequest.get(proposition2.requestReference);
      if (own) own.push(proposition2);
      else byRequest.set(proposition2.requestReference, [proposition2]);
      book.add(proposition2);
      seats.add(proposition2);
      held2?.add(proposition2);
    }
  };
}
var numberOf = (text2) => text2.trim() === "" ? void 0 : Number(text2.replace(",", "."));
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const group = groups.get(keyOf3(item2));
    if (group) group.push(item2);
    else groups.set(keyOf3(item2), [item2]);
  }
  return groups;
}
var isReadableRule = ({ value: value2 }) => Number.isFinite(value2) && value2 >= 0;
function readableRule(rules, code, day) {
  const found = ruleOn(rules.filter((rule) => rule.code !== code || isReadableRule(rule)), code, day);
  if (found !== void 0) return found;
  const broken = ruleOn(rules, code, day);
  const seed = broken && RULES_SEED.find((row) => row.code === code);
  return seed && broken && { ...broken, value: seed.value };
}
function limitPupil(request, dates2, hub, weekNames = stageWeekNames(dates2)) {
  const rulesDay = readablePeriod(dates2)?.startsOn ?? hub.today;
  const rule = (code) => hub.rule(code, rulesDay);
  const school = request?.schoolUai === void 0 ? void 0 : hub.schoolByUai.get(request.schoolUai);
  return {
    weekNames,
    isLegalTrainee: isLegalTrainee(request),
    quota: legalQuota(rule, request?.type === "pfmp" && school?.hasRaisedQuota === true),
    maxPerTutor: rule("max-pupils-per-tutor"),
    solicitationsPerMonth: hub.solicitationsPerMonth
  };
}
function seatOf(hub, proposition2) {
  const request = hub.requestOf(proposition2.requestReference);
  const company = hub.companyOf(proposition2.companyReference);
  const offer = proposition2.offerReference === void 0 ? void 0 : hub.offerOf(proposition2.offerReference);
  const tutorName = tutorOfSeat(proposition2, offer);
  return {
    proposition: proposition2,
    request,
    tutorName,
    pupil: limitPupil(request, proposition2, hub),
    host: { company: company ?? { reference: proposition2.companyReference }, offer, ofCompany: company === void 0 ? { source: "offers" } : hub.placesOf(company), tutorKey: tutorKeyOf(tutorName) }
  };
}
var rulesDayOf = (dates2, today) => readableDay(dates2.startsOn) ?? today;

// src/domain/offer/offer-status.ts
var OFFER_STATUSES = ["to-check", "available", "partly-taken", "full", "suspended", "expired", "withdrawn"];
var RANKED_OFFER_STATUSES = ["to-check", "available", "partly-taken", "full"];
var SEATED_OFFER_STATUSES = ["available", "partly-taken", "full"];
var OFFER_LIFECYCLE = {
  statuses: OFFER_STATUSES,
  transitions: [
    { event: "verified", from: ["to-check"], to: "available", effects: ["stamp-verified", "count-seats"], byHand: true },
    { event: "found-doubtful", from: SEATED_OFFER_STATUSES, to: "to-check", byHand: true },
    { event: "some-taken", from: ["available", "full"], to: "partly-taken" },
    { event: "all-taken", from: ["available", "partly-taken"], to: "full" },
    { event: "all-freed", from: ["partly-taken", "full"], to: "available" },
    { event: "suspended", from: ["to-check", ...SEATED_OFFER_STATUSES], to: "suspended", byHand: true },
    { event: "resumed", from: ["suspended"], to: "available", effects: ["count-seats"], byHand: true },
    { event: "dates-passed", from: ["to-check", ...SEATED_OFFER_STATUSES, "suspended"], to: "expired", byHand: true },
    { event: "withdrawn", from: ["to-check", ...SEATED_OFFER_STATUSES, "suspended", "expired"], to: "withdrawn", byHand: true },
    { event: "renewed", from: ["expired", "withdrawn"], to: "available", guards: ["dates-ahead"], effects: ["count-seats"], byHand: true }
  ]
};

// src/domain/matching/candidate.ts
function pointOf(company, offer) {
  if (offer?.point) return offer.point;
  const isElsewhere2 = offer?.commune !== void 0 && company.commune !== void 0 && fold(offer.commune) !== fold(company.commune);
  return isElsewhere2 ? void 0 : company.point;
}
function candidateOf(company, ofCompany, offer) {
  return {
    id: offer?.reference ?? company.reference,
    company,
    offer,
    sector: offer?.sector ?? company.sector,
    publics: offer && offer.publics.length > 0 ? offer.publics : company.publics,
    minors: offer?.minors ?? company.minors,
    activities: offer?.activities ?? [],
    regulatedWorkUntil: latest(offer?.regulatedWorkUntil, company.regulatedWorkUntil),
    point: pointOf(company, offer),
    commune: offer?.commune ?? company.commune,
    places: offer ? offer.places : ofCompany.places,
    ofCompany,
    sharing: strictest(company.sharing, offer?.sharing),
    tutorKey: tutorKeyOf(offer?.tutorName)
  };
}
var STRICTNESS = ["network", "reserved", "do-not-solicit"];
var strictest = (one2, other) => other && STRICTNESS.indexOf(other) > STRICTNESS.indexOf(one2) ? other : one2;
var latest = (one2, other) => one2 === void 0 || other !== void 0 && other > one2 ? other : one2;
function candidatesOf(offers2, companies2, hub) {
  const companyByReference = new Map(companies2.map((company) => [company.reference, company]));
  const withOffer = /* @__PURE__ */ new Set();
  const candidates = [];
  for (const offer of offers2) {
    const company = companyByReference.get(offer.companyReference);
    if (!company || !(RANKED_OFFER_STATUSES.includes(offer.status) || offer.status === "suspended")) continue;
    withOffer.add(company.reference);
    candidates.push(candidateOf(company, hub.placesOf(company), hub.offerOf(offer.reference)));
  }
  for (const company of companies2) if (!withOffer.has(company.reference)) candidates.push(candidateOf(company, hub.placesOf(company)));
  return candidates.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/domain/matching/company-names.ts
var LEGAL_FORMS = new Set("sarl sas sasu eurl sa snc sci scop scea gaec ei ets etablissement etablissements societe ste entreprise groupe le la les l du de des d et".split(" "));
var REMARKS = new Set("refus refuse refusee refuses non oui pas de reponse reponses sans attente en cours deja vu vue vus vues contacte contactee contactes contactees appele appelee appel relance relancee relances rappeler rappel rencontre rencontree visite visitee date dates mail courriel telephone tel tph message messagerie cv lettre motivation depose deposee envoye envoyee complet complete places place stagiaire stagiaires prend prennent plus trop loin jeune mineur mineurs mineure repondu reponds repond dit veut peut ne n a ont est ete negatif negative negatifs avis favorable entreprise entreprises magasin par le la les du des d l et un une il elle eleve mois semaine hier lundi mardi mercredi jeudi vendredi samedi janvier fevrier mars avril mai juin juillet septembre octobre novembre decembre chez dont aussi egalement puis au aux pour avec mme mr m monsieur madame accueil responsable fois suite donnee possible impossible ok ko nok ferme fermee".split(" "));
var LONGEST_NAME = 8;
var areAlike = (one2, other) => {
  const [words2, others2] = [one2.split(" "), other.split(" ")];
  return words2.length === others2.length ? words2.every((word, index) => isNear(word, others2[index], 6)) : isNear(words2.join(""), others2.join(""), 8);
};
var isNear = (one2, other, share) => {
  const allowed = Math.floor(Math.max(one2.length, other.length) / share);
  return one2 === other || Math.abs(one2.length - other.length) <= allowed && distance(one2, other) <= allowed;
};
var MANY = 200;
var CompanyNames = class {
  constructor(companies2) {
    /** By the first letters of any of the name's words: a typing mistake rarely spares none of them. */
    this.byStart = /* @__PURE__ */ new Map();
    this.byCore = /* @__PURE__ */ new Map();
    this.communes = /* @__PURE__ */ new Set();
    for (const company of companies2) for (const word of fold(company.commune ?? "").split(" ")) if (word.length > 3) this.communes.add(word);
    for (const company of companies2) {
      for (const name of [company.name, company.tradeName]) {
        const words2 = this.coreWords(name ?? "");
        if (words2.length === 0) continue;
        const known = { companyReference: company.reference, isOneWord: words2.length === 1, core: words2.join(" ") };
        addTo(this.byCore, known.core, known);
        for (const start of new Set(words2.map(startOf))) addTo(this.byStart, start, known);
      }
    }
  }
  /**
   * References of the companies named in the text, written as people write lists: one a line or many, with bullets, numbers and remarks.
   * A name of several words counts anywhere in an entry; a name of one word when the entry holds nothing else but remarks, or when the
   * whole entry is made of known names. Accents, legal forms and communes do not count.
   */
  namedIn(text2) {
    const found = /* @__PURE__ */ new Set();
    for (const entry of entriesOf(text2 ?? "")) {
      const words2 = this.coreWords(entry);
      if (words2.length === 0) continue;
      const core = words2.join(" ");
      const bare = words2.filter((word) => !REMARKS.has(word) && !/^\d+(?:e|er|h|h\d+)?$/.test(word));
      const bareCore = bare.join(" ");
      const isNamedWhole = (known) => !known.isOneWord || known.core === core || known.core === bareCore;
      const named4 = [
        ...this.exactlyIn(words2).filter(isNamedWhole),
        ...this.coverOf(bare),
        ...this.startingLike(words2).filter((known) => areAlike(core, known.core)),
        ...bareCore === core || bare.length === 0 ? [] : this.startingLike(bare).filter((known) => areAlike(bareCore, known.core))
      ];
      for (const known of named4) found.add(known.companyReference);
    }
    return found;
  }
  /** Known names that together make up all the words, one after the other: « Decathlon Lidl Carrefour »; none when a word is left over. */
  coverOf(words2) {
    if (words2.length < 2 || words2.length > MOST_COVERED) return [];
    const covers = [[]];
    for (let end = 1; end <= words2.length; end += 1) {
      for (let first = Math.max(0, end - LONGEST_NAME); first < end && covers[end] === void 0; first += 1) {
        const names2 = covers[first] && this.byCore.get(words2.slice(first, end).join(" "));
        if (names2) covers[end] = [...covers[first], ...names2];
      }
    }
    return [...covers[words2.length] ?? []];
  }
  /** Names written letter for letter as consecutive words of the entry. */
  exactlyIn(words2) {
    const found = [];
    for (let first = 0; first < words2.length; first += 1) {
      for (let last = first + 1; last <= Math.min(words2.length, first + LONGEST_NAME); last += 1) found.push(...this.byCore.get(words2.slice(first, last).join(" ")) ?? []);
    }
    return found;
  }
  startingLike(words2) {
    const lists2 = words2.map((word) => this.byStart.get(startOf(word)) ?? []).filter((list4) => list4.length > 0).sort((a, b) => a.length - b.length);
    return lists2.filter((list4, index) => index === 0 || list4.length <= MANY).flat();
  }
  /** Without legal forms and communes, unless nothing else is left. */
  coreWords(text2) {
    const words2 = fold(text2).split(" ").filter((word) => word !== "");
    const core = words2.filter((word) => !LEGAL_FORMS.has(word) && !this.communes.has(word));
    return core.length > 0 ? core : words2;
  }
};
var MOST_COVERED = 30;
function entriesOf(text2) {
  const entries2 = /* @__PURE__ */ new Set();
  for (const line of text2.split(/[,;\n\r\t|]|\s\/\s|(?:^|\s)[a-z]\)\s|\/(?=\p{L})(?<=\p{L}\/)|[\u2022\u25cf\u25aa\u00b7*+]/u)) {
    const entry = line.replace(/^\s*(?:[-\u2013\u2014>]+|\(?\d{1,2}\s*[.)\u00b0/:-]|[a-z]\))\s*/iu, "");
    const bare = entry.replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ");
    const pieces = bare.split(/\s[-\u2013\u2014]+\s?|\s?[:=]>?\s|\s?->\s?|\s?\u2192\s?/);
    const single = pieces.flatMap((piece) => piece.split(/\s(?:et|puis|ou)\s|\s?&\s?/i));
    for (const part of [entry, bare, ...pieces, ...single]) if (part.trim() !== "") entries2.add(part.trim());
  }
  return entries2;
}
var startOf = (word) => word.slice(0, 3);
function addTo(index, key, known) {
  const list4 = index.get(key);
  if (list4) list4.push(known);
  else index.set(key, [known]);
}

// node_modules/@orama/stemmers/dist/fr.js
function r() {
  this.p = function(r2) {
    this.j = r2, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r2) {
    this.j = r2.j, this.cursor = r2.cursor, this.a = r2.a, this.f = r2.f, this.c = r2.c, this.d = r2.d;
  }, this.i = function(r2, s2, e) {
    if (this.cursor >= this.a) return false;
    var i = this.j.charCodeAt(this.cursor);
    return !(i > e) && !(i < s2) && 0 != (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor++, true);
  }, this.n = function(r2, s2, e) {
    if (this.cursor <= this.f) return false;
    var i = this.j.charCodeAt(this.cursor - 1);
    return !(i > e) && !(i < s2) && 0 != (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor--, true);
  }, this.k = function(r2, s2, e) {
    if (this.cursor >= this.a) return false;
    var i = this.j.charCodeAt(this.cursor);
    return i > e || i < s2 ? (this.cursor++, true) : 0 == (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor++, true);
  }, this.q = function(r2, s2, e) {
    if (this.cursor <= this.f) return false;
    var i = this.j.charCodeAt(this.cursor - 1);
    return i > e || i < s2 ? (this.cursor--, true) : 0 == (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor--, true);
  }, this.m = function(r2) {
    return !(this.a - this.cursor < r2.length) && this.j.slice(this.cursor, this.cursor + r2.length) == r2 && (this.cursor += r2.length, true);
  }, this.g = function(r2) {
    return !(this.cursor - this.f < r2.length) && this.j.slice(this.cursor - r2.length, this.cursor) == r2 && (this.cursor -= r2.length, true);
  }, this.o = function(r2) {
    for (var s2 = 0, e = r2.length, i = this.cursor, u = this.a, t = 0, c = 0, a = false; ; ) {
      var o, n = s2 + (e - s2 >>> 1), f = 0, h = t < c ? t : c, b = r2[n];
      for (o = h; o < b[0].length; o++) {
        if (i + h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i + h) - b[0].charCodeAt(o))) break;
        h++;
      }
      if (0 > f ? (e = n, c = h) : (s2 = n, t = h), 1 >= e - s2) {
        if (0 < s2 || e == s2 || a) break;
        a = true;
      }
    }
    for (; ; ) {
      if (t >= (b = r2[s2])[0].length && (this.cursor = i + b[0].length, 4 > b.length || (s2 = b[3](this), this.cursor = i + b[0].length, s2))) return b[2];
      if (0 > (s2 = b[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var s2 = 0, e = r2.length, i = this.cursor, u = this.f, t = 0, c = 0, a = false; ; ) {
      var o, n = s2 + (e - s2 >> 1), f = 0, h = t < c ? t : c, b = r2[n];
      for (o = b[0].length - 1 - h; 0 <= o; o--) {
        if (i - h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i - 1 - h) - b[0].charCodeAt(o))) break;
        h++;
      }
      if (0 > f ? (e = n, c = h) : (s2 = n, t = h), 1 >= e - s2) {
        if (0 < s2 || e == s2 || a) break;
        a = true;
      }
    }
    for (; ; ) {
      if (t >= (b = r2[s2])[0].length && (this.cursor = i - b[0].length, 4 > b.length || (s2 = b[3](this), this.cursor = i - b[0].length, s2))) return b[2];
      if (0 > (s2 = b[1])) return 0;
    }
  }, this.s = function(r2, s2, e) {
    var i = e.length - (s2 - r2);
    return this.j = this.j.slice(0, r2) + e + this.j.slice(s2), this.a += i, this.cursor >= s2 ? this.cursor += i : this.cursor > r2 && (this.cursor = r2), i;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r2) {
    var s2 = false;
    return this.t() && (this.s(this.c, this.d, r2), s2 = true), s2;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r2, s2, e) {
    s2 = this.s(r2, s2, e), r2 <= this.c && (this.c += s2), r2 <= this.d && (this.d += s2);
  }, this.u = function() {
    var r2 = "";
    return this.t() && (r2 = this.j.slice(this.c, this.d)), r2;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s = new function() {
  function s2() {
    return m <= u.cursor;
  }
  function e() {
    return v <= u.cursor;
  }
  function i() {
    return g <= u.cursor;
  }
  var u = new r(), t = [["col", -1, -1], ["par", -1, -1], ["tap", -1, -1]], c = [["", -1, 7], ["H", 0, 6], ["He", 1, 4], ["Hi", 1, 5], ["I", 0, 1], ["U", 0, 2], ["Y", 0, 3]], a = [["iqU", -1, 3], ["abl", -1, 3], ["Ièr", -1, 4], ["ièr", -1, 4], ["eus", -1, 2], ["iv", -1, 1]], o = [["ic", -1, 2], ["abil", -1, 1], ["iv", -1, 3]], n = [["iqUe", -1, 1], ["atrice", -1, 2], ["ance", -1, 1], ["ence", -1, 5], ["logie", -1, 3], ["able", -1, 1], ["isme", -1, 1], ["euse", -1, 11], ["iste", -1, 1], ["ive", -1, 8], ["if", -1, 8], ["usion", -1, 4], ["ation", -1, 2], ["ution", -1, 4], ["ateur", -1, 2], ["iqUes", -1, 1], ["atrices", -1, 2], ["ances", -1, 1], ["ences", -1, 5], ["logies", -1, 3], ["ables", -1, 1], ["ismes", -1, 1], ["euses", -1, 11], ["istes", -1, 1], ["ives", -1, 8], ["ifs", -1, 8], ["usions", -1, 4], ["ations", -1, 2], ["utions", -1, 4], ["ateurs", -1, 2], ["ments", -1, 15], ["ements", 30, 6], ["issements", 31, 12], ["ités", -1, 7], ["ment", -1, 15], ["ement", 34, 6], ["issement", 35, 12], ["amment", 34, 13], ["emment", 34, 14], ["aux", -1, 10], ["eaux", 39, 9], ["eux", -1, 1], ["ité", -1, 7]], f = [["ira", -1, 1], ["ie", -1, 1], ["isse", -1, 1], ["issante", -1, 1], ["i", -1, 1], ["irai", 4, 1], ["ir", -1, 1], ["iras", -1, 1], ["ies", -1, 1], ["îmes", -1, 1], ["isses", -1, 1], ["issantes", -1, 1], ["îtes", -1, 1], ["is", -1, 1], ["irais", 13, 1], ["issais", 13, 1], ["irions", -1, 1], ["issions", -1, 1], ["irons", -1, 1], ["issons", -1, 1], ["issants", -1, 1], ["it", -1, 1], ["irait", 21, 1], ["issait", 21, 1], ["issant", -1, 1], ["iraIent", -1, 1], ["issaIent", -1, 1], ["irent", -1, 1], ["issent", -1, 1], ["iront", -1, 1], ["ît", -1, 1], ["iriez", -1, 1], ["issiez", -1, 1], ["irez", -1, 1], ["issez", -1, 1]], h = [["a", -1, 3], ["era", 0, 2], ["asse", -1, 3], ["ante", -1, 3], ["ée", -1, 2], ["ai", -1, 3], ["erai", 5, 2], ["er", -1, 2], ["as", -1, 3], ["eras", 8, 2], ["âmes", -1, 3], ["asses", -1, 3], ["antes", -1, 3], ["âtes", -1, 3], ["ées", -1, 2], ["ais", -1, 3], ["erais", 15, 2], ["ions", -1, 1], ["erions", 17, 2], ["assions", 17, 3], ["erons", -1, 2], ["ants", -1, 3], ["és", -1, 2], ["ait", -1, 3], ["erait", 23, 2], ["ant", -1, 3], ["aIent", -1, 3], ["eraIent", 26, 2], ["èrent", -1, 2], ["assent", -1, 3], ["eront", -1, 2], ["ât", -1, 3], ["ez", -1, 2], ["iez", 32, 2], ["eriez", 33, 2], ["assiez", 33, 3], ["erez", 32, 2], ["é", -1, 2]], b = [["e", -1, 3], ["Ière", 0, 2], ["ière", 0, 2], ["ion", -1, 1], ["Ier", -1, 2], ["ier", -1, 2]], k = [["ell", -1, -1], ["eill", -1, -1], ["enn", -1, -1], ["onn", -1, -1], ["ett", -1, -1]], l = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 130, 103, 8, 5], d = [1, 65, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], g = 0, v = 0, m = 0;
  this.l = function() {
    var r2 = u.cursor;
    !(function() {
      for (; ; ) {
        var r3 = u.cursor;
        r: {
          for (; ; ) {
            var s3 = u.cursor;
            s: {
              e: {
                var e2 = u.cursor;
                i: if (u.i(l, 97, 251)) {
                  u.c = u.cursor;
                  u: {
                    var i2 = u.cursor;
                    if (u.m("u") && (u.d = u.cursor, u.i(l, 97, 251))) {
                      if (!u.b("U")) return;
                      break u;
                    }
                    if (u.cursor = i2, u.m("i") && (u.d = u.cursor, u.i(l, 97, 251))) {
                      if (!u.b("I")) return;
                      break u;
                    }
                    if (u.cursor = i2, !u.m("y")) break i;
                    if (u.d = u.cursor, !u.b("Y")) return;
                  }
                  break e;
                }
                if (u.cursor = e2, u.c = u.cursor, u.m("ë")) {
                  if (u.d = u.cursor, !u.b("He")) return;
                  break e;
                }
                if (u.cursor = e2, u.c = u.cursor, u.m("ï")) {
                  if (u.d = u.cursor, !u.b("Hi")) return;
                  break e;
                }
                if (u.cursor = e2, u.c = u.cursor, u.m("y") && (u.d = u.cursor, u.i(l, 97, 251))) {
                  if (!u.b("Y")) return;
                  break e;
                }
                if (u.cursor = e2, !u.m("q") || (u.c = u.cursor, !u.m("u"))) break s;
                if (u.d = u.cursor, !u.b("U")) return;
              }
              u.cursor = s3;
              break;
            }
            if (u.cursor = s3, u.cursor >= u.a) break r;
            u.cursor++;
          }
          continue;
        }
        u.cursor = r3;
        break;
      }
    })(), u.cursor = r2, g = v = m = u.a, r2 = u.cursor;
    r: {
      t: {
        var j = u.cursor;
        if (u.i(l, 97, 251) && u.i(l, 97, 251) && !(u.cursor >= u.a)) {
          u.cursor++;
          break t;
        }
        if (u.cursor = j, 0 != u.o(t)) break t;
        if (u.cursor = j, u.cursor >= u.a) break r;
        for (u.cursor++; !u.i(l, 97, 251); ) {
          if (u.cursor >= u.a) break r;
          u.cursor++;
        }
      }
      m = u.cursor;
    }
    u.cursor = r2, r2 = u.cursor;
    r: {
      for (; !u.i(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (v = u.cursor; !u.i(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      g = u.cursor;
    }
    u.cursor = r2, u.f = u.cursor, u.cursor = u.a, r2 = u.a - u.cursor;
    t: {
      j = u.a - u.cursor;
      s: {
        var q = u.a - u.cursor;
        e: {
          var z = u.a - u.cursor;
          if ((function() {
            var r3;
            if (u.d = u.cursor, 0 == (r3 = u.h(n))) return false;
            switch (u.c = u.cursor, r3) {
              case 1:
                if (!i() || !u.e()) return false;
                break;
              case 2:
                if (!i() || !u.e()) return false;
                if (r3 = u.a - u.cursor, u.d = u.cursor, u.g("ic")) {
                  u.c = u.cursor;
                  t: {
                    if (r3 = u.a - u.cursor, i()) {
                      if (!u.e()) return false;
                      break t;
                    }
                    if (u.cursor = u.a - r3, !u.b("iqU")) return false;
                  }
                } else u.cursor = u.a - r3;
                break;
              case 3:
                if (!i() || !u.b("log")) return false;
                break;
              case 4:
                if (!i() || !u.b("u")) return false;
                break;
              case 5:
                if (!i() || !u.b("ent")) return false;
                break;
              case 6:
                if (!s2() || !u.e()) return false;
                var t2 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r3 = u.h(a))) u.cursor = u.a - t2;
                else switch (u.c = u.cursor, r3) {
                  case 1:
                    if (!i()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                    if (u.d = u.cursor, !u.g("at") || (u.c = u.cursor, !i())) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 2:
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !e()) {
                        u.cursor = u.a - t2;
                        break r;
                      }
                      if (!u.b("eux")) return false;
                    }
                    break;
                  case 3:
                    if (!i()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 4:
                    if (!s2()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.b("i")) return false;
                }
                break;
              case 7:
                if (!i() || !u.e()) return false;
                t2 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r3 = u.h(o))) u.cursor = u.a - t2;
                else switch (u.c = u.cursor, r3) {
                  case 1:
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !u.b("abl")) return false;
                    }
                    break;
                  case 2:
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !u.b("iqU")) return false;
                    }
                    break;
                  case 3:
                    if (!i()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                }
                break;
              case 8:
                if (!i() || !u.e()) return false;
                if (r3 = u.a - u.cursor, u.d = u.cursor, u.g("at")) if (u.c = u.cursor, i()) {
                  if (!u.e()) return false;
                  if (u.d = u.cursor, u.g("ic")) {
                    u.c = u.cursor;
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !u.b("iqU")) return false;
                    }
                  } else u.cursor = u.a - r3;
                } else u.cursor = u.a - r3;
                else u.cursor = u.a - r3;
                break;
              case 9:
                if (!u.b("eau")) return false;
                break;
              case 10:
                if (!e() || !u.b("al")) return false;
                break;
              case 11:
                r: {
                  if (r3 = u.a - u.cursor, i()) {
                    if (!u.e()) return false;
                    break r;
                  }
                  if (u.cursor = u.a - r3, !e() || !u.b("eux")) return false;
                }
                break;
              case 12:
                if (!e() || !u.q(l, 97, 251) || !u.e()) return false;
                break;
              case 13:
                if (!s2()) return false;
                return u.b("ant"), false;
              case 14:
                if (!s2()) return false;
                return u.b("ent"), false;
              case 15:
                if (r3 = u.a - u.cursor, !u.n(l, 97, 251) || !s2()) return false;
                return u.cursor = u.a - r3, u.e(), false;
            }
            return true;
          })() || (u.cursor = u.a - z, (function() {
            if (u.cursor < m) return false;
            var r3 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == u.h(f)) return u.f = r3, false;
            u.c = u.cursor;
            var s3 = u.a - u.cursor;
            return u.g("H") ? (u.f = r3, false) : (u.cursor = u.a - s3, u.q(l, 97, 251)) ? !!u.e() && (u.f = r3, true) : (u.f = r3, false);
          })())) break e;
          if (u.cursor = u.a - z, !(function() {
            if (u.cursor < m) return false;
            var r3, s3 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == (r3 = u.h(h))) return u.f = s3, false;
            switch (u.c = u.cursor, r3) {
              case 1:
                if (!i()) return u.f = s3, false;
                if (!u.e()) return false;
                break;
              case 2:
                if (!u.e()) return false;
                break;
              case 3:
                if (!u.e()) return false;
                if (r3 = u.a - u.cursor, u.d = u.cursor, u.g("e")) {
                  if (u.c = u.cursor, !u.e()) return false;
                } else u.cursor = u.a - r3;
            }
            return u.f = s3, true;
          })()) break s;
        }
        u.cursor = u.a - q, j = u.a - u.cursor, u.d = u.cursor;
        i: {
          if (q = u.a - u.cursor, u.g("Y")) {
            if (u.c = u.cursor, !u.b("i")) return false;
            break i;
          }
          if (u.cursor = u.a - q, u.g("ç")) {
            if (u.c = u.cursor, !u.b("c")) return false;
          } else u.cursor = u.a - j;
        }
        break t;
      }
      u.cursor = u.a - j, (function() {
        var r3, s3 = u.a - u.cursor;
        r: if (u.d = u.cursor, u.g("s")) {
          u.c = u.cursor, r3 = u.a - u.cursor;
          t: {
            var e2 = u.a - u.cursor;
            if (u.g("Hi")) break t;
            if (u.cursor = u.a - e2, !u.q(d, 97, 232)) {
              u.cursor = u.a - s3;
              break r;
            }
          }
          if (u.cursor = u.a - r3, !u.e()) return;
        } else u.cursor = u.a - s3;
        if (!(u.cursor < m)) {
          if (s3 = u.f, u.f = m, u.d = u.cursor, 0 != (r3 = u.h(b))) switch (u.c = u.cursor, r3) {
            case 1:
              if (!i()) {
                u.f = s3;
                return;
              }
              if ((r3 = u.a - u.cursor, !u.g("s")) && (u.cursor = u.a - r3, !u.g("t"))) {
                u.f = s3;
                return;
              }
              if (!u.e()) return;
              break;
            case 2:
              if (!u.b("i")) return;
              break;
            case 3:
              if (!u.e()) return;
          }
          u.f = s3;
        }
      })();
    }
    u.cursor = u.a - r2, r2 = u.a - u.cursor, j = u.a - u.cursor, 0 != u.h(k) && (u.cursor = u.a - j, u.d = u.cursor, u.cursor <= u.f || (u.cursor--, u.c = u.cursor, u.e())), u.cursor = u.a - r2, r2 = u.a - u.cursor;
    r: {
      for (j = 1; ; ) {
        if (u.q(l, 97, 251)) {
          j--;
          continue;
        }
        break;
      }
      if (!(0 < j)) {
        if ((u.d = u.cursor, j = u.a - u.cursor, !u.g("é")) && (u.cursor = u.a - j, !u.g("è"))) break r;
        u.c = u.cursor, u.b("e");
      }
    }
    return u.cursor = u.a - r2, u.cursor = u.f, r2 = u.cursor, !(function() {
      for (var r3; ; ) {
        var s3 = u.cursor;
        r: if (u.c = u.cursor, 0 != (r3 = u.o(c))) {
          switch (u.d = u.cursor, r3) {
            case 1:
              if (!u.b("i")) return;
              break;
            case 2:
              if (!u.b("u")) return;
              break;
            case 3:
              if (!u.b("y")) return;
              break;
            case 4:
              if (!u.b("ë")) return;
              break;
            case 5:
              if (!u.b("ï")) return;
              break;
            case 6:
              if (!u.e()) return;
              break;
            case 7:
              if (u.cursor >= u.a) break r;
              u.cursor++;
          }
          continue;
        }
        u.cursor = s3;
        break;
      }
    })(), u.cursor = r2, true;
  }, this.stemWord = function(r2) {
    return u.p(r2), this.l(), u.j;
  };
}();
function stemmer(r2) {
  return s.stemWord(r2);
}

// src/domain/matching/text/content-words.ts
var STOP_WORDS = new Set(
  "a au aux avec ce ces cette d dans de des du elle en et eux il ils l la le les leur leurs lors mais n ne on ou par pas plus pour qu que qui s sa sans se selon ses si son sous sur son un une y etre avoir afin ainsi autre autres bien comme differents differentes divers diverses donc moment base simple simples realiser realisation assurer effectuer participer participation aider contribuer appliquer mettre mise oeuvre place faire utiliser proposer savoir pouvoir gerer gestion activite activites tache taches".split(" ")
);
var COMMON_WORDS = new Set(
  "client clients clientele produit produits marchandise marchandises denree denrees travail travaux poste postes materiel materiels materiaux outil outils outillage regle regles equipe equipes service services entreprise personne personnes public jour chantier locaux fournitures ouvrage ouvrages qualite securite hygiene document documents commande commandes".split(" ")
);
var COMMON_WEIGHT = 0.5;
var SAME_MEANING = [
  ["cuire", "cuisson", "cuissons", "cuit", "cuits"],
  ["vendre", "vente", "ventes", "vendeur", "vendeuse", "vendu"],
  ["marchandise", "marchandises", "produit", "produits", "denree", "denrees", "fourniture", "fournitures", "article", "articles", "approvisionnements"],
  ["peindre", "peinture", "peintures", "peintre"],
  ["entretenir", "entretien", "entretiens"],
  ["receptionner", "reception", "receptions", "livraison", "livraisons"],
  ["nettoyer", "nettoyage", "nettoie", "lavage", "laver", "proprete"],
  ["depanner", "depannage", "depannages", "reparer", "reparation", "reparations"],
  ["client", "clients", "clientele", "usager", "usagers"],
  ["enfant", "enfants", "bebe", "bebes"],
  ["caisse", "encaisser", "encaissement", "encaissements"],
  ["couper", "coupe", "coupes", "decoupe", "decouper"],
  ["plat", "plats", "assiette", "assiettes"],
  ["vehicule", "vehicules", "voiture", "voitures", "automobile", "automobiles", "auto"],
  ["ordinateur", "ordinateurs", "informatique", "pc"],
  ["cable", "cables", "cabler", "cablage"],
  ["soudure", "soudures", "souder", "soudage"],
  ["repas", "dejeuner", "cantine"]
];
var FIRST_OF_FAMILY = new Map(SAME_MEANING.flatMap((family) => family.map((word) => [word, family[0]])));
var words = /* @__PURE__ */ new Map();
function wordOf(typed) {
  if (words.has(typed)) return words.get(typed);
  let word;
  if (typed.length > 1 && !STOP_WORDS.has(typed)) {
    const chosen = FIRST_OF_FAMILY.get(typed) ?? typed;
    word = { stem: stemmer(chosen), weight: COMMON_WORDS.has(chosen) ? COMMON_WEIGHT : 1 };
  }
  words.set(typed, word);
  return word;
}
function contentWords(text2) {
  const found = /* @__PURE__ */ new Map();
  for (const typed of fold(text2).split(" ")) {
    const word = wordOf(typed);
    if (word && !found.has(word.stem)) found.set(word.stem, word);
  }
  return [...found.values()];
}

// src/domain/matching/text/covers-expectation.ts
var ENOUGH = 0.6;
var SHORTEST_COMMON_START = 5;
function areClose(one2, other) {
  if (one2 === other) return true;
  if (one2.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one2.length, other.length);
  if (shorter < SHORTEST_COMMON_START) return false;
  let common = 0;
  while (common < shorter && one2[common] === other[common]) common += 1;
  return common >= SHORTEST_COMMON_START && common >= shorter - 1;
}
var wordings = /* @__PURE__ */ new Map();
function wordingOf(text2) {
  let wording = wordings.get(text2);
  if (!wording) {
    const words2 = contentWords(text2);
    wording = { folded: fold(text2), words: words2, weight: words2.reduce((sum, word) => sum + word.weight, 0) };
    wordings.set(text2, wording);
  }
  return wording;
}
function coversExpectation(activity, expectation) {
  if (activity === expectation) return true;
  const offered = wordingOf(activity);
  const expected = wordingOf(expectation);
  if (offered.folded === expected.folded) return true;
  let shared = 0;
  let namesTheWork = false;
  for (const word of expected.words) {
    if (!offered.words.some((other) => areClose(word.stem, other.stem))) continue;
    shared += word.weight;
    namesTheWork = namesTheWork || word.weight === 1;
  }
  return namesTheWork && shared >= ENOUGH * Math.min(offered.weight, expected.weight);
}

// src/domain/matching/expectation-coverage.ts
var ExpectationCoverage = class {
  constructor() {
    this.pairs = /* @__PURE__ */ new Map();
    this.lists = /* @__PURE__ */ new WeakMap();
  }
  /** Both lists are kept by identity: the same array must not change between two calls. */
  of(activities, expectations3) {
    let byActivities = this.lists.get(expectations3);
    if (!byActivities) this.lists.set(expectations3, byActivities = /* @__PURE__ */ new WeakMap());
    let coverage = byActivities.get(activities);
    if (!coverage) {
      const missing = expectations3.filter((expectation) => !activities.some((activity) => this.covers(activity, expectation)));
      coverage = { covered: expectations3.length - missing.length, missing };
      byActivities.set(activities, coverage);
    }
    return coverage;
  }
  covers(activity, expectation) {
    let byActivity = this.pairs.get(expectation);
    if (!byActivity) this.pairs.set(expectation, byActivity = /* @__PURE__ */ new Map());
    let answer2 = byActivity.get(activity);
    if (answer2 === void 0) byActivity.set(activity, answer2 = coversExpectation(activity, expectation));
    return answer2;
  }
};

// src/domain/matching/host-map.ts
var KM_PER_DEGREE = 111.2;
var CELL_DEGREES = 0.045;
var MOST_EMPTY = 100;
var rowOf = (latitude) => Math.floor((latitude + 90) / CELL_DEGREES);
var columnOf = (longitude) => Math.floor((longitude + 180) / CELL_DEGREES);
var cellAt = (row, column) => row * 1e5 + column;
var HostMap = class {
  constructor(candidates) {
    this.cells = /* @__PURE__ */ new Map();
    this.rough = [];
    for (const candidate of candidates) {
      if (!candidate.point) continue;
      if (candidate.point.tier === 2) {
        this.rough.push(candidate);
        continue;
      }
      const cell = cellAt(rowOf(candidate.point.latitude), columnOf(candidate.point.longitude));
      const list4 = this.cells.get(cell);
      if (list4) list4.push(candidate);
      else this.cells.set(cell, [candidate]);
    }
  }
  /** Every candidate within `radiusKm` as the crow flies, some a little farther, and all those whose point is rough (tier 2): the caller measures. */
  around(point2, radiusKm) {
    const height = radiusKm / KM_PER_DEGREE;
    const width = height / Math.max(0.05, Math.cos(point2.latitude * Math.PI / 180));
    const found = [...this.rough];
    if (2 * height * 2 * width / CELL_DEGREES ** 2 > this.cells.size * MOST_EMPTY) {
      for (const cell of this.cells.values()) found.push(...cell);
      return found;
    }
    const lastRow = rowOf(point2.latitude + height);
    const lastColumn = columnOf(point2.longitude + width);
    for (let row = rowOf(point2.latitude - height); row <= lastRow; row += 1) {
      for (let column = columnOf(point2.longitude - width); column <= lastColumn; column += 1) {
        const cell = this.cells.get(cellAt(row, column));
        if (cell) for (const candidate of cell) found.push(candidate);
      }
    }
    return found;
  }
};

// src/domain/matching/match-context.ts
var positiveNumber = (text2, fallback) => {
  const value2 = Number(text2.replace(",", "."));
  return text2.trim() !== "" && Number.isFinite(value2) && value2 >= 0 ? value2 : fallback;
};
function createMatchContext(input) {
  const hub = createLimitHub(input);
  const candidates = candidatesOf(input.offers, input.companies, hub);
  return {
    ...hub,
    weights: weightsFrom(input.settings),
    restDays: positiveNumber(input.settings.restDays, 30),
    requests: input.requests,
    candidates,
    candidateById: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    trainingByCode: new Map(input.trainings.map((training) => [training.code, training])),
    companyNames: new CompanyNames(input.companies),
    coverage: new ExpectationCoverage(),
    hostMap: new HostMap(candidates)
  };
}

// src/application/matching/match-context-of.ts
var limitRows = (register, today) => ({
  requests: register.all("requests"),
  offers: register.all("offers"),
  companies: register.all("companies"),
  propositions: register.all("propositions"),
  schools: register.all("schools"),
  rules: register.all("rules"),
  settings: settingsFrom(register.all("settings")),
  today
});
var matchContextOf = (register, today) => createMatchContext({ ...limitRows(register, today), trainings: register.all("trainings") });
var limitHubOf = (register, today) => createLimitHub(limitRows(register, today));

// src/domain/lifecycle/lifecycle.ts
var transitionOf = (lifecycle, status, event) => lifecycle.transitions.find((row) => row.event === event && row.from.includes(status));
var mayHappen = (lifecycle, status, event) => transitionOf(lifecycle, status, event) !== void 0;
var transitionByHand = (lifecycle, from, to) => lifecycle.transitions.find((row) => row.byHand === true && row.to === to && row.from.includes(from));

// src/domain/message/message.ts
var MESSAGE_STATUSES = ["to-review", "queued", "sending", "sent", "failed", "skipped", "cancelled"];
var UNSENT_MESSAGE_STATUSES = ["to-review", "queued"];
var MESSAGE_LIFECYCLE = {
  statuses: MESSAGE_STATUSES,
  transitions: [
    { event: "queued", from: ["to-review"], to: "queued", guards: ["has-address"], byHand: true },
    { event: "sending-started", from: ["queued"], to: "sending" },
    { event: "sent", from: ["sending"], to: "sent", effects: ["keep-fingerprint", "note-departure"] },
    { event: "confirmed-sent", from: ["sending"], to: "sent", effects: ["keep-fingerprint", "note-departure"], byHand: true },
    { event: "put-back", from: ["sending"], to: "queued" },
    { event: "retried", from: ["sending", "failed"], to: "queued", guards: ["has-address"], byHand: true },
    { event: "failed", from: ["queued", "sending"], to: "failed" },
    { event: "skipped", from: ["to-review", "queued", "failed"], to: "skipped", effects: ["drop-text"] },
    { event: "cancelled", from: ["to-review", "queued", "failed"], to: "cancelled", effects: ["drop-text"], byHand: true }
  ]
};
var TEMPLATE_CODES = [
  "request-received",
  "request-to-complete",
  "proposition",
  "agreement-teacher",
  "agreement-host",
  "host-not-needed",
  "offer-received",
  "answer-too-late",
  "concession-question",
  "host-withdrawn",
  "reserved-asked",
  "request-cancelled",
  "request-unplaced",
  "request-reopened"
];

// src/wording/labels/statuses.ts
var requestStatusLabels = {
  new: "Nouvelle",
  "to-complete": "À compléter",
  searching: "En recherche",
  proposed: "Proposition en cours",
  placed: "Placée",
  "convention-pending": "Convention en cours",
  "convention-signed": "Convention signée",
  "in-progress": "En stage",
  finished: "Terminée",
  cancelled: "Annulée",
  unplaced: "Non pourvue",
  interrupted: "Interrompue"
};
var offerStatusLabels = {
  "to-check": "À vérifier",
  available: "Disponible",
  "partly-taken": "Partiellement pourvue",
  full: "Pourvue",
  suspended: "Suspendue",
  expired: "Expirée",
  withdrawn: "Retirée"
};
var propositionStatusLabels = {
  "to-send": "À envoyer",
  sent: "Envoyée",
  reminded: "Relancée",
  accepted: "Acceptée",
  confirmed: "Confirmée",
  declined: "Refusée",
  unanswered: "Sans réponse",
  cancelled: "Annulée"
};
var propositionEndLabels = {
  superseded: "Un autre organisme a accepté",
  "request-ended": "La demande est close",
  "dates-changed": "Les dates du stage ont changé",
  cancelled: "Annulée par le pôle",
  "pupil-withdrew": "L’élève ne vient plus"
};
var messageStatusLabels = {
  "to-review": "À relire",
  queued: "En file",
  sending: "En cours d’envoi",
  sent: "Envoyé",
  failed: "Échec",
  skipped: "Ignoré",
  cancelled: "Annulé"
};
var companyStandingLabels = {
  active: "Active",
  partner: "Partenaire",
  "to-reactivate": "À relancer",
  "to-spare": "À ménager",
  "do-not-solicit": "Ne pas solliciter",
  closed: "Fermée"
};
var sharingLabels = {
  network: "Tout le réseau",
  reserved: "Réservée à un établissement",
  "do-not-solicit": "Ne pas solliciter"
};
var priorityLabels = { normal: "Normale", high: "Haute", urgent: "Urgente" };
var conventionLabels = {
  "to-prepare": "À préparer",
  sent: "Envoyée",
  returned: "Revenue",
  signed: "Signée"
};

// src/domain/contact/email.ts
var LOCAL_PART = /^[a-z0-9_%+&'-]+(?:\.[a-z0-9_%+&'-]+)*$/;
var DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
function normaliseEmail(text2) {
  const typed = text2.normalize("NFKC").trim();
  if (typed.length > 400) return void 0;
  const bracketed = /^[^<>@]*<([^<>]*)>$/.exec(typed)?.[1] ?? typed;
  const address2 = bracketed.trim().replace(/^mailto:/i, "").replace(/[.,;]+$/, "").toLowerCase();
  const at = address2.indexOf("@");
  const [local, domain] = [address2.slice(0, at), address2.slice(at + 1)];
  if (at < 1 || local.length > 64 || address2.length > 254) return void 0;
  if (domain.split(".").some((label) => label.length > 63)) return void 0;
  return LOCAL_PART.test(local) && DOMAIN.test(domain) ? address2 : void 0;
}
function readAddresses(text2) {
  const typed = text2.normalize("NFKC").trim().slice(0, 2e3);
  if (typed === "") return { kind: "none" };
  const address2 = normaliseEmail(typed);
  if (address2 !== void 0) return { kind: "one", address: address2 };
  const parts2 = typed.split(/[,;\n\r/|]|\s(?:et|ou)\s|\s+(?=[^\s@<>]+@)/i).map((part) => part.trim()).filter((part) => part !== "");
  const addresses = [...new Set(parts2.map(normaliseEmail))];
  if (addresses.length > 1 && addresses.every((one2) => one2 !== void 0)) return { kind: "several", addresses };
  if (addresses.length === 1 && addresses[0] !== void 0) return { kind: "one", address: addresses[0] };
  return { kind: "invalid", why: faultOf(typed) };
}
var faultOfAddresses = (reading) => reading.kind === "several" ? "several" : reading.kind === "invalid" ? reading.why : "other";
function faultOf(typed) {
  if (!typed.includes("@")) return "no-at";
  if (/[^\x00-\x7f]/.test(typed)) return "accent";
  if (/\s/.test(typed)) return "space";
  return /@[^@]+\.[a-z]{2,}$/i.test(typed) ? "other" : "no-domain";
}
var domainOfEmail = (address2) => address2.slice(address2.indexOf("@") + 1);
var PUBLIC_PROVIDERS = /* @__PURE__ */ new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "outlook.fr",
  "hotmail.com",
  "hotmail.fr",
  "live.com",
  "live.fr",
  "msn.com",
  "yahoo.com",
  "yahoo.fr",
  "ymail.com",
  "icloud.com",
  "me.com",
  "mac.com",
  "aol.com",
  "gmx.com",
  "gmx.fr",
  "protonmail.com",
  "proton.me",
  "pm.me",
  "orange.fr",
  "wanadoo.fr",
  "free.fr",
  "sfr.fr",
  "neuf.fr",
  "laposte.net",
  "bbox.fr",
  "numericable.fr",
  "club-internet.fr",
  "aliceadsl.fr",
  "cegetel.net",
  "nordnet.fr"
]);
var isPublicProvider = (address2) => PUBLIC_PROVIDERS.has(domainOfEmail(address2));

// src/wording/text/dates.ts
var WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
var SHORT_WEEKDAYS = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
var MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre"
];
var SHORT_MONTHS = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
var partsOf = (day) => {
  const date2 = Number(day.slice(8, 10));
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)) - 1, date: date2 === 1 ? "1er" : String(date2), weekday: dayOfWeek(day) - 1 };
};
var inWords = (day, write2) => isIsoDate(day) ? write2(partsOf(day)) : day;
var longDate = (day) => inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month]} ${p.year}`);
var longDateWithoutYear = (day) => inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month]}`);
var plainDate = (day) => inWords(day, (p) => `${p.date} ${MONTHS[p.month]} ${p.year}`);
var dayAndMonth = (day) => inWords(day, (p) => `${p.date} ${MONTHS[p.month]}`);
var shortDate = (day) => inWords(day, (p) => `${SHORT_WEEKDAYS[p.weekday]} ${p.date} ${SHORT_MONTHS[p.month]}`);
var shortDayAndMonth = (day) => inWords(day, (p) => `${p.date} ${SHORT_MONTHS[p.month]}`);
var numericDate = (day) => isIsoDate(day) ? `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day;
var weekLabel = (week) => `S${Number(week.slice(6))}`;
var weekOfDay = (day) => isIsoDate(day) ? weekLabel(weekOf(day)) : day;
function weekSpan(first, last) {
  const [start, end] = [weekOfDay(first), weekOfDay(last)];
  return start === end ? start : `${start}–${end}`;
}
function weeksInWords(weeks2) {
  const runs = [];
  for (const week of [...new Set(weeks2)].sort()) {
    const run = runs[runs.length - 1];
    if (run && Number(week.slice(6)) === Number(run[run.length - 1].slice(6)) + 1) run.push(week);
    else runs.push([week]);
  }
  const parts2 = runs.flatMap((run) => run.length < 3 ? run.map(weekLabel) : [`${weekLabel(run[0])} à ${weekLabel(run[run.length - 1])}`]);
  return parts2.length < 2 ? parts2.join("") : `${parts2.slice(0, -1).join(", ")} et ${parts2[parts2.length - 1]}`;
}
function longPeriod(first, last) {
  if (first === last) return `le ${longDate(first)}`;
  const start = first.slice(0, 4) === last.slice(0, 4) ? longDateWithoutYear(first) : longDate(first);
  return `du ${start} au ${longDate(last)}`;
}
function plainPeriod(first, last) {
  if (first === last) return `le ${plainDate(first)}`;
  return `du ${first.slice(0, 4) === last.slice(0, 4) ? dayAndMonth(first) : plainDate(first)} au ${plainDate(last)}`;
}
var shortPeriod = (first, last) => first === last ? `${shortDate(first)} (${weekOfDay(first)})` : `${shortDayAndMonth(first)} – ${shortDayAndMonth(last)} (${weekSpan(first, last)})`;

// src/wording/sidebar/message-sentences.ts
var minutesUntil = (instant2, now) => Math.max(0, Math.ceil((Date.parse(instant2) - Date.parse(now)) / 6e4));
var previewWarnings = (message) => [
  ...message.to === "" ? [fr`Adresse absente : complétez la fiche de l’entreprise, ou appelez.`] : message.to.split(",").every((address2) => normaliseEmail(address2) !== void 0) ? [] : [fr`Adresse à corriger : ${quoted(message.to)} ne peut pas recevoir de courriel.`],
  ...message.missing.map((variable) => fr`Information absente : ${quoted(variable)}.`),
  ...message.phonePreferred === true ? ["Cet organisme préfère le téléphone."] : [],
  ...message.toldSchool === void 0 ? [] : [fr`Organisme réservé : ${message.toldSchool} en sera averti par courriel.`]
];
function queuedSentence(count2, sendAfter, now) {
  const minutes = sendAfter === void 0 ? 0 : minutesUntil(sendAfter, now);
  return `${counted(count2, "courriel")} en file, départ ${minutes === 0 ? "immédiat" : `dans ${counted(minutes, "minute")}`}.`;
}
function sendReport(sent, failed, waiting) {
  const parts2 = [
    sent === 0 ? "Aucun courriel envoyé" : `${counted(sent, "courriel envoyé", "courriels envoyés")}`,
    ...failed > 0 ? [`${counted(failed, "échec")}`] : [],
    ...waiting > 0 ? [`${waiting} en attente`] : []
  ];
  return `${parts2.join(", ")}.`;
}
function whenOfMessage(message, now, dayOf2) {
  if (message.sentAt !== void 0) return `Envoyé le ${shortDate(dayOf2(message.sentAt))}`;
  if (message.status !== "queued" || message.sendAfter === void 0) return `Créé le ${shortDate(dayOf2(message.createdAt))}`;
  const minutes = minutesUntil(message.sendAfter, now);
  return minutes === 0 ? "Prêt à partir" : `Part dans ${counted(minutes, "minute")}`;
}
var acknowledgementHeld = (limit, most) => limit === "day" ? fr`Plus de ${most} accusés de réception aujourd’hui : vérifiez que la réponse est vraie, puis mettez en file.` : fr`Plus de ${most} accusés de réception à cette adresse aujourd’hui : vérifiez que la réponse est vraie, puis mettez en file.`;
var doubtfulDeparture = fr`L’envoi a été interrompu : vérifiez dans vos messages envoyés s’il est parti.`;
var putBack = (trouble, message) => trouble === "tomorrow" ? quotaSpent : fr`Envoi reporté, nouvel essai automatique (réponse du service : ${quoted(message)}).`;
var noLongerNeeded = "Devenu inutile avant son départ.";
var quotaSpent = fr`Quota du jour atteint : le courriel partira demain.`;
var toCallSentence = (count2) => `${counted(count2, "proposition")} à faire par téléphone : voyez la liste des appels.`;

// src/application/outbox/message-lines.ts
var RECENT = 20;
var lineOfMessage = (message, clock) => ({
  reference: message.reference,
  status: message.status,
  statusLabel: messageStatusLabels[message.status],
  to: message.to,
  subject: message.subject,
  about: message.about,
  ...message.template === "proposition" && message.status === "queued" ? { carries: message.about } : {},
  ...message.sendAfter === void 0 ? {} : { sendAfter: message.sendAfter },
  when: whenOfMessage(message, clock.now(), clock.dayOf),
  ...message.error === void 0 ? {} : { error: message.error },
  may: {
    cancel: mayHappen(MESSAGE_LIFECYCLE, message.status, "cancelled"),
    queue: mayHappen(MESSAGE_LIFECYCLE, message.status, "queued"),
    retry: mayHappen(MESSAGE_LIFECYCLE, message.status, "retried"),
    markSent: mayHappen(MESSAGE_LIFECYCLE, message.status, "confirmed-sent")
  }
});
function messagesView(register, ports) {
  const now = ports.clock.now();
  const messages = register.all("messages");
  const lines2 = (status) => messages.filter((message) => message.status === status).map((message) => lineOfMessage(message, ports.clock));
  const sent = messages.filter((message) => message.status === "sent").sort((a, b) => (a.sentAt ?? "") < (b.sentAt ?? "") ? 1 : -1).slice(0, RECENT);
  return {
    toReview: lines2("to-review"),
    queued: lines2("queued"),
    doubtful: lines2("sending").filter(({ error }) => error !== void 0),
    failed: lines2("failed"),
    recentlySent: sent.map((message) => lineOfMessage(message, ports.clock)),
    quotaLeft: ports.mailer.quotaLeft(),
    now
  };
}

// src/domain/matching/criteria/criterion.ts
var held = (score) => score > 0 ? Math.min(100, score) : 0;

// src/domain/matching/criteria/dates.ts
var TO_ASK_SCORE = 40;
var REQUEST_UNDATED_SCORE = 50;
var SHORT_SCORE = 70;
var PER_MISSING_DAY = 15;
var dates = {
  code: "dates",
  judge: (pair) => {
    const { offer } = pair.candidate;
    if (pair.needs.weeks.length === 0) return { score: REQUEST_UNDATED_SCORE, details: { kind: "request-undated" } };
    if (!offer || hasNoDates(offer)) return { score: TO_ASK_SCORE, details: { kind: "to-ask" } };
    const missingDays = pair.uncovered.days;
    if (missingDays > 0) return { score: held(SHORT_SCORE - PER_MISSING_DAY * missingDays), details: { kind: "short", missingDays } };
    return { score: 100, details: { kind: isOpenAllYear(offer) ? "all-year" : "covered" } };
  }
};

// src/domain/geography/transport.ts
var TRAVEL_MODES = {
  walking: { speedKmh: 4.5, fixedMinutes: 0, longestMinutes: 40 },
  "public-transport": { speedKmh: 28, fixedMinutes: 15, longestMinutes: 75 },
  "two-wheels": { speedKmh: 20, fixedMinutes: 5, longestMinutes: 50 },
  accompanied: { speedKmh: 45, fixedMinutes: 5, longestMinutes: 50 },
  car: { speedKmh: 50, fixedMinutes: 5, longestMinutes: 75 }
};
var travelMinutes = (distanceKm, transport) => {
  const { speedKmh, fixedMinutes } = TRAVEL_MODES[transport];
  return Math.round(fixedMinutes + distanceKm / speedKmh * 60);
};
var longestJourneyKm = (transport) => {
  const { speedKmh, fixedMinutes, longestMinutes } = TRAVEL_MODES[transport];
  return speedKmh * (longestMinutes - fixedMinutes) / 60;
};
var reachableRadiusKm = (acceptedRadiusKm, transport) => Math.min(acceptedRadiusKm ?? Infinity, transport ? longestJourneyKm(transport) : Infinity);

// src/domain/matching/criteria/distance.ts
var LIMIT_SCORE = 20;
var ROUGH_SCORE = 50;
var distance2 = {
  code: "distance",
  judge: (pair) => {
    const { distanceKm, distanceTier, needs } = pair;
    if (Number.isNaN(distanceKm)) return { score: 0, details: { kind: "unknown" } };
    const { transport } = needs.request;
    const minutes = transport === void 0 ? void 0 : travelMinutes(distanceKm, transport);
    const share = needs.limitKm > 0 ? distanceKm / needs.limitKm : Number.POSITIVE_INFINITY;
    const measured = held(100 - (100 - LIMIT_SCORE) * share);
    const score = distanceTier === 2 ? Math.min(ROUGH_SCORE, measured > 0 ? ROUGH_SCORE : 0) : measured;
    return { score, details: { kind: "measured", distanceKm, minutes, transport, isApproximate: distanceTier > 0 } };
  }
};

// src/domain/matching/criteria/expectations.ts
var UNKNOWN_SCORE = 40;
var expectations = {
  code: "expectations",
  judge: (pair) => {
    const total = pair.needs.expectations.length;
    if (total === 0) return { score: 100, details: { kind: "none-sought" } };
    if (pair.candidate.activities.length === 0) return { score: UNKNOWN_SCORE, details: { kind: "unknown", total } };
    const { covered, missing } = pair.coverage;
    return { score: 100 * covered / total, details: { kind: "compared", covered, total, missing } };
  }
};

// src/domain/matching/criteria/network.ts
var HUB_SCORE = 70;
var OWN_SCHOOL_SCORE = 30;
var network = {
  code: "network",
  judge: ({ candidate, needs, context }) => {
    const uai = candidate.company.broughtByUai;
    if (uai === void 0) return { score: HUB_SCORE, details: { origin: "hub" } };
    if (uai === needs.request.schoolUai) return { score: OWN_SCHOOL_SCORE, details: { origin: "own-school" } };
    return { score: 100, details: { origin: "other-school", schoolName: context.schoolByUai.get(uai)?.name } };
  }
};

// src/domain/matching/limits/table.ts
var OFFER_PLACES = {
  code: "offer-places",
  kind: "capacity",
  counts: "pupils",
  per: "week",
  refusesSeats: true,
  isShared: false,
  holderOf: (_, { offer }) => offer?.places === void 0 ? void 0 : offer.reference,
  blocks: () => true,
  mostOf: (_, { offer }) => offer.places,
  sourceOf: () => "offer",
  usedIn: ({ ofOffer }) => ofOffer
};
var COMPANY_PLACES = {
  code: "company-places",
  kind: "capacity",
  counts: "pupils",
  per: "week",
  refusesSeats: true,
  isShared: true,
  holderOf: (_, { company, ofCompany }) => ofCompany.places === void 0 ? void 0 : company.reference,
  blocks: () => true,
  mostOf: (_, { ofCompany }) => ofCompany.places,
  sourceOf: ({ ofCompany }) => ofCompany.source,
  usedIn: ({ ofCompany }) => ofCompany
};
var LEGAL_QUOTA = {
  code: "legal-quota",
  kind: "law",
  counts: "trainees",
  per: "week",
  refusesSeats: true,
  isShared: true,
  holderOf: ({ isLegalTrainee: isLegalTrainee2, quota }, { company }) => isLegalTrainee2 && quota ? company.reference : void 0,
  blocks: ({ quota }) => quota?.blocks === true,
  mostOf: ({ quota }, { company }) => mostByLaw(company.size, quota),
  sourceOf: () => "rule",
  usedIn: ({ traineesOfCompany }) => traineesOfCompany
};
var TUTOR_TRAINEES = {
  code: "tutor-trainees",
  kind: "law",
  counts: "trainees",
  per: "week",
  refusesSeats: true,
  isShared: true,
  holderOf: ({ isLegalTrainee: isLegalTrainee2, maxPerTutor }, { company, tutorKey }) => isLegalTrainee2 && maxPerTutor && tutorKey !== void 0 ? tutorOf(company.reference, tutorKey) : void 0,
  blocks: ({ maxPerTutor }) => maxPerTutor?.effect === "blocks",
  mostOf: ({ maxPerTutor }) => maxPerTutor.value,
  sourceOf: () => "rule",
  usedIn: ({ traineesOfTutor }) => traineesOfTutor
};
var SOLICITATIONS = {
  code: "solicitations",
  kind: "network",
  counts: "solicitations",
  per: "month",
  refusesSeats: false,
  isShared: true,
  holderOf: (_, { company }) => company.reference,
  blocks: () => true,
  mostOf: ({ solicitationsPerMonth }, { company }) => readableCount(company.maxSolicitationsPerMonth) ?? solicitationsPerMonth,
  sourceOf: ({ company }) => readableCount(company.maxSolicitationsPerMonth) === void 0 ? "setting" : "company",
  usedIn: ({ solicitationsOfCompany }) => solicitationsOfCompany
};
var LIMIT_BY_CODE = {
  "offer-places": OFFER_PLACES,
  "company-places": COMPANY_PLACES,
  "legal-quota": LEGAL_QUOTA,
  "tutor-trainees": TUTOR_TRAINEES,
  solicitations: SOLICITATIONS
};
var LIMITS = Object.values(LIMIT_BY_CODE);
var SHARED_LIMITS = LIMITS.filter(({ isShared }) => isShared);
var CAPACITY_LIMITS = LIMITS.filter(({ kind }) => kind === "capacity");
var SEAT_LIMITS = LIMITS.filter(({ refusesSeats }) => refusesSeats);

// src/domain/matching/limits/ask.ts
var THIS_MONTH = [MONTH];
var periodsOf = (limit, { weekNames }) => limit.per === "week" ? weekNames : THIS_MONTH;
var holderIn = (limit, pupil2, host2) => limit.blocks(pupil2) ? limit.holderOf(pupil2, host2) : void 0;
function fullPeriods(limit, pupil2, host2, uses) {
  const holder = holderIn(limit, pupil2, host2);
  if (holder === void 0) return void 0;
  const used = limit.usedIn(uses).get(holder);
  const most = limit.mostOf(pupil2, host2);
  if (used === void 0 && most > 0) return void 0;
  const periods = periodsOf(limit, pupil2).filter((period) => (used?.get(period) ?? 0) >= most);
  return periods.length === 0 ? void 0 : { periods, taken: Math.max(...periods.map((period) => used?.get(period) ?? 0)), most };
}
function mostTaken(limit, pupil2, host2, uses) {
  const holder = limit.holderOf(pupil2, host2);
  const used = holder === void 0 ? void 0 : limit.usedIn(uses).get(holder);
  return used === void 0 ? 0 : Math.max(0, ...periodsOf(limit, pupil2).map((period) => used.get(period) ?? 0));
}
function placesLeft(uses, pupil2, host2) {
  if (host2.offer ? host2.offer.places === void 0 : host2.ofCompany.places === void 0) return void 0;
  let left = Infinity;
  for (const limit of CAPACITY_LIMITS) {
    const holder = limit.holderOf(pupil2, host2);
    if (holder === void 0) continue;
    const most = limit.mostOf(pupil2, host2);
    const used = limit.usedIn(uses).get(holder);
    left = Math.min(left, most);
    if (used) for (const week of pupil2.weekNames) left = Math.min(left, most - (used.get(week) ?? 0));
  }
  return Math.max(0, left);
}

// src/domain/matching/criteria/places.ts
var TO_ASK_SCORE2 = 40;
var SCORES = [0, 70, 85, 100];
var places = {
  code: "places",
  judge: (pair) => {
    const { candidate, needs, context } = pair;
    const left = placesLeft(context.uses, needs, candidate);
    if (left === void 0 || candidate.places === void 0) return { score: TO_ASK_SCORE2, details: { kind: "to-ask" } };
    const score = SCORES[Math.max(0, Math.min(SCORES.length - 1, left))] ?? 0;
    return { score, details: { kind: "left", left, places: candidate.places, firstWeek: needs.weeks[0]?.week, lastWeek: needs.weeks[needs.weeks.length - 1]?.week } };
  }
};

// src/domain/matching/criteria/reliability.ts
var IMAGINED_ASKED = 2;
var IMAGINED_ANSWERED = 1;
var IMPORTED_ASKED = 2;
var PER_PUPIL_HOSTED = 5;
var MOST_FOR_HOSTING = 10;
var PARTNER_BONUS = 10;
var PER_WITHDRAWAL = 15;
var reliability = {
  code: "reliability",
  judge: (pair) => {
    const { asked: asked4, answered, accepted, withdrawn } = pair.ledger;
    const { company } = pair.candidate;
    const answerRate = Number.isFinite(company.answerRate) ? company.answerRate : void 0;
    const stages12Months = readableCount(company.stages12Months);
    const imported = asked4 === 0 && answerRate !== void 0 ? IMPORTED_ASKED : 0;
    const share = (answered + IMAGINED_ANSWERED + imported * held((answerRate ?? 0) * 100) / 100) / (asked4 + IMAGINED_ASKED + imported);
    const isPartner = company.standing === "partner";
    const hosting = Math.min(MOST_FOR_HOSTING, PER_PUPIL_HOSTED * Math.max(accepted, stages12Months ?? 0));
    const score = held(100 * share + hosting + (isPartner ? PARTNER_BONUS : 0) - PER_WITHDRAWAL * withdrawn);
    return { score, details: { asked: asked4, answered, accepted, withdrawn, isPartner } };
  }
};

// src/domain/matching/criteria/rest.ts
var RESTED_SCORE = 60;
var FULLY_RESTED_TIMES = 4;
var TO_SPARE_SCORE = 20;
var rest = {
  code: "rest",
  judge: (pair) => {
    const { standing } = pair.candidate.company;
    const lastSolicitedOn = readableDay(pair.candidate.company.lastSolicitedOn);
    const inLedger = pair.ledger.lastOn;
    const lastOn = inLedger !== void 0 && (lastSolicitedOn === void 0 || inLedger > lastSolicitedOn) ? inLedger : lastSolicitedOn;
    const isToSpare = standing === "to-spare";
    const daysSince = lastOn === void 0 ? void 0 : Math.max(0, daysBetween(lastOn, pair.context.today));
    const score = restScore(daysSince, pair.context.restDays);
    return { score: isToSpare ? Math.min(TO_SPARE_SCORE, score) : score, details: { daysSince, isToSpare } };
  }
};
function restScore(daysSince, restDays) {
  if (daysSince === void 0 || daysSince >= restDays * FULLY_RESTED_TIMES) return 100;
  if (daysSince < restDays) return RESTED_SCORE * daysSince / restDays;
  return RESTED_SCORE + (100 - RESTED_SCORE) * (daysSince - restDays) / (restDays * (FULLY_RESTED_TIMES - 1));
}

// src/domain/matching/criteria/sector.ts
var UNKNOWN_SCORE2 = 40;
var sector = {
  code: "sector",
  judge: ({ candidate, needs }) => {
    if (!needs.sectorFits) return { score: 100, details: { kind: "none-sought" } };
    if (candidate.sector === void 0) return { score: UNKNOWN_SCORE2, details: { kind: "unknown" } };
    const { kind, credit } = needs.sectorFits[candidate.sector];
    return { score: credit, details: { kind, sector: candidate.sector } };
  }
};

// src/domain/matching/criteria/index.ts
var RULE_BY_CODE = { expectations, sector, distance: distance2, dates, places, reliability, rest, network };
var CRITERIA = CRITERION_CODES.map((code) => RULE_BY_CODE[code]);
var judgeCriteria = (pair) => CRITERIA.map((rule) => {
  const { score, details } = rule.judge(pair);
  return { code: rule.code, score, weight: pair.context.weights[rule.code], details };
});
function totalScore(criteria) {
  let sum = 0;
  let weights = 0;
  for (const { score, weight: weight2 } of criteria) {
    sum += score * weight2;
    weights += weight2;
  }
  return weights === 0 ? 0 : sum / weights;
}
function scoreOf(pair) {
  let sum = 0;
  let weights = 0;
  for (const rule of CRITERIA) {
    const weight2 = pair.context.weights[rule.code];
    if (weight2 === 0) continue;
    sum += rule.judge(pair).score * weight2;
    weights += weight2;
  }
  return weights === 0 ? 0 : sum / weights;
}

// src/domain/matching/legal-age.ts
var minAgePassed = (request, rule) => request?.type === "apprenticeship" && request.ageBracket === "under-15" && rule?.effect === "blocks" ? rule.value : void 0;

// src/domain/matching/exclusions/age-law.ts
var ageLaw = {
  code: "age-law",
  kind: "law",
  mayOverride: false,
  applies: ({ needs }) => {
    const minAge = minAgePassed(needs.request, needs.apprenticeMinAge);
    return minAge === void 0 ? void 0 : { minAge };
  }
};

// src/domain/matching/exclusions/already-asked.ts
var outcomeOf = (proposition2) => {
  if (LIVE_PROPOSITION_STATUSES.includes(proposition2.status)) return "live";
  if (SEATED_PROPOSITION_STATUSES.includes(proposition2.status)) return "accepted";
  return proposition2.status === "declined" || proposition2.status === "unanswered" ? proposition2.status : void 0;
};
var WEIGHT = { accepted: 3, live: 2, declined: 1, unanswered: 0 };
var alreadyAsked = {
  code: "already-asked",
  kind: "network",
  mayOverride: ({ outcome }) => outcome === "declined" || outcome === "unanswered",
  applies: ({ candidate, needs }) => {
    let found;
    for (const proposition2 of needs.propositionsByCompany.get(candidate.company.reference) ?? []) {
      const outcome = outcomeOf(proposition2);
      if (outcome === void 0) continue;
      const on = (outcome === "live" ? void 0 : proposition2.answeredOn) ?? proposition2.sentOn ?? proposition2.createdOn;
      if (!found || WEIGHT[outcome] > WEIGHT[found.outcome] || outcome === found.outcome && on > found.on) found = { outcome, on };
    }
    return found;
  }
};

// src/domain/matching/exclusions/asked-by-school.ts
var askedBySchool = {
  code: "asked-by-school",
  kind: "network",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.contacted.has(candidate.company.reference) ? {} : void 0
};

// src/domain/matching/exclusions/dates-outside.ts
var TOLERATED_DAYS = 2;
var datesOutside = {
  code: "dates-outside",
  kind: "host",
  mayOverride: true,
  applies: (pair) => {
    const { offer } = pair.candidate;
    if (!offer || pair.uncovered.days === 0) return void 0;
    const { days, weeks: weeks2 } = pair.uncovered;
    if (days <= TOLERATED_DAYS && days < pair.needs.workingDays && weeks2.length === 0) return void 0;
    return { opensOn: offer.startsOn, closesOn: offer.endsOn, openWeeks: offer.weeks, missingDays: days, missingWeeks: weeks2 };
  }
};

// src/domain/matching/exclusions/dates-unknown.ts
var datesUnknown = {
  code: "dates-unknown",
  kind: "data",
  mayOverride: true,
  applies: ({ candidate, needs }) => candidate.offer && needs.weeks.length > 0 && hasNoDates(candidate.offer) ? {} : void 0
};

// src/domain/matching/exclusions/host-inactive.ts
var hostInactive = {
  code: "host-inactive",
  kind: "host",
  mayOverride: false,
  applies: ({ candidate }) => {
    if (candidate.company.standing === "closed") return { reason: "closed" };
    if (candidate.company.standing === "do-not-solicit" || candidate.sharing === "do-not-solicit") return { reason: "do-not-solicit" };
    return candidate.offer?.status === "suspended" ? { reason: "offer-suspended" } : void 0;
  }
};

// src/domain/matching/exclusions/legal-quota.ts
var legalQuotaReached = {
  code: "legal-quota",
  kind: "law",
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(LEGAL_QUOTA, needs, candidate, context.uses);
    return full && { weeks: full.periods, taken: full.taken, max: full.most };
  }
};

// src/domain/matching/exclusions/minor-refused.ts
var minorRefused = {
  code: "minor-refused",
  kind: "host",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.isMinor && candidate.minors === "adults-only" ? { ageBracket: needs.request.ageBracket } : void 0
};

// src/domain/matching/exclusions/no-place.ts
var noPlace = {
  code: "no-place",
  kind: "capacity",
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const { offer, places: places2, ofCompany } = candidate;
    if (offer?.status === "full") return { weeks: needs.weekNames, places: offer.places ?? 0 };
    if (places2 === 0 || ofCompany.places === 0) return { weeks: [], places: 0 };
    for (const limit of CAPACITY_LIMITS) {
      const full = fullPeriods(limit, needs, candidate, context.uses);
      if (full) return { weeks: full.periods, places: full.most };
    }
    return void 0;
  }
};

// src/domain/matching/exclusions/over-solicited.ts
var overSolicited = {
  code: "over-solicited",
  kind: "network",
  mayOverride: true,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(SOLICITATIONS, needs, candidate, context.uses);
    return full && { count: full.taken, max: full.most };
  }
};

// src/domain/matching/exclusions/place-unknown.ts
var placeUnknown = {
  code: "place-unknown",
  kind: "data",
  mayOverride: true,
  applies: ({ candidate, needs }) => {
    if (!needs.point) return { whose: "request", commune: needs.request.commune };
    return candidate.point ? void 0 : { whose: "host", commune: candidate.commune };
  }
};

// src/domain/matching/exclusions/public-refused.ts
var publicRefused = {
  code: "public-refused",
  kind: "host",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.public === void 0 || candidate.publics.length === 0 || candidate.publics.includes(needs.public) ? void 0 : { public: needs.public }
};

// src/domain/matching/exclusions/sector-unrelated.ts
var ENOUGH_EXPECTATIONS = 1 / 3;
var sectorUnrelated = {
  code: "sector-unrelated",
  kind: "fit",
  mayOverride: true,
  applies: (pair) => {
    const { sector: sector2, activities } = pair.candidate;
    const { sectorFits, expectations: expectations3 } = pair.needs;
    if (!sectorFits || sector2 === void 0 || sectorFits[sector2].kind !== "unrelated") return void 0;
    if (activities.length > 0 && expectations3.length > 0 && pair.coverage.covered >= ENOUGH_EXPECTATIONS * expectations3.length) return void 0;
    return { sector: sector2 };
  }
};

// src/domain/matching/exclusions/sharing-reserved.ts
var sharingReserved = {
  code: "sharing-reserved",
  kind: "network",
  mayOverride: true,
  applies: ({ candidate, needs, context }) => {
    if (candidate.sharing !== "reserved") return void 0;
    const { company } = candidate;
    const until = company.reservedUntil;
    if (until !== void 0 && until < context.today) return void 0;
    const schoolUai = company.reservedForUai ?? company.broughtByUai;
    if (schoolUai !== void 0 && schoolUai === needs.request.schoolUai) return void 0;
    return { schoolUai, schoolName: schoolUai === void 0 ? void 0 : context.schoolByUai.get(schoolUai)?.name, until };
  }
};

// src/domain/matching/exclusions/too-far.ts
var ROUGH_POINT_MARGIN_KM = 15;
var tooFar = {
  code: "too-far",
  kind: "pupil",
  mayOverride: true,
  applies: (pair) => {
    const { distanceKm, distanceTier, needs } = pair;
    const margin = distanceTier === 2 ? ROUGH_POINT_MARGIN_KM : 0;
    if (!(distanceKm > needs.limitKm + margin)) return void 0;
    return { distanceKm, limitKm: needs.limitKm, limitedBy: needs.limitedBy, transport: needs.request.transport, isApproximate: distanceTier > 0 };
  }
};

// src/domain/matching/exclusions/tutor-full.ts
var tutorFull = {
  code: "tutor-full",
  kind: "law",
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(TUTOR_TRAINEES, needs, candidate, context.uses);
    return full && { tutorName: candidate.offer?.tutorName ?? "", weeks: full.periods, taken: full.taken, max: full.most };
  }
};

// src/domain/matching/exclusions/under-16-refused.ts
var under16Refused = {
  code: "under-16-refused",
  kind: "host",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.isUnder16 && candidate.minors === "from-16" ? { ageBracket: needs.request.ageBracket } : void 0
};

// src/domain/matching/exclusions/index.ts
var RULE_BY_CODE2 = {
  "host-inactive": hostInactive,
  "sharing-reserved": sharingReserved,
  "public-refused": publicRefused,
  "minor-refused": minorRefused,
  "under-16-refused": under16Refused,
  "age-law": ageLaw,
  "dates-outside": datesOutside,
  "no-place": noPlace,
  "legal-quota": legalQuotaReached,
  "tutor-full": tutorFull,
  "too-far": tooFar,
  "over-solicited": overSolicited,
  "already-asked": alreadyAsked,
  "asked-by-school": askedBySchool,
  "sector-unrelated": sectorUnrelated,
  "dates-unknown": datesUnknown,
  "place-unknown": placeUnknown
};
var EXCLUSIONS = Object.values(RULE_BY_CODE2);
var EXCLUSION_CODES = Object.keys(RULE_BY_CODE2);
var mayOverride = (rule, details) => typeof rule.mayOverride === "boolean" ? rule.mayOverride : rule.mayOverride(details);
var judged = (rule, pair) => {
  const details = rule.applies(pair);
  return details && { code: rule.code, kind: rule.kind, mayOverride: mayOverride(rule, details), details };
};
var exclusionsOf = (pair) => EXCLUSIONS.map((rule) => judged(rule, pair)).filter((exclusion) => exclusion !== void 0);
var isExcluded = (pair) => EXCLUSIONS.some((rule) => rule.applies(pair) !== void 0);
var BINDING = EXCLUSIONS.filter((rule) => rule.mayOverride !== true);
function verdictOf(pair) {
  for (const rule of EXCLUSIONS) {
    const first = judged(rule, pair);
    if (first) return { first, mayOverride: first.mayOverride && BINDING.every((other) => judged(other, pair)?.mayOverride !== false) };
  }
  return void 0;
}

// src/domain/geography/road-distance.ts
var EARTH_RADIUS_KM = 6371;
var ROAD_FACTOR = 1.34;
var greatCircleKm = (a, b) => {
  const radians = Math.PI / 180;
  const sinLatitude = Math.sin((b.latitude - a.latitude) * radians / 2);
  const sinLongitude = Math.sin((b.longitude - a.longitude) * radians / 2);
  const haversine = sinLatitude * sinLatitude + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * sinLongitude * sinLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
};
var roadDistanceKm = (a, b) => greatCircleKm(a, b) * ROAD_FACTOR;

// src/domain/matching/pair.ts
var Pair = class {
  constructor(needs, candidate, context) {
    this.needs = needs;
    this.candidate = candidate;
    this.context = context;
  }
  /** By road, km; NaN when a place is unknown: never 0. */
  get distanceKm() {
    if (this.knownDistance === void 0) {
      const { point: from } = this.needs;
      const { point: to } = this.candidate;
      this.knownDistance = from && to ? roadDistanceKm(from, to) : Number.NaN;
    }
    return this.knownDistance;
  }
  /** Least sure of the two points: 0 exact, 1 postal code, 2 group of communes. */
  get distanceTier() {
    return Math.max(this.needs.point?.tier ?? 0, this.candidate.point?.tier ?? 0);
  }
  /** Days of the stage outside the host's dates; a host without an offer has no dates to be outside of. */
  get uncovered() {
    return this.knownUncovered ?? (this.knownUncovered = uncoveredDays(this.needs.weeks, this.candidate.offer ?? { weeks: [] }));
  }
  get coverage() {
    return this.knownCoverage ?? (this.knownCoverage = this.context.coverage.of(this.candidate.activities, this.needs.expectations));
  }
  get ledger() {
    return this.context.ledgerOf(this.candidate.company.reference);
  }
};

// src/domain/request/request-type.ts
var REQUEST_TYPES = ["observation-4e", "observation-3e", "prepa-segpa", "observation-2de", "pfmp", "bts", "apprenticeship", "other"];
var REQUEST_TYPE_RULES = {
  "observation-4e": { public: "college", needsTraining: false, levels: ["4e"], usualMaxDays: 5 },
  "observation-3e": { public: "college", needsTraining: false, levels: ["3e", "3e-prepa-metiers", "3e-segpa", "ulis"], usualMaxDays: 5 },
  "prepa-segpa": { public: "college", needsTraining: false, levels: ["3e-prepa-metiers", "3e-segpa", "4e", "ulis"], usualMaxDays: 30 },
  "observation-2de": { public: "seconde", needsTraining: false, levels: ["2de-gt"], usualMaxDays: 10 },
  pfmp: { public: "pfmp", needsTraining: true, levels: ["2de-pro", "1re-pro", "terminale-pro", "cap-1", "cap-2", "cap-1-an", "cap-3-ans", "bma", "cs", "ulis"], usualMaxDays: 60 },
  bts: { public: "bts", needsTraining: true, levels: ["bts-1", "bts-2", "dn-made"], usualMaxDays: 90 },
  apprenticeship: { public: "apprentice", needsTraining: true, levels: ["apprentissage"] },
  other: { public: "other", needsTraining: false, levels: ["4e", "3e", "2de-gt", "2de-pro", "1re-pro", "terminale-pro", "fcil"], usualMaxDays: 5 }
};

// src/domain/training/sector.ts
var SECTORS = [
  "agriculture",
  "food-industry",
  "crafts-fashion",
  "vehicles",
  "banking-insurance",
  "building",
  "beauty",
  "wood",
  "retail",
  "communication",
  "culture",
  "electricity-energy",
  "childhood",
  "environment",
  "public-service",
  "hospitality",
  "manufacturing",
  "computing",
  "law-management",
  "logistics",
  "food-trades",
  "health",
  "security",
  "social-care",
  "sport-tourism"
];

// src/domain/training/training.ts
var expectationsOf = (training) => [training.expectation1, training.expectation2, training.expectation3, training.expectation4, training.expectation5, training.expectation6, training.expectation7].filter((text2) => text2 !== void 0 && text2 !== "");
var trainingName = (training) => training.label.startsWith(training.diploma) ? training.label : `${training.diploma} ${training.label}`;

// src/domain/matching/near-sectors.ts
var PAIRS = [
  ["hospitality", "food-trades", 70],
  ["food-trades", "food-industry", 70],
  ["social-care", "health", 70],
  ["social-care", "childhood", 60],
  ["building", "electricity-energy", 60],
  ["building", "wood", 60],
  ["law-management", "public-service", 60],
  ["law-management", "banking-insurance", 60],
  ["communication", "culture", 60],
  ["manufacturing", "electricity-energy", 50],
  ["manufacturing", "vehicles", 50],
  ["manufacturing", "food-industry", 50],
  ["manufacturing", "wood", 40],
  ["computing", "electricity-energy", 50],
  ["computing", "communication", 50],
  ["retail", "food-trades", 50],
  ["retail", "logistics", 50],
  ["retail", "beauty", 40],
  ["retail", "banking-insurance", 40],
  ["retail", "crafts-fashion", 40],
  ["logistics", "vehicles", 40],
  ["hospitality", "sport-tourism", 50],
  ["childhood", "sport-tourism", 50],
  ["childhood", "public-service", 50],
  ["public-service", "security", 50],
  ["public-service", "environment", 50],
  ["public-service", "social-care", 40],
  ["culture", "sport-tourism", 50],
  ["culture", "crafts-fashion", 50],
  ["crafts-fashion", "wood", 40],
  ["environment", "agriculture", 50],
  ["environment", "health", 40],
  ["agriculture", "food-industry", 50]
];
var CREDITS = /* @__PURE__ */ new Map();
for (const [one2, other, credit] of PAIRS) {
  CREDITS.set(`${one2} ${other}`, credit);
  CREDITS.set(`${other} ${one2}`, credit);
}
var sectorCredit = (wanted, offered) => wanted === offered ? 100 : CREDITS.get(`${wanted} ${offered}`) ?? 0;

// src/domain/matching/request-needs.ts
var DEFAULT_RADIUS_KM = 20;
var FALLBACK_CREDIT = 50;
var TRAINING_CREDIT = 85;
function sectorFitsOf(request, training) {
  const taught = training?.sectors ?? [];
  if (request.soughtSectors.length === 0 && taught.length === 0) return void 0;
  const fits = {};
  for (const sector2 of SECTORS) {
    if (request.soughtSectors.includes(sector2)) fits[sector2] = { kind: "wanted", credit: 100 };
    else if (taught.includes(sector2)) fits[sector2] = { kind: "wanted", credit: request.soughtSectors.length === 0 ? 100 : TRAINING_CREDIT };
    else if (request.fallbackSectors.includes(sector2)) fits[sector2] = { kind: "fallback", credit: FALLBACK_CREDIT };
    else {
      const credit = Math.max(0, ...[...request.soughtSectors, ...taught].map((wanted) => sectorCredit(wanted, sector2)));
      fits[sector2] = credit > 0 ? { kind: "near", credit } : { kind: "unrelated", credit: 0 };
    }
  }
  return fits;
}
var expectationLists = /* @__PURE__ */ new WeakMap();
function expectationsSought(request, training) {
  if (request.soughtActivities.length > 0) return request.soughtActivities;
  if (!training) return [];
  let list4 = expectationLists.get(training);
  if (!list4) expectationLists.set(training, list4 = expectationsOf(training));
  return list4;
}
var FARTHEST_KM = 2e3;
var radiusOf = ({ radiusKm }) => radiusKm !== void 0 && radiusKm >= 0 && radiusKm <= FARTHEST_KM ? radiusKm : DEFAULT_RADIUS_KM;
function distanceLimit(request, rule) {
  const accepted = radiusOf(request);
  const reach = reachableRadiusKm(accepted, request.transport);
  if (rule?.effect === "blocks" && rule.value < reach) return { km: rule.value, by: "rule" };
  return { km: reach, by: reach < accepted ? "transport" : "radius" };
}
function readNeeds(request, context) {
  const typeRule = request.type && REQUEST_TYPE_RULES[request.type];
  const training = request.trainingCode && typeRule?.needsTraining !== false ? context.trainingByCode.get(request.trainingCode) : void 0;
  const school = request.schoolUai ? context.schoolByUai.get(request.schoolUai) : void 0;
  const stage2 = readablePeriod(request);
  const weeks2 = stage2 === void 0 ? [] : stageWeeks(stage2.startsOn, stage2.endsOn);
  const rulesDay = rulesDayOf(request, context.today);
  const rule = (code) => context.rule(code, rulesDay);
  const limit = distanceLimit(request, rule("max-distance-km"));
  const propositionsByCompany = /* @__PURE__ */ new Map();
  for (const proposition2 of context.propositionsOf(request.reference)) {
    const list4 = propositionsByCompany.get(proposition2.companyReference);
    if (list4) list4.push(proposition2);
    else propositionsByCompany.set(proposition2.companyReference, [proposition2]);
  }
  return {
    ...limitPupil(request, request, context, weeks2.map(({ week }) => week)),
    request,
    startsOn: stage2?.startsOn,
    endsOn: stage2 && request.endsOn !== void 0 ? stage2.endsOn : void 0,
    public: typeRule?.public,
    training,
    schoolName: school?.name ?? request.schoolName,
    isMinor: request.ageBracket !== void 0 && request.ageBracket !== "adult",
    isUnder16: request.ageBracket === "under-15" || request.ageBracket === "15",
    weeks: weeks2,
    workingDays: request.endsOn !== void 0 ? weeks2.reduce((sum, week) => sum + week.workingDays, 0) : 0,
    expectations: expectationsSought(request, training),
    sectorFits: sectorFitsOf(request, training),
    point: request.point,
    limitKm: limit.km,
    limitedBy: limit.by,
    contacted: context.companyNames.namedIn(request.contactedCompanies),
    propositionsByCompany,
    apprenticeMinAge: rule("apprentice-min-age"),
    rulesDay,
    rule
  };
}

// src/domain/matching/warnings.ts
var YES = {};
var when = (condition) => condition ? YES : void 0;
var mayDoRegulatedWork = ({ needs }) => needs.request.ageBracket !== "adult" && (needs.training?.regulatedWork === "yes" || needs.training?.regulatedWork === "depends");
function warnedBy(limit, rule, { needs, candidate, context }) {
  if (limit.blocks(needs) || limit.holderOf(needs, candidate) === void 0) return void 0;
  const taken = mostTaken(limit, needs, candidate, context.uses);
  const max = limit.mostOf(needs, candidate);
  return taken >= max ? { rule, taken, max } : void 0;
}
var NIGHT_UNDER_16 = 20;
var NIGHT = 22;
var MORNING = 6;
function mentionsNight(schedule, from) {
  if (/\bnuits?\b/.test(fold(schedule))) return true;
  return [...schedule.matchAll(/(?<!\d)(\d{1,2})\s*h(?:\s*(\d{2}))?(?![a-z0-9])(?!\s*par)/gi)].some(([, hour, minutes]) => {
    const time = Number(hour) + Number(minutes ?? 0) / 60;
    return time > from && time <= 24 || time < MORNING;
  });
}
function limitPassed(pair) {
  const { needs } = pair;
  const { apprenticeMinAge, request } = needs;
  if (request.type === "apprenticeship" && request.ageBracket === "under-15" && apprenticeMinAge?.effect === "warns") return { rule: "apprentice-min-age", taken: 14, max: apprenticeMinAge.value };
  const farthest = needs.rule("max-distance-km");
  if (farthest?.effect === "warns" && pair.distanceKm > farthest.value) return { rule: "max-distance-km", taken: pair.distanceKm, max: farthest.value };
  return warnedBy(LEGAL_QUOTA, "max-trainees-share", pair) ?? warnedBy(TUTOR_TRAINEES, "max-pupils-per-tutor", pair);
}
var CHECKS = {
  "limit-passed": limitPassed,
  "apprentice-at-15": ({ needs }) => {
    const rule = needs.apprenticeMinAge;
    return needs.request.type === "apprenticeship" && needs.request.ageBracket === "15" && rule && rule.value > 15 ? { minAge: rule.value } : void 0;
  },
  "age-undetermined": ({ needs }) => when(needs.request.ageBracket === void 0),
  "regulated-work-too-young": (pair) => {
    const minAge = pair.needs.rule("regulated-work-min-age")?.value;
    return minAge !== void 0 && pair.needs.request.ageBracket === "under-15" && mayDoRegulatedWork(pair) ? { minAge } : void 0;
  },
  "regulated-work-undeclared": (pair) => mayDoRegulatedWork(pair) && pair.candidate.regulatedWorkUntil === void 0 ? { isCertain: pair.needs.training?.regulatedWork === "yes" } : void 0,
  "regulated-work-expires": (pair) => {
    const until = pair.candidate.regulatedWorkUntil;
    const neededUntil = pair.needs.request.endsOn ?? pair.needs.rulesDay;
    return until !== void 0 && until < neededUntil && mayDoRegulatedWork(pair) ? { until } : void 0;
  },
  "hours-above-limit": ({ needs }) => {
    const isUnder15 = needs.request.ageBracket === "under-15";
    const limit = needs.isMinor ? needs.rule(isUnder15 ? "hours-week-under-15" : "hours-week-minor")?.value : void 0;
    const hours = needs.request.hoursPerWeek;
    return limit !== void 0 && hours !== void 0 && hours > limit ? { hours, limit, isUnder15 } : void 0;
  },
  "night-hours": ({ candidate, needs }) => {
    const from = needs.isUnder16 ? NIGHT_UNDER_16 : NIGHT;
    return needs.isMinor && candidate.offer?.schedule !== void 0 && mentionsNight(candidate.offer.schedule, from) ? { from } : void 0;
  },
  "sunday-hours": ({ candidate, needs }) => when(needs.isMinor && / dimanche(?! (?:ferme|exclu|non))/.test(` ${fold(candidate.offer?.schedule ?? "")}`)),
  "gratification-due": ({ needs }) => {
    const threshold = needs.rule("gratification-days")?.value;
    return needs.isLegalTrainee && threshold !== void 0 && needs.workingDays > threshold ? { days: needs.workingDays, threshold } : void 0;
  },
  "headcount-to-ask": (pair) => {
    const { needs, candidate, context } = pair;
    if (!needs.isLegalTrainee || !needs.quota) return void 0;
    const taken = mostTaken(LEGAL_QUOTA, needs, candidate, context.uses);
    const { least, most } = quotaBounds(candidate.company.size, needs.quota);
    return taken >= least && taken < most ? { taken, sureMax: least } : void 0;
  },
  "arrangement-to-see": ({ needs }) => when(needs.request.needsArrangement),
  "offer-unverified": ({ candidate }) => when(candidate.offer?.status === "to-check"),
  "public-to-ask": ({ candidate }) => when(candidate.publics.length === 0),
  "minors-to-ask": ({ candidate, needs }) => needs.isMinor && candidate.minors === void 0 ? { ageBracket: needs.request.ageBracket } : void 0,
  "dates-to-ask": ({ candidate }) => when(candidate.offer === void 0),
  "dates-short": ({ uncovered }) => uncovered.days > 0 ? { missingDays: uncovered.days } : void 0,
  "places-to-ask": ({ candidate }) => when(candidate.places === void 0),
  "activities-to-ask": ({ candidate, needs }) => when(needs.expectations.length > 0 && candidate.activities.length === 0),
  "sector-to-ask": ({ candidate, needs }) => when(needs.sectorFits !== void 0 && candidate.sector === void 0),
  "tutor-to-ask": ({ candidate, needs }) => when(needs.isLegalTrainee && candidate.tutorKey === void 0),
  "place-approximate": (pair) => when(pair.distanceTier === 2),
  "to-spare": ({ candidate }) => when(candidate.company.standing === "to-spare"),
  "no-contact": ({ candidate }) => when(!candidate.company.email && !candidate.company.phone),
  conditions: ({ candidate }) => candidate.offer?.conditions ? { text: candidate.offer.conditions } : void 0,
  "host-wishes": ({ candidate }) => candidate.offer && candidate.offer.wishes.length > 0 ? { wishes: candidate.offer.wishes } : void 0
};
var ROWS = Object.entries(CHECKS);
function warningsOf(pair) {
  const found = [];
  for (const [code, check2] of ROWS) {
    const details = check2(pair);
    if (details) found.push({ code, details });
  }
  return found;
}

// src/domain/matching/rank-hosts.ts
var ExcludedHost = class {
  constructor(pair, verdict) {
    this.pair = pair;
    this.candidate = pair.candidate;
    this.code = verdict.first.code;
    this.mayOverride = verdict.mayOverride;
  }
  /** Every exclusion that applies, at least one, in the order of the table. */
  get exclusions() {
    return exclusionsOf(this.pair);
  }
  /** By road, km; `undefined` when a place is unknown. */
  get distanceKm() {
    return knownDistance(this.pair);
  }
};
var knownDistance = (pair) => Number.isNaN(pair.distanceKm) ? void 0 : pair.distanceKm;
var asRanked = (pair) => {
  const criteria = judgeCriteria(pair);
  return { candidate: pair.candidate, score: totalScore(criteria), criteria, warnings: warningsOf(pair), distanceKm: knownDistance(pair) };
};
var comparable = (score) => Math.round(score * 1e6);
var byId = (a, b) => a.candidate.id < b.candidate.id ? -1 : a.candidate.id > b.candidate.id ? 1 : 0;
var byNearest = (a, b) => {
  const [one2, other] = [a.distanceKm ?? 1e9, b.distanceKm ?? 1e9];
  return one2 === other ? 0 : one2 - other;
};
var byRank = (a, b) => comparable(b.score) - comparable(a.score) || Number(b.candidate.offer !== void 0) - Number(a.candidate.offer !== void 0) || byNearest(a, b) || byId(a, b);
var FARTHER_THAN_ANY_KM = 1e6;
function inOrder(excluded) {
  const byCode = new Map(EXCLUSION_CODES.map((code) => [code, []]));
  for (const host2 of excluded) byCode.get(host2.code).push({ host: host2, km: host2.distanceKm ?? FARTHER_THAN_ANY_KM });
  return [...byCode.values()].flatMap((group) => group.sort((a, b) => a.km - b.km).map(({ host: host2 }) => host2));
}
function rankHosts(request, context) {
  const needs = readNeeds(request, context);
  const hosts = [];
  const excluded = [];
  for (const candidate of context.candidates) {
    const pair = new Pair(needs, candidate, context);
    const verdict = verdictOf(pair);
    if (verdict) excluded.push(new ExcludedHost(pair, verdict));
    else hosts.push(asRanked(pair));
  }
  return { hosts: hosts.sort(byRank), excluded: inOrder(excluded) };
}
function judgeHost(request, candidateId, context) {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return void 0;
  const pair = new Pair(readNeeds(request, context), candidate, context);
  const exclusions = exclusionsOf(pair);
  return { ...asRanked(pair), exclusions, mayOverride: exclusions.every((exclusion) => exclusion.mayOverride) };
}

// src/domain/request/request-status.ts
var REQUEST_STATUSES = [
  "new",
  "to-complete",
  "searching",
  "proposed",
  "placed",
  "convention-pending",
  "convention-signed",
  "in-progress",
  "finished",
  "cancelled",
  "unplaced",
  "interrupted"
];
var OPEN_REQUEST_STATUSES = ["new", "searching", "proposed"];
var PLACED_REQUEST_STATUSES = ["placed", "convention-pending", "convention-signed", "in-progress"];
var CLOSED_REQUEST_STATUSES = ["finished", "cancelled", "unplaced", "interrupted"];
var BEFORE_STAGE = ["placed", "convention-pending", "convention-signed"];
var REQUEST_LIFECYCLE = {
  statuses: REQUEST_STATUSES,
  transitions: [
    { event: "completed", from: ["to-complete"], to: "new", guards: ["is-complete"], byHand: true },
    { event: "found-incomplete", from: ["new", "searching"], to: "to-complete", byHand: true },
    { event: "search-started", from: ["new", "to-complete"], to: "searching", guards: ["is-complete"], byHand: true },
    { event: "host-proposed", from: ["new", "searching", "proposed"], to: "proposed" },
    { event: "all-declined", from: ["proposed"], to: "searching" },
    { event: "host-accepted", from: ["new", "searching", "proposed"], to: "placed", effects: ["hold-host"] },
    { event: "host-withdrew", from: PLACED_REQUEST_STATUSES, to: "searching", effects: ["withdraw-seats", "release-host", "make-urgent"], needsReason: true, byHand: true },
    { event: "convention-sent", from: ["placed"], to: "convention-pending", effects: ["convention-sent"], byHand: true },
    { event: "convention-signed", from: ["placed", "convention-pending"], to: "convention-signed", effects: ["convention-signed"], byHand: true },
    { event: "stage-started", from: BEFORE_STAGE, to: "in-progress", guards: ["stage-has-begun"], byHand: true },
    { event: "stage-ended", from: ["in-progress"], to: "finished", guards: ["stage-is-over"], byHand: true },
    { event: "stage-interrupted", from: ["in-progress"], to: "interrupted", effects: ["end-propositions", "keep-closing-reason"], needsReason: true, byHand: true },
    { event: "pupil-withdrew", from: BEFORE_STAGE, to: "cancelled", effects: ["end-propositions", "release-host", "keep-closing-reason"], needsReason: true },
    { event: "pupil-withdrew", from: ["in-progress"], to: "interrupted", effects: ["end-propositions", "keep-closing-reason"], needsReason: true },
    { event: "given-up", from: ["new", "to-complete", "searching", "proposed"], to: "unplaced", effects: ["end-propositions", "keep-closing-reason"], needsReason: true, byHand: true },
    {
      event: "cancelled",
      from: ["new", "to-complete", "searching", "proposed", ...BEFORE_STAGE],
      to: "cancelled",
      effects: ["end-propositions", "release-host", "keep-closing-reason"],
      needsReason: true,
      byHand: true
    },
    { event: "reopened", from: CLOSED_REQUEST_STATUSES, to: "searching", effects: ["release-host", "clear-closing-reason"], needsReason: true, byHand: true }
  ]
};

// src/wording/errors/action-errors.ts
var noSuchRecord = (reference) => ({
  message: `La référence ${quoted(reference)} est introuvable dans le registre.`,
  advice: "Elle a peut-être été supprimée ou modifiée à la main. Actualisez le panneau."
});
var notInThisStatus = (reference, statusLabel) => ({
  message: fr`${reference} est ${quoted(statusLabel)} : cette action n’est plus possible.`,
  advice: "Rien n’a été modifié. Actualisez le panneau pour voir l’état actuel."
});
var noChoice = { message: "Aucun organisme d’accueil n’est choisi.", advice: "Cochez au moins un organisme, puis recommencez." };
var hostNoLongerPossible = (companyName, reason) => ({
  message: fr`${companyName} ne peut plus être proposé : ${reason}`,
  advice: "Aucun courriel n’a été préparé. Actualisez le classement, ou indiquez un motif si la règle le permet."
});
var noAddress = (companyName) => ({
  message: `${companyName} n’a pas d’adresse de courriel valable.`,
  advice: fr`Complétez sa fiche dans l’onglet « Entreprises », ou appelez : la proposition peut être faite par téléphone.`
});
var noAnswerForm = {
  message: fr`Le formulaire « Réponse à une proposition » n’existe pas encore.`,
  advice: fr`Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez.`
};
var cannotMergeItself = { message: "Une fiche ne peut pas être fusionnée avec elle-même.", advice: "Choisissez deux fiches différentes." };
var stillIncomplete = { message: "La demande est encore incomplète.", advice: fr`Corrigez la ligne dans l’onglet « Demandes », puis recommencez.` };
var nothingToAsk = { message: "Aucune piste ne donnerait d’hôte de plus.", advice: "Aucun courriel n’a été préparé. Voyez les hôtes écartés, ou élargissez le vivier." };
var guardSentences = {
  stageNotBegun: fr`Le stage n’a pas encore commencé.`,
  stageNotOver: fr`Le stage n’est pas encore terminé.`,
  stageBegun: fr`Le premier jour du stage est passé.`,
  datesPassed: fr`Les dates de cette offre sont passées : corrigez-les d’abord.`,
  datesChanged: fr`Les dates de la demande ont changé depuis la proposition.`,
  requestSeeksNoMore: fr`La demande n’attend plus d’hôte.`,
  badAddress: (address2) => fr`${quoted(address2)} ne peut pas recevoir de courriel : corrigez l’adresse d’abord.`
};
var reasonNeeded = { message: "Un motif est nécessaire.", advice: "Écrivez en quelques mots pourquoi, puis recommencez." };
var animatorEmailNeeded = {
  message: "Le courriel de l’animateur n’est pas renseigné.",
  advice: fr`Renseignez-le à l’étape « Le pôle » de l’assistant, puis recommencez.`
};
var notQueuedAnyMore = { message: fr`Ce courriel n’est plus en attente : il est parti, ou il a été annulé.`, advice: "Actualisez la liste des courriels." };

// src/wording/labels/lists.ts
var requestTypeLabels = {
  "observation-4e": "Séquence d’observation – 4e",
  "observation-3e": "Séquence d’observation – 3e",
  "prepa-segpa": "Stage – 3e prépa-métiers, SEGPA ou ULIS",
  "observation-2de": "Stage de seconde générale et technologique",
  pfmp: "PFMP – CAP, bac pro, BMA, CS",
  bts: "Stage de BTS",
  apprenticeship: "Recherche d’employeur – apprentissage",
  other: "Autre : visite, mini-stage, immersion"
};
var publicLabels = {
  college: "Élèves de collège (4e, 3e)",
  seconde: "Élèves de seconde",
  pfmp: "Élèves de lycée professionnel (CAP, bac pro)",
  bts: "Étudiants de BTS",
  apprentice: "Apprentis",
  other: "Visites, mini-stages et immersions"
};
var levelLabels = {
  "4e": "4e",
  "3e": "3e",
  "3e-prepa-metiers": "3e prépa-métiers",
  "3e-segpa": "3e SEGPA",
  ulis: "ULIS",
  "2de-gt": "2de générale et technologique",
  "2de-pro": "2de professionnelle",
  "1re-pro": "1re professionnelle",
  "terminale-pro": "Terminale professionnelle",
  "cap-1": "CAP 1re année",
  "cap-2": "CAP 2e année",
  "cap-1-an": "CAP en 1 an",
  "cap-3-ans": "CAP en 3 ans",
  bma: "BMA",
  cs: "Certificat de spécialisation",
  "bts-1": "BTS 1re année",
  "bts-2": "BTS 2e année",
  "dn-made": "DN MADE",
  fcil: "FCIL",
  apprentissage: "Apprentissage"
};
var sectorLabels = {
  agriculture: "Agriculture, paysage, animaux",
  "food-industry": "Agroalimentaire",
  "crafts-fashion": "Artisanat d’art, mode, cuir",
  vehicles: "Automobile, cycles, engins",
  "banking-insurance": "Banque, assurance, immobilier",
  building: "Bâtiment et travaux publics",
  beauty: "Beauté, coiffure, bien-être",
  wood: "Bois, ameublement",
  retail: "Commerce, vente",
  communication: "Communication, imprimerie, audiovisuel",
  culture: "Culture, patrimoine, spectacle",
  "electricity-energy": "Électricité, énergie, climatisation",
  childhood: "Enfance, animation, éducation",
  environment: "Environnement, propreté, déchets",
  "public-service": "Fonction publique, collectivités",
  hospitality: "Hôtellerie, restauration",
  manufacturing: "Industrie, mécanique, maintenance",
  computing: "Informatique, numérique",
  "law-management": "Droit, gestion, comptabilité, secrétariat",
  logistics: "Logistique, transport",
  "food-trades": "Métiers de bouche",
  health: "Santé, paramédical, laboratoire",
  security: "Sécurité, défense",
  "social-care": "Social, aide à la personne",
  "sport-tourism": "Sport, tourisme, loisirs"
};
var requesterRoleLabels = {
  teacher: "Enseignant ou enseignante",
  ddfpt: "DDFPT",
  rbde: "Responsable du bureau des entreprises",
  cpe: "CPE",
  other: "Autre personnel de l’établissement"
};
var ageBracketLabels = {
  "under-15": "Moins de 15 ans",
  15: "15 ans",
  "16-17": "16 ou 17 ans",
  adult: "18 ans et plus"
};
var transportLabels = {
  walking: "À pied",
  "public-transport": "Transports en commun",
  "two-wheels": "Deux-roues",
  accompanied: "Accompagné en voiture",
  car: "Voiture"
};
var minorsPolicyLabels = {
  "all-ages": "Oui, y compris les moins de 16 ans",
  "from-16": "Oui, à partir de 16 ans",
  "adults-only": "Non, majeurs seulement"
};
var sizeLabels = {
  "1-9": "1 à 9 salariés",
  "10-19": "10 à 19 salariés",
  "20-49": "20 à 49 salariés",
  "50-249": "50 à 249 salariés",
  "250+": "250 salariés et plus"
};
var offerWishLabels = {
  "tutor-training": "Une formation de tuteurs",
  "teacher-visit": "La visite d’un enseignant avant le stage",
  resource: "Une ressource (livret, grille, mode d’emploi)",
  other: "Autre chose"
};
var sourceLabels = { form: "Formulaire", animator: "Animateur", import: "Import" };
var contactRoleLabels = {
  signatory: "Signataire",
  tutor: "Tuteur ou tutrice",
  hr: "Ressources humaines",
  reception: "Accueil"
};
var contactPreferenceLabels = { email: "Courriel", phone: "Téléphone" };
var channelLabels = { email: "Courriel", phone: "Téléphone" };
var answerLabels = {
  yes: "Oui, j’accueille cet élève",
  no: "Non",
  "call-back": "Rappelez-moi",
  "other-dates": "Oui, mais à d’autres dates",
  "other-public": "Oui, mais un autre public"
};
var refusalReasonLabels = {
  "staff-full": "Effectifs complets à ces dates",
  "no-tutor": "Pas de tuteur disponible",
  "low-activity": "Activité insuffisante ou période chargée",
  "no-minors": "Ne prend pas de mineurs",
  "equipment-regulated": "Matériel ou travaux réglementés",
  "training-unsuited": "Formation non adaptée à l’activité",
  "hours-incompatible": "Horaires incompatibles",
  "too-far": "Trop éloigné",
  other: "Autre"
};
var cancelReasonLabels = {
  "pupil-found": "L’élève a trouvé",
  abandoned: "Projet abandonné",
  mistake: "Demande envoyée par erreur",
  duplicate: "Demande en double"
};
var schoolKindLabels = {
  college: "Collège",
  "lycee-gt": "Lycée général et technologique",
  "lycee-polyvalent": "Lycée polyvalent",
  "lycee-pro": "Lycée professionnel",
  erea: "EREA",
  other: "Autre"
};
var criterionLabels = {
  expectations: "Attendus couverts",
  sector: "Secteur et activité",
  distance: "Distance et transport",
  dates: "Dates",
  places: "Places et semaines",
  reliability: "Fiabilité de l’hôte",
  rest: "Repos depuis la dernière sollicitation",
  network: "Apport du réseau"
};

// src/wording/reasons/transport-words.ts
var byTransport = {
  walking: fr`à pied`,
  "public-transport": fr`en transports en commun`,
  "two-wheels": fr`en deux-roues`,
  accompanied: fr`en étant accompagné`,
  car: fr`en voiture`
};

// src/wording/reasons/exclusion-sentences.ts
var refusedPublics = {
  college: fr`d'élèves de collège`,
  seconde: fr`d'élèves de seconde`,
  pfmp: fr`d'élèves de lycée professionnel`,
  bts: fr`d'étudiants de BTS`,
  apprentice: fr`d'apprentis`,
  other: fr`pour une visite, un mini-stage ou une immersion`
};
var inactiveReasons = {
  closed: fr`Entreprise fermée`,
  "do-not-solicit": fr`Ne pas solliciter`,
  "offer-suspended": fr`Offre suspendue`
};
var outcomes = {
  live: fr`réponse attendue`,
  accepted: fr`a accepté`,
  declined: fr`refus`,
  unanswered: fr`sans réponse`
};
var inWeeks = (weeks2) => weeks2.length === 0 ? "" : weeks2.length === 1 ? ` la semaine ${weeksInWords(weeks2)}` : ` les semaines ${weeksInWords(weeks2)}`;
function openDates({ opensOn, closesOn, openWeeks: openWeeks2 }) {
  if (openWeeks2.length > 0) return fr`Accueille seulement${inWeeks(openWeeks2)}`;
  if (opensOn !== void 0 && closesOn !== void 0) return fr`Accueille ${plainPeriod(opensOn, closesOn)} seulement`;
  if (opensOn !== void 0) return fr`Accueille à partir du ${plainDate(opensOn)} seulement`;
  return closesOn === void 0 ? fr`N'accueille pas à ces dates` : fr`Accueille jusqu'au ${plainDate(closesOn)} seulement`;
}
function limitWords({ limitKm, limitedBy, transport }) {
  const limit = distanceInWords(limitKm);
  if (limitedBy === "rule") return fr`maximum du pôle ${limit}`;
  return limitedBy === "transport" && transport ? fr`au plus ${limit} ${byTransport[transport]}` : fr`rayon accepté ${limit}`;
}
var sentences = {
  "host-inactive": ({ reason }) => inactiveReasons[reason],
  "sharing-reserved": ({ schoolName: schoolName2, until }) => `${schoolName2 === void 0 ? fr`Réservée à l'établissement qui l'a apportée` : fr`Réservée à l'établissement ${schoolName2}`}${until === void 0 ? "" : fr` jusqu'au ${plainDate(until)}`}`,
  "public-refused": (details) => fr`N'accueille pas ${refusedPublics[details.public]}`,
  "minor-refused": () => fr`N'accueille pas de mineurs`,
  "under-16-refused": () => fr`N'accueille pas d'élèves de moins de 16 ans`,
  "age-law": ({ minAge }) => fr`Apprentissage : ${minAge} ans, ou 15 ans révolus après la 3e`,
  "dates-outside": openDates,
  "no-place": ({ weeks: weeks2, places: places2 }) => `${places2 === 0 && weeks2.length === 0 ? fr`Aucune place` : fr`Complet${inWeeks(weeks2)}`}`,
  "legal-quota": ({ weeks: weeks2, taken, max }) => fr`Déjà ${counted(taken, "stagiaire")}${inWeeks(weeks2)} (maximum légal ${max})`,
  "tutor-full": ({ tutorName, weeks: weeks2, taken, max }) => fr`Tuteur ${tutorName} : déjà ${counted(taken, "élève")}${inWeeks(weeks2)} (maximum ${max})`,
  "too-far": (details) => `${details.isApproximate ? fr`Environ ` : ""}${distanceInWords(details.distanceKm)}, ${limitWords(details)}`,
  "over-solicited": ({ count: count2, max }) => max === 0 ? fr`Aucune sollicitation souhaitée` : fr`Sollicitée ${numberInFrench(count2)} fois en 30 jours (maximum ${max})`,
  "already-asked": ({ on, outcome }) => fr`Déjà contactée pour cette demande le ${dayAndMonth(on)} : ${outcomes[outcome]}`,
  "asked-by-school": () => fr`Déjà contactée par l'établissement ou par l'élève`,
  "sector-unrelated": ({ sector: sector2 }) => fr`Activité sans lien avec la demande (${sectorLabels[sector2]})`,
  "dates-unknown": () => fr`Dates d'accueil à préciser`,
  "place-unknown": ({ whose, commune }) => whose === "request" ? fr`Commune de départ inconnue : distance non calculée` : commune === void 0 ? fr`Commune absente : distance non calculée` : fr`Commune inconnue (${commune}) : distance non calculée`
};
var sentenceOf = (exclusion) => sentences[exclusion.code](exclusion.details);
var sentenceOfExclusion = (excluded) => excluded.exclusions.map((exclusion, index) => index === 0 ? sentenceOf(exclusion) : lowered(sentenceOf(exclusion))).join(fr` ; `);
var lowered = (sentence) => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

// src/wording/reasons/criterion-sentences.ts
function missingWords(missing) {
  if (missing.length === 0) return "";
  if (missing.every((text2) => text2.split(/\s+/).length <= 2)) {
    const names2 = missing.map((text2) => text2.slice(0, 1).toLowerCase() + text2.slice(1));
    return fr` : ${enumeration(names2)} ${missing.length === 1 ? fr`manque` : fr`manquent`}`;
  }
  return fr` ; ${missing.length === 1 ? fr`manque` : fr`manquent`} ${enumeration(missing.map(quoted))}`;
}
var weekRange = (first, last) => first === void 0 || last === void 0 ? "" : first === last ? weekLabel(first) : `${weekLabel(first)}–${weekLabel(last)}`;
function elapsed(days) {
  if (days < 14) return counted(days, "jour");
  return days < 60 ? counted(Math.floor(days / 7), "semaine") : fr`${numberInFrench(Math.floor(days / 30.4), 0)} mois`;
}
var sentences2 = {
  expectations: (details) => {
    if (details.kind === "none-sought") return fr`aucun attendu précisé : toute activité convient`;
    if (details.kind === "unknown") return fr`activités à demander : ${counted(details.total, "attendu")} à couvrir`;
    return `${coveredOf(details.covered, details.total)}${missingWords(details.missing)}`;
  },
  sector: (details) => {
    if (details.kind === "none-sought") return fr`aucun secteur précisé : tous conviennent`;
    if (details.kind === "unknown") return fr`secteur à demander`;
    const name = sectorLabels[details.sector];
    if (details.kind === "wanted") return fr`secteur recherché : ${name}`;
    if (details.kind === "near") return fr`secteur proche : ${name}`;
    return details.kind === "fallback" ? fr`secteur accepté en repli : ${name}` : fr`autre secteur : ${name}`;
  },
  distance: (details) => {
    if (details.kind === "unknown") return fr`distance non calculée : commune inconnue`;
    const way = `${details.isApproximate ? fr`environ ` : ""}${distanceInWords(details.distanceKm)}`;
    return details.minutes === void 0 || details.transport === void 0 ? way : fr`${way}, ${durationInWords(details.minutes)} environ ${byTransport[details.transport]}`;
  },
  dates: (details) => {
    if (details.kind === "request-undated") return fr`dates de la demande à préciser`;
    if (details.kind === "to-ask") return fr`dates à demander à l'hôte`;
    if (details.kind === "short") return fr`toute la période sauf ${counted(details.missingDays, "jour")}`;
    return details.kind === "all-year" ? fr`accueille toute l'année` : fr`accueille sur toute la période`;
  },
  places: (details) => {
    if (details.kind === "to-ask") return fr`nombre de places à demander`;
    const range2 = weekRange(details.firstWeek, details.lastWeek);
    const when3 = range2 === "" ? "" : ` (${range2})`;
    return details.left === 0 ? fr`aucune place libre${when3}` : fr`${counted(details.left, "place libre", "places libres")} sur ${numberInFrench(details.places)}${when3}`;
  },
  reliability: ({ asked: asked4, answered, accepted, withdrawn, isPartner }) => {
    const parts2 = [answersOf(answered, asked4)];
    if (accepted > 0) parts2.push(fr`${counted(accepted, "élève accueilli", "élèves accueillis")}`);
    if (withdrawn > 0) parts2.push(fr`${counted(withdrawn, "désistement")}`);
    if (isPartner) parts2.push(fr`partenaire du pôle`);
    return parts2.join(", ");
  },
  rest: ({ daysSince, isToSpare }) => {
    const since = restOf(daysSince);
    return isToSpare ? fr`à ménager : ${since}` : since;
  },
  network: ({ origin, schoolName: schoolName2 }) => {
    if (origin === "hub") return fr`entreprise du pôle, ouverte à tous`;
    if (origin === "own-school") return fr`apportée par l'établissement de l'élève`;
    return schoolName2 === void 0 ? fr`apportée par un autre établissement` : fr`apportée par un autre établissement : ${schoolName2}`;
  }
};
var coveredOf = (covered, total) => covered === 0 ? fr`aucun attendu sur ${total}` : fr`${counted(covered, "attendu")} sur ${total}`;
function answersOf(answered, asked4) {
  if (asked4 === 0) return fr`pas encore de réponse à compter`;
  return answered === 0 ? fr`n'a pas répondu (${counted(asked4, "sollicitation")})` : fr`a répondu ${numberInFrench(answered)} fois sur ${numberInFrench(asked4)}`;
}
function restOf(daysSince) {
  if (daysSince === void 0) return fr`jamais sollicitée`;
  return daysSince === 0 ? fr`sollicitée aujourd'hui` : daysSince < 14 ? fr`sollicitée il y a ${elapsed(daysSince)}` : fr`pas sollicitée depuis ${elapsed(daysSince)}`;
}
var sentenceOfCriterion = (criterion) => sentences2[criterion.code](criterion.details);

// src/wording/reasons/short-reasons.ts
var MOST_REASONS = 3;
var short = {
  distance: (details) => details.kind === "measured" ? `${details.isApproximate ? fr`environ ` : ""}${distanceInWords(details.distanceKm)}` : fr`distance inconnue`,
  expectations: (details) => details.kind === "compared" ? coveredOf(details.covered, details.total) : details.kind === "unknown" ? fr`activités à demander` : void 0,
  sector: (details) => "sector" in details ? sectorLabels[details.sector] : void 0,
  places: (details) => details.kind === "left" ? `${counted(details.left, "place")}${spaced(weekRange(details.firstWeek, details.lastWeek))}` : fr`places et dates à demander`,
  dates: (details) => details.kind === "short" ? fr`sauf ${counted(details.missingDays, "jour")}` : void 0,
  reliability: ({ answered, asked: asked4 }) => asked4 >= 3 ? answersOf(answered, asked4) : void 0,
  rest: ({ daysSince }) => daysSince !== void 0 && daysSince >= 60 ? restOf(daysSince) : void 0,
  network: () => void 0
};
var spaced = (text2) => text2 === "" ? "" : ` ${text2}`;
var ORDER = ["distance", "expectations", "sector", "places", "dates", "reliability", "rest", "network"];
function shortReasons(criteria) {
  const detailsOf2 = new Map(criteria.map((criterion) => [criterion.code, criterion.details]));
  const reasons = [];
  for (const code of ORDER) {
    if (reasons.length === MOST_REASONS) break;
    const details = detailsOf2.get(code);
    if (details === void 0 || code === "sector" && reasons.length === 2) continue;
    const reason = short[code](details);
    if (reason !== void 0) reasons.push(reason);
  }
  return reasons;
}

// src/wording/labels/journal.ts
var journalObjects = {
  request: "Demande",
  offer: "Offre",
  company: "Entreprise",
  proposition: "Proposition",
  message: "Courriel",
  hub: "Pôle",
  school: "Établissement",
  form: "Formulaire"
};
var livingObjects = {
  requests: journalObjects.request,
  offers: journalObjects.offer,
  propositions: journalObjects.proposition,
  companies: journalObjects.company,
  messages: journalObjects.message
};
var STATUS_LABELS = {
  requests: requestStatusLabels,
  offers: offerStatusLabels,
  propositions: propositionStatusLabels,
  companies: companyStandingLabels,
  messages: messageStatusLabels
};
var livingStatusLabel = (table, status) => STATUS_LABELS[table][status] ?? status;
var journalActions = {
  received: "Reçue par le formulaire",
  proposed: "Proposée à un organisme",
  prepared: "Courriel préparé",
  born: "Fiche créée",
  answerAgain: "Réponse déjà enregistrée",
  answerAfterEnd: "Réponse arrivée après la fin",
  rowGone: "Ligne disparue pendant l’écriture",
  accepted: "Acceptée par l’organisme",
  declined: "Refusée par l’organisme",
  answered: "Réponse reçue",
  answerWithoutProposition: "Réponse sans proposition correspondante",
  heldByLaw: "Accord en suspens : limite légale",
  answerTooLate: "Réponse arrivée trop tard",
  placed: "Élève placé",
  confirmed: "Confirmée par l’établissement",
  withdrawn: "Désistement de l’organisme",
  backToSearch: "Recherche reprise",
  cancelled: "Annulée",
  completed: "Complétée",
  reopened: "Rouverte",
  statusChanged: "Changement de statut",
  sent: "Courriel envoyé",
  sendingFailed: "Échec de l’envoi",
  messageCancelled: "Envoi annulé",
  messageSettled: "Envoi douteux tranché",
  exclusionSetAside: "Critère écarté avec motif",
  identitySaved: "Identité du pôle enregistrée",
  schoolsImported: "Établissements importés",
  trainingsChosen: "Formations choisies",
  formsBuilt: "Formulaires créés ou mis à jour",
  merged: "Fiches fusionnées",
  installed: "Registre installé",
  repaired: "Registre réparé",
  refusedEdit: "Saisie refusée"
};

// src/wording/emails/text-to-html.ts
var STYLES = {
  message: "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1e1e1e;max-width:640px",
  paragraph: "margin:0 0 16px",
  list: "margin:0 0 16px;padding-left:24px",
  button: "display:inline-block;padding:10px 18px;background:#0b57d0;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:bold",
  link: "color:#0b57d0"
};
var BUTTON_LINE = /^(.{1,80}?)[\s\u00a0]?:[\s\u00a0](https?:\/\/\S+)$/;
var LIST_LINE = /^[–•-][\s\u00a0](.+)$/;
var LINKS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»’']|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b|\b0\d(?:[ .\u00a0]\d\d){4}\b/gi;
function textToHtml(text2) {
  const blocks = text2.replace(/\r\n?/g, "\n").split(/\n{2,}/).map((block) => block.split("\n").filter((line) => line.trim() !== "")).filter((lines2) => lines2.length > 0);
  return `<div style="${STYLES.message}">${blocks.map(blockToHtml).join("")}</div>`;
}
function blockToHtml(lines2) {
  const html = [];
  let [paragraph, items] = [[], []];
  const flush = () => {
    if (paragraph.length > 0) html.push(`<p style="${STYLES.paragraph}">${paragraph.join("<br>")}</p>`);
    if (items.length > 0) html.push(`<ul style="${STYLES.list}">${items.map((item2) => `<li>${item2}</li>`).join("")}</ul>`);
    [paragraph, items] = [[], []];
  };
  for (const line of lines2) {
    const item2 = LIST_LINE.exec(line);
    if (item2 !== null !== items.length > 0) flush();
    if (item2) items.push(inlineHtml(item2[1]));
    else paragraph.push(lineToHtml(line));
  }
  flush();
  return html.join("");
}
function lineToHtml(line) {
  const button = BUTTON_LINE.exec(line.trim());
  return button ? `<a href="${escapeHtml(button[2])}" style="${STYLES.button}">${escapeHtml(button[1])}</a>` : inlineHtml(line);
}
function inlineHtml(line) {
  let html = "";
  let end = 0;
  for (const match of line.matchAll(LINKS)) {
    html += escapeHtml(line.slice(end, match.index)) + `<a href="${escapeHtml(addressOf(match[0]))}" style="${STYLES.link}">${escapeHtml(match[0])}</a>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(line.slice(end));
}
function addressOf(text2) {
  if (/^https?:/i.test(text2)) return text2;
  return text2.includes("@") ? `mailto:${text2}` : `tel:+33${text2.replace(/\D/g, "").slice(1)}`;
}
var ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escapeHtml = (text2) => text2.replace(/[&<>"']/g, (character) => ESCAPES[character]);

// src/application/companies/contact-of.ts
var contactOf = (register, companyReference) => register.all("contacts").find((contact) => contact.companyReference === companyReference && contact.isActive && contact.email !== void 0);
function addressOf2(register, companyReference) {
  const address2 = contactOf(register, companyReference)?.email ?? register.find("companies", companyReference)?.email;
  return address2 === void 0 ? void 0 : normaliseEmail(address2);
}

// src/domain/journal/rebuild-statuses.ts
var STATUS_LINE = ":statut";

// src/application/journal/note-in-journal.ts
function noteInJournal(register, ports, line) {
  register.add("journal", { at: ports.clock.now(), actor: ports.actor, ...line, key: ports.lineKeys.next() });
}
function noteStatus(register, ports, line, isPassing = false) {
  if (!isPassing) register.add("journal", { at: ports.clock.now(), actor: ports.actor, ...line, key: `${ports.lineKeys.next()}${STATUS_LINE}` });
}

// src/domain/company/company-standing.ts
var COMPANY_STANDINGS = ["active", "partner", "to-reactivate", "to-spare", "do-not-solicit", "closed"];
var REACHABLE = ["active", "partner", "to-reactivate", "to-spare"];
var others = (standing) => COMPANY_STANDINGS.filter((other) => other !== standing);
var COMPANY_LIFECYCLE = {
  statuses: COMPANY_STANDINGS,
  transitions: [
    { event: "made-active", from: others("active"), to: "active", byHand: true },
    { event: "made-partner", from: others("partner"), to: "partner", byHand: true },
    { event: "to-reactivate", from: others("to-reactivate"), to: "to-reactivate", byHand: true },
    { event: "spared", from: others("to-spare"), to: "to-spare", byHand: true },
    { event: "refused-contact", from: [...REACHABLE, "closed"], to: "do-not-solicit", effects: ["stop-solicitations"], byHand: true },
    { event: "closed", from: others("closed"), to: "closed", effects: ["stop-solicitations"], byHand: true },
    { event: "merged", from: others("closed"), to: "closed" }
  ]
};

// src/domain/lifecycle/living.ts
var LIFECYCLES = {
  requests: REQUEST_LIFECYCLE,
  offers: OFFER_LIFECYCLE,
  propositions: PROPOSITION_LIFECYCLE,
  companies: COMPANY_LIFECYCLE,
  messages: MESSAGE_LIFECYCLE
};
var LIVING_TABLES = Object.keys(LIFECYCLES);
var isLiving = (table) => table in LIFECYCLES;
var STATUS_FIELD = { requests: "status", offers: "status", propositions: "status", companies: "standing", messages: "status" };
var shownStatus = (table, record) => record[STATUS_FIELD[table]];
var recordedStatus = (table, record) => record.recordedStatus ?? shownStatus(table, record);

// src/wording/labels/events.ts
var eventLabels = {
  requests: {
    completed: "Complétée",
    "found-incomplete": "Trouvée incomplète",
    "search-started": "Recherche commencée",
    "host-proposed": "Proposée à un organisme",
    "all-declined": "Recherche reprise",
    "host-accepted": "Élève placé",
    "host-withdrew": "Hôte perdu, recherche reprise",
    "pupil-withdrew": "L’élève ne vient plus",
    "convention-sent": "Convention envoyée",
    "convention-signed": "Convention signée",
    "stage-started": "Stage commencé",
    "stage-ended": "Stage terminé",
    "stage-interrupted": "Stage interrompu",
    "given-up": "Recherche arrêtée sans solution",
    cancelled: "Annulée",
    reopened: "Rouverte"
  },
  offers: {
    verified: "Vérifiée",
    "found-doubtful": "À vérifier de nouveau",
    "some-taken": "Places prises",
    "all-taken": "Toutes les places prises",
    "all-freed": "Places libérées",
    suspended: "Suspendue",
    resumed: "Reprise",
    "dates-passed": "Dates passées",
    withdrawn: "Retirée",
    renewed: "Renouvelée"
  },
  propositions: {
    sent: "Envoyée à l’organisme",
    reminded: "Relancée",
    accepted: "Acceptée par l’organisme",
    declined: "Refusée par l’organisme",
    "call-asked": "Réponse à reprendre",
    silence: "Sans réponse",
    confirmed: "Confirmée par l’établissement",
    "host-withdrew": "Désistement de l’organisme",
    "pupil-withdrew": "L’élève ne vient plus",
    superseded: "Un autre organisme a accepté",
    "request-ended": "La demande est close",
    "dates-changed": "Les dates du stage ont changé",
    cancelled: "Annulée"
  },
  companies: {
    "made-active": "De nouveau active",
    "made-partner": "Devenue partenaire",
    "to-reactivate": "À relancer",
    spared: "À ménager",
    "refused-contact": "Ne plus solliciter",
    closed: "Fermée",
    merged: "Fusionnée avec une autre fiche"
  },
  messages: {
    queued: "Mis en file",
    "sending-started": "Envoi commencé",
    sent: "Courriel envoyé",
    failed: "Échec de l’envoi",
    "put-back": "Remis en file après un refus passager",
    skipped: "Devenu inutile",
    cancelled: "Envoi annulé",
    retried: "Remis en file",
    "confirmed-sent": "Départ confirmé"
  }
};

// src/domain/message/last-word.ts
var TEACHER_WORDS = [
  "request-received",
  "request-to-complete",
  "agreement-teacher",
  "host-withdrawn",
  "request-cancelled",
  "request-unplaced",
  "request-reopened"
];
var HOST_WORDS = ["proposition", "agreement-host", "host-not-needed", "answer-too-late"];
var OPENING = ["request-received", "request-to-complete", "proposition", "answer-too-late"];
var TURN = "tour-";
var occasionOf = ({ turn }) => `${TURN}${turn}`;
var turnOf = ({ key }) => {
  const occasion = key.slice(key.lastIndexOf("/") + 1);
  return occasion.startsWith(TURN) ? Number.parseInt(occasion.slice(TURN.length), 10) : 0;
};
var wordOf2 = (message) => ({ template: message.template, about: message.about, turn: turnOf(message) });
var isSame2 = (one2, other) => one2?.template === other?.template && one2?.about === other?.about && one2?.turn === other?.turn;
var wasRead = ({ status }) => status === "sent" || status === "sending";
var isThanks = ({ status, template }) => template === "answer-too-late" && UNSENT_MESSAGE_STATUSES.includes(status);
var when2 = ({ sentAt, createdAt }) => sentAt ?? createdAt;
function thread(messages, words2) {
  const mine = messages.filter(({ template }) => words2.includes(template));
  const said = mine.filter((message) => wasRead(message) || isThanks(message)).sort((a, b) => when2(a) < when2(b) ? -1 : when2(a) > when2(b) ? 1 : 0).pop();
  return { ...said === void 0 ? {} : { said }, unsent: mine.filter(({ status, template }) => UNSENT_MESSAGE_STATUSES.includes(status) && !OPENING.includes(template)) };
}
function correct(unsent, said, wanted) {
  const isSaid = wanted === void 0 || said !== void 0 && isSame2(wordOf2(said), wanted);
  const waiting = isSaid ? void 0 : unsent.find((message) => isSame2(wordOf2(message), wanted));
  return { toSkip: unsent.filter((message) => message !== waiting), ...isSaid || waiting !== void 0 ? {} : { toTell: wanted } };
}
function teacherCorrection(request, propositions, messages) {
  const { said, unsent } = thread(messages, TEACHER_WORDS);
  return correct(unsent, said, wordForTeacher(request, propositions, said && wordOf2(said), countOf(messages, said)));
}
var countOf = (messages, said) => said === void 0 ? 0 : messages.filter((message) => wasRead(message) && TEACHER_WORDS.includes(message.template) && when2(message) <= when2(said)).length;
function wordForTeacher(request, propositions, said, told) {
  const about = (template) => said?.template === template ? said : { template, about: request.reference, turn: told };
  if (request.status === "cancelled") return about("request-cancelled");
  if (request.status === "unplaced") return about("request-unplaced");
  const seated = propositions.find(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
  if (seated !== void 0) return { template: "agreement-teacher", about: seated.reference, turn: seated.turn ?? 1 };
  if (!OPEN_REQUEST_STATUSES.includes(request.status)) return void 0;
  if (said?.template === "agreement-teacher") return about("host-withdrawn");
  return said?.template === "request-cancelled" || said?.template === "request-unplaced" ? about("request-reopened") : void 0;
}
function hostCorrection(proposition2, messages) {
  const { said, unsent } = thread(messages, HOST_WORDS);
  return correct(unsent, said, wordForHost(proposition2, said && wordOf2(said)));
}
function wordForHost(proposition2, said) {
  const { reference: about, status, turn = 0 } = proposition2;
  if (SEATED_PROPOSITION_STATUSES.includes(status)) return { template: "agreement-host", about, turn: Math.max(1, turn) };
  const wasAsked = said?.template === "proposition" || said?.template === "agreement-host" || said === void 0 && (proposition2.sentOn !== void 0 || turn > 0);
  return status === "cancelled" && wasAsked ? { template: "host-not-needed", about, turn } : void 0;
}

// src/application/propositions/propositions-of.ts
var propositionsOf = (register, requestReference) => register.all("propositions").filter((proposition2) => proposition2.requestReference === requestReference);
var livePropositionsOf = (register, requestReference) => propositionsOf(register, requestReference).filter(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status));
var seatedPropositionsOf = (register, requestReference) => propositionsOf(register, requestReference).filter(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));

// src/wording/emails/email-template.ts
var HUB_VARIABLES = [
  { name: "nom_pole", example: "Pôle de stages du Pilat" },
  { name: "territoire", example: "Loire Sud" },
  { name: "animateur", example: "Dominique Exemple" },
  { name: "telephone_animateur", example: "04 65 71 00 12" },
  { name: "signature", example: "Dominique Exemple\nPôle de stages du Pilat\n04 65 71 00 12" }
];
var STAGE_VARIABLES = [
  { name: "formation", example: "CAP Cuisine, 1re année" },
  { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
  { name: "debut", example: "lundi 11 janvier 2027" },
  { name: "fin", example: "vendredi 5 février 2027" }
];
var PUPIL_VARIABLES = [
  { name: "reference", example: "DEM-2026-0142" },
  { name: "prenom_nom", example: "Camille Exemple" },
  { name: "initiales", example: "L.M." },
  ...STAGE_VARIABLES
];

// src/wording/emails/agreement-host.ts
var agreementHost = {
  code: "agreement-host",
  title: "Accord de l’entreprise, à l’entreprise",
  subject: fr`[{{reference}}] Merci d'accueillir un élève de {{formation}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci d'accueillir un élève de {{formation}}, {{dates}}.

Son établissement vous appelle dans les prochains jours pour vous présenter l'élève, et vous envoie la convention à signer avant le début du stage.

Établissement : {{etablissement}}
Votre interlocuteur : {{prenom_nom}}{{#fonction}}, {{fonction}}{{/fonction}}
{{#telephone}}Téléphone : {{telephone}}
{{/telephone}}
Courriel : {{courriel}}
{{#tuteur}}Tuteur ou tutrice dans votre organisme : {{tuteur}}
{{/tuteur}}

Si vous n'avez pas de nouvelles le {{date_contact}}, ou si quelque chose change de votre côté, appelez-moi au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "PRO-2026-0318" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    ...STAGE_VARIABLES,
    { name: "etablissement", example: "Lycée professionnel Fictif – Saint-Étienne" },
    { name: "prenom_nom", example: "Camille Exemple" },
    { name: "fonction", example: "DDFPT" },
    { name: "telephone", example: "04 65 71 00 56" },
    { name: "courriel", example: "camille@lycee.example" },
    { name: "tuteur", example: "Sacha Fictif" },
    { name: "date_contact", example: "lundi 7 décembre 2026" },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/agreement-teacher.ts
var agreementTeacher = {
  code: "agreement-teacher",
  title: "Accord de l’entreprise, à l’enseignant",
  subject: fr`[{{reference}}] {{organisme}} accueille votre élève {{initiales}}`,
  body: fr`Bonjour {{prenom_nom}},

Bonne nouvelle : {{organisme}} accepte d'accueillir votre élève {{initiales}} ({{formation}}), {{dates}}.

Organisme : {{organisme}}
Adresse : {{adresse}}
Contact : {{contact}}
{{#contact_telephone}}Téléphone : {{contact_telephone}}
{{/contact_telephone}}
{{#contact_courriel}}Courriel : {{contact_courriel}}
{{/contact_courriel}}
{{#tuteur}}Tuteur ou tutrice : {{tuteur}}
{{/tuteur}}
{{#horaires}}Horaires : {{horaires}}
{{/horaires}}
{{#consignes}}

Ce que l'organisme demande :
{{consignes}}
{{/consignes}}

À faire de votre côté, avant le {{date_convention}} :
– appeler le contact pour présenter l'élève ;
– envoyer la convention à signer.

Aucun départ en stage sans la convention signée par tous. Si quelque chose change, merci de me prévenir au {{telephone_animateur}} ou en répondant à ce message.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "adresse", example: "1 place Fictive, 42000 Saint-Étienne" },
    { name: "contact", example: "Alex Fictif, responsable" },
    { name: "contact_telephone", example: "04 65 71 00 34" },
    { name: "contact_courriel", example: "contact@restaurant.example" },
    { name: "tuteur", example: "Sacha Fictif" },
    { name: "horaires", example: "du mardi au samedi, 9 h – 16 h" },
    { name: "consignes", example: "Prévoir une tenue de cuisine complète." },
    { name: "date_convention", example: "vendredi 18 décembre 2026" },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/answer-too-late.ts
var answerTooLate = {
  code: "answer-too-late",
  title: "Réponse arrivée après un autre accord",
  subject: fr`[{{reference}}] Merci de votre réponse`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

{{remerciement}} un élève de {{formation}}, {{dates}}. {{motif}}

Je garde vos coordonnées et je reviens vers vous dès qu'une demande y correspond. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "PRO-2026-0318" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "remerciement", example: "Merci d’avoir accepté d’accueillir" },
    { name: "motif", example: "Entre-temps, cet élève n’a plus besoin d’un lieu d’accueil : vous n’avez rien à faire." },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/concession-question.ts
var concessionQuestion = {
  code: "concession-question",
  title: fr`Question à l’enseignant : ce qui aiderait`,
  subject: fr`[{{reference}}] Votre élève {{initiales}} : que peut-il ou peut-elle accepter ?`,
  body: fr`Bonjour {{prenom_nom}},

Je cherche toujours un lieu d'accueil pour votre élève {{initiales}} ({{formation}}), {{dates}}. Peu d'organismes correspondent pour le moment. Voici ce qui en donnerait d'autres :

{{pistes}}

Dites-moi simplement, en réponse à ce message, ce que l'élève peut accepter. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: "pistes", example: fr`– rayon de 30 km au lieu de 20 : 4 entreprises de plus` },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/host-not-needed.ts
var hostNotNeeded = {
  code: "host-not-needed",
  title: "Plus besoin de réponse, à l’entreprise",
  subject: fr`[{{reference}}] Élève de {{formation}} : {{motif_court}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Je vous avais proposé d'accueillir un élève de {{formation}}, {{dates}}. {{motif}}

Merci de l'attention que vous y avez portée. Je garde vos coordonnées pour une prochaine demande ; si vous préférez ne plus être sollicité, un mot en réponse à ce message suffit, ou un appel au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "PRO-2026-0318" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "motif_court", example: "une solution est trouvée" },
    { name: "motif", example: "Une solution est trouvée : vous n’avez plus rien à faire." },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/host-withdrawn.ts
var hostWithdrawn = {
  code: "host-withdrawn",
  title: "Désistement de l’organisme, à l’enseignant",
  subject: fr`[{{reference}}] L'accueil de votre élève {{initiales}} est annulé`,
  body: fr`Bonjour {{prenom_nom}},

{{annonce}} Il s'agit de votre élève {{initiales}} ({{formation}}), {{dates}}.

Je reprends la recherche en priorité et je reviens vers vous très vite. Merci de ne pas envoyer la convention, ou de la suspendre si elle est déjà partie.

Si l'élève trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "annonce", example: "L’organisme Restaurant Exemple vient de m’apprendre qu’il ne peut plus accueillir votre élève." },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/offer-received.ts
var offerReceived = {
  code: "offer-received",
  title: "Accusé de réception de l’offre",
  subject: fr`[{{reference}}] Votre offre d'accueil est bien enregistrée`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci de proposer d'accueillir des élèves. Voici ce que j'ai enregistré pour {{organisme}} :

{{resume}}
{{#elements}}

Il me manque, pour proposer votre offre aux établissements :
{{elements}}
{{/elements}}

Pour corriger, compléter ou retirer cette offre, répondez à ce message ou appelez-moi au {{telephone_animateur}}.

Dès qu'un élève correspond à votre offre, je vous écris avant toute démarche de l'établissement : rien n'est décidé sans vous.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "OFF-2026-0087" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "resume", example: fr`– Activités : préparation des plats, service en salle\n– Période : du 1er septembre 2026 au 31 août 2027\n– Places en même temps : 2` },
    { name: "elements", example: "– le nombre d’élèves que vous pouvez accueillir en même temps" },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/proposition.ts
var proposition = {
  code: "proposition",
  title: "Proposition à l’entreprise",
  subject: fr`[{{reference}}] Accueil d'un élève de {{formation}}, {{dates_courtes}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Le pôle de stages{{#territoire}} ({{territoire}}){{/territoire}} accompagne les élèves qui n'ont pas encore trouvé de lieu de stage. Pourriez-vous en accueillir un dans votre organisme, {{organisme}} ?

Élève : {{formation}}{{#tranche_age}}, {{tranche_age}}{{/tranche_age}}
Période : {{dates}}{{#heures}}, {{heures}} par semaine{{/heures}}
{{#attendus}}

Ce que l'élève doit pouvoir faire ou observer :
{{attendus}}
{{/attendus}}

L'établissement prépare la convention et reste votre interlocuteur pendant le stage.{{#mention_allocation}} {{mention_allocation}}{{/mention_allocation}}

Votre réponse prend une minute :

Oui, j'accueille cet élève : {{lien_reponse}}

Non, ou rappelez-moi : {{lien_reponse}}

Vous préférez en parler ? Je suis joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "PRO-2026-0318" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "tranche_age", example: "16 ou 17 ans" },
    { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
    { name: "dates_courtes", example: "du 11 janvier au 5 février 2027" },
    { name: "debut", example: "lundi 11 janvier 2027" },
    { name: "fin", example: "vendredi 5 février 2027" },
    { name: "heures", example: fr`35 h` },
    { name: "attendus", example: "– Réaliser des préparations culinaires de base\n– Dresser et envoyer les plats au moment du service" },
    { name: "mention_allocation", example: fr`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.` },
    { name: "lien_reponse", example: "https://docs.example/reponse?jeton=exemple" },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/request-cancelled.ts
var requestCancelled = {
  code: "request-cancelled",
  title: "Demande close, à l’enseignant",
  subject: fr`[{{reference}}] Votre demande pour {{initiales}} est close`,
  body: fr`Bonjour {{prenom_nom}},

Votre demande concernant l'élève {{initiales}} ({{formation}}), {{dates}}, est close{{#motif}} (motif noté : {{motif}}){{/motif}}. {{consequence}}

Si c'est une erreur, ou si l'élève a de nouveau besoin d'un lieu d'accueil, répondez à ce message ou appelez-moi au {{telephone_animateur}} : je la rouvre aussitôt.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: "motif", example: "L’élève a trouvé" },
    { name: "consequence", example: "Les organismes que j’avais contactés sont prévenus." },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/request-received.ts
var requestReceived = {
  code: "request-received",
  title: "Accusé de réception de la demande",
  subject: fr`[{{reference}}] Votre demande de stage est bien enregistrée`,
  body: fr`Bonjour {{prenom_nom}},

J'ai bien reçu votre demande concernant un élève de {{formation}}, {{dates}}.

Je recherche un lieu d'accueil {{#rayon}}dans un rayon de {{rayon}} {{/rayon}}autour de {{commune}} et je reviens vers vous au plus tard le {{date_reponse}}.

Si l'élève trouve entre-temps, merci de me le signaler en répondant à ce message. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "DEM-2026-0142" },
    { name: "prenom_nom", example: "Camille Exemple" },
    ...STAGE_VARIABLES,
    { name: "commune", example: "Saint-Étienne" },
    { name: "rayon", example: "20 km" },
    { name: "etablissement", example: "Lycée professionnel Fictif – Saint-Étienne" },
    { name: "date_reponse", example: "lundi 30 novembre 2026" },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/request-reopened.ts
var requestReopened = {
  code: "request-reopened",
  title: "Recherche reprise, à l’enseignant",
  subject: fr`[{{reference}}] Je reprends la recherche pour {{initiales}}`,
  body: fr`Bonjour {{prenom_nom}},

Votre demande concernant l'élève {{initiales}} ({{formation}}), {{dates}}, est rouverte : je reprends la recherche d'un lieu d'accueil.

Mon message précédent ne vaut donc plus. Si l'élève trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/request-to-complete.ts
var requestToComplete = {
  code: "request-to-complete",
  title: "Demande à compléter",
  subject: fr`[{{reference}}] Votre demande de stage est à compléter`,
  body: fr`Bonjour{{#prenom_nom}} {{prenom_nom}}{{/prenom_nom}},

J'ai bien reçu votre demande de stage{{#formation}} concernant un élève de {{formation}}{{/formation}}. Pour lancer la recherche, il me manque :

{{elements}}

Merci de me répondre sur ce message, sans changer son objet : rien de ce que vous avez déjà saisi n'est perdu. Vous pouvez aussi m'appeler au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "DEM-2026-0142" },
    { name: "prenom_nom", example: "Camille Exemple" },
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "elements", example: "– la commune et le code postal\n– les dates de début et de fin" },
    { name: "etablissement", example: "Lycée professionnel Fictif – Saint-Étienne" },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/request-unplaced.ts
var requestUnplaced = {
  code: "request-unplaced",
  title: "Recherche arrêtée sans solution, à l’enseignant",
  subject: fr`[{{reference}}] Pas de lieu d'accueil trouvé pour {{initiales}}`,
  body: fr`Bonjour {{prenom_nom}},

Je n'ai pas trouvé de lieu d'accueil pour votre élève {{initiales}} ({{formation}}), {{dates}}, et j'arrête la recherche{{#motif}} (motif noté : {{motif}}){{/motif}}. {{essais}}

D'autres dates, une distance plus grande ou un domaine voisin peuvent tout changer : répondez à ce message ou appelez-moi au {{telephone_animateur}}, et je reprends la recherche.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: "motif", example: "Aucune place à ces dates" },
    { name: "essais", example: "J’ai contacté 4 organismes." },
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/reserved-asked.ts
var reservedAsked = {
  code: "reserved-asked",
  title: "Organisme réservé sollicité, à l’établissement",
  subject: fr`[{{reference}}] {{organisme}}, réservé à votre établissement, est sollicité`,
  body: fr`Bonjour,

{{organisme}} est réservé à votre établissement dans le registre du pôle de stages. Faute d'autre solution, je lui propose un élève d'un autre établissement du réseau ({{formation}}), {{dates}}.

Cette demande ne change rien à la réservation : vos propres demandes restent prioritaires.

Si cette demande contrarie l'un de vos projets, dites-le-moi rapidement en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "DEM-2026-0142" },
    { name: "organisme", example: "Restaurant Exemple" },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES
  ]
};

// src/wording/emails/default-templates.ts
var DEFAULT_TEMPLATES = {
  "request-received": requestReceived,
  "request-to-complete": requestToComplete,
  proposition,
  "agreement-teacher": agreementTeacher,
  "agreement-host": agreementHost,
  "host-not-needed": hostNotNeeded,
  "offer-received": offerReceived,
  "answer-too-late": answerTooLate,
  "concession-question": concessionQuestion,
  "host-withdrawn": hostWithdrawn,
  "reserved-asked": reservedAsked,
  "request-cancelled": requestCancelled,
  "request-unplaced": requestUnplaced,
  "request-reopened": requestReopened
};
var allowedVariables = (code) => DEFAULT_TEMPLATES[code].variables.map((variable) => variable.name);

// src/wording/emails/end-in-words.ts
var HOLDS_NO_MORE = fr`L'accueil dont nous étions convenus est donc annulé.`;
var END_TEXTS = {
  superseded: { short: fr`une solution est trouvée`, sentence: fr`Une solution est trouvée : vous n'avez plus rien à faire.`, afterAgreement: fr`Une autre solution a été retenue.` },
  "request-ended": {
    short: fr`la demande est close`,
    sentence: fr`La demande de l'établissement est close : vous n'avez plus rien à faire.`,
    afterAgreement: fr`L'établissement a mis fin à sa demande.`
  },
  "dates-changed": {
    short: fr`les dates ont changé`,
    sentence: fr`Les dates de ce stage ont changé : ma proposition ne vaut plus sous cette forme. Je reviendrai vers vous si les nouvelles dates peuvent vous convenir.`,
    afterAgreement: fr`Les dates de ce stage ont changé.`
  },
  cancelled: { short: fr`la proposition est retirée`, sentence: fr`Je retire cette proposition : vous n'avez plus rien à faire.`, afterAgreement: fr`Je dois y renoncer.` },
  "pupil-withdrew": { short: fr`le stage n'aura pas lieu`, sentence: fr`L'élève ne pourra finalement pas venir.`, afterAgreement: fr`L'élève ne pourra finalement pas venir.` }
};
var shortEnd = (end) => END_TEXTS[end].short;
var endInWords = (end, hadAgreed) => hadAgreed ? `${END_TEXTS[end].afterAgreement} ${HOLDS_NO_MORE}` : END_TEXTS[end].sentence;
var thanksForAnswer = (answer2) => answer2 === "yes" ? fr`Merci d'avoir accepté d'accueillir` : fr`Merci de m'avoir répondu au sujet de ce stage pour`;
function lateInWords(refusals, stageHasBegun) {
  if (stageHasBegun || refusals.includes("stage-ahead")) return fr`Le premier jour de ce stage est passé : je ne peux plus en tenir compte.`;
  if (refusals.includes("seat-free")) return fr`Vos places à ces dates sont déjà prises par un autre élève du réseau : je ne peux pas en ajouter une.`;
  if (refusals.includes("request-seeks")) return fr`Entre-temps, cet élève n'a plus besoin d'un lieu d'accueil : vous n'avez rien à faire.`;
  return fr`Entre-temps, cette proposition a pris fin : vous n'avez rien à faire.`;
}
var hostLostInWords = (hostName, hasWithdrawn) => {
  const name = hostName === void 0 ? fr`l'organisme d'accueil` : fr`l'organisme d'accueil « ${hostName} »`;
  return hasWithdrawn ? capitalised(fr`${name} vient de m'apprendre qu'il ne peut plus accueillir votre élève.`) : fr`L'accord que je vous avais annoncé avec ${name} est annulé.`;
};
var closedInWords = (asked4) => asked4 === 0 ? fr`Aucun organisme n'avait été contacté.` : asked4 === 1 ? fr`L'organisme que j'avais contacté est prévenu.` : fr`Les ${asked4} organismes que j'avais contactés sont prévenus.`;
var triedInWords = (asked4) => asked4 === 0 ? fr`Aucun organisme du réseau ne convenait.` : asked4 === 1 ? fr`J'ai contacté un organisme.` : fr`J'ai contacté ${asked4} organismes.`;

// src/wording/text/phones.ts
function phoneInPairs(phone2) {
  const digits = phone2.replace(/[\s.]/g, "");
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d\d/g) ?? []).join(NBSP) : phone2;
}

// src/wording/emails/offer-summary.ts
function offerSummary({ company, contact, offer }) {
  const lines2 = [
    ["Organisme", company.name],
    ["SIRET", company.siret],
    ["Adresse", joined([company.address, joined([company.postalCode, company.commune], " ")], ", ")],
    ["Secteur", company.sector && sectorLabels[company.sector]],
    ["Effectif", company.size && sizeLabels[company.size]],
    ["Contact", contact && joined([contact.name, contact.jobTitle, contact.phone && phoneInPairs(contact.phone), contact.email], ", ")],
    ["Activités", offer.activities.join(", ")],
    ["Publics", offer.publics.map((item2) => publicLabels[item2]).join(", ")],
    ["Niveaux ou formations", offer.levels],
    ["Mineurs", offer.minors && minorsPolicyLabels[offer.minors]],
    ["Travaux réglementés déclarés jusqu’au", offer.regulatedWorkUntil && numericDate(offer.regulatedWorkUntil)],
    ["Période", periodInWords(offer)],
    ["Semaines", weeksInWords(offer.weeks)],
    ["Places en même temps", offer.places === void 0 ? void 0 : String(offer.places)],
    ["Horaires", offer.schedule],
    ["Lieu du stage", isElsewhere(company, offer) ? joined([offer.address, joined([offer.postalCode, offer.commune], " ")], ", ") : void 0],
    ["Conditions", offer.conditions],
    ["Tuteur ou tutrice", offer.tutorName],
    ["Signataire de la convention", offer.signatoryName],
    ["Souhaits", offer.wishes.map((wish) => offerWishLabels[wish]).join(", ")],
    ["Partage", offer.sharing && sharingLabels[offer.sharing]]
  ];
  return lines2.filter(([, value2]) => value2 !== void 0 && value2 !== "").map(([label, value2]) => fr`– ${label} : ${value2?.replace(/\s*\n\s*/g, " / ")}`).join("\n");
}
function periodInWords({ startsOn, endsOn }) {
  if (startsOn !== void 0 && endsOn !== void 0) return plainPeriod(startsOn, endsOn);
  if (startsOn !== void 0) return fr`à partir du ${plainDate(startsOn)}`;
  return endsOn === void 0 ? void 0 : fr`jusqu'au ${plainDate(endsOn)}`;
}
var joined = (parts2, separator) => parts2.filter((part) => part !== void 0 && part !== "").join(separator);
var isElsewhere = (company, offer) => (offer.address ?? offer.commune) !== void 0 && (offer.address !== company.address || offer.commune !== company.commune);

// node_modules/mustache/mustache.mjs
var objectToString = Object.prototype.toString;
var isArray = Array.isArray || function isArrayPolyfill(object) {
  return objectToString.call(object) === "[object Array]";
};
function isFunction(object) {
  return typeof object === "function";
}
function typeStr(obj) {
  return isArray(obj) ? "array" : typeof obj;
}
function escapeRegExp(string) {
  return string.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
}
function hasProperty(obj, propName) {
  return obj != null && typeof obj === "object" && propName in obj;
}
function primitiveHasOwnProperty(primitive, propName) {
  return primitive != null && typeof primitive !== "object" && primitive.hasOwnProperty && primitive.hasOwnProperty(propName);
}
var regExpTest = RegExp.prototype.test;
function testRegExp(re, string) {
  return regExpTest.call(re, string);
}
var nonSpaceRe = /\S/;
function isWhitespace(string) {
  return !testRegExp(nonSpaceRe, string);
}
var entityMap = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "/": "&#x2F;",
  "`": "&#x60;",
  "=": "&#x3D;"
};
function escapeHtml2(string) {
  return String(string).replace(/[&<>"'`=\/]/g, function fromEntityMap(s2) {
    return entityMap[s2];
  });
}
var whiteRe = /\s*/;
var spaceRe = /\s+/;
var equalsRe = /\s*=/;
var curlyRe = /\s*\}/;
var tagRe = /#|\^|\/|>|\{|&|=|!/;
function parseTemplate(template, tags) {
  if (!template)
    return [];
  var lineHasNonSpace = false;
  var sections = [];
  var tokens = [];
  var spaces = [];
  var hasTag = false;
  var nonSpace = false;
  var indentation = "";
  var tagIndex = 0;
  function stripSpace() {
    if (hasTag && !nonSpace) {
      while (spaces.length)
        delete tokens[spaces.pop()];
    } else {
      spaces = [];
    }
    hasTag = false;
    nonSpace = false;
  }
  var openingTagRe, closingTagRe, closingCurlyRe;
  function compileTags(tagsToCompile) {
    if (typeof tagsToCompile === "string")
      tagsToCompile = tagsToCompile.split(spaceRe, 2);
    if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
      throw new Error("Invalid tags: " + tagsToCompile);
    openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + "\\s*");
    closingTagRe = new RegExp("\\s*" + escapeRegExp(tagsToCompile[1]));
    closingCurlyRe = new RegExp("\\s*" + escapeRegExp("}" + tagsToCompile[1]));
  }
  compileTags(tags || mustache.tags);
  var scanner = new Scanner(template);
  var start, type, value2, chr, token, openSection;
  while (!scanner.eos()) {
    start = scanner.pos;
    value2 = scanner.scanUntil(openingTagRe);
    if (value2) {
      for (var i = 0, valueLength = value2.length; i < valueLength; ++i) {
        chr = value2.charAt(i);
        if (isWhitespace(chr)) {
          spaces.push(tokens.length);
          indentation += chr;
        } else {
          nonSpace = true;
          lineHasNonSpace = true;
          indentation += " ";
        }
        tokens.push(["text", chr, start, start + 1]);
        start += 1;
        if (chr === "\n") {
          stripSpace();
          indentation = "";
          tagIndex = 0;
          lineHasNonSpace = false;
        }
      }
    }
    if (!scanner.scan(openingTagRe))
      break;
    hasTag = true;
    type = scanner.scan(tagRe) || "name";
    scanner.scan(whiteRe);
    if (type === "=") {
      value2 = scanner.scanUntil(equalsRe);
      scanner.scan(equalsRe);
      scanner.scanUntil(closingTagRe);
    } else if (type === "{") {
      value2 = scanner.scanUntil(closingCurlyRe);
      scanner.scan(curlyRe);
      scanner.scanUntil(closingTagRe);
      type = "&";
    } else {
      value2 = scanner.scanUntil(closingTagRe);
    }
    if (!scanner.scan(closingTagRe))
      throw new Error("Unclosed tag at " + scanner.pos);
    if (type == ">") {
      token = [type, value2, start, scanner.pos, indentation, tagIndex, lineHasNonSpace];
    } else {
      token = [type, value2, start, scanner.pos];
    }
    tagIndex++;
    tokens.push(token);
    if (type === "#" || type === "^") {
      sections.push(token);
    } else if (type === "/") {
      openSection = sections.pop();
      if (!openSection)
        throw new Error('Unopened section "' + value2 + '" at ' + start);
      if (openSection[1] !== value2)
        throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
    } else if (type === "name" || type === "{" || type === "&") {
      nonSpace = true;
    } else if (type === "=") {
      compileTags(value2);
    }
  }
  stripSpace();
  openSection = sections.pop();
  if (openSection)
    throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);
  return nestTokens(squashTokens(tokens));
}
function squashTokens(tokens) {
  var squashedTokens = [];
  var token, lastToken;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];
    if (token) {
      if (token[0] === "text" && lastToken && lastToken[0] === "text") {
        lastToken[1] += token[1];
        lastToken[3] = token[3];
      } else {
        squashedTokens.push(token);
        lastToken = token;
      }
    }
  }
  return squashedTokens;
}
function nestTokens(tokens) {
  var nestedTokens = [];
  var collector = nestedTokens;
  var sections = [];
  var token, section;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];
    switch (token[0]) {
      case "#":
      case "^":
        collector.push(token);
        sections.push(token);
        collector = token[4] = [];
        break;
      case "/":
        section = sections.pop();
        section[5] = token[2];
        collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
        break;
      default:
        collector.push(token);
    }
  }
  return nestedTokens;
}
function Scanner(string) {
  this.string = string;
  this.tail = string;
  this.pos = 0;
}
Scanner.prototype.eos = function eos() {
  return this.tail === "";
};
Scanner.prototype.scan = function scan(re) {
  var match = this.tail.match(re);
  if (!match || match.index !== 0)
    return "";
  var string = match[0];
  this.tail = this.tail.substring(string.length);
  this.pos += string.length;
  return string;
};
Scanner.prototype.scanUntil = function scanUntil(re) {
  var index = this.tail.search(re), match;
  switch (index) {
    case -1:
      match = this.tail;
      this.tail = "";
      break;
    case 0:
      match = "";
      break;
    default:
      match = this.tail.substring(0, index);
      this.tail = this.tail.substring(index);
  }
  this.pos += match.length;
  return match;
};
function Context(view, parentContext) {
  this.view = view;
  this.cache = { ".": this.view };
  this.parent = parentContext;
}
Context.prototype.push = function push(view) {
  return new Context(view, this);
};
Context.prototype.lookup = function lookup(name) {
  var cache = this.cache;
  var value2;
  if (cache.hasOwnProperty(name)) {
    value2 = cache[name];
  } else {
    var context = this, intermediateValue, names2, index, lookupHit = false;
    while (context) {
      if (name.indexOf(".") > 0) {
        intermediateValue = context.view;
        names2 = name.split(".");
        index = 0;
        while (intermediateValue != null && index < names2.length) {
          if (index === names2.length - 1)
            lookupHit = hasProperty(intermediateValue, names2[index]) || primitiveHasOwnProperty(intermediateValue, names2[index]);
          intermediateValue = intermediateValue[names2[index++]];
        }
      } else {
        intermediateValue = context.view[name];
        lookupHit = hasProperty(context.view, name);
      }
      if (lookupHit) {
        value2 = intermediateValue;
        break;
      }
      context = context.parent;
    }
    cache[name] = value2;
  }
  if (isFunction(value2))
    value2 = value2.call(this.view);
  return value2;
};
function Writer() {
  this.templateCache = {
    _cache: {},
    set: function set(key, value2) {
      this._cache[key] = value2;
    },
    get: function get(key) {
      return this._cache[key];
    },
    clear: function clear() {
      this._cache = {};
    }
  };
}
Writer.prototype.clearCache = function clearCache() {
  if (typeof this.templateCache !== "undefined") {
    this.templateCache.clear();
  }
};
Writer.prototype.parse = function parse(template, tags) {
  var cache = this.templateCache;
  var cacheKey = template + ":" + (tags || mustache.tags).join(":");
  var isCacheEnabled = typeof cache !== "undefined";
  var tokens = isCacheEnabled ? cache.get(cacheKey) : void 0;
  if (tokens == void 0) {
    tokens = parseTemplate(template, tags);
    isCacheEnabled && cache.set(cacheKey, tokens);
  }
  return tokens;
};
Writer.prototype.render = function render(template, view, partials, config) {
  var tags = this.getConfigTags(config);
  var tokens = this.parse(template, tags);
  var context = view instanceof Context ? view : new Context(view, void 0);
  return this.renderTokens(tokens, context, partials, template, config);
};
Writer.prototype.renderTokens = function renderTokens(tokens, context, partials, originalTemplate, config) {
  var buffer = "";
  var token, symbol, value2;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    value2 = void 0;
    token = tokens[i];
    symbol = token[0];
    if (symbol === "#") value2 = this.renderSection(token, context, partials, originalTemplate, config);
    else if (symbol === "^") value2 = this.renderInverted(token, context, partials, originalTemplate, config);
    else if (symbol === ">") value2 = this.renderPartial(token, context, partials, config);
    else if (symbol === "&") value2 = this.unescapedValue(token, context);
    else if (symbol === "name") value2 = this.escapedValue(token, context, config);
    else if (symbol === "text") value2 = this.rawValue(token);
    if (value2 !== void 0)
      buffer += value2;
  }
  return buffer;
};
Writer.prototype.renderSection = function renderSection(token, context, partials, originalTemplate, config) {
  var self2 = this;
  var buffer = "";
  var value2 = context.lookup(token[1]);
  function subRender(template) {
    return self2.render(template, context, partials, config);
  }
  if (!value2) return;
  if (isArray(value2)) {
    for (var j = 0, valueLength = value2.length; j < valueLength; ++j) {
      buffer += this.renderTokens(token[4], context.push(value2[j]), partials, originalTemplate, config);
    }
  } else if (typeof value2 === "object" || typeof value2 === "string" || typeof value2 === "number") {
    buffer += this.renderTokens(token[4], context.push(value2), partials, originalTemplate, config);
  } else if (isFunction(value2)) {
    if (typeof originalTemplate !== "string")
      throw new Error("Cannot use higher-order sections without the original template");
    value2 = value2.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);
    if (value2 != null)
      buffer += value2;
  } else {
    buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
  }
  return buffer;
};
Writer.prototype.renderInverted = function renderInverted(token, context, partials, originalTemplate, config) {
  var value2 = context.lookup(token[1]);
  if (!value2 || isArray(value2) && value2.length === 0)
    return this.renderTokens(token[4], context, partials, originalTemplate, config);
};
Writer.prototype.indentPartial = function indentPartial(partial, indentation, lineHasNonSpace) {
  var filteredIndentation = indentation.replace(/[^ \t]/g, "");
  var partialByNl = partial.split("\n");
  for (var i = 0; i < partialByNl.length; i++) {
    if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
      partialByNl[i] = filteredIndentation + partialByNl[i];
    }
  }
  return partialByNl.join("\n");
};
Writer.prototype.renderPartial = function renderPartial(token, context, partials, config) {
  if (!partials) return;
  var tags = this.getConfigTags(config);
  var value2 = isFunction(partials) ? partials(token[1]) : partials[token[1]];
  if (value2 != null) {
    var lineHasNonSpace = token[6];
    var tagIndex = token[5];
    var indentation = token[4];
    var indentedValue = value2;
    if (tagIndex == 0 && indentation) {
      indentedValue = this.indentPartial(value2, indentation, lineHasNonSpace);
    }
    var tokens = this.parse(indentedValue, tags);
    return this.renderTokens(tokens, context, partials, indentedValue, config);
  }
};
Writer.prototype.unescapedValue = function unescapedValue(token, context) {
  var value2 = context.lookup(token[1]);
  if (value2 != null)
    return value2;
};
Writer.prototype.escapedValue = function escapedValue(token, context, config) {
  var escape = this.getConfigEscape(config) || mustache.escape;
  var value2 = context.lookup(token[1]);
  if (value2 != null)
    return typeof value2 === "number" && escape === mustache.escape ? String(value2) : escape(value2);
};
Writer.prototype.rawValue = function rawValue(token) {
  return token[1];
};
Writer.prototype.getConfigTags = function getConfigTags(config) {
  if (isArray(config)) {
    return config;
  } else if (config && typeof config === "object") {
    return config.tags;
  } else {
    return void 0;
  }
};
Writer.prototype.getConfigEscape = function getConfigEscape(config) {
  if (config && typeof config === "object" && !isArray(config)) {
    return config.escape;
  } else {
    return void 0;
  }
};
var mustache = {
  name: "mustache.js",
  version: "4.2.0",
  tags: ["{{", "}}"],
  clearCache: void 0,
  escape: void 0,
  parse: void 0,
  render: void 0,
  Scanner: void 0,
  Context: void 0,
  Writer: void 0,
  /**
   * Allows a user to override the default caching strategy, by providing an
   * object with set, get and clear methods. This can also be used to disable
   * the cache by setting it to the literal `undefined`.
   */
  set templateCache(cache) {
    defaultWriter.templateCache = cache;
  },
  /**
   * Gets the default or overridden caching object from the default writer.
   */
  get templateCache() {
    return defaultWriter.templateCache;
  }
};
var defaultWriter = new Writer();
mustache.clearCache = function clearCache2() {
  return defaultWriter.clearCache();
};
mustache.parse = function parse2(template, tags) {
  return defaultWriter.parse(template, tags);
};
mustache.render = function render2(template, view, partials, config) {
  if (typeof template !== "string") {
    throw new TypeError('Invalid template! Template should be a "string" but "' + typeStr(template) + '" was given as the first argument for mustache#render(template, view, partials)');
  }
  return defaultWriter.render(template, view, partials, config);
};
mustache.escape = escapeHtml2;
mustache.Scanner = Scanner;
mustache.Context = Context;
mustache.Writer = Writer;
var mustache_default = mustache;

// src/wording/emails/render-template.ts
function renderTemplate(template, variables) {
  const view = Object.assign(/* @__PURE__ */ Object.create(null), variables);
  const render3 = (text2) => mustache_default.render(text2, view, {}, { escape: (value2) => value2 });
  const missing = /* @__PURE__ */ new Set();
  for (const text2 of [template.subject, template.body]) collectMissing(mustache_default.parse(text2), view, missing);
  return {
    subject: render3(template.subject).replace(/\s*[\r\n]+\s*/g, " ").trim(),
    text: render3(template.body).replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim(),
    missing: [...missing]
  };
}
function collectMissing(tokens, view, missing) {
  for (const token of tokens) {
    const [kind, name] = token;
    const isFilled = (view[name] ?? "") !== "";
    if ((kind === "name" || kind === "&" || kind === "{") && !isFilled) missing.add(name);
    if (kind === "#" && isFilled || kind === "^" && !isFilled) collectMissing(token[4], view, missing);
  }
}

// src/wording/emails/request-in-words.ts
var CLASS_AFTER_TRAINING = {
  "2de-pro": "2de professionnelle",
  "1re-pro": "1re professionnelle",
  "terminale-pro": "terminale professionnelle",
  "cap-1": "1re année",
  "cap-2": "2e année",
  "cap-1-an": "en 1 an",
  "cap-3-ans": "en 3 ans",
  "bts-1": "1re année",
  "bts-2": "2e année",
  apprentissage: "en apprentissage",
  ulis: "ULIS"
};
var CLASS_OF_TYPE = {
  "observation-4e": "4e",
  "observation-3e": "3e",
  "prepa-segpa": "collège",
  "observation-2de": "seconde",
  pfmp: "lycée professionnel",
  bts: "BTS",
  apprenticeship: "lycée, en apprentissage",
  other: "collège ou de lycée"
};
function classInWords(request) {
  const { type, level, trainingName: trainingName2 } = request;
  if (trainingName2 === void 0) return level !== void 0 ? levelLabels[level] : type !== void 0 ? CLASS_OF_TYPE[type] : "";
  const name = level === void 0 ? void 0 : CLASS_AFTER_TRAINING[level];
  return name === void 0 ? trainingName2 : `${trainingName2}, ${name}`;
}
var datesInWords = ({ startsOn, endsOn }) => startsOn === void 0 ? "" : endsOn === void 0 ? fr`à partir du ${longDate(startsOn)}` : longPeriod(startsOn, endsOn);
var shortDatesInWords = ({ startsOn, endsOn }) => startsOn === void 0 || endsOn === void 0 ? datesInWords({ startsOn, endsOn }) : plainPeriod(startsOn, endsOn);
var ageInWords = ({ ageBracket }) => ageBracket === void 0 ? "" : ageBracketLabels[ageBracket].toLowerCase();
var weeklyHoursInWords = ({ hoursPerWeek }) => hoursPerWeek === void 0 ? "" : hoursInWords(hoursPerWeek);
var linesOf = (items) => items.map((item2) => `– ${item2}`).join("\n");
var allowanceSentence = ({ type }) => type === "pfmp" ? fr`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.` : "";

// src/wording/findings/field-names.ts
var FIELD_NAMES = {
  type: "le type de demande",
  level: "le niveau",
  trainingName: "la formation",
  schoolName: "l’établissement",
  requesterName: "le nom du demandeur",
  requesterRole: "la fonction du demandeur",
  requesterEmail: "l’adresse électronique du demandeur",
  requesterPhone: "le téléphone du demandeur",
  pupilInitials: "les initiales de l’élève",
  ageBracket: "la tranche d’âge",
  startsOn: "la date de début",
  endsOn: "la date de fin",
  hoursPerWeek: "le nombre d’heures par semaine",
  soughtActivities: "les activités et attendus visés",
  soughtSectors: "les secteurs souhaités",
  fallbackSectors: "les secteurs acceptés en repli",
  commune: "la commune",
  postalCode: "le code postal",
  radiusKm: "le rayon accepté",
  transport: "le moyen de transport",
  lodging: "l’hébergement possible",
  contactedCount: "le nombre d’entreprises contactées",
  contactedCompanies: "les entreprises déjà contactées",
  urgency: "l’urgence",
  needsArrangement: "l’aménagement",
  comment: "le commentaire",
  companyName: "le nom de l’organisme",
  siret: "le SIRET",
  address: "l’adresse",
  sector: "le secteur d’activité",
  size: "l’effectif",
  website: "le site internet",
  contactName: "le nom du contact",
  contactJobTitle: "la fonction du contact",
  contactEmail: "l’adresse électronique du contact",
  contactPhone: "le téléphone du contact",
  signatoryName: "le nom du signataire",
  tutorName: "le nom du tuteur",
  publics: "les publics acceptés",
  levels: "les niveaux acceptés",
  minors: "l’accueil de mineurs",
  regulatedWorkUntil: "la date de la déclaration de travaux réglementés",
  activities: "les activités proposées",
  isAllYear: "l’accueil toute l’année",
  weeksText: "les semaines d’accueil",
  places: "le nombre de places",
  schedule: "les horaires",
  otherAddress: "l’adresse du lieu de stage",
  otherCommune: "la commune du lieu de stage",
  otherPostalCode: "le code postal du lieu de stage",
  conditions: "les conditions d’accueil",
  wishes: "les souhaits",
  otherNeed: "l’autre besoin",
  sharing: "le partage de l’offre",
  reservedForSchoolName: "l’établissement à qui l’offre est réservée",
  name: "le nom",
  simultaneousPlaces: "le nombre de places simultanées",
  word: "la réponse",
  hasConsented: "l’accord sur l’utilisation des données"
};
var QUESTION_NAMES = [
  [/^level-/, FIELD_NAMES.level],
  [/^training-/, FIELD_NAMES.trainingName],
  [/^activities-/, "les activités"],
  [/^when$/, "la période d’accueil"],
  [/^reservedFor$/, FIELD_NAMES.reservedForSchoolName],
  [/^secondeWeeks$/, "les semaines du stage"],
  [/^period$/, "la période de la classe"],
  [/^callBackOn$/, "le jour de rappel"],
  [/^otherStartsOn$/, "la première date possible"],
  [/^otherEndsOn$/, "la dernière date possible"]
];
function fieldName(field) {
  if (Object.prototype.hasOwnProperty.call(FIELD_NAMES, field)) return FIELD_NAMES[field];
  return QUESTION_NAMES.find(([pattern]) => pattern.test(field))?.[1] ?? quoted(field);
}

// src/domain/finding/findings.ts
var LIST_SEPARATOR = " ; ";
var blocking = (code, details) => ({ code, severity: "blocks", ...details && { details } });
var warning = (code, details) => ({ code, severity: "warns", ...details && { details } });
var saidOf = (findings, field) => findings.some((finding) => finding.details?.["field"] === field);
var blockingOn = (findings, needed) => findings.map((finding) => needed.includes(String(finding.details?.["field"])) ? { ...finding, severity: "blocks" } : finding);

// src/wording/findings/sentence-of-finding.ts
var LONGEST_QUOTE = 100;
var MOST_ITEMS = 6;
var shortened = (text2) => text2.length <= LONGEST_QUOTE ? text2 : `${text2.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "")}…`;
function readDetails(finding) {
  const value2 = (name) => finding.details?.[name];
  return {
    text: (name) => shortened(String(value2(name) ?? "").replace(/\s+/g, " ")),
    number: (name) => Number(value2(name) ?? 0),
    list: (name) => String(value2(name) ?? "").split(LIST_SEPARATOR).map((item2) => item2.trim()).filter((item2) => item2 !== "").slice(0, MOST_ITEMS).map(shortened),
    codes: (name) => String(value2(name) ?? "").split(" ").filter((code) => code !== ""),
    has: (name) => value2(name) !== void 0 && value2(name) !== ""
  };
}
var perhaps = (suggestions) => suggestions.length === 0 ? "" : fr` Peut-être : ${enumeration(suggestions, "ou")} ?`;
var labelled = (labels, code) => Object.prototype.hasOwnProperty.call(labels, code) ? labels[code] : code;
var LIKENESSES = {
  siret: "même SIRET",
  "siret-other-name": "même SIRET, autre nom",
  "name-and-commune": "même nom, même commune",
  phone: "même téléphone",
  email: "même adresse électronique",
  "email-domain": "même domaine de messagerie"
};
var weekSpan2 = (first, last) => first === last ? weekLabel(first) : fr`de ${weekLabel(first)} à ${weekLabel(last)}`;
var ADDRESS_FAULT_WORDS = {
  accent: "elle contient un accent ou un signe inhabituel",
  space: "elle contient une espace",
  "no-at": fr`il y manque le signe @`,
  "no-domain": "ce qui suit le signe @ est incomplet",
  several: "il y en a plusieurs",
  other: ""
};
var addressFault = (why) => {
  const words2 = labelled(ADDRESS_FAULT_WORDS, why);
  return words2 === "" ? "" : fr` : ${words2}`;
};
var DETAIL_NAMES = { name: "un nom de personne", phone: "un numéro de téléphone", email: "une adresse électronique" };
var DIFFERENT_REACH = /* @__PURE__ */ new Map([["email", "l’adresse"], ["phone", "le numéro"]]);
var agreed = (d, singular, plural) => /^les /.test(fieldName(d.text("field"))) ? plural : singular;
var WRONG_FIELD = (d) => d.has("field") ? capitalised(fieldName(d.text("field"))) : "Une réponse";
var SENTENCES = {
  "missing-name": () => fr`Le nom de la personne à joindre n'est pas indiqué.`,
  "missing-school": () => fr`L'établissement n'est pas indiqué.`,
  "missing-email": () => fr`L'adresse électronique du demandeur n'est pas indiquée.`,
  "missing-type": () => fr`Le type de demande n'est pas indiqué.`,
  "missing-training": () => fr`La formation n'est pas indiquée.`,
  "missing-dates": (d) => d.has("field") ? fr`${capitalised(fieldName(d.text("field")))} n'est pas indiquée.` : fr`Les dates ne sont pas indiquées.`,
  "missing-initials": () => fr`Les initiales de l'élève ne sont pas indiquées : un doublon ne pourra pas être repéré.`,
  "missing-age": () => fr`La tranche d'âge de l'élève n'est pas indiquée.`,
  "missing-commune": (d) => d.text("field") === "otherCommune" ? fr`La commune du lieu de stage n'est pas indiquée.` : fr`La commune n'est pas indiquée : aucune distance ne peut être calculée.`,
  "missing-company-name": () => fr`Le nom de l'organisme n'est pas indiqué.`,
  "missing-places": () => fr`Le nombre de places n'est pas indiqué.`,
  "missing-publics": () => fr`Les publics acceptés ne sont pas indiqués.`,
  "missing-contact": () => fr`Ni adresse électronique ni téléphone : l'organisme ne peut pas être joint.`,
  "missing-activities": () => fr`Les activités proposées ne sont pas indiquées.`,
  "missing-reserved-school": () => fr`L'offre est réservée à un seul établissement, qui n'est pas indiqué : elle n'est proposée à personne.`,
  "unknown-school": (d) => fr`L'établissement ${quoted(d.text("value"))} n'est pas dans la liste des établissements.${perhaps(d.list("suggestions"))}`,
  "unknown-training": (d) => fr`La formation ${quoted(d.text("value"))} n'est pas dans la liste des formations.${perhaps(d.list("suggestions"))}`,
  "unknown-commune": (d) => fr`La commune ${quoted(d.text("value"))} est inconnue.${perhaps(d.list("suggestions"))}`,
  "ambiguous-commune": (d) => fr`Plusieurs communes s'appellent ${quoted(d.text("value"))} : ${enumeration(d.list("candidates"), "ou")}.`,
  "postal-code-mismatch": (d) => postalCodeSentence(d),
  "invalid-email": (d) => fr`L'adresse électronique ${quoted(d.text("value"))} n'est pas valable${addressFault(d.text("why"))}.`,
  "invalid-phone": (d) => fr`Le numéro de téléphone ${quoted(d.text("value"))} n'est pas valable.`,
  "invalid-date": (d) => d.text("field") === "weeksText" ? fr`Les semaines ${quoted(d.text("value"))} n'ont pas été comprises.` : fr`${WRONG_FIELD(d)} ${quoted(plainDate(d.text("value")))} n'est pas une date possible.`,
  "end-before-start": (d) => d.has("startsOn") && d.has("endsOn") ? fr`La date de fin (${plainDate(d.text("endsOn"))}) précède la date de début (${plainDate(d.text("startsOn"))}).` : fr`La date de fin précède la date de début.`,
  "start-in-past": (d) => d.has("endsOn") ? fr`La période est passée : elle s'est terminée le ${plainDate(d.text("endsOn"))}.` : fr`La date de début (${plainDate(d.text("startsOn"))}) est passée.`,
  "unknown-choice": (d) => unknownChoiceSentence(d),
  "invalid-number": (d) => fr`${WRONG_FIELD(d)} ${quoted(d.text("value"))} n'est pas un nombre possible.${d.has("max") ? fr` Il est attendu de ${numberInFrench(d.number("min"))} à ${numberInFrench(d.number("max"))}.` : ""}`,
  "places-below-seats": (d) => fr`${counted(d.number("places"), "place")} pour ${counted(d.number("taken"), "élève")} déjà là (${weekSpan2(d.text("firstWeek"), d.text("lastWeek"))}) : aucun accueil n'est retiré, voyez avec l'entreprise qui reste.`,
  "weeks-left-over": (d) => d.has("weeks") ? fr`Semaines comprises : ${understoodWeeks(d)}. Non compris : ${d.list("leftOver").map(quoted).join(", ")}.` : fr`Semaines d'accueil, non compris : ${d.list("leftOver").map(quoted).join(", ")}.`,
  "siret-wrong-key": (d) => fr`Le SIRET ${quoted(d.text("value"))} comporte une erreur de saisie : sa clé de contrôle n'est pas la bonne.`,
  "siret-wrong-length": (d) => fr`Le SIRET ${quoted(d.text("value"))} compte ${counted(d.number("length"), "chiffre")} au lieu de 14.${d.number("isSiren") === 1 ? fr` C'est un SIREN : il manque les 5 chiffres de l'établissement.` : ""}`,
  "too-long": (d) => fr`${WRONG_FIELD(d)} ${agreed(d, "compte", "comptent")} ${counted(d.number("length"), "caractère")} : ${d.has("limit") ? fr`les ${numberInFrench(d.number("limit"))} premiers sont ici, ` : ""}le texte entier est dans la réponse au formulaire.`,
  "period-longer-than-usual": (d) => fr`La période compte ${counted(d.number("days"), "jour")} de présence, contre ${numberInFrench(d.number("usual"))} au plus d'ordinaire.`,
  "hours-above-limit": (d) => fr`${hoursInWords(d.number("hours"))} par semaine dépassent la limite de ${hoursInWords(d.number("limit"))}${d.has("age") ? fr` pour un élève de cet âge (${ageInWords2(d.text("age"))})` : ""}.`,
  "age-unlikely": (d) => fr`La tranche d'âge${d.has("age") ? fr` (${ageInWords2(d.text("age"))})` : ""} est inattendue${d.has("level") ? fr` en ${labelled(levelLabels, d.text("level"))}` : ""} : l'âge ou le niveau est à vérifier.`,
  "possible-duplicate": (d) => fr`Peut-être un doublon de ${d.text("reference")}${d.has("status") ? fr` (${labelled(requestStatusLabels, d.text("status")).toLowerCase()})` : ""} : mêmes initiales, même établissement, dates communes.`,
  "company-maybe-known": (d) => fr`Cet organisme ressemble à ${d.text("name")} (${d.text("reference")})${d.has("why") ? fr` : ${labelled(LIKENESSES, d.text("why"))}` : ""}.`,
  "personal-data-suspected": (d) => d.text("field") === "pupilInitials" ? fr`Un nom semble avoir été écrit à la place des initiales de l'élève : seules les initiales ${d.text("initials")} sont gardées ici.` : fr`${WRONG_FIELD(d)} ${agreed(d, "semble", "semblent")} contenir une information personnelle sur l'élève${d.has("words") ? fr` (${d.list("words").join(", ")})` : ""} : à effacer si c'est le cas.`,
  "period-of-other-school": (d) => fr`La période choisie est celle d'un autre établissement, ${quoted(d.text("value"))} : les dates sont à vérifier.`,
  "rewritten-answer": (d) => fr`${WRONG_FIELD(d)} : la feuille de calcul a transformé la réponse en ${quoted(d.text("value"))} ; ce qui a été tapé est à demander.`,
  "weeks-duration": (d) => fr`Une durée est indiquée avec les semaines d'accueil (${quoted(d.text("value"))}) : les semaines exactes restent à convenir.`,
  "weeks-hours": (d) => fr`Des horaires sont indiqués avec les semaines d'accueil : ${d.list("value").map(quoted).join(", ")}.`,
  "person-named": (d) => fr`${WRONG_FIELD(d)} ${agreed(d, "contient", "contiennent")} ${enumeration(d.list("kinds").map((kind) => labelled(DETAIL_NAMES, kind)))} : rien de cela n'est répété à l'organisme d'accueil ; à effacer si c'est celui de l'élève ou de sa famille.`,
  "level-of-other-diploma": (d) => fr`Le niveau ${quoted(labelled(levelLabels, d.text("level")))} ne va pas avec la formation ${quoted(d.text("training"))} : l'un des deux est à corriger.`,
  "siret-rounded": (d) => fr`Le SIRET ${quoted(d.text("value"))} a été arrondi par un tableur : ses derniers chiffres sont perdus, il est à redemander.`,
  "broken-letters": (d) => fr`${WRONG_FIELD(d)} ${agreed(d, "a perdu ses", "ont perdu leurs")} accents en route (${quoted(d.text("value"))}) : à corriger à la main.`,
  "place-by-postal-code": (d) => fr`${quoted(d.text("value"))} n'est pas le nom d'une commune de ce code postal : ${d.text("commune")} est retenue d'après ${d.text("postalCode")}. À corriger si ce n'est pas le bon endroit.`,
  "insee-code": (d) => fr`À la place du code postal est écrit un code Insee (${d.text("postalCode")}${d.has("commune") ? fr`, celui ${ofPlace(d.text("commune"))}` : ""})${d.list("codes").length === 0 ? "" : fr` : le code postal est ${enumeration(d.list("codes"), "ou")}`}.`,
  "refuses-contact": () => fr`L'organisme n'accepte pas d'être contacté par le pôle de stages : il n'est jamais sollicité, et cette offre n'est proposée à personne.`,
  "reserved-though-shared": (d) => fr`L'offre est partagée avec tout le réseau, mais un établissement est nommé (${quoted(d.text("value"))}) : est-elle réservée ?`,
  "company-differs": (d) => differenceSentence(d),
  "contact-differs": (d) => fr`${d.text("name") === "" ? "Le contact" : d.text("name")} a donné ${DIFFERENT_REACH.get(d.text("field")) ?? "autre chose"} ${quoted(d.text("given"))} ; le registre avait ${quoted(d.text("known"))}.`,
  "company-set-aside": (d) => d.text("standing") === "closed" ? fr`La fiche ${d.text("reference")} (${d.text("name")}), du même SIRET, est fermée : une nouvelle fiche a été ouverte.` : fr`Cet organisme, noté comme à ne pas solliciter, vient de déposer une offre.`,
  "too-young-for-apprenticeship": (d) => fr`L'apprentissage est ouvert à ${numberInFrench(d.number("minimum"))} ans, ou à 15 ans révolus après la classe de 3e : l'âge indiqué (${ageInWords2(d.text("age"))}) est à vérifier.`
};
var understoodWeeks = (d) => `${plainPeriod(d.text("startsOn"), d.text("endsOn"))} (${weeksInWords(d.codes("weeks"))})`;
var sentenceOfFinding = (finding) => SENTENCES[finding.code](readDetails(finding));
function postalCodeSentence(d) {
  const [code, commune] = [d.text("postalCode"), d.text("commune")];
  const [communes, codes2] = [d.list("communesOfCode"), d.list("codesOfCommune")];
  const wrong = communes.length > 0 ? fr`Le code postal ${code} est celui ${enumeration(communes.map((name, index) => index === 0 ? ofPlace(name) : name))}, pas ${ofPlace(commune)}.` : fr`Le code postal ${code} n'est pas celui ${ofPlace(commune)}.`;
  return codes2.length > 0 ? fr`${wrong} ${capitalised(commune)} : ${enumeration(codes2, "ou")}.` : wrong;
}
function ofPlace(name) {
  if (/^le\s/i.test(name)) return `du ${name.slice(3)}`;
  if (/^les\s/i.test(name)) return `des ${name.slice(4)}`;
  return /^[aeiouyàâéèêëîïôùûœæ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
function unknownChoiceSentence(d) {
  if (d.text("field") === "level" && d.has("type")) {
    return fr`Le niveau ${quoted(labelled(levelLabels, d.text("value")))} ne correspond pas au type de demande ${quoted(labelled(requestTypeLabels, d.text("type")))}.`;
  }
  return fr`${WRONG_FIELD(d)} : la réponse ${quoted(d.text("value"))} n'est pas dans la liste.${perhaps(d.list("suggestions"))}`;
}
var ageInWords2 = (age) => labelled(ageBracketLabels, age).toLowerCase();
var VALUES = new Map(Object.entries({
  size: (value2) => labelled(sizeLabels, value2),
  minors: (value2) => labelled(minorsPolicyLabels, value2),
  sharing: (value2) => labelled(sharingLabels, value2),
  regulatedWorkUntil: plainDate
}));
function differenceSentence(d) {
  const shown2 = VALUES.get(d.text("field")) ?? ((value2) => value2);
  const [given, known] = [quoted(shown2(d.text("given"))), quoted(shown2(d.text("known")))];
  return d.number("isTaken") === 1 ? fr`${WRONG_FIELD(d)} : une nouvelle offre dit ${given} ; la fiche, qui disait ${known}, a été mise à jour.` : fr`${WRONG_FIELD(d)} : une nouvelle offre dit ${given} ; la fiche, qui dit ${known}, n'a pas été changée.`;
}

// src/wording/findings/question-of-finding.ts
var QUESTIONS = {
  "missing-name": () => fr`votre nom`,
  "missing-school": () => fr`le nom de votre établissement`,
  "missing-email": () => fr`une adresse électronique où vous répondre`,
  "missing-type": () => fr`le type de demande : séquence d'observation, stage de seconde, PFMP, BTS, apprentissage…`,
  "missing-training": () => fr`la formation suivie par l'élève`,
  "missing-dates": (d) => d.has("field") ? fieldName(d.text("field")) : fr`les dates de début et de fin`,
  "missing-initials": () => fr`les initiales de l'élève (jamais son nom)`,
  "missing-age": () => fr`la tranche d'âge de l'élève au premier jour`,
  "missing-commune": (d) => d.text("field") === "otherCommune" ? fr`la commune et le code postal du lieu de stage` : fr`la commune et le code postal`,
  "missing-company-name": () => fr`le nom de votre organisme`,
  "missing-places": () => fr`le nombre d'élèves que vous pouvez accueillir en même temps`,
  "missing-publics": () => fr`les publics que vous acceptez : collège, seconde, PFMP, BTS, apprentissage`,
  "missing-contact": () => fr`une adresse électronique ou un téléphone où vous joindre`,
  "missing-activities": () => fr`les activités que vous proposez`,
  "missing-reserved-school": () => fr`l'établissement à qui votre offre est réservée`,
  "unknown-school": (d) => fr`le nom exact de l'établissement : je ne trouve pas ${quoted(d.text("value"))}.${perhaps(d.list("suggestions"))}`,
  "unknown-training": (d) => fr`l'intitulé exact de la formation : je ne trouve pas ${quoted(d.text("value"))}.${perhaps(d.list("suggestions"))}`,
  "unknown-commune": (d) => fr`la commune : je ne trouve pas ${quoted(d.text("value"))}.${perhaps(d.list("suggestions"))}`,
  "ambiguous-commune": (d) => fr`la commune : s'agit-il de ${enumeration(d.list("candidates"), "ou")} ?`,
  "postal-code-mismatch": (d) => {
    const communes = d.list("communesOfCode");
    const known = communes.length > 0 ? fr`${d.text("postalCode")} est celui ${enumeration(communes.map((name, index) => index === 0 ? ofPlace(name) : name))}` : fr`${d.text("postalCode")} ne correspond pas`;
    return fr`le bon code postal ou la bonne commune : ${known}, vous avez indiqué ${d.text("commune")}`;
  },
  "invalid-email": (d) => d.text("why") === "several" ? fr`une seule adresse électronique : ${quoted(d.text("value"))} en contient plusieurs` : fr`votre adresse électronique : ${quoted(d.text("value"))} n'est pas valable`,
  "invalid-phone": (d) => fr`votre numéro de téléphone : ${quoted(d.text("value"))} n'est pas valable`,
  "invalid-date": (d) => d.text("field") === "weeksText" ? fr`les semaines d'accueil, par exemple « S12 à S15 » : je n'ai pas compris ${quoted(d.text("value"))}` : fr`${d.has("field") ? fieldName(d.text("field")) : "une date"} : ${quoted(plainDate(d.text("value")))} n'est pas une date possible`,
  "end-before-start": (d) => fr`les dates exactes : la fin (${plainDate(d.text("endsOn"))}) précède le début (${plainDate(d.text("startsOn"))})`,
  "start-in-past": (d) => d.has("endsOn") ? fr`les nouvelles dates : la période s'est terminée le ${plainDate(d.text("endsOn"))}` : fr`la date de début : le ${plainDate(d.text("startsOn"))} est passé`,
  "unknown-choice": (d) => fr`${d.has("field") ? fieldName(d.text("field")) : "une réponse"} : ${quoted(d.text("value"))} n'est pas dans la liste.${perhaps(d.list("suggestions"))}`,
  "invalid-number": (d) => fr`${d.has("field") ? fieldName(d.text("field")) : "un nombre"} : ${quoted(d.text("value"))} n'est pas possible`,
  "places-below-seats": void 0,
  "weeks-left-over": (d) => d.has("weeks") ? fr`les semaines d'accueil : j'ai compris ${understoodWeeks(d)}, mais pas ${enumeration(d.list("leftOver").map(quoted))}` : fr`les semaines d'accueil, par exemple « S12 à S15 » : je n'ai pas compris ${enumeration(d.list("leftOver").map(quoted))}`,
  "siret-wrong-key": void 0,
  "siret-wrong-length": void 0,
  "too-long": void 0,
  "period-longer-than-usual": void 0,
  "hours-above-limit": void 0,
  "age-unlikely": void 0,
  "possible-duplicate": void 0,
  "company-maybe-known": void 0,
  "personal-data-suspected": void 0,
  "period-of-other-school": void 0,
  "rewritten-answer": (d) => fr`${d.has("field") ? fieldName(d.text("field")) : "une réponse"} : nous avons lu ${quoted(d.text("value"))}.`,
  "too-young-for-apprenticeship": void 0,
  "weeks-duration": void 0,
  "weeks-hours": void 0,
  "person-named": void 0,
  "level-of-other-diploma": void 0,
  "siret-rounded": void 0,
  "broken-letters": void 0,
  "place-by-postal-code": void 0,
  "insee-code": void 0,
  "refuses-contact": void 0,
  "reserved-though-shared": void 0,
  "company-differs": void 0,
  "contact-differs": void 0,
  "company-set-aside": void 0
};
var questionOfFinding = (finding) => QUESTIONS[finding.code]?.(readDetails(finding));
function questionsOfFindings(findings) {
  const inOrder2 = [...findings.filter((finding) => finding.severity === "blocks"), ...findings.filter((finding) => finding.code === "missing-age" || finding.code === "missing-initials")];
  const questions = inOrder2.map((finding) => questionOfFinding(finding) ?? (finding.severity === "blocks" ? sentenceOfFinding(finding) : void 0)).filter((question) => question !== void 0);
  return [...new Set(questions)].map((question) => `– ${question}`).join("\n");
}

// src/application/outbox/compose-message.ts
function composeMessage(register, ports, code, context) {
  const own = register.find("templates", code);
  const template = own?.isActive === true && own.body !== "" ? own : DEFAULT_TEMPLATES[code];
  const settings = settingsFrom(register.all("settings"));
  const variables = { ...hubVariables(settings), ...VARIABLES[code]({ ...context, settings, register, today: ports.clock.today() }) };
  const { subject, text: text2, missing } = renderTemplate(template, variables);
  return { subject, body: text2, missing };
}
var hubVariables = (settings) => ({
  nom_pole: settings.hubName,
  territoire: settings.territory,
  animateur: settings.animatorName,
  telephone_animateur: phone(settings.animatorPhone),
  signature: settings.signature || [settings.animatorName, settings.animatorRole, settings.hubName, phone(settings.animatorPhone)].filter((line) => line !== "").join("\n")
});
var phone = (digits) => digits === void 0 || digits === "" ? "" : phoneInPairs(digits);
var stage = ({ request = NO_REQUEST }) => ({
  formation: classInWords(request),
  dates: datesInWords(request),
  debut: request.startsOn === void 0 ? "" : longDate(request.startsOn),
  fin: request.endsOn === void 0 ? "" : longDate(request.endsOn)
});
var pupil = (material) => ({
  ...stage(material),
  reference: material.request?.reference ?? "",
  prenom_nom: material.request?.requesterName ?? "",
  initiales: material.request?.pupilInitials ?? ""
});
var asked = ({ request, proposition: proposition2 }) => ({ request: request && { ...request, startsOn: proposition2?.startsOn ?? request.startsOn, endsOn: proposition2?.endsOn ?? request.endsOn } });
var endOf = ({ proposition: proposition2 }) => proposition2?.endedBy ?? "cancelled";
var askedCount = ({ propositions = [] }) => propositions.filter(({ sentOn, answer: answer2 }) => sentOn !== void 0 || answer2 !== void 0).length;
var host = ({ company, contact }) => ({ destinataire: contact?.name ?? "", organisme: company?.name ?? "" });
var NO_REQUEST = {};
function expectations2({ request, register }) {
  if (request === void 0) return "";
  const training = request.trainingCode === void 0 ? void 0 : register.find("trainings", request.trainingCode);
  return linesOf(request.soughtActivities.length > 0 ? request.soughtActivities : training === void 0 ? [] : expectationsOf(training));
}
function workingDaysLater(day, count2) {
  let later2 = day;
  for (let left = count2; left > 0; ) {
    later2 = addDays(later2, 1);
    if (dayOfWeek(later2) <= 5) left -= 1;
  }
  return later2;
}
function conventionDay(request, today) {
  const wanted = request?.startsOn === void 0 ? addDays(today, 7) : addDays(request.startsOn, -21);
  return wanted <= today ? workingDaysLater(today, 2) : wanted;
}
var address = (company, offer) => {
  const street = offer?.address ?? company?.address;
  const town = offer?.commune !== void 0 ? [offer.postalCode, offer.commune] : [company?.postalCode, company?.commune];
  return [street, town.filter((part) => part !== void 0).join(" ")].filter((part) => part !== void 0 && part !== "").join(", ");
};
var VARIABLES = {
  "request-received": (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    commune: material.request?.commune ?? "",
    rayon: material.request?.radiusKm === void 0 ? "" : distanceInWords(material.request.radiusKm),
    etablissement: material.request?.schoolName ?? "",
    date_reponse: longDate(workingDaysLater(material.today, Number(material.settings.replyWithinDays) || 5))
  }),
  "request-to-complete": (material) => ({
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    formation: stage(material).formation,
    elements: questionsOfFindings(material.findings ?? []),
    etablissement: material.request?.schoolName ?? ""
  }),
  proposition: (material) => ({
    ...stage(material),
    ...host(material),
    reference: material.request?.reference ?? "",
    tranche_age: ageInWords(material.request ?? NO_REQUEST),
    dates_courtes: shortDatesInWords(material.request ?? NO_REQUEST),
    heures: weeklyHoursInWords(material.request ?? NO_REQUEST),
    attendus: expectations2(material),
    mention_allocation: allowanceSentence(material.request ?? NO_REQUEST),
    lien_reponse: material.answerUrl ?? ""
  }),
  "agreement-teacher": (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    initiales: material.request?.pupilInitials ?? "",
    organisme: material.company?.name ?? "",
    adresse: address(material.company, material.offer),
    contact: [material.contact?.name, material.contact?.jobTitle].filter((part) => part !== void 0).join(", ") || (material.company?.name ?? ""),
    contact_telephone: phone(material.contact?.phone ?? material.company?.phone),
    contact_courriel: material.contact?.email ?? material.company?.email ?? "",
    tuteur: material.proposition?.tutorName ?? material.offer?.tutorName ?? "",
    horaires: material.offer?.schedule ?? "",
    consignes: [material.proposition?.receivedWord, material.offer?.conditions].filter((part) => part !== void 0).join("\n"),
    date_convention: longDate(conventionDay(material.request, material.today))
  }),
  "agreement-host": (material) => ({
    ...stage(material),
    ...host(material),
    reference: material.request?.reference ?? "",
    etablissement: material.request?.schoolName ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    fonction: material.request?.requesterRole === void 0 ? "" : requesterRoleLabels[material.request.requesterRole].toLowerCase(),
    telephone: phone(material.request?.requesterPhone),
    courriel: material.request?.requesterEmail ?? "",
    tuteur: material.proposition?.tutorName ?? material.offer?.tutorName ?? "",
    date_contact: longDate(workingDaysLater(material.today, Number(material.settings.replyWithinDays) || 5))
  }),
  "host-not-needed": (material) => ({
    ...stage(asked(material)),
    ...host(material),
    reference: material.request?.reference ?? "",
    motif_court: shortEnd(endOf(material)),
    motif: endInWords(endOf(material), (material.proposition?.turn ?? 0) > 0)
  }),
  "answer-too-late": (material) => ({
    ...stage(asked(material)),
    ...host(material),
    reference: material.request?.reference ?? "",
    remerciement: thanksForAnswer(material.lateAnswer),
    motif: lateInWords(material.refusals ?? [], (material.proposition?.startsOn ?? "9999") <= material.today)
  }),
  "host-withdrawn": (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    initiales: material.request?.pupilInitials ?? "",
    organisme: material.company?.name ?? material.request?.hostName ?? "",
    annonce: hostLostInWords(material.company?.name ?? material.request?.hostName, material.proposition?.status === "declined")
  }),
  "request-cancelled": (material) => ({ ...pupil(material), motif: material.request?.closingReason ?? "", consequence: closedInWords(askedCount(material)) }),
  "request-unplaced": (material) => ({ ...pupil(material), motif: material.request?.closingReason ?? "", essais: triedInWords(askedCount(material)) }),
  "request-reopened": pupil,
  "reserved-asked": (material) => ({ ...stage(material), reference: material.request?.reference ?? "", organisme: material.company?.name ?? "" }),
  "concession-question": (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    initiales: material.request?.pupilInitials ?? "",
    pistes: linesOf(material.concessions ?? [])
  }),
  "offer-received": (material) => ({
    ...host(material),
    reference: material.offer?.reference ?? "",
    resume: material.company === void 0 || material.offer === void 0 ? "" : offerSummary({ company: material.company, contact: material.contact, offer: material.offer }),
    elements: questionsOfFindings(material.findings ?? [])
  })
};

// src/domain/message/acknowledgements.ts
var ACKNOWLEDGEMENTS = ["request-received", "request-to-complete", "offer-received"];
function acknowledgementsHeldBy(ofToday, to, { perDay, perAddress }) {
  const left = ofToday.filter(({ template, status }) => ACKNOWLEDGEMENTS.includes(template) && status !== "cancelled" && status !== "skipped");
  if (left.filter((message) => message.to.toLowerCase() === to.toLowerCase()).length >= perAddress) return "address";
  return left.length >= perDay ? "day" : void 0;
}

// src/application/outbox/hold-acknowledgement.ts
var whole = (text2, otherwise) => Number.isInteger(Number(text2)) && Number(text2) >= 0 && text2.trim() !== "" ? Number(text2) : otherwise;
function mustBeReviewed(register, ports, message) {
  const settings = settingsFrom(register.all("settings"));
  const limits = { perDay: whole(settings.acknowledgementsPerDay, 40), perAddress: whole(settings.acknowledgementsPerAddress, 5) };
  const today = ports.clock.today();
  const sentToday = register.all("messages").filter(({ createdAt }) => createdAt !== "" && ports.clock.dayOf(createdAt) === today);
  const held2 = acknowledgementsHeldBy(sentToday, message.to, limits);
  return held2 === void 0 ? void 0 : acknowledgementHeld(held2, held2 === "day" ? limits.perDay : limits.perAddress);
}

// src/application/outbox/queue-message.ts
var stands = ({ status }) => status === "sent" || status === "sending" || status === "failed" || UNSENT_MESSAGE_STATUSES.includes(status);
function queueMessage(register, ports, message) {
  const stem = `${message.template}/${message.about}/${message.to.toLowerCase()}/${message.occasion}`;
  const earlier2 = register.all("messages").filter(({ key }) => key === stem || key.startsWith(`${stem}+`));
  const known = earlier2.find(stands);
  if (known !== void 0) return known;
  const composed = composeMessage(register, ports, message.template, message.context);
  const now = ports.clock.now();
  const delayMinutes = message.departure === "at-once" ? 0 : Math.max(0, Number(settingsFrom(register.all("settings")).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(now) + delayMinutes * 6e4).toISOString();
  const isLacking = composed.missing.length > 0 && message.body === void 0;
  const held2 = message.departure === "at-once" ? mustBeReviewed(register, ports, message) : void 0;
  const warnings = previewWarnings({ to: message.to, missing: isLacking ? composed.missing : [] });
  const queued = {
    reference: register.nextReference("messages"),
    status: message.departure === "after-review" || isLacking || warnings.length > 0 || held2 !== void 0 ? "to-review" : "queued",
    template: message.template,
    about: message.about,
    to: message.to,
    cc: message.cc,
    subject: message.subject ?? composed.subject,
    body: message.body ?? composed.body,
    createdAt: now,
    sendAfter,
    attempts: 0,
    // Said on its line: a message that lacks something is never queued with the others.
    ...warnings.length > 0 ? { error: warnings.join(" ") } : held2 === void 0 ? {} : { error: held2 },
    key: earlier2.length === 0 ? stem : `${stem}+${earlier2.length}`
  };
  register.add("messages", queued);
  noteStatus(register, ports, { action: journalActions.prepared, object: journalObjects.message, reference: queued.reference, after: messageStatusLabels[queued.status] });
  if (queued.status === "queued") ports.wakeUp.at(sendAfter);
  return queued;
}

// src/application/outbox/tell-what-is-true.ts
function tellWhatIsTrue(scope, requestReference) {
  const { register } = scope;
  const request = register.find("requests", requestReference);
  if (request === void 0) return;
  const propositions = propositionsOf(register, requestReference);
  const own = /* @__PURE__ */ new Set([requestReference, ...propositions.map(({ reference }) => reference)]);
  const messages = register.all("messages").filter(({ about }) => own.has(about));
  const forTeacher2 = teacherCorrection(request, propositions, messages);
  carryOut(scope, forTeacher2, (word) => tell(scope, word, request.requesterEmail, contextOf(scope, request, propositions, word)));
  for (const proposition2 of propositions) {
    const correction = hostCorrection(proposition2, messages.filter(({ about }) => about === proposition2.reference));
    carryOut(scope, correction, (word) => tell(scope, word, addressOf2(register, proposition2.companyReference), hostContext(scope, request, proposition2)));
  }
}
function carryOut({ fireIfPossible }, { toSkip, toTell }, say) {
  for (const { reference } of toSkip) fireIfPossible({ table: "messages", reference, event: "skipped", patch: { error: noLongerNeeded } });
  if (toTell !== void 0) say(toTell);
}
function tell({ register, ports }, word, to, context) {
  if (to === void 0) return;
  queueMessage(register, ports, { template: word.template, about: word.about, to, context, occasion: occasionOf(word), departure: "after-delay" });
}
function contextOf(scope, request, propositions, { about, template }) {
  const named4 = propositions.find(({ reference }) => reference === about);
  if (named4 !== void 0) return hostContext(scope, request, named4);
  const lost = template === "host-withdrawn" ? [...propositions].filter(({ turn }) => (turn ?? 0) > 0).sort((a, b) => (a.answeredOn ?? "") < (b.answeredOn ?? "") ? -1 : 1).pop() : void 0;
  return lost === void 0 ? { request, propositions } : { ...hostContext(scope, request, lost), propositions };
}
function hostContext({ register }, request, proposition2) {
  return {
    request,
    proposition: proposition2,
    company: register.find("companies", proposition2.companyReference),
    contact: contactOf(register, proposition2.companyReference),
    offer: proposition2.offerReference === void 0 ? void 0 : register.find("offers", proposition2.offerReference)
  };
}

// src/application/user-problem.ts
var UserProblem = class extends Error {
  /**
   * @param message what happened, in French
   * @param advice what was kept and what to do, in French
   */
  constructor(message, advice) {
    super(message);
    this.advice = advice;
    this.name = "UserProblem";
  }
};

// src/application/require-record.ts
function requireRecord(register, table, reference) {
  const record = register.find(table, reference);
  if (record === void 0) {
    const { message, advice } = noSuchRecord(reference);
    throw new UserProblem(message, advice);
  }
  return record;
}

// src/application/lifecycle/effects/company-effects.ts
var COMPANY_EFFECTS = {
  "stop-solicitations"({ register, record, fireIfPossible }) {
    for (const proposition2 of register.all("propositions")) {
      if (proposition2.companyReference !== record.reference || proposition2.status !== "to-send") continue;
      fireIfPossible({ table: "propositions", reference: proposition2.reference, event: "cancelled", patch: { endedBy: "cancelled" } });
    }
  }
};

// src/domain/text/fingerprint.ts
function fingerprint(text2, seed = 2166136261) {
  let hash = seed;
  for (let index = 0; index < text2.length; index += 1) hash = Math.imul(hash ^ text2.charCodeAt(index), 16777619) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

// src/wording/emails/sandbox.ts
var sandboxSubject = (subject) => `[Essai] ${subject}`;
var sandboxBody = (message) => fr`Mode d’essai : ce courriel n’est envoyé qu’à vous.\nDestinataire prévu : ${message.to}${message.cc === void 0 ? "" : fr`\nCopie prévue : ${message.cc}`}\n\n${message.body}`;
var sentBodyLeft = (body) => `(texte parti, ${body.length} caractères, empreinte ${fingerprint(body)})`;

// src/application/lifecycle/effects/message-effects.ts
var MESSAGE_EFFECTS = {
  "keep-fingerprint"({ register, ports, record, occurrence }) {
    register.change("messages", record.reference, { sentAt: occurrence.patch?.sentAt ?? ports.clock.now(), error: void 0, body: sentBodyLeft(record.body) });
  },
  "drop-text": ({ register, record }) => register.change("messages", record.reference, { body: "", sendAfter: void 0 }),
  "note-departure"({ register, ports, record, touched, fireIfPossible }) {
    if (record.template !== "proposition") return;
    const proposition2 = register.find("propositions", record.about);
    if (proposition2 === void 0) return;
    if (!fireIfPossible({ table: "propositions", reference: proposition2.reference, event: "sent" }) && proposition2.sentOn === void 0) {
      register.change("propositions", proposition2.reference, { sentOn: ports.clock.today() });
    }
    touched.add(proposition2.requestReference);
  }
};

// src/domain/matching/limits/offer-seats.ts
function openWeeks(offer, today) {
  const { startsOn, endsOn, weeks: weeks2 } = readableOffer(offer);
  if (startsOn === void 0 || endsOn === void 0) return [];
  return weeksBetween(startsOn < today ? today : startsOn, endsOn).filter((week) => weeks2.length === 0 || weeks2.includes(week));
}
function offerStatusBySeats(offer, seats, today) {
  const places2 = readableCount(offer.places);
  const thisWeek = weekOf(today);
  const open = openWeeks(offer, today);
  const weeks2 = open.length > 0 ? open : [...seats.keys()].filter((week) => week >= thisWeek);
  const taken = weeks2.map((week) => seats.get(week) ?? 0);
  const isTaken = [...seats].some(([week, pupils]) => week >= thisWeek && pupils > 0);
  if (places2 === void 0) return { status: isTaken ? "partly-taken" : "available" };
  const left = taken.map((pupils) => Math.max(0, places2 - pupils));
  const isFull = open.length > 0 && left.every((free) => free === 0);
  return { status: isFull ? "full" : isTaken ? "partly-taken" : "available", placesLeft: Math.min(places2, ...left) };
}

// src/application/propositions/free-seats.ts
var NONE = /* @__PURE__ */ new Map();
var seatsIn = (register) => new SeatCounter({ requestOf: (reference) => register.find("requests", reference), offerOf: (reference) => register.find("offers", reference) }, SEATED_PROPOSITION_STATUSES, register.all("propositions"));
var seatsTaken = (register, offerReference) => seatsIn(register).ofOffer.get(offerReference) ?? NONE;
var seatsOfOffer = (register, offer, today) => offerStatusBySeats(offer, seatsTaken(register, offer.reference), today);

// src/application/offers/count-seats.ts
var EVENT_TO = { available: "all-freed", "partly-taken": "some-taken", full: "all-taken" };
function countSeatsOfOffer({ register, ports, fireIfPossible }, reference) {
  const offer = reference === void 0 ? void 0 : register.find("offers", reference);
  if (offer?.places === void 0) return;
  const { placesLeft: placesLeft2, status } = seatsOfOffer(register, offer, ports.clock.today());
  if (offer.placesLeft !== placesLeft2) register.change("offers", offer.reference, { placesLeft: placesLeft2 });
  const isOfSeats = SEATED_OFFER_STATUSES.includes(offer.status);
  if (isOfSeats && offer.status !== status) fireIfPossible({ table: "offers", reference: offer.reference, event: EVENT_TO[status] });
}

// src/application/lifecycle/effects/offer-effects.ts
var OFFER_EFFECTS = {
  "stamp-verified": ({ register, ports, record }) => register.change("offers", record.reference, { verifiedOn: ports.clock.today() }),
  "count-seats": (act) => countSeatsOfOffer(act, act.record.reference)
};

// src/application/companies/refresh-solicitations.ts
var SOLICITATION_DAYS = 30;
function refreshSolicitations(register, ports, companyReference) {
  const company = register.find("companies", companyReference);
  if (company === void 0) return;
  const days = register.all("propositions").filter((proposition2) => proposition2.companyReference === companyReference).flatMap(({ sentOn }) => sentOn ?? []).sort();
  const since = addDays(ports.clock.today(), -SOLICITATION_DAYS);
  const recent = days.filter((day) => day > since).length;
  const last = days[days.length - 1] ?? company.lastSolicitedOn;
  if (company.lastSolicitedOn !== last || (company.solicitations30Days ?? 0) !== recent) {
    register.change("companies", companyReference, { lastSolicitedOn: last, solicitations30Days: recent });
  }
}
function refreshAllSolicitations(register, ports) {
  for (const { reference, solicitations30Days } of register.all("companies")) {
    if ((solicitations30Days ?? 0) > 0) refreshSolicitations(register, ports, reference);
  }
}

// src/domain/proposition/token.ts
var RETIRED = "fin-";
var SEED = 19088743;
var retiredToken = (token) => token.startsWith(RETIRED) ? token : `${RETIRED}${fingerprint(token)}${fingerprint(token, SEED)}`;
var isTokenOf = (kept, token) => kept !== void 0 && kept !== "" && !token.startsWith(RETIRED) && (kept === token || kept === retiredToken(token));

// src/application/propositions/retire-link.ts
function retireLink(register, { reference, token }) {
  if (token !== void 0 && token !== retiredToken(token)) register.change("propositions", reference, { token: retiredToken(token) });
}

// src/application/lifecycle/effects/proposition-effects.ts
function countLive({ register, record }) {
  const live = livePropositionsOf(register, record.requestReference).length;
  if (register.find("requests", record.requestReference) !== void 0) register.change("requests", record.requestReference, { livePropositions: live });
  return live;
}
var PROPOSITION_EFFECTS = {
  "stamp-sent"({ register, ports, record }) {
    register.change("propositions", record.reference, { sentOn: ports.clock.today() });
    refreshSolicitations(register, ports, record.companyReference);
  },
  "stamp-reminder"({ register, ports, record }) {
    register.change("propositions", record.reference, record.firstReminderOn === void 0 ? { firstReminderOn: ports.clock.today() } : { secondReminderOn: ports.clock.today() });
  },
  "take-seat"(act) {
    act.register.change("propositions", act.record.reference, { turn: (act.record.turn ?? 0) + 1, answer: "yes", answeredOn: act.ports.clock.today() });
    countSeatsOfOffer(act, act.record.offerReference);
  },
  "place-request": ({ record, fire: fire2 }) => fire2({ table: "requests", reference: record.requestReference, event: "host-accepted" }),
  "end-rivals"({ register, record, fireIfPossible }) {
    for (const other of propositionsOf(register, record.requestReference)) {
      if (other.reference === record.reference) continue;
      fireIfPossible({ table: "propositions", reference: other.reference, event: "superseded", patch: { endedBy: "superseded" } });
    }
  },
  "count-seats": (act) => countSeatsOfOffer(act, act.record.offerReference),
  "drop-unsent"({ register, record, fireIfPossible }) {
    for (const message of register.all("messages")) {
      if (message.about !== record.reference || message.template !== "proposition") continue;
      fireIfPossible({ table: "messages", reference: message.reference, event: "skipped", patch: { error: noLongerNeeded } });
    }
  },
  "retire-token": ({ register, record }) => retireLink(register, record),
  "request-goes-on"(act) {
    const isHeld = seatedPropositionsOf(act.register, act.record.requestReference).length > 0;
    if (countLive(act) === 0 && !isHeld) act.fireIfPossible({ table: "requests", reference: act.record.requestReference, event: "all-declined" });
  },
  "request-loses-host"(act) {
    countLive(act);
    if (seatedPropositionsOf(act.register, act.record.requestReference).length > 0) return;
    act.fireIfPossible({ table: "requests", reference: act.record.requestReference, event: "host-withdrew", reason: act.occurrence.reason });
  }
};

// src/application/lifecycle/effects/request-effects.ts
var REQUEST_EFFECTS = {
  "hold-host"({ register, ports, record }) {
    const seated = seatedPropositionsOf(register, record.reference)[0];
    const hostName = seated && (register.find("companies", seated.companyReference)?.name ?? seated.companyName);
    register.change("requests", record.reference, { hostName, placedOn: ports.clock.today(), convention: record.convention ?? "to-prepare", livePropositions: 0 });
  },
  "release-host"({ register, record }) {
    register.change("requests", record.reference, { hostName: void 0, placedOn: void 0, convention: void 0, conventionSignedOn: void 0 });
  },
  "make-urgent": ({ register, record }) => register.change("requests", record.reference, { priority: "urgent" }),
  "end-propositions"({ register, record, occurrence, fireIfPossible }) {
    const event = occurrence.event === "pupil-withdrew" || occurrence.event === "stage-interrupted" ? "pupil-withdrew" : "request-ended";
    for (const { reference } of seatedPropositionsOf(register, record.reference)) fireIfPossible({ table: "propositions", reference, event, reason: occurrence.reason, patch: { endedBy: event } });
    for (const { reference } of livePropositionsOf(register, record.reference)) {
      fireIfPossible({ table: "propositions", reference, event: "request-ended", reason: occurrence.reason, patch: { endedBy: "request-ended" } });
    }
    register.change("requests", record.reference, { livePropositions: 0 });
  },
  "withdraw-seats"({ register, record, occurrence, fireIfPossible }) {
    for (const { reference } of seatedPropositionsOf(register, record.reference)) {
      fireIfPossible({ table: "propositions", reference, event: "host-withdrew", reason: occurrence.reason });
    }
  },
  "keep-closing-reason": ({ register, record, occurrence }) => register.change("requests", record.reference, { closingReason: occurrence.reason }),
  "clear-closing-reason": ({ register, record }) => register.change("requests", record.reference, { closingReason: void 0 }),
  "convention-sent": ({ register, record }) => register.change("requests", record.reference, { convention: "sent" }),
  "convention-signed": ({ register, ports, record }) => register.change("requests", record.reference, { convention: "signed", conventionSignedOn: record.conventionSignedOn ?? ports.clock.today() })
};

// src/application/lifecycle/effects/index.ts
var EFFECTS = {
  requests: REQUEST_EFFECTS,
  offers: OFFER_EFFECTS,
  propositions: PROPOSITION_EFFECTS,
  companies: COMPANY_EFFECTS,
  messages: MESSAGE_EFFECTS
};

// src/domain/matching/limits/may-take-seat.ts
function mayTakeSeat(hub, proposition2) {
  const seat = seatOf(hub, proposition2);
  const reasons = [...elsewhere(hub, proposition2)];
  const minAge = minAgePassed(seat.request, hub.rule("apprentice-min-age", rulesDayOf(proposition2, hub.today)));
  if (minAge !== void 0) reasons.push({ code: "age-law", kind: "law", details: { minAge } });
  const known = hub.propositionsOf(proposition2.requestReference).find(({ reference }) => reference === proposition2.reference);
  const own = known && SEATED_PROPOSITION_STATUSES.includes(known.status) ? seatOf(hub, known) : void 0;
  const thisWeek = weekOf(hub.today);
  const weeks2 = seat.pupil.weekNames.filter((week) => week >= thisWeek);
  for (const limit of SEAT_LIMITS) {
    const holder = holderIn(limit, seat.pupil, seat.host);
    if (holder === void 0) continue;
    const max = limit.mostOf(seat.pupil, seat.host);
    const used = limit.usedIn(hub.uses).get(holder);
    const takenIn = (week) => (used?.get(week) ?? 0) - (holds(own, limit, holder, week) ? 1 : 0);
    const full = weeks2.filter((week) => takenIn(week) >= max);
    if (full.length === 0) continue;
    const tutor = limit.code === "tutor-trainees" ? { tutorName: seat.tutorName } : {};
    reasons.push({ code: limit.code, kind: limit.kind, details: { weeks: full, taken: Math.max(...full.map(takenIn)), max, ...tutor } });
  }
  return reasons;
}
var holds = (own, limit, holder, week) => own !== void 0 && limit.holderOf(own.pupil, own.host) === holder && own.pupil.weekNames.includes(week);
function elsewhere(hub, proposition2) {
  const dates2 = readablePeriod(proposition2);
  return hub.propositionsOf(proposition2.requestReference).flatMap((other) => {
    if (other.reference === proposition2.reference || !SEATED_PROPOSITION_STATUSES.includes(other.status)) return [];
    const taken = readablePeriod(other);
    const isApart = dates2 !== void 0 && taken !== void 0 && (taken.startsOn > dates2.endsOn || dates2.startsOn > taken.endsOn);
    return isApart ? [] : [{ code: "pupil-elsewhere", kind: "pupil", details: { propositionReference: other.reference, startsOn: other.startsOn, endsOn: other.endsOn } }];
  });
}

// src/wording/reasons/seat-sentences.ts
function sentenceOfSeatReason(reason) {
  const { kind } = reason;
  switch (reason.code) {
    case "age-law":
      return sentenceOf({ code: "age-law", kind: "law", mayOverride: false, details: reason.details });
    case "pupil-elsewhere": {
      const { startsOn, endsOn, propositionReference } = reason.details;
      return startsOn === void 0 ? fr`L'élève a déjà un accueil (${propositionReference})` : fr`L'élève a déjà un accueil ${plainPeriod(startsOn, endsOn ?? startsOn)} (${propositionReference})`;
    }
    case "tutor-trainees":
      return sentenceOf({ code: "tutor-full", kind: "law", mayOverride: false, details: { ...reason.details, tutorName: reason.details.tutorName ?? "" } });
    case "legal-quota":
      return sentenceOf({ code: "legal-quota", kind: "law", mayOverride: false, details: reason.details });
    default:
      return sentenceOf({ code: "no-place", kind: kind === "capacity" ? kind : "capacity", mayOverride: false, details: { weeks: reason.details.weeks, places: reason.details.max } });
  }
}

// node_modules/libphonenumber-js/es6/tools/semver-compare.js
function semver_compare_default(a, b) {
  a = a.split("-");
  b = b.split("-");
  var pa = a[0].split(".");
  var pb = b[0].split(".");
  for (var i = 0; i < 3; i++) {
    var na = Number(pa[i]);
    var nb = Number(pb[i]);
    if (na > nb) return 1;
    if (nb > na) return -1;
    if (!isNaN(na) && isNaN(nb)) return 1;
    if (isNaN(na) && !isNaN(nb)) return -1;
  }
  if (a[1] && b[1]) {
    return a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0;
  }
  return !a[1] && b[1] ? 1 : a[1] && !b[1] ? -1 : 0;
}

// node_modules/libphonenumber-js/es6/helpers/isObject.js
var objectConstructor = {}.constructor;
function isObject(object) {
  return object !== void 0 && object !== null && object.constructor === objectConstructor;
}

// node_modules/libphonenumber-js/es6/helpers/isCallingCode.js
var CALLING_CODE_REG_EXP = /^\d+$/;
function isCallingCode(string) {
  return CALLING_CODE_REG_EXP.test(string);
}

// node_modules/libphonenumber-js/es6/metadata.js
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function _classCallCheck(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
}
function _defineProperties(e, r2) {
  for (var t = 0; t < r2.length; t++) {
    var o = r2[t];
    o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
  }
}
function _createClass(e, r2, t) {
  return r2 && _defineProperties(e.prototype, r2), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r2) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r2 || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r2 ? String : Number)(t);
}
var V3 = "1.2.0";
var V4 = "1.7.35";
var DEFAULT_EXT_PREFIX = " ext. ";
var Metadata = /* @__PURE__ */ (function() {
  function Metadata2(metadata) {
    _classCallCheck(this, Metadata2);
    validateMetadata(metadata);
    this.metadata = metadata;
    setVersion.call(this, metadata);
  }
  return _createClass(Metadata2, [{
    key: "getCountries",
    value: function getCountries() {
      return Object.keys(this.metadata.countries).filter(function(_) {
        return _ !== "001";
      });
    }
  }, {
    key: "getCountryMetadata",
    value: function getCountryMetadata(countryCode) {
      return this.metadata.countries[countryCode];
    }
  }, {
    key: "nonGeographic",
    value: function nonGeographic() {
      if (this.v1 || this.v2 || this.v3) return;
      return this.metadata.nonGeographic || this.metadata.nonGeographical;
    }
  }, {
    key: "hasCountry",
    value: function hasCountry(country) {
      return this.getCountryMetadata(country) !== void 0;
    }
  }, {
    key: "hasCallingCode",
    value: function hasCallingCode(callingCode) {
      if (this.getCountryCodesForCallingCode(callingCode)) {
        return true;
      }
      if (this.nonGeographic()) {
        if (this.nonGeographic()[callingCode]) {
          return true;
        }
      } else {
        var countryCodes = this.countryCallingCodes()[callingCode];
        if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") {
          return true;
        }
      }
    }
  }, {
    key: "isNonGeographicCallingCode",
    value: function isNonGeographicCallingCode(callingCode) {
      if (this.nonGeographic()) {
        return this.nonGeographic()[callingCode] ? true : false;
      } else {
        return this.getCountryCodesForCallingCode(callingCode) ? false : true;
      }
    }
    // Deprecated.
  }, {
    key: "country",
    value: function country(countryCode) {
      return this.selectNumberingPlan(countryCode);
    }
    /**
     * Selects a telephone numbering plan based on either a country code or a calling code.
     * @param {string} argument — Country code or calling code.
     * @param {string} legacyArgumentCallingCode — Legacy argument: calling code, if the first argument is not passed.
     */
  }, {
    key: "selectNumberingPlan",
    value: function selectNumberingPlan(argument, legacyArgumentCallingCode) {
      var countryCode;
      var callingCode;
      if (argument) {
        if (isCallingCode(argument)) {
          callingCode = argument;
        } else {
          countryCode = argument;
        }
      }
      if (legacyArgumentCallingCode) {
        callingCode = legacyArgumentCallingCode;
      }
      if (countryCode && countryCode !== "001") {
        var countryMetadata = this.getCountryMetadata(countryCode);
        if (!countryMetadata) {
          throw new Error("Unknown country: ".concat(countryCode));
        }
        this.numberingPlan = new NumberingPlan(countryMetadata, this);
      } else if (callingCode) {
        if (!this.hasCallingCode(callingCode)) {
          throw new Error("Unknown calling code: ".concat(callingCode));
        }
        this.numberingPlan = new NumberingPlan(this.getNumberingPlanMetadata(callingCode), this);
      } else {
        this.numberingPlan = void 0;
      }
      return this;
    }
  }, {
    key: "getCountryCodesForCallingCode",
    value: function getCountryCodesForCallingCode(callingCode) {
      var countryCodes = this.countryCallingCodes()[callingCode];
      if (countryCodes) {
        if (countryCodes.length === 1 && countryCodes[0].length === 3) {
          return;
        }
        return countryCodes;
      }
    }
  }, {
    key: "getCountryCodeForCallingCode",
    value: function getCountryCodeForCallingCode(callingCode) {
      var countryCodes = this.getCountryCodesForCallingCode(callingCode);
      if (countryCodes) {
        return countryCodes[0];
      }
    }
  }, {
    key: "getNumberingPlanMetadata",
    value: function getNumberingPlanMetadata(callingCode) {
      var countryCode = this.getCountryCodeForCallingCode(callingCode);
      if (countryCode) {
        return this.getCountryMetadata(countryCode);
      }
      if (this.nonGeographic()) {
        var metadata = this.nonGeographic()[callingCode];
        if (metadata) {
          return metadata;
        }
      } else {
        var countryCodes = this.countryCallingCodes()[callingCode];
        if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") {
          return this.metadata.countries["001"];
        }
      }
    }
    // Deprecated.
  }, {
    key: "countryCallingCode",
    value: function countryCallingCode() {
      return this.numberingPlan.callingCode();
    }
    // Deprecated.
  }, {
    key: "IDDPrefix",
    value: function IDDPrefix() {
      return this.numberingPlan.IDDPrefix();
    }
    // Deprecated.
  }, {
    key: "defaultIDDPrefix",
    value: function defaultIDDPrefix() {
      return this.numberingPlan.defaultIDDPrefix();
    }
    // Deprecated.
  }, {
    key: "nationalNumberPattern",
    value: function nationalNumberPattern() {
      return this.numberingPlan.nationalNumberPattern();
    }
    // Deprecated.
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      return this.numberingPlan.possibleLengths();
    }
    // Deprecated.
  }, {
    key: "formats",
    value: function formats() {
      return this.numberingPlan.formats();
    }
    // Deprecated.
  }, {
    key: "nationalPrefixForParsing",
    value: function nationalPrefixForParsing() {
      return this.numberingPlan.nationalPrefixForParsing();
    }
    // Deprecated.
  }, {
    key: "nationalPrefixTransformRule",
    value: function nationalPrefixTransformRule() {
      return this.numberingPlan.nationalPrefixTransformRule();
    }
    // Deprecated.
  }, {
    key: "leadingDigits",
    value: function leadingDigits() {
      return this.numberingPlan.leadingDigits();
    }
    // Deprecated.
  }, {
    key: "hasTypes",
    value: function hasTypes() {
      return this.numberingPlan.hasTypes();
    }
    // Deprecated.
  }, {
    key: "type",
    value: function type(_type) {
      return this.numberingPlan.type(_type);
    }
    // Deprecated.
  }, {
    key: "ext",
    value: function ext() {
      return this.numberingPlan.ext();
    }
  }, {
    key: "countryCallingCodes",
    value: function countryCallingCodes() {
      if (this.v1) return this.metadata.country_phone_code_to_countries;
      return this.metadata.country_calling_codes;
    }
    // Deprecated.
  }, {
    key: "chooseCountryByCountryCallingCode",
    value: function chooseCountryByCountryCallingCode(callingCode) {
      return this.selectNumberingPlan(callingCode);
    }
  }, {
    key: "hasSelectedNumberingPlan",
    value: function hasSelectedNumberingPlan() {
      return this.numberingPlan !== void 0;
    }
  }]);
})();
var NumberingPlan = /* @__PURE__ */ (function() {
  function NumberingPlan2(metadata, globalMetadataObject) {
    _classCallCheck(this, NumberingPlan2);
    this.globalMetadataObject = globalMetadataObject;
    this.metadata = metadata;
    setVersion.call(this, globalMetadataObject.metadata);
  }
  return _createClass(NumberingPlan2, [{
    key: "callingCode",
    value: function callingCode() {
      return this.metadata[0];
    }
    // When multiple countries share the same calling code,
    // all phone number formatting rules are included in the metadata
    // of the "default" country for that calling code.
    // Any other countries' metdata doesn't include any formatting rules.
    // Google developers said that such storage architecture was chosen for performance reasons.
    //
    // For example, for NANPA region ("North American Numbering Plan Administration",
    // which includes USA, Canada, Cayman Islands, Bahamas, etc) all formatting rules
    // are contained in the metadata of `US` country.
    //
    // This is not public API.
    //
  }, {
    key: "_getDefaultCountryMetadataForThisCallingCode",
    value: function _getDefaultCountryMetadataForThisCallingCode() {
      return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode());
    }
    // Deprecated.
  }, {
    key: "getDefaultCountryMetadataForRegion",
    value: function getDefaultCountryMetadataForRegion() {
      return this._getDefaultCountryMetadataForThisCallingCode();
    }
    // Is always present.
  }, {
    key: "IDDPrefix",
    value: function IDDPrefix() {
      if (this.v1 || this.v2) return;
      return this.metadata[1];
    }
    // Is only present when a country supports multiple IDD prefixes.
  }, {
    key: "defaultIDDPrefix",
    value: function defaultIDDPrefix() {
      if (this.v1 || this.v2) return;
      return this.metadata[12];
    }
  }, {
    key: "nationalNumberPattern",
    value: function nationalNumberPattern() {
      if (this.v1 || this.v2) return this.metadata[1];
      return this.metadata[2];
    }
    // "possible length" data is always present in Google's metadata.
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      if (this.v1) return;
      return this.metadata[this.v2 ? 2 : 3];
    }
  }, {
    key: "_getFormats",
    value: function _getFormats(metadata) {
      return metadata[this.v1 ? 2 : this.v2 ? 3 : 4];
    }
    // For countries of the same region (e.g. NANPA)
    // formats are all stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "formats",
    value: function formats() {
      var _this = this;
      var formats2 = this._getFormats(this.metadata) || this._getFormats(this._getDefaultCountryMetadataForThisCallingCode()) || [];
      return formats2.map(function(_) {
        return new Format(_, _this);
      });
    }
  }, {
    key: "nationalPrefix",
    value: function nationalPrefix() {
      return this.metadata[this.v1 ? 3 : this.v2 ? 4 : 5];
    }
  }, {
    key: "_getNationalPrefixFormattingRule",
    value: function _getNationalPrefixFormattingRule(metadata) {
      return metadata[this.v1 ? 4 : this.v2 ? 5 : 6];
    }
    // For countries of the same region (e.g. NANPA)
    // national prefix formatting rule is stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "nationalPrefixFormattingRule",
    value: function nationalPrefixFormattingRule() {
      return this._getNationalPrefixFormattingRule(this.metadata) || this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode());
    }
  }, {
    key: "_nationalPrefixForParsing",
    value: function _nationalPrefixForParsing() {
      return this.metadata[this.v1 ? 5 : this.v2 ? 6 : 7];
    }
  }, {
    key: "nationalPrefixForParsing",
    value: function nationalPrefixForParsing() {
      return this._nationalPrefixForParsing() || this.nationalPrefix();
    }
  }, {
    key: "nationalPrefixTransformRule",
    value: function nationalPrefixTransformRule() {
      return this.metadata[this.v1 ? 6 : this.v2 ? 7 : 8];
    }
  }, {
    key: "_getNationalPrefixIsOptionalWhenFormatting",
    value: function _getNationalPrefixIsOptionalWhenFormatting() {
      return !!this.metadata[this.v1 ? 7 : this.v2 ? 8 : 9];
    }
    // For countries of the same region (e.g. NANPA)
    // "national prefix is optional when formatting" flag is
    // stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
      return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata) || this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode());
    }
  }, {
    key: "leadingDigits",
    value: function leadingDigits() {
      return this.metadata[this.v1 ? 8 : this.v2 ? 9 : 10];
    }
  }, {
    key: "types",
    value: function types() {
      return this.metadata[this.v1 ? 9 : this.v2 ? 10 : 11];
    }
  }, {
    key: "hasTypes",
    value: function hasTypes() {
      if (this.types() && this.types().length === 0) {
        return false;
      }
      return !!this.types();
    }
  }, {
    key: "type",
    value: function type(_type2) {
      if (this.hasTypes() && getType(this.types(), _type2)) {
        return new Type(getType(this.types(), _type2), this);
      }
    }
  }, {
    key: "ext",
    value: function ext() {
      if (this.v1 || this.v2) return DEFAULT_EXT_PREFIX;
      return this.metadata[13] || DEFAULT_EXT_PREFIX;
    }
  }]);
})();
var Format = /* @__PURE__ */ (function() {
  function Format2(format, metadata) {
    _classCallCheck(this, Format2);
    this._format = format;
    this.metadata = metadata;
  }
  return _createClass(Format2, [{
    key: "pattern",
    value: function pattern() {
      return this._format[0];
    }
  }, {
    key: "format",
    value: function format() {
      return this._format[1];
    }
  }, {
    key: "leadingDigitsPatterns",
    value: function leadingDigitsPatterns() {
      return this._format[2] || [];
    }
  }, {
    key: "nationalPrefixFormattingRule",
    value: function nationalPrefixFormattingRule() {
      return this._format[3] || this.metadata.nationalPrefixFormattingRule();
    }
  }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
      return !!this._format[4] || this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }
  }, {
    key: "nationalPrefixIsMandatoryWhenFormattingInNationalFormat",
    value: function nationalPrefixIsMandatoryWhenFormattingInNationalFormat() {
      return this.usesNationalPrefix() && !this.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }
    // Checks whether national prefix formatting rule contains national prefix.
  }, {
    key: "usesNationalPrefix",
    value: function usesNationalPrefix() {
      return this.nationalPrefixFormattingRule() && // Check that national prefix formatting rule is not a "dummy" one.
      !FIRST_GROUP_ONLY_PREFIX_PATTERN.test(this.nationalPrefixFormattingRule()) ? true : false;
    }
  }, {
    key: "internationalFormat",
    value: function internationalFormat() {
      return this._format[5] || this.format();
    }
  }]);
})();
var FIRST_GROUP_ONLY_PREFIX_PATTERN = /^\(?\$1\)?$/;
var Type = /* @__PURE__ */ (function() {
  function Type2(type, metadata) {
    _classCallCheck(this, Type2);
    this.type = type;
    this.metadata = metadata;
  }
  return _createClass(Type2, [{
    key: "pattern",
    value: function pattern() {
      if (this.metadata.v1) return this.type;
      return this.type[0];
    }
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      if (this.metadata.v1) return;
      return this.type[1] || this.metadata.possibleLengths();
    }
  }]);
})();
function getType(types, type) {
  switch (type) {
    case "FIXED_LINE":
      return types[0];
    case "MOBILE":
      return types[1];
    case "TOLL_FREE":
      return types[2];
    case "PREMIUM_RATE":
      return types[3];
    case "PERSONAL_NUMBER":
      return types[4];
    case "VOICEMAIL":
      return types[5];
    case "UAN":
      return types[6];
    case "PAGER":
      return types[7];
    case "VOIP":
      return types[8];
    case "SHARED_COST":
      return types[9];
  }
}
function validateMetadata(metadata) {
  if (!metadata) {
    throw new Error("[libphonenumber-js] `metadata` argument not passed. Check your arguments.");
  }
  if (!isObject(metadata) || !isObject(metadata.countries)) {
    throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(isObject(metadata) ? "an object of shape: { " + Object.keys(metadata).join(", ") + " }" : "a " + typeOf(metadata) + ": " + metadata, "."));
  }
}
var typeOf = function typeOf2(_) {
  return _typeof(_);
};
function getCountryCallingCode(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
    return metadata.selectNumberingPlan(country).countryCallingCode();
  }
  throw new Error("Unknown country: ".concat(country));
}
function isSupportedCountry(country, metadataJson) {
  return metadataJson.countries.hasOwnProperty(country);
}
function setVersion(metadata) {
  var version = metadata.version;
  if (typeof version === "number") {
    this.v1 = version === 1;
    this.v2 = version === 2;
    this.v3 = version === 3;
    this.v4 = version === 4;
  } else {
    if (!version) {
      this.v1 = true;
    } else if (semver_compare_default(version, V3) === -1) {
      this.v2 = true;
    } else if (semver_compare_default(version, V4) === -1) {
      this.v3 = true;
    } else {
      this.v4 = true;
    }
  }
}

// node_modules/libphonenumber-js/es6/helpers/mergeArrays.js
function _createForOfIteratorHelperLoose(r2, e) {
  var t = "undefined" != typeof Symbol && r2[Symbol.iterator] || r2["@@iterator"];
  if (t) return (t = t.call(r2)).next.bind(t);
  if (Array.isArray(r2) || (t = _unsupportedIterableToArray(r2)) || e && r2 && "number" == typeof r2.length) {
    t && (r2 = t);
    var o = 0;
    return function() {
      return o >= r2.length ? { done: true } : { done: false, value: r2[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r2, a) {
  if (r2) {
    if ("string" == typeof r2) return _arrayLikeToArray(r2, a);
    var t = {}.toString.call(r2).slice(8, -1);
    return "Object" === t && r2.constructor && (t = r2.constructor.name), "Map" === t || "Set" === t ? Array.from(r2) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r2, a) : void 0;
  }
}
function _arrayLikeToArray(r2, a) {
  (null == a || a > r2.length) && (a = r2.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r2[e];
  return n;
}
function mergeArrays(a, b) {
  var merged = a.slice();
  for (var _iterator = _createForOfIteratorHelperLoose(b), _step; !(_step = _iterator()).done; ) {
    var element = _step.value;
    if (a.indexOf(element) < 0) {
      merged.push(element);
    }
  }
  return merged.sort(function(a2, b2) {
    return a2 - b2;
  });
}

// node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js
function checkNumberLength(nationalNumber, country, metadata) {
  return checkNumberLengthForType(nationalNumber, void 0, country, metadata);
}
function checkNumberLengthForType(nationalNumber, type, country, metadata) {
  if (country) {
    metadata = new Metadata(metadata.metadata);
    metadata.selectNumberingPlan(country);
  }
  var type_info = metadata.type(type);
  var possible_lengths = type_info && type_info.possibleLengths() || metadata.possibleLengths();
  if (!possible_lengths) {
    return "IS_POSSIBLE";
  }
  if (type === "FIXED_LINE_OR_MOBILE") {
    if (!metadata.type("FIXED_LINE")) {
      return checkNumberLengthForType(nationalNumber, "MOBILE", country, metadata);
    }
    var mobile_type = metadata.type("MOBILE");
    if (mobile_type) {
      possible_lengths = mergeArrays(possible_lengths, mobile_type.possibleLengths());
    }
  } else if (type && !type_info) {
    return "INVALID_LENGTH";
  }
  var actual_length = nationalNumber.length;
  var minimum_length = possible_lengths[0];
  if (minimum_length === actual_length) {
    return "IS_POSSIBLE";
  }
  if (minimum_length > actual_length) {
    return "TOO_SHORT";
  }
  if (possible_lengths[possible_lengths.length - 1] < actual_length) {
    return "TOO_LONG";
  }
  return possible_lengths.indexOf(actual_length, 1) >= 0 ? "IS_POSSIBLE" : "INVALID_LENGTH";
}

// node_modules/libphonenumber-js/es6/isPossible.js
function isPossiblePhoneNumber(input, options, metadataJson) {
  if (options === void 0) {
    options = {};
  }
  var metadata = new Metadata(metadataJson);
  if (options.v2) {
    if (!input.countryCallingCode) {
      throw new Error("Invalid phone number object passed");
    }
    metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  } else {
    if (!input.phone) {
      return false;
    }
    if (input.country) {
      if (!metadata.hasCountry(input.country)) {
        throw new Error("Unknown country: ".concat(input.country));
      }
      metadata.selectNumberingPlan(input.country);
    } else {
      if (!input.countryCallingCode) {
        throw new Error("Invalid phone number object passed");
      }
      metadata.selectNumberingPlan(input.countryCallingCode);
    }
  }
  if (metadata.possibleLengths()) {
    return isPossibleNumber(input.phone || input.nationalNumber, metadata);
  }
  if (input.countryCallingCode && metadata.isNonGeographicCallingCode(input.countryCallingCode)) {
    return true;
  }
  throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.');
}
function isPossibleNumber(nationalNumber, metadata) {
  switch (checkNumberLength(nationalNumber, void 0, metadata)) {
    case "IS_POSSIBLE":
      return true;
    // This library ignores "local-only" phone numbers (for simplicity).
    // See the readme for more info on what are "local-only" phone numbers.
    // case 'IS_POSSIBLE_LOCAL_ONLY':
    // 	return !isInternational
    default:
      return false;
  }
}

// node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js
function matchesEntirely(text2, regularExpressionText) {
  text2 = text2 || "";
  return new RegExp("^(?:" + regularExpressionText + ")$").test(text2);
}

// node_modules/libphonenumber-js/es6/helpers/getNumberType.js
function _createForOfIteratorHelperLoose2(r2, e) {
  var t = "undefined" != typeof Symbol && r2[Symbol.iterator] || r2["@@iterator"];
  if (t) return (t = t.call(r2)).next.bind(t);
  if (Array.isArray(r2) || (t = _unsupportedIterableToArray2(r2)) || e && r2 && "number" == typeof r2.length) {
    t && (r2 = t);
    var o = 0;
    return function() {
      return o >= r2.length ? { done: true } : { done: false, value: r2[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray2(r2, a) {
  if (r2) {
    if ("string" == typeof r2) return _arrayLikeToArray2(r2, a);
    var t = {}.toString.call(r2).slice(8, -1);
    return "Object" === t && r2.constructor && (t = r2.constructor.name), "Map" === t || "Set" === t ? Array.from(r2) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray2(r2, a) : void 0;
  }
}
function _arrayLikeToArray2(r2, a) {
  (null == a || a > r2.length) && (a = r2.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r2[e];
  return n;
}
var NON_FIXED_LINE_PHONE_TYPES = ["MOBILE", "PREMIUM_RATE", "TOLL_FREE", "SHARED_COST", "VOIP", "PERSONAL_NUMBER", "PAGER", "UAN", "VOICEMAIL"];
function getNumberType(input, options, metadataJson) {
  options = options || {};
  if (!input.country && !input.countryCallingCode) {
    return;
  }
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern())) {
    return;
  }
  if (isNumberTypeEqualTo(nationalNumber, "FIXED_LINE", metadata)) {
    if (metadata.type("MOBILE") && metadata.type("MOBILE").pattern() === "") {
      return "FIXED_LINE_OR_MOBILE";
    }
    if (!metadata.type("MOBILE")) {
      return "FIXED_LINE_OR_MOBILE";
    }
    if (isNumberTypeEqualTo(nationalNumber, "MOBILE", metadata)) {
      return "FIXED_LINE_OR_MOBILE";
    }
    return "FIXED_LINE";
  }
  for (var _iterator = _createForOfIteratorHelperLoose2(NON_FIXED_LINE_PHONE_TYPES), _step; !(_step = _iterator()).done; ) {
    var type = _step.value;
    if (isNumberTypeEqualTo(nationalNumber, type, metadata)) {
      return type;
    }
  }
}
function isNumberTypeEqualTo(nationalNumber, type, metadata) {
  var typeDefinition = metadata.type(type);
  if (!typeDefinition || !typeDefinition.pattern()) {
    return false;
  }
  if (typeDefinition.possibleLengths() && typeDefinition.possibleLengths().indexOf(nationalNumber.length) < 0) {
    return false;
  }
  return matchesEntirely(nationalNumber, typeDefinition.pattern());
}

// node_modules/libphonenumber-js/es6/isValid.js
function isValidNumber(input, options, metadataJson) {
  options = options || {};
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  if (metadata.hasTypes()) {
    return getNumberType(input, options, metadata.metadata) !== void 0;
  }
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  return matchesEntirely(nationalNumber, metadata.nationalNumberPattern());
}

// node_modules/libphonenumber-js/es6/helpers/isCountryCode.js
var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
function isCountryCode(string) {
  return COUNTRY_CODE_REG_EXP.test(string);
}

// node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js
var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
  var country;
  var callingCode;
  var metadata = new Metadata(metadataJson);
  if (isCountryCode(countryOrCallingCode)) {
    country = countryOrCallingCode;
    metadata.selectNumberingPlan(country);
    callingCode = metadata.countryCallingCode();
  } else {
    callingCode = countryOrCallingCode;
    if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
      if (metadata.isNonGeographicCallingCode(callingCode)) {
        country = "001";
      }
    }
  }
  return {
    country,
    callingCode
  };
}

// node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js
function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
  var _metadata = new Metadata(metadata);
  var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return [];
  }
  return possibleCountries.filter(function(country) {
    return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
  });
}
function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
}

// node_modules/libphonenumber-js/es6/constants.js
var MIN_LENGTH_FOR_NSN = 2;
var MAX_LENGTH_FOR_NSN = 17;
var MAX_LENGTH_COUNTRY_CODE = 3;
var VALID_DIGITS = "0-9０-９٠-٩۰-۹";
var DASHES = "-‐-―−ー－";
var SLASHES = "／/";
var DOTS = "．.";
var WHITESPACE = "  ­​⁠　";
var BRACKETS = "()（）［］\\[\\]";
var TILDES = "~⁓∼～";
var VALID_PUNCTUATION = "".concat(DASHES).concat(SLASHES).concat(DOTS).concat(WHITESPACE).concat(BRACKETS).concat(TILDES);
var PLUS_CHARS = "+＋";

// node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js
var CAPTURING_DIGIT_PATTERN = new RegExp("([" + VALID_DIGITS + "])");
function stripIddPrefix(number2, country, callingCode, metadataJson) {
  if (!country) {
    return;
  }
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country || callingCode);
  var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());
  if (number2.search(IDDPrefixPattern) !== 0) {
    return;
  }
  number2 = number2.slice(number2.match(IDDPrefixPattern)[0].length);
  var matchedGroups = number2.match(CAPTURING_DIGIT_PATTERN);
  if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) {
    if (matchedGroups[1] === "0") {
      return;
    }
  }
  return number2;
}

// node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js
function extractNationalNumberFromPossiblyIncompleteNumber(number2, metadata) {
  if (number2 && metadata.numberingPlan.nationalPrefixForParsing()) {
    var prefixPattern = new RegExp("^(?:" + metadata.numberingPlan.nationalPrefixForParsing() + ")");
    var prefixMatch = prefixPattern.exec(number2);
    if (prefixMatch) {
      var nationalNumber;
      var carrierCode;
      var capturedGroupsCount = prefixMatch.length - 1;
      var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
      if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
        nationalNumber = number2.replace(prefixPattern, metadata.nationalPrefixTransformRule());
        if (capturedGroupsCount > 1) {
          carrierCode = prefixMatch[1];
        }
      } else {
        var prefixBeforeNationalNumber = prefixMatch[0];
        nationalNumber = number2.slice(prefixBeforeNationalNumber.length);
        if (hasCapturedGroups) {
          carrierCode = prefixMatch[1];
        }
      }
      var nationalPrefix;
      if (hasCapturedGroups) {
        var possiblePositionOfTheFirstCapturedGroup = number2.indexOf(prefixMatch[1]);
        var possibleNationalPrefix = number2.slice(0, possiblePositionOfTheFirstCapturedGroup);
        if (possibleNationalPrefix === metadata.numberingPlan.nationalPrefix()) {
          nationalPrefix = metadata.numberingPlan.nationalPrefix();
        }
      } else {
        nationalPrefix = prefixMatch[0];
      }
      return {
        nationalNumber,
        nationalPrefix,
        carrierCode
      };
    }
  }
  return {
    nationalNumber: number2
  };
}

// node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js
function _createForOfIteratorHelperLoose3(r2, e) {
  var t = "undefined" != typeof Symbol && r2[Symbol.iterator] || r2["@@iterator"];
  if (t) return (t = t.call(r2)).next.bind(t);
  if (Array.isArray(r2) || (t = _unsupportedIterableToArray3(r2)) || e && r2 && "number" == typeof r2.length) {
    t && (r2 = t);
    var o = 0;
    return function() {
      return o >= r2.length ? { done: true } : { done: false, value: r2[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray3(r2, a) {
  if (r2) {
    if ("string" == typeof r2) return _arrayLikeToArray3(r2, a);
    var t = {}.toString.call(r2).slice(8, -1);
    return "Object" === t && r2.constructor && (t = r2.constructor.name), "Map" === t || "Set" === t ? Array.from(r2) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray3(r2, a) : void 0;
  }
}
function _arrayLikeToArray3(r2, a) {
  (null == a || a > r2.length) && (a = r2.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r2[e];
  return n;
}
function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
  var metadata = new Metadata(metadataJson);
  for (var _iterator = _createForOfIteratorHelperLoose3(countries), _step; !(_step = _iterator()).done; ) {
    var country = _step.value;
    metadata.selectNumberingPlan(country);
    if (metadata.leadingDigits()) {
      if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) {
        return country;
      }
    } else if (getNumberType({
      phone: nationalNumber,
      country
    }, void 0, metadata.metadata)) {
      return country;
    }
  }
}

// node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js
var USE_NON_GEOGRAPHIC_COUNTRY_CODE2 = false;
function getCountryByCallingCode(callingCode, _ref) {
  var nationalNumber = _ref.nationalNumber, metadata = _ref.metadata;
  if (USE_NON_GEOGRAPHIC_COUNTRY_CODE2) {
    if (metadata.isNonGeographicCallingCode(callingCode)) {
      return "001";
    }
  }
  var possibleCountries = metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return;
  }
  if (possibleCountries.length === 1) {
    return possibleCountries[0];
  }
  return getCountryByNationalNumber(nationalNumber, possibleCountries, metadata.metadata);
}

// node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js
function extractNationalNumber(number2, country, metadata) {
  var _extractNationalNumbe = extractNationalNumberFromPossiblyIncompleteNumber(number2, metadata), carrierCode = _extractNationalNumbe.carrierCode, nationalNumber = _extractNationalNumbe.nationalNumber;
  if (nationalNumber !== number2) {
    if (!shouldHaveExtractedNationalPrefix(number2, nationalNumber, metadata)) {
      return {
        nationalNumber: number2
      };
    }
    if (metadata.numberingPlan.possibleLengths()) {
      if (!country) {
        country = getCountryByCallingCode(metadata.numberingPlan.callingCode(), {
          nationalNumber,
          metadata
        });
      }
      if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) {
        return {
          nationalNumber: number2
        };
      }
    }
  }
  return {
    nationalNumber,
    carrierCode
  };
}
function shouldHaveExtractedNationalPrefix(nationalNumberBefore, nationalNumberAfter, metadata) {
  if (matchesEntirely(nationalNumberBefore, metadata.nationalNumberPattern()) && !matchesEntirely(nationalNumberAfter, metadata.nationalNumberPattern())) {
    return false;
  }
  return true;
}
function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
  switch (checkNumberLength(nationalNumber, country, metadata)) {
    case "TOO_SHORT":
    case "INVALID_LENGTH":
      return false;
    default:
      return true;
  }
}

// node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js
function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number2, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!(country || defaultCountry || defaultCallingCode)) {
    return {
      number: number2
    };
  }
  var countryCallingCode = country || defaultCountry ? getCountryCallingCode(country || defaultCountry, metadataJson) : defaultCallingCode;
  if (number2.indexOf(countryCallingCode) === 0) {
    var metadata = new Metadata(metadataJson);
    metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
    var possibleShorterNumber = number2.slice(countryCallingCode.length);
    var _extractNationalNumbe = extractNationalNumber(possibleShorterNumber, void 0, metadata), possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
    var _extractNationalNumbe2 = extractNationalNumber(number2, void 0, metadata), nationalNumber = _extractNationalNumbe2.nationalNumber;
    if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) && matchesEntirely(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || checkNumberLength(nationalNumber, void 0, metadata) === "TOO_LONG") {
      return {
        countryCallingCode,
        number: possibleShorterNumber
      };
    }
  }
  return {
    number: number2
  };
}

// node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js
function extractCountryCallingCode(number2, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!number2) {
    return {};
  }
  var isNumberWithIddPrefix;
  if (number2[0] !== "+") {
    var numberWithoutIDD = stripIddPrefix(number2, country || defaultCountry, defaultCallingCode, metadataJson);
    if (numberWithoutIDD && numberWithoutIDD !== number2) {
      isNumberWithIddPrefix = true;
      number2 = "+" + numberWithoutIDD;
    } else {
      if (country || defaultCountry || defaultCallingCode) {
        var _extractCountryCallin = extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number2, country, defaultCountry, defaultCallingCode, metadataJson), countryCallingCode = _extractCountryCallin.countryCallingCode, shorterNumber = _extractCountryCallin.number;
        if (countryCallingCode) {
          return {
            countryCallingCodeSource: "FROM_NUMBER_WITHOUT_PLUS_SIGN",
            countryCallingCode,
            number: shorterNumber
          };
        }
      }
      return {
        // No need to set it to `UNSPECIFIED`. It can be just `undefined`.
        // countryCallingCodeSource: 'UNSPECIFIED',
        number: number2
      };
    }
  }
  if (number2[1] === "0") {
    return {};
  }
  var metadata = new Metadata(metadataJson);
  var i = 2;
  while (i - 1 <= MAX_LENGTH_COUNTRY_CODE && i <= number2.length) {
    var _countryCallingCode = number2.slice(1, i);
    if (metadata.hasCallingCode(_countryCallingCode)) {
      metadata.selectNumberingPlan(_countryCallingCode);
      return {
        countryCallingCodeSource: isNumberWithIddPrefix ? "FROM_NUMBER_WITH_IDD" : "FROM_NUMBER_WITH_PLUS_SIGN",
        countryCallingCode: _countryCallingCode,
        number: number2.slice(i)
      };
    }
    i++;
  }
  return {};
}

// node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js
function applyInternationalSeparatorStyle(formattedNumber) {
  return formattedNumber.replace(new RegExp("[".concat(VALID_PUNCTUATION, "]+"), "g"), " ").trim();
}

// node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js
var FIRST_GROUP_PATTERN = /(\$\d)/;
function formatNationalNumberUsingFormat(number2, format, _ref) {
  var useInternationalFormat = _ref.useInternationalFormat, withNationalPrefix = _ref.withNationalPrefix, carrierCode = _ref.carrierCode, metadata = _ref.metadata;
  var formattedNumber = number2.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() : (
    // This library doesn't use `domestic_carrier_code_formatting_rule`,
    // because that one is only used when formatting phone numbers
    // for dialing from a mobile phone, and this is not a dialing library.
    // carrierCode && format.domesticCarrierCodeFormattingRule()
    // 	// First, replace the $CC in the formatting rule with the desired carrier code.
    // 	// Then, replace the $FG in the formatting rule with the first group
    // 	// and the carrier code combined in the appropriate way.
    // 	? format.format().replace(FIRST_GROUP_PATTERN, format.domesticCarrierCodeFormattingRule().replace('$CC', carrierCode))
    // 	: (
    // 		withNationalPrefix && format.nationalPrefixFormattingRule()
    // 			? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule())
    // 			: format.format()
    // 	)
    withNationalPrefix && format.nationalPrefixFormattingRule() ? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule()) : format.format()
  ));
  if (useInternationalFormat) {
    return applyInternationalSeparatorStyle(formattedNumber);
  }
  return formattedNumber;
}

// node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js
var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;
function getIddPrefix(country, callingCode, metadata) {
  var countryMetadata = new Metadata(metadata);
  countryMetadata.selectNumberingPlan(country || callingCode);
  if (countryMetadata.defaultIDDPrefix()) {
    return countryMetadata.defaultIDDPrefix();
  }
  if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) {
    return countryMetadata.IDDPrefix();
  }
}

// node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js
var RFC3966_EXTN_PREFIX = ";ext=";
var getExtensionDigitsPattern = function getExtensionDigitsPattern2(maxLength) {
  return "([".concat(VALID_DIGITS, "]{1,").concat(maxLength, "})");
};
function createExtensionPattern(purpose) {
  var extLimitAfterExplicitLabel = "20";
  var extLimitAfterLikelyLabel = "15";
  var extLimitAfterAmbiguousChar = "9";
  var extLimitWhenNotSure = "6";
  var possibleSeparatorsBetweenNumberAndExtLabel = "[  \\t,]*";
  var possibleCharsAfterExtLabel = "[:\\.．]?[  \\t,-]*";
  var optionalExtnSuffix = "#?";
  var explicitExtLabels = "(?:e?xt(?:ensi(?:ó?|ó))?n?|ｅ?ｘｔｎ?|доб|anexo)";
  var ambiguousExtLabels = "(?:[xｘ#＃~～]|int|ｉｎｔ)";
  var ambiguousSeparator = "[- ]+";
  var possibleSeparatorsNumberExtLabelNoComma = "[  \\t]*";
  var autoDiallingAndExtLabelsFound = "(?:,{2}|;)";
  var rfcExtn = RFC3966_EXTN_PREFIX + getExtensionDigitsPattern(extLimitAfterExplicitLabel);
  var explicitExtn = possibleSeparatorsBetweenNumberAndExtLabel + explicitExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterExplicitLabel) + optionalExtnSuffix;
  var ambiguousExtn = possibleSeparatorsBetweenNumberAndExtLabel + ambiguousExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
  var americanStyleExtnWithSuffix = ambiguousSeparator + getExtensionDigitsPattern(extLimitWhenNotSure) + "#";
  var autoDiallingExtn = possibleSeparatorsNumberExtLabelNoComma + autoDiallingAndExtLabelsFound + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterLikelyLabel) + optionalExtnSuffix;
  var onlyCommasExtn = possibleSeparatorsNumberExtLabelNoComma + "(?:,)+" + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
  return rfcExtn + "|" + explicitExtn + "|" + ambiguousExtn + "|" + americanStyleExtnWithSuffix + "|" + autoDiallingExtn + "|" + onlyCommasExtn;
}

// node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js
var MIN_LENGTH_PHONE_NUMBER_PATTERN = "[" + VALID_DIGITS + "]{" + MIN_LENGTH_FOR_NSN + "}";
var VALID_PHONE_NUMBER = "[" + PLUS_CHARS + "]{0,1}(?:[" + VALID_PUNCTUATION + "]*[" + VALID_DIGITS + "]){3,}[" + VALID_PUNCTUATION + VALID_DIGITS + "]*";
var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp("^[" + PLUS_CHARS + "]{0,1}(?:[" + VALID_PUNCTUATION + "]*[" + VALID_DIGITS + "]){1,2}$", "i");
var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER + // Phone number extensions
"(?:" + createExtensionPattern() + ")?";
var VALID_PHONE_NUMBER_PATTERN = new RegExp(
  // Either a short two-digit-only phone number
  "^" + MIN_LENGTH_PHONE_NUMBER_PATTERN + "$|^" + VALID_PHONE_NUMBER_WITH_EXTENSION + "$",
  "i"
);
function isViablePhoneNumber(number2) {
  return number2.length >= MIN_LENGTH_FOR_NSN && VALID_PHONE_NUMBER_PATTERN.test(number2);
}
function isViablePhoneNumberStart(number2) {
  return VALID_PHONE_NUMBER_START_REG_EXP.test(number2);
}

// node_modules/libphonenumber-js/es6/helpers/RFC3966.js
function formatRFC3966(_ref) {
  var number2 = _ref.number, ext = _ref.ext;
  if (!number2) {
    return "";
  }
  if (number2[0] !== "+") {
    throw new Error('"formatRFC3966()" expects "number" to be in E.164 format.');
  }
  return "tel:".concat(number2).concat(ext ? ";ext=" + ext : "");
}

// node_modules/libphonenumber-js/es6/format.js
var DEFAULT_OPTIONS = {
  formatExtension: function formatExtension(formattedNumber, extension, metadata) {
    return "".concat(formattedNumber).concat(metadata.ext()).concat(extension);
  }
};
function formatNumber(input, format, options, metadataJson) {
  if (options) {
    options = merge({}, DEFAULT_OPTIONS, options);
  } else {
    options = DEFAULT_OPTIONS;
  }
  var metadata = new Metadata(metadataJson);
  if (input.country && input.country !== "001") {
    if (!metadata.hasCountry(input.country)) {
      throw new Error("Unknown country: ".concat(input.country));
    }
    metadata.selectNumberingPlan(input.country);
  } else if (input.countryCallingCode) {
    metadata.selectNumberingPlan(input.countryCallingCode);
  } else return input.phone || "";
  var countryCallingCode = metadata.countryCallingCode();
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  var number2;
  switch (format) {
    case "NATIONAL":
      if (!nationalNumber) {
        return "";
      }
      number2 = formatNationalNumber(nationalNumber, input.carrierCode, "NATIONAL", metadata, options);
      return addExtension(number2, input.ext, metadata, options.formatExtension);
    case "INTERNATIONAL":
      if (!nationalNumber) {
        return "+".concat(countryCallingCode);
      }
      number2 = formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata, options);
      number2 = "+".concat(countryCallingCode, " ").concat(number2);
      return addExtension(number2, input.ext, metadata, options.formatExtension);
    case "E.164":
      return "+".concat(countryCallingCode).concat(nationalNumber);
    case "RFC3966":
      return formatRFC3966({
        number: "+".concat(countryCallingCode).concat(nationalNumber),
        ext: input.ext
      });
    // For reference, here's Google's IDD formatter:
    // https://github.com/google/libphonenumber/blob/32719cf74e68796788d1ca45abc85dcdc63ba5b9/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L1546
    // Not saying that this IDD formatter replicates it 1:1, but it seems to work.
    // Who would even need to format phone numbers in IDD format anyway?
    case "IDD":
      if (!options.fromCountry) {
        return;
      }
      var formattedNumber = formatIDD(nationalNumber, input.carrierCode, countryCallingCode, options.fromCountry, metadata);
      if (!formattedNumber) {
        return;
      }
      return addExtension(formattedNumber, input.ext, metadata, options.formatExtension);
    default:
      throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(format, '"'));
  }
}
function formatNationalNumber(number2, carrierCode, formatAs, metadata, options) {
  var format = chooseFormatForNumber(metadata.formats(), number2);
  if (!format) {
    return number2;
  }
  return formatNationalNumberUsingFormat(number2, format, {
    useInternationalFormat: formatAs === "INTERNATIONAL",
    withNationalPrefix: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat() && options && options.nationalPrefix === false ? false : true,
    carrierCode,
    metadata
  });
}
function chooseFormatForNumber(availableFormats, nationalNumber) {
  return pickFirstMatchingElement(availableFormats, function(format) {
    if (format.leadingDigitsPatterns().length > 0) {
      var lastLeadingDigitsPattern = format.leadingDigitsPatterns()[format.leadingDigitsPatterns().length - 1];
      if (nationalNumber.search(lastLeadingDigitsPattern) !== 0) {
        return false;
      }
    }
    return matchesEntirely(nationalNumber, format.pattern());
  });
}
function addExtension(formattedNumber, ext, metadata, formatExtension2) {
  return ext ? formatExtension2(formattedNumber, ext, metadata) : formattedNumber;
}
function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
  var fromCountryCallingCode = getCountryCallingCode(fromCountry, metadata.metadata);
  if (fromCountryCallingCode === countryCallingCode) {
    var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, "NATIONAL", metadata);
    if (countryCallingCode === "1") {
      return countryCallingCode + " " + formattedNumber;
    }
    return formattedNumber;
  }
  var iddPrefix = getIddPrefix(fromCountry, void 0, metadata.metadata);
  if (iddPrefix) {
    return "".concat(iddPrefix, " ").concat(countryCallingCode, " ").concat(formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata));
  }
}
function merge() {
  var i = 1;
  for (var _len = arguments.length, objects = new Array(_len), _key = 0; _key < _len; _key++) {
    objects[_key] = arguments[_key];
  }
  while (i < objects.length) {
    if (objects[i]) {
      for (var key in objects[i]) {
        objects[0][key] = objects[i][key];
      }
    }
    i++;
  }
  return objects[0];
}
function pickFirstMatchingElement(elements, testFunction) {
  var i = 0;
  while (i < elements.length) {
    if (testFunction(elements[i])) {
      return elements[i];
    }
    i++;
  }
}

// node_modules/libphonenumber-js/es6/PhoneNumber.js
function _typeof2(o) {
  "@babel/helpers - typeof";
  return _typeof2 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof2(o);
}
function ownKeys(e, r2) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r2 && (o = o.filter(function(r3) {
      return Object.getOwnPropertyDescriptor(e, r3).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread(e) {
  for (var r2 = 1; r2 < arguments.length; r2++) {
    var t = null != arguments[r2] ? arguments[r2] : {};
    r2 % 2 ? ownKeys(Object(t), true).forEach(function(r3) {
      _defineProperty(e, r3, t[r3]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r3) {
      Object.defineProperty(e, r3, Object.getOwnPropertyDescriptor(t, r3));
    });
  }
  return e;
}
function _defineProperty(e, r2, t) {
  return (r2 = _toPropertyKey2(r2)) in e ? Object.defineProperty(e, r2, { value: t, enumerable: true, configurable: true, writable: true }) : e[r2] = t, e;
}
function _classCallCheck2(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
}
function _defineProperties2(e, r2) {
  for (var t = 0; t < r2.length; t++) {
    var o = r2[t];
    o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey2(o.key), o);
  }
}
function _createClass2(e, r2, t) {
  return r2 && _defineProperties2(e.prototype, r2), t && _defineProperties2(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey2(t) {
  var i = _toPrimitive2(t, "string");
  return "symbol" == _typeof2(i) ? i : i + "";
}
function _toPrimitive2(t, r2) {
  if ("object" != _typeof2(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r2 || "default");
    if ("object" != _typeof2(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r2 ? String : Number)(t);
}
var PhoneNumber = /* @__PURE__ */ (function() {
  function PhoneNumber2(countryOrCountryCallingCode, nationalNumber, metadata) {
    _classCallCheck2(this, PhoneNumber2);
    if (!countryOrCountryCallingCode) {
      throw new TypeError("First argument is required");
    }
    if (typeof countryOrCountryCallingCode !== "string") {
      throw new TypeError("First argument must be a string");
    }
    if (countryOrCountryCallingCode[0] === "+" && !nationalNumber) {
      throw new TypeError("`metadata` argument not passed");
    }
    if (isObject(nationalNumber) && isObject(nationalNumber.countries)) {
      metadata = nationalNumber;
      var e164Number = countryOrCountryCallingCode;
      if (!E164_NUMBER_REGEXP.test(e164Number)) {
        throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
      }
      var _extractCountryCallin = extractCountryCallingCode(e164Number, void 0, void 0, void 0, metadata), _countryCallingCode = _extractCountryCallin.countryCallingCode, number2 = _extractCountryCallin.number;
      nationalNumber = number2;
      countryOrCountryCallingCode = _countryCallingCode;
      if (!nationalNumber) {
        throw new Error("Invalid `number` argument passed: too short");
      }
    }
    if (!nationalNumber) {
      throw new TypeError("`nationalNumber` argument is required");
    }
    if (typeof nationalNumber !== "string") {
      throw new TypeError("`nationalNumber` argument must be a string");
    }
    validateMetadata(metadata);
    var _getCountryAndCalling = getCountryAndCallingCodeFromOneOfThem(countryOrCountryCallingCode, metadata), country = _getCountryAndCalling.country, countryCallingCode = _getCountryAndCalling.callingCode;
    this.country = country;
    this.countryCallingCode = countryCallingCode;
    this.nationalNumber = nationalNumber;
    this.number = "+" + this.countryCallingCode + this.nationalNumber;
    this.getMetadata = function() {
      return metadata;
    };
  }
  return _createClass2(PhoneNumber2, [{
    key: "setExt",
    value: function setExt(ext) {
      this.ext = ext;
    }
  }, {
    key: "getPossibleCountries",
    value: function getPossibleCountries() {
      if (this.country) {
        return [this.country];
      }
      return getPossibleCountriesForNumber(this.countryCallingCode, this.nationalNumber, this.getMetadata());
    }
  }, {
    key: "isPossible",
    value: function isPossible() {
      return isPossiblePhoneNumber(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isValid",
    value: function isValid() {
      return isValidNumber(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isNonGeographic",
    value: function isNonGeographic() {
      var metadata = new Metadata(this.getMetadata());
      return metadata.isNonGeographicCallingCode(this.countryCallingCode);
    }
  }, {
    key: "isEqual",
    value: function isEqual(phoneNumber) {
      return this.number === phoneNumber.number && this.ext === phoneNumber.ext;
    }
    // `validateLength()` method was originally meant to be an equivalent for `validatePhoneNumberLength()`.
    //
    // Later, it became apparent that it's not really a true equivalent.
    // The reason is that a `PhoneNumber` instance is not created
    // when the phone number string is too short for it to be considered a valid phone number:
    // * When there must be at least 2 national (significant) number digits: `"1"`.
    // * When the country calling code part of an international number is incomplete: `"+12"`.
    //
    // So leaving this `validateLength()` method here would suggest a hidden anti-pattern
    // of using it instead of `validatePhoneNumberLength()` while ignoring
    // the "too short to be even possible" case from phone number length validation.
    // And ignoring that case wouldn't make any sense in a real-world application
    // because it would still be a valid case that should be handled.
    //
    // Because of that, this method was eventually commented out in order to not introduce
    // that kind of an anti-pattern.
    //
    // validateLength() {
    // 	const result = checkNumberLength(
    // 		this.nationalNumber,
    // 		undefined,
    // 		this.getMetadata()
    // 	)
    // 	if (result !== 'IS_POSSIBLE') {
    // 		return result
    // 	}
    // }
  }, {
    key: "getType",
    value: function getType2() {
      return getNumberType(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "format",
    value: function format(_format, options) {
      return formatNumber(this, _format, options ? _objectSpread(_objectSpread({}, options), {}, {
        v2: true
      }) : {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "formatNational",
    value: function formatNational(options) {
      return this.format("NATIONAL", options);
    }
  }, {
    key: "formatInternational",
    value: function formatInternational(options) {
      return this.format("INTERNATIONAL", options);
    }
  }, {
    key: "getURI",
    value: function getURI(options) {
      return this.format("RFC3966", options);
    }
  }]);
})();
var E164_NUMBER_REGEXP = /^\+\d+$/;

// node_modules/libphonenumber-js/es6/ParseError.js
function _typeof3(o) {
  "@babel/helpers - typeof";
  return _typeof3 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof3(o);
}
function _defineProperties3(e, r2) {
  for (var t = 0; t < r2.length; t++) {
    var o = r2[t];
    o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey3(o.key), o);
  }
}
function _createClass3(e, r2, t) {
  return r2 && _defineProperties3(e.prototype, r2), t && _defineProperties3(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey3(t) {
  var i = _toPrimitive3(t, "string");
  return "symbol" == _typeof3(i) ? i : i + "";
}
function _toPrimitive3(t, r2) {
  if ("object" != _typeof3(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r2 || "default");
    if ("object" != _typeof3(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r2 ? String : Number)(t);
}
function _classCallCheck3(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
}
function _callSuper(t, o, e) {
  return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e));
}
function _possibleConstructorReturn(t, e) {
  if (e && ("object" == _typeof3(e) || "function" == typeof e)) return e;
  if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined");
  return _assertThisInitialized(t);
}
function _assertThisInitialized(e) {
  if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function _inherits(t, e) {
  if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function");
  t.prototype = Object.create(e && e.prototype, { constructor: { value: t, writable: true, configurable: true } }), Object.defineProperty(t, "prototype", { writable: false }), e && _setPrototypeOf(t, e);
}
function _wrapNativeSuper(t) {
  var r2 = "function" == typeof Map ? /* @__PURE__ */ new Map() : void 0;
  return _wrapNativeSuper = function _wrapNativeSuper2(t2) {
    if (null === t2 || !_isNativeFunction(t2)) return t2;
    if ("function" != typeof t2) throw new TypeError("Super expression must either be null or a function");
    if (void 0 !== r2) {
      if (r2.has(t2)) return r2.get(t2);
      r2.set(t2, Wrapper);
    }
    function Wrapper() {
      return _construct(t2, arguments, _getPrototypeOf(this).constructor);
    }
    return Wrapper.prototype = Object.create(t2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } }), _setPrototypeOf(Wrapper, t2);
  }, _wrapNativeSuper(t);
}
function _construct(t, e, r2) {
  if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments);
  var o = [null];
  o.push.apply(o, e);
  var p = new (t.bind.apply(t, o))();
  return r2 && _setPrototypeOf(p, r2.prototype), p;
}
function _isNativeReflectConstruct() {
  try {
    var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
  } catch (t2) {
  }
  return (_isNativeReflectConstruct = function _isNativeReflectConstruct2() {
    return !!t;
  })();
}
function _isNativeFunction(t) {
  try {
    return -1 !== Function.toString.call(t).indexOf("[native code]");
  } catch (n) {
    return "function" == typeof t;
  }
}
function _setPrototypeOf(t, e) {
  return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t2, e2) {
    return t2.__proto__ = e2, t2;
  }, _setPrototypeOf(t, e);
}
function _getPrototypeOf(t) {
  return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(t2) {
    return t2.__proto__ || Object.getPrototypeOf(t2);
  }, _getPrototypeOf(t);
}
var ParseError = /* @__PURE__ */ (function(_Error) {
  function ParseError2(code) {
    var _this;
    _classCallCheck3(this, ParseError2);
    _this = _callSuper(this, ParseError2, [code]);
    Object.setPrototypeOf(_this, ParseError2.prototype);
    _this.name = _this.constructor.name;
    return _this;
  }
  _inherits(ParseError2, _Error);
  return _createClass3(ParseError2);
})(/* @__PURE__ */ _wrapNativeSuper(Error));

// node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js
var EXTN_PATTERN = new RegExp("(?:" + createExtensionPattern() + ")$", "i");
function extractExtension(number2) {
  var start = number2.search(EXTN_PATTERN);
  if (start < 0) {
    return {};
  }
  var numberWithoutExtension = number2.slice(0, start);
  var matches = number2.match(EXTN_PATTERN);
  var i = 1;
  while (i < matches.length) {
    if (matches[i]) {
      return {
        number: numberWithoutExtension,
        ext: matches[i]
      };
    }
    i++;
  }
}

// node_modules/libphonenumber-js/es6/helpers/parseDigits.js
var DIGITS = {
  "0": "0",
  "1": "1",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5",
  "6": "6",
  "7": "7",
  "8": "8",
  "9": "9",
  "０": "0",
  // Fullwidth digit 0
  "１": "1",
  // Fullwidth digit 1
  "２": "2",
  // Fullwidth digit 2
  "３": "3",
  // Fullwidth digit 3
  "４": "4",
  // Fullwidth digit 4
  "５": "5",
  // Fullwidth digit 5
  "６": "6",
  // Fullwidth digit 6
  "７": "7",
  // Fullwidth digit 7
  "８": "8",
  // Fullwidth digit 8
  "９": "9",
  // Fullwidth digit 9
  "٠": "0",
  // Arabic-indic digit 0
  "١": "1",
  // Arabic-indic digit 1
  "٢": "2",
  // Arabic-indic digit 2
  "٣": "3",
  // Arabic-indic digit 3
  "٤": "4",
  // Arabic-indic digit 4
  "٥": "5",
  // Arabic-indic digit 5
  "٦": "6",
  // Arabic-indic digit 6
  "٧": "7",
  // Arabic-indic digit 7
  "٨": "8",
  // Arabic-indic digit 8
  "٩": "9",
  // Arabic-indic digit 9
  "۰": "0",
  // Eastern-Arabic digit 0
  "۱": "1",
  // Eastern-Arabic digit 1
  "۲": "2",
  // Eastern-Arabic digit 2
  "۳": "3",
  // Eastern-Arabic digit 3
  "۴": "4",
  // Eastern-Arabic digit 4
  "۵": "5",
  // Eastern-Arabic digit 5
  "۶": "6",
  // Eastern-Arabic digit 6
  "۷": "7",
  // Eastern-Arabic digit 7
  "۸": "8",
  // Eastern-Arabic digit 8
  "۹": "9"
  // Eastern-Arabic digit 9
};
function parseDigit(character) {
  return DIGITS[character];
}

// node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js
function _createForOfIteratorHelperLoose4(r2, e) {
  var t = "undefined" != typeof Symbol && r2[Symbol.iterator] || r2["@@iterator"];
  if (t) return (t = t.call(r2)).next.bind(t);
  if (Array.isArray(r2) || (t = _unsupportedIterableToArray4(r2)) || e && r2 && "number" == typeof r2.length) {
    t && (r2 = t);
    var o = 0;
    return function() {
      return o >= r2.length ? { done: true } : { done: false, value: r2[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray4(r2, a) {
  if (r2) {
    if ("string" == typeof r2) return _arrayLikeToArray4(r2, a);
    var t = {}.toString.call(r2).slice(8, -1);
    return "Object" === t && r2.constructor && (t = r2.constructor.name), "Map" === t || "Set" === t ? Array.from(r2) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray4(r2, a) : void 0;
  }
}
function _arrayLikeToArray4(r2, a) {
  (null == a || a > r2.length) && (a = r2.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r2[e];
  return n;
}
function parseIncompletePhoneNumber(string) {
  var result2 = "";
  for (var _iterator = _createForOfIteratorHelperLoose4(string.split("")), _step; !(_step = _iterator()).done; ) {
    var character = _step.value;
    result2 += parsePhoneNumberCharacter(character, result2) || "";
  }
  return result2;
}
function parsePhoneNumberCharacter(character, prevParsedCharacters, eventListener) {
  if (character === "+") {
    if (prevParsedCharacters) {
      if (typeof eventListener === "function") {
        eventListener("end");
      }
      return;
    }
    return "+";
  }
  return parseDigit(character);
}

// node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js
var PLUS_SIGN = "+";
var RFC3966_VISUAL_SEPARATOR_ = "[\\-\\.\\(\\)]?";
var RFC3966_PHONE_DIGIT_ = "([" + VALID_DIGITS + "]|" + RFC3966_VISUAL_SEPARATOR_ + ")";
var RFC3966_GLOBAL_NUMBER_DIGITS_ = "^\\" + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + "*[" + VALID_DIGITS + "]" + RFC3966_PHONE_DIGIT_ + "*$";
var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, "g");
var ALPHANUM_ = VALID_DIGITS;
var RFC3966_DOMAINLABEL_ = "[" + ALPHANUM_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
var VALID_ALPHA_ = "a-zA-Z";
var RFC3966_TOPLABEL_ = "[" + VALID_ALPHA_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
var RFC3966_DOMAINNAME_ = "^(" + RFC3966_DOMAINLABEL_ + "\\.)*" + RFC3966_TOPLABEL_ + "\\.?$";
var RFC3966_DOMAINNAME_PATTERN_ = new RegExp(RFC3966_DOMAINNAME_, "g");
var RFC3966_PREFIX_ = "tel:";
var RFC3966_PHONE_CONTEXT_ = ";phone-context=";
var RFC3966_ISDN_SUBADDRESS_ = ";isub=";
function extractPhoneContext(numberToExtractFrom) {
  var indexOfPhoneContext = numberToExtractFrom.indexOf(RFC3966_PHONE_CONTEXT_);
  if (indexOfPhoneContext < 0) {
    return null;
  }
  var phoneContextStart = indexOfPhoneContext + RFC3966_PHONE_CONTEXT_.length;
  if (phoneContextStart >= numberToExtractFrom.length) {
    return "";
  }
  var phoneContextEnd = numberToExtractFrom.indexOf(";", phoneContextStart);
  if (phoneContextEnd >= 0) {
    return numberToExtractFrom.substring(phoneContextStart, phoneContextEnd);
  } else {
    return numberToExtractFrom.substring(phoneContextStart);
  }
}
function isPhoneContextValid(phoneContext) {
  if (phoneContext === null) {
    return true;
  }
  if (phoneContext.length === 0) {
    return false;
  }
  return RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_.test(phoneContext) || RFC3966_DOMAINNAME_PATTERN_.test(phoneContext);
}

// node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js
function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
  var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
  var phoneContext = extractPhoneContext(numberToParse);
  if (!isPhoneContextValid(phoneContext)) {
    throw new ParseError("NOT_A_NUMBER");
  }
  var phoneNumberString;
  if (phoneContext === null) {
    phoneNumberString = extractFormattedPhoneNumber(numberToParse) || "";
  } else {
    phoneNumberString = "";
    if (phoneContext.charAt(0) === PLUS_SIGN) {
      phoneNumberString += phoneContext;
    }
    var indexOfRfc3966Prefix = numberToParse.indexOf(RFC3966_PREFIX_);
    var indexOfNationalNumber;
    if (indexOfRfc3966Prefix >= 0) {
      indexOfNationalNumber = indexOfRfc3966Prefix + RFC3966_PREFIX_.length;
    } else {
      indexOfNationalNumber = 0;
    }
    var indexOfPhoneContext = numberToParse.indexOf(RFC3966_PHONE_CONTEXT_);
    phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
  }
  var indexOfIsdn = phoneNumberString.indexOf(RFC3966_ISDN_SUBADDRESS_);
  if (indexOfIsdn > 0) {
    phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
  }
  if (phoneNumberString !== "") {
    return phoneNumberString;
  }
}

// node_modules/libphonenumber-js/es6/parse.js
var MAX_INPUT_STRING_LENGTH = 250;
var PHONE_NUMBER_START_PATTERN = new RegExp("[" + PLUS_CHARS + VALID_DIGITS + "]");
var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp("[^" + VALID_DIGITS + "#]+$");
var USE_NON_GEOGRAPHIC_COUNTRY_CODE3 = false;
function parse3(text2, options, metadataJson) {
  options = options || {};
  var metadata = new Metadata(metadataJson);
  if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
    if (options.v2) {
      throw new ParseError("INVALID_COUNTRY");
    }
    throw new Error("Unknown country: ".concat(options.defaultCountry));
  }
  var _parseInput = parseInput(text2, options.v2, options.extract), formattedPhoneNumber = _parseInput.number, ext = _parseInput.ext, error = _parseInput.error;
  if (!formattedPhoneNumber) {
    if (options.v2) {
      if (error === "TOO_SHORT") {
        throw new ParseError("TOO_SHORT");
      }
      throw new ParseError("NOT_A_NUMBER");
    }
    return {};
  }
  var _parsePhoneNumber = parsePhoneNumber(
    formattedPhoneNumber,
    options.defaultCountry,
    options.defaultCallingCode,
    // If `country` is returned, its numbering plan will also be selected in `metadata`.
    // Otherwise, if `countryCallingCode` is returned, its numbering plan will also be selected in `metadata`.
    // Otherwise, if neither `country` nor `countryCallingCode` are returned, no numbering plan will be selected in `metadata`.
    metadata
  ), country = _parsePhoneNumber.country, nationalNumber = _parsePhoneNumber.nationalNumber, countryCallingCode = _parsePhoneNumber.countryCallingCode, countryCallingCodeSource = _parsePhoneNumber.countryCallingCodeSource, carrierCode = _parsePhoneNumber.carrierCode;
  if (!metadata.hasSelectedNumberingPlan()) {
    if (options.v2) {
      throw new ParseError("INVALID_COUNTRY");
    }
    return {};
  }
  if (!nationalNumber || nationalNumber.length < MIN_LENGTH_FOR_NSN) {
    if (options.v2) {
      throw new ParseError("TOO_SHORT");
    }
    return {};
  }
  if (nationalNumber.length > MAX_LENGTH_FOR_NSN) {
    if (options.v2) {
      throw new ParseError("TOO_LONG");
    }
    return {};
  }
  if (options.v2) {
    var phoneNumber = new PhoneNumber(countryCallingCode, nationalNumber, metadata.metadata);
    if (country) {
      phoneNumber.country = country;
    }
    if (carrierCode) {
      phoneNumber.carrierCode = carrierCode;
    }
    if (ext) {
      phoneNumber.ext = ext;
    }
    phoneNumber.__countryCallingCodeSource = countryCallingCodeSource;
    return phoneNumber;
  }
  var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) : false;
  if (!options.extended) {
    return valid ? result(country, nationalNumber, ext) : {};
  }
  return {
    country,
    countryCallingCode,
    carrierCode,
    valid,
    possible: valid ? true : options.extended === true && metadata.possibleLengths() && isPossibleNumber(nationalNumber, metadata) ? true : false,
    phone: nationalNumber,
    ext
  };
}
function _extractFormattedPhoneNumber(text2, extract, throwOnError) {
  if (!text2) {
    return;
  }
  if (text2.length > MAX_INPUT_STRING_LENGTH) {
    if (throwOnError) {
      throw new ParseError("TOO_LONG");
    }
    return;
  }
  if (extract === false) {
    return text2;
  }
  var startsAt = text2.search(PHONE_NUMBER_START_PATTERN);
  if (startsAt < 0) {
    return;
  }
  return text2.slice(startsAt).replace(AFTER_PHONE_NUMBER_END_PATTERN, "");
}
function parseInput(text2, v2, extract) {
  var number2 = extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(text2, {
    extractFormattedPhoneNumber: function extractFormattedPhoneNumber(text3) {
      return _extractFormattedPhoneNumber(text3, extract, v2);
    }
  });
  if (!number2) {
    return {};
  }
  if (!isViablePhoneNumber(number2)) {
    if (isViablePhoneNumberStart(number2)) {
      return {
        error: "TOO_SHORT"
      };
    }
    return {};
  }
  var withExtensionStripped = extractExtension(number2);
  if (withExtensionStripped.ext) {
    return withExtensionStripped;
  }
  return {
    number: number2
  };
}
function result(country, nationalNumber, ext) {
  var result2 = {
    country,
    phone: nationalNumber
  };
  if (ext) {
    result2.ext = ext;
  }
  return result2;
}
function parsePhoneNumber(formattedPhoneNumber, defaultCountry, defaultCallingCode, metadata) {
  var _extractCountryCallin = extractCountryCallingCode(
    parseIncompletePhoneNumber(formattedPhoneNumber),
    void 0,
    // `defaultCountry` and `defaultCallingCode` are only used to detect
    // if it's an "international" phone number or not. They won't be used
    // to derive the resulting `countryCallingCode` from them, or anything like that.
    defaultCountry,
    defaultCallingCode,
    metadata.metadata
  ), countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource, countryCallingCode = _extractCountryCallin.countryCallingCode, number2 = _extractCountryCallin.number;
  var country;
  if (countryCallingCode) {
    metadata.selectNumberingPlan(countryCallingCode);
  } else if (number2 && (defaultCountry || defaultCallingCode)) {
    if (defaultCountry) {
      country = defaultCountry;
      metadata.selectNumberingPlan(defaultCountry);
      countryCallingCode = metadata.numberingPlan.callingCode();
    } else {
      metadata.selectNumberingPlan(defaultCallingCode);
      countryCallingCode = defaultCallingCode;
      if (USE_NON_GEOGRAPHIC_COUNTRY_CODE3) {
        if (metadata.isNonGeographicCallingCode(countryCallingCode)) {
          country = "001";
        }
      }
    }
  } else return {};
  if (!number2) {
    return {
      countryCallingCodeSource,
      countryCallingCode
    };
  }
  var _extractNationalNumbe = extractNationalNumber(parseIncompletePhoneNumber(number2), void 0, metadata), nationalNumber = _extractNationalNumbe.nationalNumber, carrierCode = _extractNationalNumbe.carrierCode;
  var exactCountry = getCountryByCallingCode(countryCallingCode, {
    nationalNumber,
    metadata
  });
  if (exactCountry) {
    country = exactCountry;
    if (exactCountry === "001") {
    } else {
      metadata.selectNumberingPlan(country);
    }
  }
  return {
    country,
    countryCallingCode,
    countryCallingCodeSource,
    nationalNumber,
    carrierCode
  };
}

// node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js
function _typeof4(o) {
  "@babel/helpers - typeof";
  return _typeof4 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof4(o);
}
function ownKeys2(e, r2) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r2 && (o = o.filter(function(r3) {
      return Object.getOwnPropertyDescriptor(e, r3).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread2(e) {
  for (var r2 = 1; r2 < arguments.length; r2++) {
    var t = null != arguments[r2] ? arguments[r2] : {};
    r2 % 2 ? ownKeys2(Object(t), true).forEach(function(r3) {
      _defineProperty2(e, r3, t[r3]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys2(Object(t)).forEach(function(r3) {
      Object.defineProperty(e, r3, Object.getOwnPropertyDescriptor(t, r3));
    });
  }
  return e;
}
function _defineProperty2(e, r2, t) {
  return (r2 = _toPropertyKey4(r2)) in e ? Object.defineProperty(e, r2, { value: t, enumerable: true, configurable: true, writable: true }) : e[r2] = t, e;
}
function _toPropertyKey4(t) {
  var i = _toPrimitive4(t, "string");
  return "symbol" == _typeof4(i) ? i : i + "";
}
function _toPrimitive4(t, r2) {
  if ("object" != _typeof4(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r2 || "default");
    if ("object" != _typeof4(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r2 ? String : Number)(t);
}
function parsePhoneNumberWithError(text2, options, metadata) {
  return parse3(text2, _objectSpread2(_objectSpread2({}, options), {}, {
    v2: true
  }), metadata);
}

// node_modules/libphonenumber-js/es6/normalizeArguments.js
function _typeof5(o) {
  "@babel/helpers - typeof";
  return _typeof5 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof5(o);
}
function ownKeys3(e, r2) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r2 && (o = o.filter(function(r3) {
      return Object.getOwnPropertyDescriptor(e, r3).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread3(e) {
  for (var r2 = 1; r2 < arguments.length; r2++) {
    var t = null != arguments[r2] ? arguments[r2] : {};
    r2 % 2 ? ownKeys3(Object(t), true).forEach(function(r3) {
      _defineProperty3(e, r3, t[r3]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys3(Object(t)).forEach(function(r3) {
      Object.defineProperty(e, r3, Object.getOwnPropertyDescriptor(t, r3));
    });
  }
  return e;
}
function _defineProperty3(e, r2, t) {
  return (r2 = _toPropertyKey5(r2)) in e ? Object.defineProperty(e, r2, { value: t, enumerable: true, configurable: true, writable: true }) : e[r2] = t, e;
}
function _toPropertyKey5(t) {
  var i = _toPrimitive5(t, "string");
  return "symbol" == _typeof5(i) ? i : i + "";
}
function _toPrimitive5(t, r2) {
  if ("object" != _typeof5(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r2 || "default");
    if ("object" != _typeof5(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r2 ? String : Number)(t);
}
function _slicedToArray(r2, e) {
  return _arrayWithHoles(r2) || _iterableToArrayLimit(r2, e) || _unsupportedIterableToArray5(r2, e) || _nonIterableRest();
}
function _nonIterableRest() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray5(r2, a) {
  if (r2) {
    if ("string" == typeof r2) return _arrayLikeToArray5(r2, a);
    var t = {}.toString.call(r2).slice(8, -1);
    return "Object" === t && r2.constructor && (t = r2.constructor.name), "Map" === t || "Set" === t ? Array.from(r2) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray5(r2, a) : void 0;
  }
}
function _arrayLikeToArray5(r2, a) {
  (null == a || a > r2.length) && (a = r2.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r2[e];
  return n;
}
function _iterableToArrayLimit(r2, l) {
  var t = null == r2 ? null : "undefined" != typeof Symbol && r2[Symbol.iterator] || r2["@@iterator"];
  if (null != t) {
    var e, n, i, u, a = [], f = true, o = false;
    try {
      if (i = (t = t.call(r2)).next, 0 === l) {
        if (Object(t) !== t) return;
        f = false;
      } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
    } catch (r3) {
      o = true, n = r3;
    } finally {
      try {
        if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
      } finally {
        if (o) throw n;
      }
    }
    return a;
  }
}
function _arrayWithHoles(r2) {
  if (Array.isArray(r2)) return r2;
}
function normalizeArguments(args) {
  var _Array$prototype$slic = Array.prototype.slice.call(args), _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4), arg_1 = _Array$prototype$slic2[0], arg_2 = _Array$prototype$slic2[1], arg_3 = _Array$prototype$slic2[2], arg_4 = _Array$prototype$slic2[3];
  var text2;
  var options;
  var metadata;
  if (typeof arg_1 === "string") {
    text2 = arg_1;
  } else throw new TypeError("A text for parsing must be a string.");
  if (!arg_2 || typeof arg_2 === "string") {
    if (arg_4) {
      options = arg_3;
      metadata = arg_4;
    } else {
      options = void 0;
      metadata = arg_3;
    }
    if (arg_2) {
      options = _objectSpread3({
        defaultCountry: arg_2
      }, options);
    }
  } else if (isObject(arg_2)) {
    if (arg_3) {
      options = arg_2;
      metadata = arg_3;
    } else {
      metadata = arg_2;
    }
  } else throw new Error("Invalid second argument: ".concat(arg_2));
  return {
    text: text2,
    options,
    metadata
  };
}

// node_modules/libphonenumber-js/es6/parsePhoneNumber_.js
function _typeof6(o) {
  "@babel/helpers - typeof";
  return _typeof6 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof6(o);
}
function ownKeys4(e, r2) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r2 && (o = o.filter(function(r3) {
      return Object.getOwnPropertyDescriptor(e, r3).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread4(e) {
  for (var r2 = 1; r2 < arguments.length; r2++) {
    var t = null != arguments[r2] ? arguments[r2] : {};
    r2 % 2 ? ownKeys4(Object(t), true).forEach(function(r3) {
      _defineProperty4(e, r3, t[r3]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys4(Object(t)).forEach(function(r3) {
      Object.defineProperty(e, r3, Object.getOwnPropertyDescriptor(t, r3));
    });
  }
  return e;
}
function _defineProperty4(e, r2, t) {
  return (r2 = _toPropertyKey6(r2)) in e ? Object.defineProperty(e, r2, { value: t, enumerable: true, configurable: true, writable: true }) : e[r2] = t, e;
}
function _toPropertyKey6(t) {
  var i = _toPrimitive6(t, "string");
  return "symbol" == _typeof6(i) ? i : i + "";
}
function _toPrimitive6(t, r2) {
  if ("object" != _typeof6(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r2 || "default");
    if ("object" != _typeof6(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r2 ? String : Number)(t);
}
function parsePhoneNumber2(text2, options, metadata) {
  if (options && options.defaultCountry && !isSupportedCountry(options.defaultCountry, metadata)) {
    options = _objectSpread4(_objectSpread4({}, options), {}, {
      defaultCountry: void 0
    });
  }
  try {
    return parsePhoneNumberWithError(text2, options, metadata);
  } catch (error) {
    if (error instanceof ParseError) {
    } else {
      throw error;
    }
  }
}

// node_modules/libphonenumber-js/es6/parsePhoneNumber.js
function parsePhoneNumber3() {
  var _normalizeArguments = normalizeArguments(arguments), text2 = _normalizeArguments.text, options = _normalizeArguments.options, metadata = _normalizeArguments.metadata;
  return parsePhoneNumber2(text2, options, metadata);
}

// node_modules/libphonenumber-js/metadata.min.json.js
var metadata_min_json_default = { "version": 4, "country_calling_codes": { "31": ["NL"], "32": ["BE"], "33": ["FR"], "34": ["ES"], "39": ["IT", "VA"], "41": ["CH"], "44": ["GB", "GG", "IM", "JE"], "49": ["DE"], "262": ["RE", "YT"], "351": ["PT"], "352": ["LU"], "376": ["AD"], "377": ["MC"], "508": ["PM"], "590": ["GP", "BL", "MF"], "594": ["GF"], "596": ["MQ"], "681": ["WF"], "687": ["NC"], "689": ["PF"] }, "countries": { "AD": ["376", "00", "(?:1|6\\d)\\d{7}|[135-9]\\d{5}", [6, 8, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["[135-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["1"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]]], "BE": ["32", "00", "4\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:80|9)0"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[239]|4[23]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[15-8]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4"], "0$1"]], "0"], "BL": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "CH": ["41", "00", "8\\d{11}|[2-9]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8[047]|90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]|81"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["8"], "0$1"]], "0"], "DE": ["49", "00", "[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [["(\\d{2})(\\d{3,13})", "$1 $2", ["3[02]|40|[68]9"], "0$1"], ["(\\d{3})(\\d{3,12})", "$1 $2", ["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1", "2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"], "0$1"], ["(\\d{4})(\\d{2,11})", "$1 $2", ["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]", "[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["138"], "0$1"], ["(\\d{5})(\\d{2,10})", "$1 $2", ["3"], "0$1"], ["(\\d{3})(\\d{5,11})", "$1 $2", ["181"], "0$1"], ["(\\d{3})(\\d)(\\d{4,10})", "$1 $2 $3", ["1(?:3|80)|9"], "0$1"], ["(\\d{3})(\\d{7,8})", "$1 $2", ["1[67]"], "0$1"], ["(\\d{3})(\\d{7,12})", "$1 $2", ["8"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["185", "1850", "18500"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["18[68]"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["15[1279]"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["15[03-68]", "15(?:[0568]|3[13]|41)"], "0$1"], ["(\\d{3})(\\d{8})", "$1 $2", ["18"], "0$1"], ["(\\d{3})(\\d{2})(\\d{7,8})", "$1 $2 $3", ["1(?:6[023]|7)"], "0$1"], ["(\\d{4})(\\d{2})(\\d{7})", "$1 $2 $3", ["15[279]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{8})", "$1 $2 $3", ["15"], "0$1"]], "0"], "ES": ["34", "00", "400\\d{6}|(?:51|[6-9]\\d)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]00"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[4-9]"]]]], "FR": ["33", "00", "[1-9]\\d{8}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0 $1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[1-79]"], "0$1"]], "0"], "GB": ["44", "00", "[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["800", "8001", "80011", "800111", "8001111"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["845", "8454", "84546", "845464"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["800"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["1(?:38|5[23]|69|76|94)", "1(?:(?:38|69)7|5(?:24|39)|768|946)", "1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["1(?:[2-69][02-9]|[78])"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[25]|7(?:0|6[02-9])", "[25]|7(?:0|6(?:[03-9]|2[356]))"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1389]"], "0$1"]], "0", 0, "0|180020", 0, 0, 0, [["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}", [9, 10]], ["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]], 0, " x"], "GF": ["594", "00", "(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]|80[6-9]|9[47]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[89]"], "0$1"]], "0"], "GG": ["44", "00", "(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?", [7, 9, 10], 0, "0", 0, "([25-9]\\d{5})$|0|180020", "1481$1", 0, 0, [["1481[25-9]\\d{5}", [10]], ["7(?:(?:781|839)\\d|911[17])\\d{5}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]]], "GP": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|80[6-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "IM": ["44", "00", "1624\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([25-8]\\d{5})$|0|180020", "1624$1", 0, "74576|(?:16|7[56])24"], "IT": ["39", "00", "0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?", [6, 7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{4,6})", "$1 $2", ["0[26]"]], ["(\\d{3})(\\d{3,6})", "$1 $2", ["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])", "0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))"]], ["(\\d{4})(\\d{2,6})", "$1 $2", ["0(?:[13-579][2-46-8]|8[236-8])"]], ["(\\d{4})(\\d{4})", "$1 $2", ["894"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[26]|5"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1(?:44|[679])|[378]|43"]], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[13-57-9][0159]|14"]], ["(\\d{2})(\\d{4})(\\d{5})", "$1 $2 $3", ["0[26]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[03]"]]], 0, 0, 0, 0, 0, 0, [["0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"], ["3[2-9]\\d{7,8}|(?:31|43)\\d{8}", [9, 10]], ["80(?:0\\d{3}|3)\\d{3}", [6, 9]], ["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [6, 8, 9, 10]], ["1(?:78\\d|99)\\d{6}", [9, 10]], ["3[2-8]\\d{9,10}", [11, 12]], 0, 0, ["55\\d{8}", [10]], ["84(?:[08]\\d{3}|[17])\\d{3}", [6, 9]]]], "JE": ["44", "00", "1534\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([0-24-8]\\d{5})$|0|180020", "1534$1", 0, 0, [["1534[0-24-8]\\d{5}"], ["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"], ["80(?:07(?:35|81)|8901)\\d{4}"], ["(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"], ["701511\\d{4}"], 0, ["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"], ["56\\d{8}"]]], "LU": ["352", "00", "35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}", [4, 5, 6, 7, 8, 9, 10, 11], [["(\\d{2})(\\d{3})", "$1 $2", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["20[2-689]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4", ["20"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})", "$1 $2 $3 $4", ["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["80[01]|90[015]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["20"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4 $5", ["20"]]], 0, 0, "(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)"], "MC": ["377", "00", "(?:[3489]|[67]\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["4"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[389]"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[67]"], "0$1"]], "0"], "MF": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "MQ": ["596", "00", "7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|8(?:0[6-9]|[36])"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0"], "NC": ["687", "00", "(?:050|[2-57-9]\\d\\d)\\d{3}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1.$2.$3", ["[02-57-9]"]]]], "NL": ["31", "00", "(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}", [5, 6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{4,7})", "$1 $2", ["[89]0"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["66"], "0$1"], ["(\\d)(\\d{8})", "$1 $2", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-578]|91"], "0$1"], ["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3", ["9"], "0$1"]], "0"], "PF": ["689", "00", "4\\d{5}(?:\\d{2})?|8\\d{7,8}", [6, 8, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["44"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4|8[7-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]]], "PM": ["508", "00", "[78]\\d{8}|[2-9]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0"], "PT": ["351", "00", "1693\\d{5}|(?:[26-9]\\d|30)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["2[12]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["16|[236-9]"]]]], "RE": ["262", "00", "709\\d{6}|(?:26|[689]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"], ["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"], ["80\\d{7}"], ["89[1-37-9]\\d{6}"], 0, 0, 0, 0, ["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"], ["8(?:1[019]|2[0156]|84|90)\\d{6}"]]], "VA": ["39", "00", "0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}", [6, 7, 8, 9, 10, 11, 12], 0, 0, 0, 0, 0, 0, "06698"], "WF": ["681", "00", "(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[47-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]]], "YT": ["262", "00", "(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"], ["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"], ["80\\d{7}"], 0, 0, 0, 0, 0, ["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]] } };

// src/domain/contact/calling-codes.ts
var FRENCH_CALLING_CODES = ["33", "262", "590", "594", "596"];
var KNOWN_CALLING_CODES = [
  ...FRENCH_CALLING_CODES,
  "508",
  "681",
  "687",
  "689",
  // Saint-Pierre-et-Miquelon, Wallis-et-Futuna, New Caledonia, French Polynesia: plans of their own
  "32",
  "34",
  "352",
  "376",
  "377",
  "39",
  "41",
  "49",
  // the countries that share a border with metropolitan France
  "31",
  "351",
  "44"
  // the Netherlands, Portugal, the United Kingdom
];
function knownPlans({ version, country_calling_codes: countriesByCode, countries }) {
  const codes2 = KNOWN_CALLING_CODES.map((code) => [code, countriesByCode[code] ?? []]);
  const kept = new Set(codes2.flatMap(([, names2]) => names2));
  return {
    version,
    country_calling_codes: Object.fromEntries(codes2),
    countries: Object.fromEntries(Object.entries(countries).filter(([name]) => kept.has(name)))
  };
}

// src/domain/contact/phone.ts
var LONGEST_TEXT = 40;
var PLANS = knownPlans(metadata_min_json_default);
function normalisePhone(text2) {
  const typed = text2.normalize("NFKC").trim();
  if (typed.length > LONGEST_TEXT || /\p{L}/u.test(typed)) return void 0;
  const far = farNumber(typed);
  if (far !== void 0) return far;
  const number2 = parsePhoneNumber3(typed, "FR", PLANS);
  if (!number2?.isValid()) return void 0;
  if (!FRENCH_CALLING_CODES.includes(number2.countryCallingCode)) return number2.number;
  return number2.nationalNumber.length === 9 ? `0${number2.nationalNumber}` : void 0;
}
function farNumber(typed) {
  const [, figures2 = ""] = /^(?:\+|00)([\d\s().\-/]+)$/.exec(typed) ?? [];
  const digits = figures2.replace(/\(0\)/g, "").replace(/\D/g, "");
  return /^[1-9]\d{9,14}$/.test(digits) && !KNOWN_CALLING_CODES.some((code) => digits.startsWith(code)) ? `+${digits}` : void 0;
}

// src/domain/text/broken-letters.ts
var BROKEN = /\ufffd|[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac|\u00ef\u00bf\u00bd/;
var hasBrokenLetters = (text2) => BROKEN.test(text2);

// src/domain/text/clean-text.ts
var withoutInvisible = (text2) => text2.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g, "").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
var cut = (text2, limit) => text2.length <= limit ? text2 : text2.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
var CUT_MARK = " […]";
function joinWithin(parts2, limit) {
  const text2 = cleanText(parts2.filter((part) => part !== void 0 && part !== "").join("\n"));
  return text2 === void 0 || text2.length <= limit ? text2 : `${cut(text2, limit - CUT_MARK.length)}${CUT_MARK}`;
}
var cleanText = (text2) => withoutInvisible(text2 ?? "").trim() || void 0;
var cleanLine = (text2) => withoutInvisible(text2 ?? "").replace(/\s+/g, " ").trim() || void 0;

// src/domain/text/says-nothing.ts
var NOTHING = "non no aucun aucune aucuns aucunes rien neant nsp nil nul nulle ras nc na sans pas 0 zero none vide jamais".split(" ");
var AROUND = "d de du des le la les l a au en un une y il n ne est c ce particulier particuliere particuliers particulieres particulierement specialement speciale special pour moment instant encore objet signaler indiquer dire preciser ajouter autre autres merci connu connue je sais ai nous avons concerne concernee applicable".split(" ");
var OF_THE_QUESTION = {
  urgency: "urgence urgences urgent urgente priorite prioritaire presse pressee trop caractere immediat immediate",
  comment: "commentaire commentaires remarque remarques observation observations precision precisions",
  lodging: "hebergement logement possible possibilite solution prevu",
  contactedCompanies: "entreprise entreprises contact contacts contacte contactee contactees demarche demarches recherche recherches effectuee effectuees faite faites",
  conditions: "condition conditions exigence exigences",
  otherNeed: "besoin besoins souhait souhaits",
  schedule: "horaire horaires defini definis fixe fixes",
  levels: "preference preferences niveau niveaux",
  website: "site internet web",
  siret: "siret numero",
  tutorName: "tuteur tutrice designe",
  signatoryName: "signataire",
  requesterPhone: "telephone numero",
  otherAddress: "adresse lieu differente different",
  otherCommune: "commune lieu differente different",
  soughtActivities: "activite activites attendu attendus",
  weeksText: "semaine semaines"
};
var ALONE = {
  urgency: ["normal", "normale", "priorite normale", "urgence normale", "faible", "basse", "moderee", "peu urgent", "peu urgente"]
};
var SIGNS = /* @__PURE__ */ new Set(["", "n a", "s o", "x", "xx", "xxx", "n c", "r a s"]);
var [nothing, around] = [new Set(NOTHING), new Set(AROUND)];
function saysNothing(field, text2) {
  if (text2.length > 200) return false;
  const folded2 = fold(text2);
  if (SIGNS.has(folded2)) return true;
  if (ALONE[field]?.includes(folded2)) return true;
  const own = new Set(OF_THE_QUESTION[field].split(" "));
  const words2 = folded2.split(" ");
  return words2.some((word) => nothing.has(word)) && words2.every((word) => nothing.has(word) || around.has(word) || own.has(word));
}
var SAME_PLACE = /* @__PURE__ */ new Set([
  "idem",
  "id",
  "identique",
  "pareil",
  "pareille",
  "la meme",
  "le meme",
  "meme",
  "meme adresse",
  "la meme adresse",
  "meme lieu",
  "meme commune",
  "la meme commune",
  "voir ci dessus",
  "ci dessus",
  "sur place",
  "comme ci dessus",
  "adresse identique"
]);
var saysSame = (text2) => SAME_PLACE.has(fold(text2.slice(0, 100)));

// src/domain/text/text-limits.ts
var CELL_LIMIT = 5e4;
var PARAGRAPH = 5e3;
var LONG_LINE = 1e3;
var LINE = 300;
var TEXT_LIMITS = {
  // Demande de stage
  requesterName: LINE,
  schoolName: LINE,
  requesterEmail: LINE,
  requesterPhone: LINE,
  trainingName: LINE,
  pupilInitials: LINE,
  commune: LINE,
  postalCode: LINE,
  lodging: LONG_LINE,
  urgency: LONG_LINE,
  comment: PARAGRAPH,
  contactedCompanies: PARAGRAPH,
  soughtActivities: PARAGRAPH,
  // Offre d'accueil
  companyName: LINE,
  siret: LINE,
  address: LINE,
  website: LONG_LINE,
  contactName: LINE,
  contactJobTitle: LINE,
  contactEmail: LINE,
  contactPhone: LINE,
  signatoryName: LINE,
  tutorName: LINE,
  levels: LONG_LINE,
  activities: PARAGRAPH,
  weeksText: LONG_LINE,
  schedule: LONG_LINE,
  otherAddress: LINE,
  otherCommune: LINE,
  otherPostalCode: LINE,
  conditions: PARAGRAPH,
  otherNeed: PARAGRAPH,
  reservedForSchoolName: LINE,
  // Réponse à une proposition: everything the host added, joined
  word: PARAGRAPH,
  // Written by the program from several texts
  toCheck: 2 * PARAGRAPH
};

// src/domain/finding/check-texts.ts
function textReader() {
  const findings = [];
  const looked = (field, text2) => {
    if (hasBrokenLetters(text2)) findings.push(warning("broken-letters", { field, value: text2.slice(0, 100) }));
  };
  const within = (field, text2) => {
    if (text2 === void 0) return void 0;
    looked(field, text2);
    const limit = TEXT_LIMITS[field];
    if (text2.length <= limit) return text2;
    findings.push(warning("too-long", { field, length: text2.length, limit }));
    return cut(text2, limit);
  };
  const said = (field, text2) => text2 === void 0 || saysNothing(field, text2) ? void 0 : text2;
  return {
    findings,
    line: (field, text2) => within(field, cleanLine(text2)),
    text: (field, text2) => within(field, cleanText(text2)),
    freeLine: (field, text2) => within(field, said(field, cleanLine(text2))),
    freeText: (field, text2) => within(field, said(field, cleanText(text2))),
    list: (field, texts2) => {
      const items = [...new Set((texts2 ?? []).map(cleanLine).filter((item2) => item2 !== void 0))];
      looked(field, items.join(" "));
      const limit = TEXT_LIMITS[field];
      const length = items.reduce((sum, item2) => sum + item2.length, 0);
      if (length <= limit) return items;
      findings.push(warning("too-long", { field, length, limit }));
      return cutList(items, limit);
    }
  };
}
function cutList(items, limit) {
  let room = limit;
  return items.map((item2) => {
    const kept = cut(item2, Math.max(0, room));
    room -= item2.length;
    return kept;
  }).filter((item2) => item2 !== "");
}

// src/domain/place/check-place.ts
var LONGEST_NAME2 = 100;
function normalisePostalCode(text2) {
  const digits = text2.replace(/\s/g, "");
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, "0") : text2;
}
function checkPlace(typed, locate, field) {
  const postalCode = typed.postalCode === void 0 ? void 0 : normalisePostalCode(typed.postalCode);
  const { commune } = typed;
  if (commune === void 0 && postalCode === void 0) return { findings: [blocking("missing-commune", { field })] };
  const asTyped = { commune, postalCode };
  const value2 = [postalCode, commune].filter((text2) => text2 !== void 0).join(" ").slice(0, LONGEST_NAME2);
  const answer2 = (commune?.length ?? 0) > LONGEST_NAME2 ? { kind: "unknown", suggestions: [] } : locate(asTyped);
  switch (answer2.kind) {
    case "found":
      return {
        commune: answer2.commune,
        postalCode: answer2.postalCode || void 0,
        point: answer2.point,
        findings: readingFindings(answer2, asTyped, field)
      };
    case "mismatch":
      return {
        ...asTyped,
        findings: [blocking("postal-code-mismatch", {
          field,
          postalCode: postalCode ?? "",
          commune: commune ?? "",
          communesOfCode: answer2.communeOfCode.join(LIST_SEPARATOR),
          codesOfCommune: answer2.codesOfCommune.join(LIST_SEPARATOR)
        })]
      };
    case "ambiguous":
      return { ...asTyped, findings: [blocking("ambiguous-commune", { field, value: value2, candidates: answer2.candidates.join(LIST_SEPARATOR) })] };
    case "unknown":
      return { ...asTyped, findings: [blocking("unknown-commune", { field, value: value2, suggestions: answer2.suggestions.join(LIST_SEPARATOR) })] };
  }
}
function readingFindings(answer2, typed, field) {
  const details = { field, commune: answer2.commune, postalCode: typed.postalCode ?? "" };
  if (answer2.how === "insee") return [warning("insee-code", { ...details, codes: (answer2.postalCodes ?? []).join(LIST_SEPARATOR) })];
  if (answer2.how === "by-code") return [warning("place-by-postal-code", { ...details, value: (typed.commune ?? "").slice(0, LONGEST_NAME2) })];
  return [];
}

// src/domain/school/school.ts
var schoolName = (school) => school.commune ? `${school.name} – ${school.commune}` : school.name;

// src/domain/school/recognise-school.ts
var ABBREVIATIONS = new Map(Object.entries({
  lp: "lycee professionnel",
  lpo: "lycee polyvalent",
  lgt: "lycee general et technologique",
  lyc: "lycee",
  clg: "college",
  col: "college",
  st: "saint",
  ste: "sainte",
  pro: "professionnel",
  prof: "professionnel"
}));
var SMALL_WORDS = /* @__PURE__ */ new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "prive", "privee", "public"]);
var fullWords = (text2) => fold(text2.slice(0, 300)).split(" ").flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(" ")).filter((word) => word !== "" && !SMALL_WORDS.has(word));
function recogniseSchool(typed, schools) {
  const uai = /\b\d{7}\s?[a-z]\b/i.exec(typed.slice(0, 300))?.[0].replace(/\s/g, "").toUpperCase();
  const byUai = uai === void 0 ? void 0 : schools.find((school) => school.uai === uai);
  if (byUai) return { kind: "found", school: byUai };
  const key = fold(typed);
  if (key === "") return { kind: "unknown", suggestions: [] };
  const words2 = fullWords(typed);
  const passes = [
    (school) => fold(schoolName(school)) === key,
    (school) => fold(school.name) === key,
    (school) => sameWords(fullWords(schoolName(school)), words2),
    (school) => sameWords(fullWords(school.name), words2),
    (school) => words2.length > 1 && words2.every((word) => fullWords(schoolName(school)).includes(word))
  ];
  for (const pass of passes) {
    const matching = schools.filter(pass);
    if (matching.length === 1) return { kind: "found", school: matching[0] };
    if (matching.length > 1) return { kind: "ambiguous", candidates: matching };
  }
  return { kind: "unknown", suggestions: nearestSchools(words2.join(" "), schools) };
}
function schoolAnswered(typed, known, schools) {
  const chosen = schools.find(({ uai }) => uai === known.chosen);
  if (chosen !== void 0) return { kind: "found", school: chosen };
  const answer2 = recogniseSchool(typed, schools);
  const before = answer2.kind === "ambiguous" ? answer2.candidates.find(({ uai }) => uai === known.before) : void 0;
  return before === void 0 ? answer2 : { kind: "found", school: before };
}
var sameWords = (one2, other) => one2.length > 0 && [...one2].sort().join(" ") === [...other].sort().join(" ");
function nearestSchools(typed, schools) {
  return schools.map((school) => ({ school, gap: Math.min(distance(typed, fullWords(school.name).join(" ")), distance(typed, fullWords(schoolName(school)).join(" "))) })).filter(({ gap }) => gap <= Math.max(2, typed.length / 3)).sort((a, b) => a.gap - b.gap).slice(0, 3).map(({ school }) => school);
}

// src/domain/training/levels-of-diploma.ts
var LEVELS = new Map(Object.entries({
  cap: ["cap-1", "cap-2", "cap-1-an", "cap-3-ans"],
  "bac pro": ["2de-pro", "1re-pro", "terminale-pro"],
  "2de pro": ["2de-pro"],
  cs: ["cs"],
  bma: ["bma"],
  bts: ["bts-1", "bts-2"],
  "2de gt": ["2de-gt"],
  "dn made": ["dn-made"]
}));
var OF_ANY_DIPLOMA = ["ulis", "apprentissage", "fcil", "3e-prepa-metiers", "3e-segpa", "4e", "3e"];
var levelSuitsDiploma = (level, diploma) => OF_ANY_DIPLOMA.includes(level) || (LEVELS.get(fold(diploma))?.includes(level) ?? true);

// src/domain/training/recognise-level.ts
var LEVEL_PATTERNS = [
  [/\b(?:apprentissage|apprentie?)\b/, "apprentissage"],
  [/\bulis\b/, "ulis"],
  [/\b3(?:e|eme)? segpa\b|\btroisieme segpa\b/, "3e-segpa"],
  [/\b(?:3(?:e|eme)?|troisieme) prepa\b|\bprepa metiers\b/, "3e-prepa-metiers"],
  [/\b(?:4e|4eme|quatrieme)\b/, "4e"],
  [/\b(?:3e|3eme|troisieme)\b(?! annee)/, "3e"],
  [/\bcap (?:en )?1 an\b/, "cap-1-an"],
  [/\bcap (?:en )?3 ans\b/, "cap-3-ans"],
  [/\bcap 2\b|\b(?:2e|2eme|2nde|deuxieme|seconde) annee(?: de)? cap\b|\bcap (?:.* )?(?:2e|2eme|deuxieme) annee\b|\b2(?:e|eme)? cap\b/, "cap-2"],
  [/\bcap 1\b|\b(?:1re|1ere|premiere) annee(?: de)? cap\b|\bcap (?:.* )?(?:1re|1ere|premiere) annee\b|\b1(?:re|ere)? cap\b/, "cap-1"],
  [/\bbts 2\b|\b(?:2e|2eme|deuxieme) annee(?: de)? bts\b|\bbts (?:.* )?(?:2e|2eme|deuxieme) annee\b/, "bts-2"],
  [/\bbts 1\b|\b(?:1re|1ere|premiere) annee(?: de)? bts\b|\bbts (?:.* )?(?:1re|1ere|premiere) annee\b/, "bts-1"],
  [/\b(?:2de|2nde|seconde) (?:gt|generale|technologique)\b/, "2de-gt"],
  [/\b(?:2de|2nde|seconde) (?:.* )?(?:bac )?(?:pro|professionnelle?)\b/, "2de-pro"],
  [/\b(?:1re|1ere|premiere) (?:.* )?(?:bac )?(?:pro|professionnelle?)\b/, "1re-pro"],
  [/\b(?:tle|term|terminale) (?:.* )?(?:bac )?(?:pro|professionnelle?)\b/, "terminale-pro"],
  [/\bbma\b/, "bma"],
  [/\b(?:cs|certificat de specialisation|mention complementaire)\b/, "cs"],
  [/\bdn ?made\b/, "dn-made"],
  [/\bfcil\b/, "fcil"]
];
function recogniseLevel(typed) {
  const text2 = fold(typed.slice(0, 300));
  return LEVEL_PATTERNS.find(([pattern]) => pattern.test(text2))?.[1];
}

// src/domain/training/recognise-training.ts
var DIPLOMA_SPELLINGS = [
  [/\b(?:baccalaureat|bac) (?:professionnel|pro)\b|\bbacpro\b|\bbcp\b/g, "bac pro"],
  [/\bcertificat d aptitude professionnelle\b/g, "cap"],
  [/\bbrevet de technicien superieur\b|\bsts\b/g, "bts"],
  [/\b(?:1re|1ere|premiere|tle|term|terminale) (?:bac )?(?:professionnelle|pro)\b/g, "bac pro"],
  [/\b(?:2de|2nde|seconde) (?:professionnelle|pro)\b/g, "2de pro"],
  [/\bcertificat de specialisation\b|\bmention complementaire\b/g, "cs"]
];
var CLASS_WORDS = /\b(?:1re|1ere|premiere|2e|2eme|deuxieme|tle|term|terminale) annee\b|\b(?:1re|1ere|premiere|tle|term|terminale)\b|\b(?:2de|2nde|seconde)\b(?! (?:pro|gt|generale))|\b(?:classe|niveau) de\b|\ben (?:1 an|2 ans|3 ans)\b|\bannee\b|\b(?:en )?apprentissage\b/g;
var SMALL_WORDS2 = /* @__PURE__ */ new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "au", "aux", "metiers", "metier", "option", "opt"]);
var DIPLOMAS = ["bac pro", "2de pro", "cap", "bts", "cs"];
function nameOf(text2) {
  let folded2 = fold(text2.slice(0, 300));
  for (const [spelling, diploma2] of DIPLOMA_SPELLINGS) folded2 = folded2.replace(spelling, diploma2);
  const diploma = DIPLOMAS.find((name) => new RegExp(`\\b${name}\\b`).test(folded2)) ?? "";
  const rest2 = folded2.replace(CLASS_WORDS, " ").replace(diploma === "" ? / {2,}/g : new RegExp(`\\b${diploma}\\b`, "g"), " ");
  return { diploma, words: rest2.split(" ").filter((word) => word !== "" && !SMALL_WORDS2.has(word)) };
}
function acronymsOf(training) {
  const bracketed = [...training.label.matchAll(/\(([^)]{2,12})\)/g)].map((match) => fold(match[1]));
  const code = training.code.split("-").slice(1);
  return [...bracketed, code.join(" "), code[0] ?? ""].filter((acronym) => acronym.length > 1);
}
var indexed = (training) => {
  const name = nameOf(trainingName(training));
  return {
    training,
    exact: [fold(trainingName(training)), fold(training.code)],
    name,
    label: nameOf(training.label.replace(/\([^)]*\)/g, " ")).words.join(" "),
    acronyms: acronymsOf(training)
  };
};
function recogniseTraining(typed, trainings) {
  const key = fold(typed);
  if (key === "") return { kind: "unknown", suggestions: [] };
  const entries2 = trainings.map(indexed);
  const exact = entries2.find((entry) => entry.exact.includes(key));
  if (exact) return { kind: "found", training: exact.training };
  const name = nameOf(typed);
  if (name.words.length === 0) return { kind: "unknown", suggestions: [] };
  const text2 = name.words.join(" ");
  const sameDiploma = entries2.filter((entry) => name.diploma === "" || entry.name.diploma === name.diploma);
  const passes = [
    (entry) => entry.label === text2,
    (entry) => entry.acronyms.includes(text2),
    (entry) => name.words.some((word) => entry.acronyms.includes(word) && word.length > 2) && name.words.every((word) => entry.acronyms.includes(word) || entry.name.words.includes(word)),
    (entry) => name.words.every((word) => entry.name.words.some((other) => isNearWord(word, other))),
    (entry) => text2.length >= 8 && distance(text2, entry.label) <= Math.floor(text2.length / 6)
  ];
  const rounds = name.diploma === "" ? [(entry) => passes.some((pass) => pass(entry))] : passes;
  for (const pass of rounds) {
    const matching = sameDiploma.filter(pass).map((entry) => entry.training);
    if (matching.length === 1 && name.diploma === "" && !saysEnough(name, indexed(matching[0]))) break;
    if (matching.length === 1) return { kind: "found", training: matching[0] };
    if (matching.length > 1) return { kind: "ambiguous", candidates: matching };
  }
  return { kind: "unknown", suggestions: nearest(text2, sameDiploma) };
}
function trainingAnswered(typed, known, trainings) {
  const chosen = trainings.find(({ code }) => code === known.chosenTraining);
  if (chosen !== void 0) return { kind: "found", training: chosen };
  const before = trainings.find(({ code }) => code === known.trainingCode);
  if (before !== void 0 && fold(trainingName(before)) === fold(typed)) return { kind: "found", training: before };
  return recogniseTraining(typed, trainings);
}
var saysEnough = (name, entry) => name.words.some((word) => entry.acronyms.includes(word)) || name.words.length * 2 >= entry.name.words.length;
var isNearWord = (word, other) => word === other || word.length > 3 && (other === `${word}s` || word === `${other}s`);
function nearest(text2, entries2) {
  const words2 = text2.split(" ");
  return entries2.map((entry) => ({
    entry,
    shared: words2.filter((word) => word.length > 3 && entry.name.words.some((other) => other.startsWith(word.slice(0, 6)))).length,
    gap: distance(text2, entry.label)
  })).filter(({ shared, gap }) => shared > 0 || gap <= text2.length / 3).sort((a, b) => b.shared - a.shared || a.gap - b.gap).slice(0, 3).map(({ entry }) => entry.training);
}

// src/domain/request/check-age.ts
var UNLIKELY_AGES = {
  "4e": ["16-17", "adult"],
  "3e": ["adult"],
  "3e-prepa-metiers": ["adult"],
  "3e-segpa": ["adult"],
  "2de-gt": ["adult"],
  "2de-pro": ["adult"],
  "1re-pro": ["under-15"],
  "terminale-pro": ["under-15", "15"],
  "cap-2": ["under-15"],
  "cap-1-an": ["under-15", "15"],
  bma: ["under-15", "15"],
  cs: ["under-15", "15"],
  "bts-1": ["under-15", "15"],
  "bts-2": ["under-15", "15"],
  "dn-made": ["under-15", "15"],
  fcil: ["under-15", "15"]
};
var HOURS_RULE = {
  "under-15": "hours-week-under-15",
  15: "hours-week-minor",
  "16-17": "hours-week-minor",
  adult: void 0
};
var OLDEST_OF = { "under-15": 14, 15: 15, "16-17": 17, adult: 99 };
function checkAge(draft, rules, today) {
  const age = draft.ageBracket;
  if (age === void 0) return [warning("missing-age")];
  const day = draft.startsOn ?? today;
  const findings = [];
  if (draft.level !== void 0 && UNLIKELY_AGES[draft.level]?.includes(age)) findings.push(warning("age-unlikely", { level: draft.level, age }));
  const minimum = ruleOn(rules, "apprentice-min-age", day);
  if (draft.type === "apprenticeship" && minimum && OLDEST_OF[age] < minimum.value) {
    findings.push({ code: "too-young-for-apprenticeship", severity: OLDEST_OF[age] < 15 ? minimum.effect : "warns", details: { age, minimum: minimum.value } });
  }
  const hoursRule = HOURS_RULE[age];
  const limit = hoursRule && ruleOn(rules, hoursRule, day);
  if (limit && draft.hoursPerWeek !== void 0 && draft.hoursPerWeek > limit.value) {
    findings.push({ code: "hours-above-limit", severity: limit.effect, details: { hours: draft.hoursPerWeek, limit: limit.value, age } });
  }
  return findings;
}

// src/domain/request/check-dates.ts
var MONTHS_AWAY = 36;
var isPossibleDay = (day, today) => isIsoDate(day) && day <= addMonths(today, MONTHS_AWAY) && day >= addMonths(today, -MONTHS_AWAY);
function checkDates(draft, readingFindings2, today) {
  const { startsOn, endsOn } = draft;
  const needsEnd = draft.type !== "apprenticeship";
  const impossible = ["startsOn", "endsOn"].filter((field) => {
    const day = draft[field];
    return day !== void 0 && !isPossibleDay(day, today);
  });
  if (impossible.length > 0) return impossible.map((field) => blocking("invalid-date", { field, value: draft[field] ?? "" }));
  const missing = ["startsOn", "endsOn"].filter((field) => draft[field] === void 0 && (field === "startsOn" || needsEnd));
  const unsaid = missing.filter((field) => !saidOf(readingFindings2, field));
  if (unsaid.length === 2) return [blocking("missing-dates")];
  if (unsaid.length === 1) return [blocking("missing-dates", { field: unsaid[0] })];
  if (startsOn === void 0) return [];
  if (endsOn !== void 0 && endsOn < startsOn) return [blocking("end-before-start", { startsOn, endsOn })];
  const findings = [];
  if (startsOn < today) {
    const isOver = endsOn !== void 0 && endsOn < today;
    findings.push(isOver ? blocking("start-in-past", { startsOn, endsOn }) : warning("start-in-past", { startsOn }));
  }
  const usual = draft.type === void 0 ? void 0 : REQUEST_TYPE_RULES[draft.type].usualMaxDays;
  if (endsOn !== void 0 && usual !== void 0) {
    const days = workingDays(startsOn, endsOn);
    if (days > usual) findings.push(warning("period-longer-than-usual", { days, usual }));
  }
  return findings;
}
function workingDays(first, last) {
  const total = daysBetween(first, last) + 1;
  let days = Math.floor(total / 7) * 5;
  for (let rest2 = 0; rest2 < total % 7; rest2 += 1) if (dayOfWeek(addDays(last, -rest2)) <= 5) days += 1;
  return days;
}

// src/domain/request/check-numbers.ts
var BOUNDS = {
  hoursPerWeek: { min: 1, max: 60, isWhole: false },
  radiusKm: { min: 1, max: 1e3, isWhole: false },
  contactedCount: { min: 0, max: 1e3, isWhole: true }
};
function checkNumbers(draft) {
  const findings = [];
  const kept = (field) => {
    const value2 = draft[field];
    const { min, max, isWhole } = BOUNDS[field];
    if (value2 === void 0) return void 0;
    if (Number.isFinite(value2) && value2 >= min && value2 <= max && (!isWhole || Number.isInteger(value2))) return value2;
    findings.push(warning("invalid-number", { field, value: String(value2), min, max }));
    return void 0;
  };
  return { hoursPerWeek: kept("hoursPerWeek"), radiusKm: kept("radiusKm"), contactedCount: kept("contactedCount"), findings };
}

// src/domain/request/find-duplicate.ts
function findDuplicate(fields, others2) {
  const initials = fold(fields.pupilInitials ?? "").replace(/ /g, "");
  const school = schoolKey(fields);
  if (initials === "" || school === "" || fields.startsOn === void 0) return void 0;
  return [...others2].reverse().find((other) => other.status !== "cancelled" && other.type === fields.type && fold(other.pupilInitials ?? "").replace(/ /g, "") === initials && schoolKey(other) === school && overlaps(fields, other));
}
var schoolKey = (request) => request.schoolUai ?? fold(request.schoolName ?? "");
var overlaps = (one2, other) => one2.startsOn !== void 0 && other.startsOn !== void 0 && one2.startsOn <= (other.endsOn ?? other.startsOn) && other.startsOn <= (one2.endsOn ?? one2.startsOn);

// src/domain/request/personal-data.ts
var SENSITIVE_WORDS = new RegExp(`\\b(?:${[
  // health and disability
  "maladies?",
  "malade",
  "handicap\\w*",
  "autis\\w*",
  "dyslexi\\w*",
  "dyspraxi\\w*",
  "dysphasi\\w*",
  "dyscalculi\\w*",
  "dysorthographi\\w*",
  "dys",
  "tdah?",
  "diabet\\w*",
  "epilep\\w*",
  "asthm\\w*",
  "allergi\\w*",
  "depressi\\w*",
  "anxieu\\w*",
  "anxiete",
  "phobi\\w*",
  "medicaments?",
  "traitement medical",
  "suivi medical",
  "suivi psy\\w*",
  "psychologue",
  "psychiatr\\w*",
  "hospitalis\\w*",
  "raisons? de sante",
  "raisons? medicales?",
  "problemes? de sante",
  "sante fragile",
  "troubles?",
  "fauteuil roulant",
  "malentendante?",
  "malvoyante?",
  "sourde?",
  "enceinte",
  "grossesse",
  "addictions?",
  "pai",
  "pps",
  "mdph",
  "aesh",
  "rqth",
  "itep",
  "ime",
  // family
  "divorc\\w*",
  "parents? separes?",
  "orphelin\\w*",
  "deced\\w*",
  "deces",
  "deuil",
  "monoparental\\w*",
  "famille d accueil",
  "aide sociale a l enfance",
  "ase",
  "situation familiale",
  "problemes? familia\\w*",
  "conflits? familia\\w*",
  "violences?",
  "maltraitan\\w*",
  // social situation, discipline, religion, nationality
  "sans papiers",
  "titre de sejour",
  "refugie\\w*",
  "demandeurs? d asile",
  "mna",
  "non accompagnee?s?",
  "migrante?s?",
  "nationalite",
  "rsa",
  "boursiere?s?",
  "precari\\w*",
  "sans abri",
  "sdf",
  "hebergement d urgence",
  "foyer d urgence",
  "prison",
  "incarcer\\w*",
  "garde a vue",
  "judiciaire",
  "pjj",
  "delinquan\\w*",
  "conseil de discipline",
  "exclusions? definitives?",
  "religi\\w*",
  "musulman\\w*",
  "ramadan",
  "assistante? sociale?"
].join("|")})\\b`, "g");
var sensitiveWordsIn = (text2) => [...new Set(fold(text2).match(SENSITIVE_WORDS) ?? [])];

// src/domain/request/personal-details.ts
var EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}(?:@|\s?(?:\(at\)|\[at\]|arobase)\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu;
var PHONE = /(?<![\d/])(?:\+\s?\d{2,3}\s?(?:\(0\)\s?)?|00\s?\d{2,3}\s?|0)[1-9](?:[\s.\-_/]?\d{2}){4}(?!\d)/g;
var WORD = String.raw`\p{Lu}[\p{L}']*(?:-\p{Lu}[\p{L}']*)*`;
var AFTER_CUE = new RegExp(
  String.raw`(?<!\p{L})((?:[Mm]me|[Mm]lle|M\.|[Mm]r\.?|MM\.|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|s'appelle|se nomme|(?:pre)?nommee?|appelee?|` + String.raw`(?:[Pp]renom|[Nn]om(?: de famille)?|[Ee]leve|[Jj]eune|[Ss]tagiaire|[Mm]aman|[Mm]ere|[Pp]apa|[Pp]ere)\s*[:=]?)\s+)` + String.raw`(${WORD}(?:\s+(?:de\s+|du\s+)?${WORD}){0,2})`,
  "gu"
);
var CAPITALISED = new RegExp(String.raw`(?<![\p{L}\d'-])${WORD}(?:\s+(?:(?:de|du|le|la|el|ben)\s+)?${WORD}){0,2}`, "gu");
var FIRST_NAMES = new Set("adam adrien agathe aicha alex alexandre alexandra alexis alice alicia alix alya amadou amandine amelie amina amine amir anais anas andrea anna anne antoine antonin arthur assia astrid aurelie aurelien axel ayoub baptiste barbara bastien benjamin benoit bilal bryan camille carla caroline catherine cecile celia celine chantal charles chaima chloe christelle christian christine christophe claire clara clea clement corentin cyril damien daniel david delphine denis diane didier djibril dylan edouard elena elias eline elisa elise elodie eloise elsa emilie emma emmanuel enzo eric erwan esteban ethan eva evan fabien fabrice fanny farid fatima fatou felix florian franck francois francoise frederic gabin gabriel gabrielle gaelle gaetan gauthier geoffrey gilles guillaume gwendoline hamza helene hugo ibrahim ilyes imane ines isabelle ismael jacques jean jeanne jeremy jerome jessica joanna johan jonathan jordan joseph josephine jules julia julian julie julien juliette justine kamel karim karine katia kelly kenza kevin khadija killian laetitia lamia lana lara laura laure laurence laurent lea leo leon leonie lena lenny leila lilou lina lisa livia lola loic lorenzo lou louane louis louise louna luca lucas lucie lucile ludovic lukas lylou mael maelle maeva malik manon marc margaux margot maria mariam marie marine marion mathias mathieu mathilde mathis matteo matthieu maxence maxime mehdi melanie melina melissa michael michel mickael milan mila mohamed mohammed morgane moussa myriam nadia nadine nael naim nathalie nathan nathanael nicolas nina nizar noa noah noe noemie nolan nour olivia olivier oscar ousmane pascal patricia patrick paul pauline philippe quentin rachid rania raphael rayan rayane remi remy robin romain romane roxane ryan sabrina sacha safa salome samia samir samuel sandra sandrine sara sarah selma serge sofia sofiane solene sonia sophie stephane stephanie steven sylvain sylvie tanguy teo theo thibault thierry thomas tiago timeo timothe tom tristan tristana ulysse valentin valentine valerie vanessa vincent virginie wassim william xavier yacine yanis yann yannis yasmine yassine yohan youssef yves zakaria zineb zoe".split(" "));
var DOUBTFUL = new Set("pierre rose jade iris violette clemence constance victoire marin charlotte ambre blanche celeste prune reine angele ange aurore lily".split(" "));
var BEFORE_PLACE = new RegExp(String.raw`(?<!\p{L})(?:${[
  "lycee",
  "college",
  "ecole",
  "rue",
  "avenue",
  "av",
  "boulevard",
  "bd",
  "place",
  "quai",
  "cours",
  "impasse",
  "allee",
  "square",
  "parc",
  "stade",
  "gymnase",
  "hopital",
  "clinique",
  "residence",
  "foyer",
  "musee",
  "pont",
  "gare",
  "station",
  "saints?",
  "saintes?",
  "st",
  "ste",
  "chateau",
  "fondation",
  "institut",
  "centre",
  "theatre",
  "mediatheque",
  "salle",
  "groupe",
  "societe",
  "garage",
  "boulangerie",
  "patisserie",
  "boucherie",
  "restaurant",
  "pharmacie",
  "cabinet",
  "entreprise",
  "sarl",
  "sas",
  "chez",
  "hotel",
  "maison",
  "salon",
  "mairie",
  "ville"
].join("|")})\.?(?:\s+(?:de|du|d'))?[\s-]+$`, "iu");
var CURLY_APOSTROPHE = 8217;
var plainLetters = (text2) => text2.replace(/[^\x00-\x7f]/g, (letter) => letter.charCodeAt(0) === CURLY_APOSTROPHE ? "'" : /\s/.test(letter) ? " " : letter.normalize("NFD")[0]);
function allIn(text2) {
  const plain = plainLetters(text2);
  const found = [];
  const add = (kind, start, length) => {
    if (!found.some((other) => start < other.end && other.start < start + length)) found.push({ kind, start, end: start + length });
  };
  for (const match of plain.matchAll(EMAIL)) add("email", match.index, match[0].length);
  for (const match of plain.matchAll(PHONE)) add("phone", match.index, match[0].length);
  for (const match of plain.matchAll(AFTER_CUE)) {
    if (isCueSure(match[1]) || isFirstName(match[2])) add("name", match.index + match[1].length, match[2].length);
  }
  for (const match of plain.matchAll(CAPITALISED)) {
    if (BEFORE_PLACE.test(plain.slice(Math.max(0, match.index - 24), match.index))) continue;
    const words2 = match[0].split(/\s+/);
    const first = words2.findIndex((word, index) => isFirstName(word) || DOUBTFUL.has(fold(word)) && /^\p{Lu}/u.test(words2[index + 1] ?? ""));
    if (first === -1) continue;
    const before = words2.slice(0, first).join(" ");
    if (first > 0 && BEFORE_PLACE.test(`${before} `)) continue;
    const isFamilyName = first > 0 && /^[\p{Lu}'-]{2,}$/u.test(words2[first - 1]);
    const head = words2.slice(0, isFamilyName ? first - 1 : first).join(" ").length;
    const start = match[0].indexOf(words2[isFamilyName ? first - 1 : first], head);
    add("name", match.index + start, match[0].length - start);
  }
  return found.sort((one2, other) => one2.start - other.start);
}
var isCueSure = (cue) => /[:=.]|appel|nomm|mme|mlle|\bmr\b|monsieur|madame|mademoiselle/i.test(cue);
var isFirstName = (words2) => FIRST_NAMES.has(fold(words2.split(/\s/)[0].replace(/^[dl]'/i, "")).split(" ")[0]);
var personalDetailsIn = (text2) => [...new Set(allIn(text2.slice(0, 2e4)).map(({ kind }) => kind))];

// src/domain/request/priority-of.ts
var URGENT_WITHIN_DAYS = 10;
var HIGH_WITHIN_DAYS = 21;
function priorityOf(startsOn, urgency, today) {
  const days = startsOn !== void 0 && isIsoDate(startsOn) ? daysBetween(today, startsOn) : Infinity;
  if (days <= URGENT_WITHIN_DAYS) return "urgent";
  return days <= HIGH_WITHIN_DAYS || !saysNothing("urgency", urgency ?? "") ? "high" : "normal";
}

// src/domain/request/pupil-initials.ts
var MOST_INITIALS = 4;
var PAIRS2 = /* @__PURE__ */ new Set(["ch", "th", "ph", "gh", "kh", "sh", "dj", "gu", "qu", "st", "cl", "fr", "gr", "cr", "br", "pr", "tr"]);
function checkInitials(typed) {
  const words2 = typed.normalize("NFC").split(/[^\p{L}]+/u).filter((word) => word !== "");
  const [only] = words2;
  const isInitials = words2.length <= MOST_INITIALS && (words2.length === 1 ? isRunOfInitials(only) : words2.every(isInitialOrPair));
  const lettersKept = (word) => isInitials && (words2.length === 1 || isRunOfTwo(word)) ? lettersOf(word) : lettersOf(word).slice(0, 1);
  const letters = words2.flatMap(lettersKept);
  const initials = letters.slice(0, MOST_INITIALS).map((letter) => `${lettersOf(letter.toUpperCase())[0]}.`).join("");
  return { initials: initials || void 0, wasName: words2.length > 0 && !isInitials };
}
var lettersOf = (word) => [...word];
var isCapitals = (word) => word === word.toUpperCase();
var isInitialOrPair = (word) => lettersOf(word).length === 1 || PAIRS2.has(word.toLowerCase()) || isRunOfTwo(word);
var isRunOfTwo = (word) => lettersOf(word).length === 2 && isCapitals(word) && !PAIRS2.has(word.toLowerCase());
function isRunOfInitials(word) {
  const count2 = lettersOf(word).length;
  if (count2 <= 2) return true;
  if (count2 > MOST_INITIALS || !isCapitals(word)) return false;
  const shape = lettersOf(word.normalize("NFD").replace(/\p{M}/gu, "")).map((letter) => /[AEIOUY\u0152\u00c6]/.test(letter) ? "v" : "c").join("");
  return count2 === 4 ? !shape.includes("v") : shape === "ccc" || shape === "vcc" || shape === "ccv";
}

// src/domain/request/check-request.ts
var NEEDED = ["type", "startsOn", "endsOn"];
function checkRequest(input) {
  const { draft, rules, today } = input;
  const readingFindings2 = blockingOn(input.readingFindings, NEEDED.filter((field) => draft[field] === void 0));
  const texts2 = textReader();
  const findings = [...readingFindings2];
  const add = (...more2) => {
    findings.push(...more2);
  };
  const requesterName = texts2.line("requesterName", draft.requesterName);
  if (requesterName === void 0) add(warning("missing-name"));
  const school = checkSchool(texts2.line("schoolName", draft.schoolName), { chosen: draft.chosenSchool, before: draft.schoolUai }, input.schools);
  add(...school.findings);
  const emailTyped = texts2.line("requesterEmail", draft.requesterEmail);
  const addresses = readAddresses(emailTyped ?? "");
  const email = addresses.kind === "one" ? addresses.address : void 0;
  if (emailTyped === void 0) add(blocking("missing-email"));
  else if (email === void 0) {
    add(blocking("invalid-email", { field: "requesterEmail", value: emailTyped.slice(0, 100), why: faultOfAddresses(addresses) }));
  }
  const phoneTyped = texts2.freeLine("requesterPhone", draft.requesterPhone);
  const phone2 = normalisePhone(phoneTyped ?? "");
  if (phoneTyped !== void 0 && phone2 === void 0) add(warning("invalid-phone", { field: "requesterPhone", value: phoneTyped.slice(0, 100) }));
  const { type } = draft;
  if (type === void 0 && !saidOf(readingFindings2, "type")) add(blocking("missing-type"));
  const training = checkTraining(texts2.line("trainingName", draft.trainingName), draft, input.trainings);
  add(...training.findings);
  const level = draft.level ?? recogniseLevel(training.asTyped ?? "") ?? onlyLevelOf(type);
  if (type !== void 0 && draft.level !== void 0 && !REQUEST_TYPE_RULES[type].levels.includes(draft.level)) {
    add(warning("unknown-choice", { field: "level", value: draft.level, type }));
  } else if (draft.level !== void 0 && training.diploma !== void 0 && !levelSuitsDiploma(draft.level, training.diploma)) {
    add(warning("level-of-other-diploma", { level: draft.level, training: training.name ?? "" }));
  }
  add(...checkDates(draft, readingFindings2, today));
  const possible2 = (day) => day !== void 0 && isPossibleDay(day, today) ? day : void 0;
  const [startsOn, endsOn] = [possible2(draft.startsOn), possible2(draft.endsOn)];
  const numbers = checkNumbers(draft);
  add(...numbers.findings);
  add(...checkAge({ ...draft, level, startsOn, hoursPerWeek: numbers.hoursPerWeek }, rules, today));
  const pupil2 = checkInitials(texts2.line("pupilInitials", draft.pupilInitials) ?? "");
  if (pupil2.initials === void 0) add(warning("missing-initials"));
  else if (pupil2.wasName) add(warning("personal-data-suspected", { field: "pupilInitials", initials: pupil2.initials }));
  const place = checkPlace({ commune: texts2.line("commune", draft.commune), postalCode: texts2.line("postalCode", draft.postalCode) }, input.locate, "commune");
  add(...place.findings);
  const freeTexts = {
    lodging: texts2.freeText("lodging", draft.lodging),
    urgency: texts2.freeText("urgency", draft.urgency),
    comment: texts2.freeText("comment", draft.comment)
  };
  const soughtActivities = texts2.list("soughtActivities", draft.soughtActivities?.filter((activity) => !saysNothing("soughtActivities", activity)));
  for (const [field, text2] of Object.entries(freeTexts)) {
    const words2 = sensitiveWordsIn(text2 ?? "");
    if (words2.length > 0) add(warning("personal-data-suspected", { field, words: words2.slice(0, 5).join(LIST_SEPARATOR) }));
  }
  const ownWords = { ...freeTexts, soughtActivities: soughtActivities.join("\n"), trainingName: training.code === void 0 ? training.name : void 0 };
  for (const [field, text2] of Object.entries(ownWords)) {
    const kinds = personalDetailsIn(text2 ?? "");
    if (kinds.length > 0) add(warning("person-named", { field, kinds: kinds.join(LIST_SEPARATOR) }));
  }
  const fields = {
    priority: priorityOf(startsOn, freeTexts.urgency, today),
    type,
    level,
    trainingName: training.name,
    trainingCode: training.code,
    schoolName: school.name,
    schoolUai: school.uai,
    requesterName,
    requesterRole: draft.requesterRole,
    requesterEmail: email ?? emailTyped,
    requesterPhone: phone2 ?? phoneTyped,
    pupilInitials: pupil2.initials,
    ageBracket: draft.ageBracket,
    startsOn,
    endsOn,
    hoursPerWeek: numbers.hoursPerWeek,
    soughtActivities,
    soughtSectors: [...new Set(draft.soughtSectors ?? [])],
    fallbackSectors: [...new Set(draft.fallbackSectors ?? [])],
    commune: place.commune,
    postalCode: place.postalCode,
    point: place.point,
    radiusKm: numbers.radiusKm,
    transport: draft.transport,
    contactedCount: numbers.contactedCount,
    contactedCompanies: texts2.freeText("contactedCompanies", draft.contactedCompanies),
    needsArrangement: draft.needsArrangement ?? false,
    ...freeTexts
  };
  const duplicate = findDuplicate(fields, input.others);
  if (duplicate) add(warning("possible-duplicate", { reference: duplicate.reference, status: duplicate.status }));
  return { fields, findings: [...findings, ...texts2.findings] };
}
function checkSchool(typed, known, schools) {
  if (typed === void 0) return { findings: [blocking("missing-school")] };
  const answer2 = schoolAnswered(typed, known, schools);
  if (answer2.kind === "found") return { name: schoolName(answer2.school), uai: answer2.school.uai, findings: [] };
  const near = answer2.kind === "ambiguous" ? answer2.candidates : answer2.suggestions;
  return { name: typed, findings: [blocking("unknown-school", { value: typed.slice(0, 100), suggestions: near.slice(0, 3).map(schoolName).join(LIST_SEPARATOR) })] };
}
function checkTraining(asTyped, draft, trainings) {
  const isNeeded = draft.type !== void 0 && REQUEST_TYPE_RULES[draft.type].needsTraining;
  if (asTyped === void 0) return { findings: isNeeded ? [blocking("missing-training")] : [] };
  const answer2 = trainingAnswered(asTyped, draft, trainings);
  if (answer2.kind === "found") {
    const { code, diploma } = answer2.training;
    return { asTyped, name: trainingName(answer2.training), code, diploma, findings: [] };
  }
  const near = answer2.kind === "ambiguous" ? answer2.candidates : answer2.suggestions;
  const details = { value: asTyped.slice(0, 100), suggestions: near.slice(0, 3).map(trainingName).join(LIST_SEPARATOR) };
  const isSearchable = !isNeeded || (draft.soughtSectors ?? []).length > 0;
  return { asTyped, name: asTyped, findings: [isSearchable ? warning("unknown-training", details) : blocking("unknown-training", details)] };
}
var onlyLevelOf = (type) => {
  const levels2 = type === void 0 ? [] : REQUEST_TYPE_RULES[type].levels;
  return levels2.length === 1 ? levels2[0] : void 0;
};

// src/domain/request/request.ts
var PRIORITIES = ["normal", "high", "urgent"];

// src/wording/findings/sentences-of-findings.ts
var sentencesOfFindings = (findings) => withSentences(void 0, findings);
function withSentences(toCheck2, findings) {
  const all3 = [...new Set([...(toCheck2 ?? "").split("\n"), ...findings.map(sentenceOfFinding)].filter((line) => line !== ""))];
  const kept = [];
  let room = TEXT_LIMITS.toCheck;
  for (const line of all3) {
    room -= line.length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  const left = all3.length - kept.length;
  return [...kept, ...left > 0 ? [`… et ${counted(left, "autre constat", "autres constats")}.`] : []].join("\n") || void 0;
}

// src/application/requests/recheck-request.ts
var check = (register, ports, request) => checkRequest({
  draft: request,
  readingFindings: [],
  schools: register.all("schools"),
  trainings: register.all("trainings"),
  locate: ports.gazetteer.locate,
  rules: register.all("rules"),
  today: ports.clock.today(),
  others: register.all("requests").filter((other) => other.reference !== request.reference)
});
var findingsOf = (register, ports, request) => check(register, ports, request).findings;
function recheckRequest(register, ports, reference) {
  const request = requireRecord(register, "requests", reference);
  const { fields, findings } = check(register, ports, request);
  const priority = PRIORITIES[Math.max(PRIORITIES.indexOf(fields.priority), PRIORITIES.indexOf(request.priority))];
  const read = Object.fromEntries(Object.entries(fields).filter(([, value2]) => value2 !== void 0));
  register.change("requests", reference, { ...read, priority, toCheck: sentencesOfFindings(findings) });
  return findings;
}

// src/application/lifecycle/guards.ts
var refusal = (code, sentence, advice) => ({ code, sentence, ...advice === void 0 ? {} : { advice } });
var requestOf = ({ register }, proposition2) => register.find("requests", proposition2.requestReference);
var asAnswered = ({ record, occurrence }) => ({ ...record, ...occurrence.patch });
var seatReasons = (act) => mayTakeSeat(limitHubOf(act.register, act.ports.clock.today()), asAnswered(act));
var reasoned = (code, reasons) => reasons.length === 0 ? void 0 : refusal(code, reasons.map(sentenceOfSeatReason).join(" "));
var GUARDS = {
  requests: {
    "is-complete"({ register, ports, record }) {
      const left = findingsOf(register, ports, record).filter(({ severity }) => severity === "blocks");
      return left.length === 0 ? void 0 : refusal("is-complete", stillIncomplete.message, [...left.map(sentenceOfFinding), stillIncomplete.advice].join(" "));
    },
    "stage-has-begun": ({ ports, record }) => record.startsOn !== void 0 && record.startsOn <= ports.clock.today() ? void 0 : refusal("stage-has-begun", guardSentences.stageNotBegun),
    "stage-is-over": ({ ports, record }) => record.endsOn !== void 0 && record.endsOn <= ports.clock.today() ? void 0 : refusal("stage-is-over", guardSentences.stageNotOver)
  },
  offers: {
    "dates-ahead": ({ ports, record }) => record.endsOn === void 0 || record.endsOn >= ports.clock.today() ? void 0 : refusal("dates-ahead", guardSentences.datesPassed)
  },
  propositions: {
    "request-seeks"(act) {
      const request = requestOf(act, act.record);
      return request !== void 0 && mayHappen(REQUEST_LIFECYCLE, request.status, "host-accepted") ? void 0 : refusal("request-seeks", guardSentences.requestSeeksNoMore);
    },
    "stage-ahead"(act) {
      const startsOn = act.record.startsOn ?? requestOf(act, act.record)?.startsOn;
      return startsOn === void 0 || act.ports.clock.today() < startsOn ? void 0 : refusal("stage-ahead", guardSentences.stageBegun);
    },
    "dates-hold"(act) {
      const request = requestOf(act, act.record);
      const holds2 = request === void 0 || act.record.startsOn === request.startsOn && act.record.endsOn === request.endsOn;
      return holds2 ? void 0 : refusal("dates-hold", guardSentences.datesChanged);
    },
    "seat-free": (act) => reasoned("seat-free", seatReasons(act).filter(({ kind }) => kind !== "law")),
    "law-allows": (act) => reasoned("law-allows", seatReasons(act).filter(({ kind }) => kind === "law"))
  },
  companies: {},
  messages: {
    "has-address": ({ record }) => record.to.split(",").every((address2) => normaliseEmail(address2) !== void 0) ? void 0 : refusal("has-address", guardSentences.badAddress(record.to))
  }
};

// src/wording/labels/edits.ts
var handStatusTexts = {
  notByHand: (from, to) => fr`${quoted(from)} ne peut pas devenir ${quoted(to)} ici : ce statut vient d’une autre action (proposition, réponse, places).`,
  reasonFirst: (to) => fr`Pour choisir ${quoted(to)}, écrivez le motif dans la colonne du motif : le changement se fera alors.`,
  /** Begins the note of a status that waits for its reason; the label stands between quotes. */
  waiting: (to) => fr`Motif attendu pour ${quoted(to)} : écrivez-le dans la colonne du motif, le changement se fera alors.`,
  waitingFor: (note3) => /^Motif attendu pour «\u00a0(.+?)\u00a0»/.exec(note3)?.[1],
  several: (done2, refused2) => [...done2 > 0 ? [`${counted(done2, "statut changé", "statuts changés")}`] : [], ...refused2 > 0 ? [`${counted(refused2, "statut remis comme avant", "statuts remis comme avant")}`] : []].join(", ") + ".",
  done: (reference, to) => fr`${reference} : ${quoted(to)}. Les personnes concernées seront prévenues.`
};
var followTexts = {
  complete: (reference) => fr`${reference} est complète : la recherche peut commencer.`,
  datesAgreed: (host2) => fr`Ces dates sont celles dont ${host2} et l’établissement sont convenus : elles restent. Pour en changer, retirez d’abord l’hôte, puis proposez les nouvelles dates.`,
  datesAsked: (count2) => fr`${counted(count2, "proposition portait", "propositions portaient")} sur les anciennes dates : ${count2 === 1 ? "elle prend fin, l’organisme en est averti" : "elles prennent fin, les organismes en sont avertis"}. Proposez de nouveau.`
};
var editTexts = {
  refused: "Saisie non retenue",
  restored: "L’ancienne valeur est rétablie.",
  kept: fr`La valeur d’avant n’est pas connue : la cellule est marquée, corrigez-la.`,
  toLookAt: "À vérifier",
  adopted: "Nouvelle fiche",
  status: "Statut",
  newRows: (count2) => count2 === 0 ? "" : fr`${counted(count2, "ligne enregistrée", "lignes enregistrées")}.`,
  unreadable: (header, typed) => fr`${quoted(typed)} n’est pas une valeur possible pour ${quoted(header)}.`,
  byActions: (header) => fr`${quoted(header)} change par les actions du panneau, qui préviennent les personnes concernées.`,
  email: (typed) => readAddresses(typed).kind === "several" ? fr`${quoted(typed)} contient plusieurs adresses : gardez-en une ici, et ajoutez un contact pour chaque autre.` : fr`${quoted(typed)} n’est pas une adresse de courriel valable.`,
  phone: (typed) => fr`${quoted(typed)} n’est pas un numéro de téléphone valable.`,
  template: (problem2) => fr`Ce modèle ne peut pas être utilisé : ${problem2}`,
  /** Begins the note of a pasted cell that the checks do not accept. */
  markedCell: fr`À corriger : `,
  newRow: (reference) => `${reference} est enregistrée.`,
  pasteFaults: (count2, marked) => fr`Collage gardé. ${counted(count2, "cellule est à corriger", "cellules sont à corriger")}${marked < count2 ? fr`, dont ${marked} marquées` : ""} : voyez les cellules rouges et leur note.`
};

// src/application/lifecycle/take-hand-status.ts
var REASON_OF = {
  requests: ({ closingReason }) => closingReason,
  propositions: ({ closingReason }) => closingReason
};
var REASON_FIELD = { requests: "closingReason", propositions: "closingReason" };
function takeHandStatus(scope, table, reference, chosen) {
  const record = scope.register.find(table, reference);
  if (record === void 0) return { kind: "unchanged" };
  const [recorded, shown2] = [recordedStatus(table, record), chosen ?? shownStatus(table, record)];
  if (recorded === shown2) return { kind: "unchanged" };
  const wanted = livingStatusLabel(table, shown2);
  const row = transitionByHand(LIFECYCLES[table], recorded, shown2);
  scope.register.settle(table, reference, recorded);
  const reason = REASON_OF[table]?.(record);
  const refuse = (sentence, isForReason = false) => {
    noteInJournal(scope.register, scope.ports, { action: journalActions.refusedEdit, object: livingObjects[table], reference, before: wanted, after: livingStatusLabel(table, recorded), reason: sentence });
    return { kind: "refused", sentence, isForReason, wanted };
  };
  if (row === void 0) return refuse(handStatusTexts.notByHand(livingStatusLabel(table, recorded), wanted));
  if (row.needsReason === true && (reason ?? "").trim() === "") return refuse(handStatusTexts.reasonFirst(wanted), true);
  try {
    scope.fire({ table, reference, event: row.event, reason });
    return { kind: "done", sentence: handStatusTexts.done(reference, wanted) };
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    return refuse(error.message);
  }
}

// src/application/lifecycle/apply-event.ts
function applyEvent(register, ports, occurrence) {
  inOneAction(register, ports, (scope) => scope.fire(occurrence));
}
function inOneAction(register, ports, work) {
  const scope = {
    register,
    ports,
    touched: /* @__PURE__ */ new Set(),
    fire: (occurrence) => fire(scope, occurrence),
    fireIfPossible: (occurrence) => refusalsIn(scope, occurrence).length > 0 ? false : (fire(scope, occurrence), true)
  };
  const result2 = work(scope);
  for (const request of scope.touched) tellWhatIsTrue(scope, request);
  return result2;
}
function refusalsOf(register, ports, occurrence) {
  const scope = { register, ports, touched: /* @__PURE__ */ new Set(), fire: () => void 0, fireIfPossible: () => false };
  return refusalsIn(scope, occurrence);
}
var mayApply = (register, ports, table, reference, event) => refusalsOf(register, ports, { table, reference, event }).every(({ code }) => code === "reason-needed");
var rowOf2 = (table, record, event) => transitionOf(LIFECYCLES[table], recordedStatus(table, record), event);
function refusalsIn(scope, occurrence) {
  const { table, reference, event, reason } = occurrence;
  const record = scope.register.find(table, reference);
  const row = record && rowOf2(table, record, event);
  if (record === void 0 || row === void 0) {
    const { message, advice } = table === "messages" ? notQueuedAnyMore : notInThisStatus(reference, record === void 0 ? "—" : livingStatusLabel(table, recordedStatus(table, record)));
    return [{ code: "not-in-this-status", sentence: message, advice }];
  }
  const act = { ...scope, record, occurrence };
  const lacking = row.needsReason === true && (reason ?? "").trim() === "" ? [{ code: "reason-needed", sentence: reasonNeeded.message, advice: reasonNeeded.advice }] : [];
  return [...lacking, ...(row.guards ?? []).flatMap((guard) => GUARDS[table][guard](act) ?? [])];
}
function fire(scope, occurrence) {
  const { register, ports } = scope;
  const { table, reference, event, reason, patch } = occurrence;
  const found = requireRecord(register, table, reference);
  if (shownStatus(table, found) !== recordedStatus(table, found)) takeHandStatus(scope, table, reference);
  const refusals = refusalsIn(scope, occurrence);
  if (refusals.length > 0) throw new UserProblem(refusals.map(({ sentence }) => sentence).join(" "), refusals.find(({ advice }) => advice !== void 0)?.advice);
  const record = requireRecord(register, table, reference);
  const row = rowOf2(table, record, event);
  const before = recordedStatus(table, record);
  const after = row.to === "same" ? before : row.to;
  if (patch !== void 0) register.change(table, reference, patch);
  register.settle(table, reference, after);
  noteStatus(register, ports, {
    action: eventLabels[table][event],
    object: livingObjects[table],
    reference,
    before: livingStatusLabel(table, before),
    after: livingStatusLabel(table, after),
    reason: reason?.trim() || void 0
  }, table === "messages" && after === "sending");
  const act = { ...scope, record, occurrence };
  for (const effect of row.effects ?? []) EFFECTS[table][effect](act);
  const request = requestTouchedBy(table, record);
  if (request !== void 0) scope.touched.add(request);
}
function requestTouchedBy(table, record) {
  if (table === "requests") return record.reference;
  return table === "propositions" ? record.requestReference : void 0;
}

// src/application/propositions/tell-reserved-school.ts
function reservingSchool(exclusions) {
  for (const exclusion of exclusions) if (exclusion.code === "sharing-reserved") return exclusion.details.schoolUai;
  return void 0;
}
function schoolToTell(register, uai) {
  const school = uai === void 0 ? void 0 : register.find("schools", uai);
  const to = school?.referentEmail ?? school?.officeEmail;
  return school === void 0 || to === void 0 ? void 0 : { name: schoolName(school), to };
}
function tellReservedSchool(register, ports, asked4, departure) {
  const { uai, propositionReference, request, company } = asked4;
  const school = schoolToTell(register, uai);
  return school === void 0 ? [] : [queueMessage(register, ports, { template: "reserved-asked", about: propositionReference, to: school.to, context: { request, company }, occasion: "first", departure })];
}

// src/application/propositions/propose-hosts.ts
var idOf = (choice2) => choice2.offerReference ?? choice2.companyReference;
function previewPropositions(register, ports, requestReference, choices2) {
  const request = proposable(register, requestReference);
  const settings = settingsFrom(register.all("settings"));
  const messages = chosenHosts(register, ports, request, choices2).map(({ choice: choice2, company, reservedForUai }) => {
    const contact = contactOf(register, company.reference);
    const to = contact?.email ?? company.email ?? "";
    const composed = composeMessage(register, ports, "proposition", { request, company, contact, offer: choice2.offerReference ? register.find("offers", choice2.offerReference) : void 0, answerUrl: ports.formLinks.answerUrl("APERCU") });
    return {
      id: idOf(choice2),
      recipientName: contact ? `${contact.name}, ${company.name}` : company.name,
      to,
      cc: "",
      subject: composed.subject,
      body: composed.body,
      html: textToHtml(composed.body),
      warnings: previewWarnings({ to, missing: composed.missing, phonePreferred: company.contactPreference === "phone", toldSchool: schoolToTell(register, reservedForUai)?.name }),
      isSendable: to !== "" && composed.missing.length === 0
    };
  });
  return { requestReference, messages, quotaLeft: ports.mailer.quotaLeft(), sendDelayMinutes: Number(settings.sendDelayMinutes) || 0, isSandbox: settings.sandbox === "oui" };
}
function sendPropositions(register, ports, input, options = {}) {
  const previewUrl = ports.formLinks.answerUrl("APERCU");
  if (previewUrl === void 0) throw new UserProblem(noAnswerForm.message, noAnswerForm.advice);
  const request = proposable(register, input.requestReference);
  const edits = new Map(input.choices.map((choice2) => [idOf(choice2), choice2]));
  const hosts = chosenHosts(register, ports, request, [...edits.values()], options.context);
  for (const { company, choice: choice2 } of hosts) {
    if (choice2.channel !== "phone" && (contactOf(register, company.reference)?.email ?? company.email) === void 0) throw problem(noAddress(company.name));
  }
  const messages = hosts.flatMap((host2) => {
    const proposition2 = host2.existing ?? createProposition(register, ports, request, host2);
    const told = tellReservedSchool(register, ports, { uai: host2.reservedForUai, propositionReference: proposition2.reference, request, company: host2.company }, options.departure ?? "after-delay");
    if (host2.choice.channel === "phone") return [];
    const { subject, body } = edits.get(idOf(host2.choice)) ?? {};
    const contact = contactOf(register, host2.company.reference);
    const answerUrl = ports.formLinks.answerUrl(proposition2.token ?? "");
    return [queueMessage(register, ports, {
      template: "proposition",
      about: proposition2.reference,
      to: contact?.email ?? host2.company.email ?? "",
      context: { request, company: host2.company, contact, offer: proposition2.offerReference ? register.find("offers", proposition2.offerReference) : void 0, answerUrl },
      occasion: "first",
      departure: options.departure ?? "after-delay",
      subject,
      body: body?.split(previewUrl).join(answerUrl)
    }), ...told];
  });
  register.change("requests", request.reference, { livePropositions: livePropositionsOf(register, request.reference).length });
  applyEvent(register, ports, { table: "requests", reference: request.reference, event: "host-proposed" });
  const now = ports.clock.now();
  const sendAfter = messages[0]?.sendAfter;
  const sentence = messages.length === 0 ? toCallSentence(hosts.length) : queuedSentence(messages.length, sendAfter, now);
  return { sentence, messages: messages.map((message) => lineOfMessage(message, ports.clock)), ...sendAfter === void 0 ? {} : { sendAfter }, now };
}
var problem = ({ message, advice }) => new UserProblem(message, advice);
function proposable(register, reference) {
  const request = requireRecord(register, "requests", reference);
  if (!mayHappen(REQUEST_LIFECYCLE, request.status, "host-proposed")) throw problem(notInThisStatus(reference, requestStatusLabels[request.status]));
  return request;
}
function chosenHosts(register, ports, request, choices2, shared) {
  if (choices2.length === 0) throw problem(noChoice);
  const mine = register.all("propositions").filter((proposition2) => proposition2.requestReference === request.reference);
  const context = shared ?? matchContextOf(register, ports.clock.today());
  const ranking2 = shared === void 0 ? rankHosts(request, context).hosts : [];
  return choices2.map((choice2) => {
    const company = requireRecord(register, "companies", choice2.companyReference);
    const existing = mine.find((proposition2) => proposition2.companyReference === choice2.companyReference && proposition2.offerReference === choice2.offerReference && (LIVE_PROPOSITION_STATUSES.includes(proposition2.status) || SEATED_PROPOSITION_STATUSES.includes(proposition2.status)));
    if (existing !== void 0) return { choice: choice2, company, existing };
    const judged2 = judgeHost(request, idOf(choice2), context);
    if (judged2 === void 0) throw problem(hostNoLongerPossible(company.name, ""));
    const position = ranking2.findIndex((host2) => host2.candidate.id === idOf(choice2));
    if (judged2.exclusions.length === 0) return { choice: choice2, company, ranked: judged2, rank: position === -1 ? void 0 : position + 1 };
    const hasMotive = (choice2.overrideReason ?? "").trim() !== "";
    if (!judged2.mayOverride || !hasMotive) throw problem(hostNoLongerPossible(company.name, sentenceOfExclusion(judged2)));
    return { choice: choice2, company, ranked: judged2, setAside: sentenceOfExclusion(judged2), reservedForUai: reservingSchool(judged2.exclusions) };
  });
}
function createProposition(register, ports, request, { choice: choice2, company, ranked, rank, setAside: setAside2 }) {
  const proposition2 = {
    reference: register.nextReference("propositions"),
    requestReference: request.reference,
    companyReference: company.reference,
    companyName: company.name,
    offerReference: choice2.offerReference,
    contactReference: contactOf(register, company.reference)?.reference,
    status: "to-send",
    startsOn: request.startsOn,
    endsOn: request.endsOn,
    rank,
    score: ranked && Math.round(ranked.score),
    reasons: ranked && shortReasons(ranked.criteria).join(" · "),
    channel: choice2.channel ?? "email",
    createdOn: ports.clock.today(),
    overrideReason: setAside2 && choice2.overrideReason,
    token: ports.tokens.next()
  };
  register.add("propositions", proposition2);
  noteStatus(register, ports, {
    action: journalActions.proposed,
    object: journalObjects.proposition,
    reference: proposition2.reference,
    after: propositionStatusLabels["to-send"],
    reason: `${request.reference}, ${company.reference}`
  });
  if (setAside2 !== void 0) noteInJournal(register, ports, { action: journalActions.exclusionSetAside, object: journalObjects.proposition, reference: proposition2.reference, before: setAside2, reason: choice2.overrideReason });
  return proposition2;
}

// src/application/planning/create-propositions.ts
function createPropositions(register, ports, pairs) {
  const refused2 = [];
  const before = register.all("propositions").length;
  const context = matchContextOf(register, ports.clock.today());
  let known = before;
  for (const { requestReference, hostId } of pairs) {
    try {
      const companyReference = register.find("offers", hostId)?.companyReference ?? hostId;
      sendPropositions(register, ports, { requestReference, choices: [companyReference === hostId ? { companyReference } : { companyReference, offerReference: hostId }] }, { departure: "after-review", context });
    } catch (error) {
      if (!(error instanceof UserProblem)) throw error;
      refused2.push({ requestReference, sentence: error.message });
    }
    for (const made of register.all("propositions").slice(known)) context.note(made);
    known = register.all("propositions").length;
  }
  const created = register.all("propositions").length - before;
  return { sentence: createdSentence(created), created, refused: refused2, messages: messagesView(register, ports) };
}

// src/domain/geography/outlines.ts
var departementOutlines = (file, codes2) => codes2.flatMap((code) => {
  const entry = file[code];
  if (!entry) return [];
  const rings = entry.rings.map((ring) => {
    let longitude = 0;
    let latitude = 0;
    return Array.from({ length: ring.length / 2 }, (_, at) => {
      longitude += ring[2 * at];
      latitude += ring[2 * at + 1];
      return { latitude: latitude / 1e3, longitude: longitude / 1e3 };
    });
  });
  return [{ code, name: entry.name, rings }];
});
var mapProjection = (points, width, margin = 12) => {
  if (points.length === 0) throw new Error("A map needs at least one point");
  const bounds = points.reduce(
    (box, { latitude, longitude }) => ({
      south: Math.min(box.south, latitude),
      north: Math.max(box.north, latitude),
      west: Math.min(box.west, longitude),
      east: Math.max(box.east, longitude)
    }),
    { south: Infinity, north: -Infinity, west: Infinity, east: -Infinity }
  );
  const shrink = Math.cos((bounds.south + bounds.north) / 2 * Math.PI / 180);
  const spanX = Math.max((bounds.east - bounds.west) * shrink, 0.1);
  const spanY = Math.max(bounds.north - bounds.south, 0.1);
  const scale = (width - 2 * margin) / spanX;
  const height = Math.round(spanY * scale + 2 * margin);
  const middleX = (bounds.west + bounds.east) / 2 * shrink;
  const middleY = (bounds.south + bounds.north) / 2;
  return {
    width,
    height,
    project: ({ latitude, longitude }) => ({ x: width / 2 + (longitude * shrink - middleX) * scale, y: height / 2 - (latitude - middleY) * scale })
  };
};
var outlinePath = (outline, projection) => outline.rings.map((ring) => `${ring.map((point2, at) => {
  const { x, y } = projection.project(point2);
  return `${at === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`;
}).join("")}Z`).join("");

// src/wording/sidebar/card-sentences.ts
var joined2 = (parts2, separator = " · ") => parts2.filter((part) => part !== void 0 && part !== "").join(separator);
var lines = (...parts2) => parts2.filter((part) => part !== "");
var requestLines = (request) => lines(
  joined2([request.pupilInitials, classInWords(request) || request.type && requestTypeLabels[request.type]]),
  joined2([request.schoolName]),
  request.startsOn === void 0 ? "" : request.endsOn === void 0 ? `À partir du ${shortDate(request.startsOn)}` : shortPeriod(request.startsOn, request.endsOn),
  joined2([request.commune, request.radiusKm === void 0 ? void 0 : distanceInWords(request.radiusKm), request.transport && transportLabels[request.transport].toLowerCase(), request.ageBracket && ageBracketLabels[request.ageBracket].toLowerCase()]),
  request.soughtSectors.map((sector2) => sectorLabels[sector2]).join(fr` ; `)
);
var offerLines = (offer) => lines(
  joined2([offer.sector && sectorLabels[offer.sector], offer.commune]),
  offer.startsOn === void 0 || offer.endsOn === void 0 ? "" : shortPeriod(offer.startsOn, offer.endsOn),
  hasNoDates(offer) ? "Dates à préciser" : weeksInWords(offer.weeks),
  joined2([offer.places === void 0 ? void 0 : counted(offer.places, "place"), offer.minors && minorsPolicyLabels[offer.minors]]),
  offer.publics.map((one2) => publicLabels[one2]).join(fr` ; `),
  offer.activities.join(fr` ; `),
  offer.conditions ?? ""
);
var companyLines = (company) => lines(
  joined2([company.sector && sectorLabels[company.sector], company.size && sizeLabels[company.size]]),
  joined2([company.address, joined2([company.postalCode, company.commune], " ")], ", "),
  joined2([company.phone && phoneInPairs(company.phone), company.email]),
  joined2([sharingLabels[company.sharing], company.lastSolicitedOn === void 0 ? "jamais sollicitée" : `sollicitée le ${shortDate(company.lastSolicitedOn)}`])
);
var propositionLines = (proposition2, request) => lines(
  request === void 0 ? "" : joined2([request.reference, request.pupilInitials, classInWords(request)]),
  proposition2.startsOn === void 0 || proposition2.endsOn === void 0 ? "" : shortPeriod(proposition2.startsOn, proposition2.endsOn),
  proposition2.reasons ?? "",
  proposition2.overrideReason === void 0 ? "" : fr`Dérogation : ${proposition2.overrideReason}`,
  proposition2.receivedWord ?? ""
);
var phoneScript = (request, animatorName, hubName) => fr`« Bonjour, ${animatorName}, ${hubName}. Je vous appelle au sujet d’un élève de ${request === void 0 ? "…" : classInWords(request)}${request?.startsOn === void 0 || request.endsOn === void 0 ? "" : `, ${shortPeriod(request.startsOn, request.endsOn)}`}. Pourriez-vous l’accueillir ? »`;
var journalSentence = (entry) => joined2([entry.action, entry.before !== void 0 && entry.after !== void 0 ? `${entry.before} → ${entry.after}` : entry.after ?? entry.before, entry.reason], fr` : `);
function startsInWords(startsOn, today) {
  const days = daysBetween(today, startsOn);
  if (days === 0) return "commence aujourd’hui";
  if (days === 1) return "commence demain";
  return days > 0 ? `commence dans ${counted(days, "jour")}` : `a commencé il y a ${counted(-days, "jour")}`;
}

// src/wording/sidebar/map-sentences.ts
var mapCredit = fr`Communes : GeoNames (CC BY 4.0), INSEE et La Poste (Licence Ouverte). Contours : Natural Earth.`;

// src/application/planning/map-view.ts
var WIDTH = 900;
function mapView(register, ports, outlineFile) {
  const own = departementsOf(register, outlineFile);
  const outlines = departementOutlines(outlineFile, own);
  const objects = [...requests(register), ...offers(register, ports), ...companies(register)];
  const points = objects.flatMap(({ point: point2 }) => point2 === void 0 ? [] : [point2]);
  const frame = outlines.length > 0 ? outlines.flatMap(({ rings }) => rings.flat()) : points;
  if (frame.length === 0) return { width: WIDTH, height: WIDTH, outlines: [], items: [], withoutPlace: objects.map(named2), ...lists(objects) };
  const projection = mapProjection(frame, WIDTH);
  return {
    width: projection.width,
    height: projection.height,
    outlines: [...neighbours(outlineFile, own, frame), ...outlines].map((outline) => ({ code: outline.code, name: outline.name, path: outlinePath(outline, projection), isOwn: own.includes(outline.code) })),
    items: objects.flatMap(({ point: point2, ...item2 }) => point2 === void 0 ? [] : [{ ...item2, ...projection.project(point2), isApproximate: point2.tier > 0 }]),
    withoutPlace: objects.filter(({ point: point2 }) => point2 === void 0).map(named2),
    ...lists(objects)
  };
}
function neighbours(file, own, frame) {
  const [latitudes, longitudes] = [frame.map(({ latitude }) => latitude), frame.map(({ longitude }) => longitude)];
  const box = { south: Math.min(...latitudes), north: Math.max(...latitudes), west: Math.min(...longitudes), east: Math.max(...longitudes) };
  const isInside = ({ latitude, longitude }) => latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
  return departementOutlines(file, Object.keys(file).filter((code) => !own.includes(code))).filter(({ rings }) => rings.some((ring) => ring.some(isInside)));
}
var named2 = ({ kind, reference, label }) => ({ kind, reference, label });
function departementsOf(register, file) {
  const set = settingsFrom(register.all("settings")).departements.split(/[\s,;]+/).filter((code) => code !== "");
  const found = set.length > 0 ? set : register.all("schools").map(({ postalCode = "" }) => /^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2));
  return [...new Set(found.map((code) => code.padStart(2, "0")))].filter((code) => code in file);
}
function requests(register) {
  const propositions = register.all("propositions");
  return register.all("requests").filter((request) => OPEN_REQUEST_STATUSES.includes(request.status) || request.status === "placed").map((request) => ({
    kind: "request",
    reference: request.reference,
    label: requestLines(request)[0] ?? request.reference,
    detail: requestLines(request).slice(1, 3).join(" · "),
    place: request.commune ?? "",
    point: request.point,
    sectors: request.soughtSectors,
    ...request.type === void 0 ? {} : { type: request.type },
    weeks: request.startsOn === void 0 ? [] : weeksBetween(request.startsOn, request.endsOn ?? request.startsOn),
    size: 1,
    linkedTo: propositions.filter((proposition2) => proposition2.requestReference === request.reference && (LIVE_PROPOSITION_STATUSES.includes(proposition2.status) || SEATED_PROPOSITION_STATUSES.includes(proposition2.status))).map((proposition2) => proposition2.offerReference ?? proposition2.companyReference)
  }));
}
function offers(register, ports) {
  return register.all("offers").filter((offer) => RANKED_OFFER_STATUSES.includes(offer.status)).map((offer) => ({
    kind: "offer",
    reference: offer.reference,
    label: offer.companyName ?? offer.reference,
    detail: offerLines(offer).slice(0, 3).join(" · "),
    place: offer.commune ?? "",
    point: offer.point ?? register.find("companies", offer.companyReference)?.point,
    sectors: offer.sector === void 0 ? [] : [offer.sector],
    weeks: openWeeks(offer, ports.clock.today()),
    size: offer.places ?? 1,
    linkedTo: []
  }));
}
function companies(register) {
  const offering = new Set(register.all("offers").filter((offer) => RANKED_OFFER_STATUSES.includes(offer.status)).map((offer) => offer.companyReference));
  return register.all("companies").filter((company) => company.standing !== "closed" && !offering.has(company.reference)).map((company) => ({
    kind: "company",
    reference: company.reference,
    label: company.name,
    detail: companyLines(company)[0] ?? "",
    place: company.commune ?? "",
    point: company.point,
    sectors: company.sector === void 0 ? [] : [company.sector],
    weeks: [],
    size: company.simultaneousPlaces ?? 1,
    linkedTo: []
  }));
}
function lists(objects) {
  const sectors = new Set(objects.flatMap((object) => object.sectors));
  const types = new Set(objects.map(({ type }) => type));
  const weeks2 = [...new Set(objects.filter(({ kind }) => kind === "request").flatMap((object) => object.weeks))].sort();
  return {
    sectors: SECTORS.filter((code) => sectors.has(code)).map((code) => ({ code, label: sectorLabels[code] })),
    types: REQUEST_TYPES.filter((code) => types.has(code)).map((code) => ({ code, label: requestTypeLabels[code] })),
    weeks: weeks2.map((code) => ({ code, label: `${weekLabel(code)} ${code.slice(0, 4)}` })),
    credit: mapCredit
  };
}

// src/domain/matching/allocation-problem.ts
var UNPLACED_COST = { normal: 1e6, high: 15e5, urgent: 2e6 };
var SHORTAGE_STEP = 5e3;
var FIT_COST = 20;
var MOVE_COST = 2500;
var RESERVED_COST = 1e8;
var PLACES_UNKNOWN = 1;
function allocationProblem(context, requests2, choices2) {
  const candidates = /* @__PURE__ */ new Map();
  for (const hosts of choices2.values()) for (const { candidate } of hosts) candidates.set(candidate.id, candidate);
  const hostIds = [...candidates.keys()].sort();
  const hostIndex = new Map(hostIds.map((id, index) => [id, index]));
  const requestIndex = new Map(requests2.map(({ reference }, index) => [reference, index]));
  const reserved = reservedSeats(context, hostIndex);
  const weekOfAll = weekNumbers([...requests2, ...reserved.map(({ proposition: proposition2 }) => proposition2)]);
  const span2 = ({ startsOn, endsOn }) => {
    const weeks2 = stageWeekNames({ startsOn, endsOn });
    return { first: weekOfAll.get(weeks2[0]), last: weekOfAll.get(weeks2[weeks2.length - 1]) };
  };
  const mostReserved = mostReservedAt(reserved);
  const schools = /* @__PURE__ */ new Map();
  const schoolOf = (name) => {
    if (!schools.has(name)) schools.set(name, schools.size);
    return schools.get(name);
  };
  return {
    requestIndex,
    hostIndex,
    problem: {
      weeks: Math.max(1, weekOfAll.size),
      shortageStep: SHORTAGE_STEP,
      requests: [
        ...requests2.map((request) => ({ ...span2(request), school: schoolOf(request.schoolUai ?? request.schoolName ?? ""), unplacedCost: UNPLACED_COST[request.priority] })),
        ...reserved.map(({ proposition: proposition2 }) => ({ ...span2(proposition2), school: schoolOf(proposition2.reference), unplacedCost: RESERVED_COST }))
      ],
      // The dates of an offer were judged pair by pair: only its places are left to share.
      offers: hostIds.map((id) => ({ first: 0, last: Math.max(0, weekOfAll.size - 1), places: placesOf(candidates.get(id), mostReserved(id), context) })),
      edges: [
        ...requests2.flatMap((request, index) => choices2.get(request.reference).map(({ candidate, score }) => [index, hostIndex.get(candidate.id), Math.round((100 - score) * FIT_COST)])),
        ...reserved.map(({ host: host2 }, index) => [requests2.length + index, host2, 0])
      ]
    }
  };
}
function placesOf(candidate, mostReserved, { uses, solicitationsPerMonth }) {
  const { places: places2 = PLACES_UNKNOWN, ofCompany, company } = candidate;
  const pupil2 = { weekNames: [], isLegalTrainee: false, solicitationsPerMonth };
  const left = SOLICITATIONS.mostOf(pupil2, candidate) - (uses.solicitationsOfCompany.get(company.reference)?.get(MONTH) ?? 0);
  return Math.min(places2, ofCompany.places ?? places2, mostReserved + Math.max(0, left));
}
function reservedSeats(context, hostIndex) {
  return context.requests.flatMap(({ reference }) => context.propositionsOf(reference)).flatMap((proposition2) => {
    const host2 = hostIndex.get(proposition2.offerReference ?? proposition2.companyReference);
    return host2 === void 0 || !HELD_PROPOSITION_STATUSES.includes(proposition2.status) || stageWeekNames(proposition2).length === 0 ? [] : [{ proposition: proposition2, host: host2 }];
  });
}
function mostReservedAt(reserved) {
  const counts = /* @__PURE__ */ new Map();
  for (const { proposition: proposition2 } of reserved) {
    const id = proposition2.offerReference ?? proposition2.companyReference;
    const weeks2 = counts.get(id) ?? /* @__PURE__ */ new Map();
    counts.set(id, weeks2);
    for (const week of stageWeekNames(proposition2)) weeks2.set(week, (weeks2.get(week) ?? 0) + 1);
  }
  return (id) => Math.max(0, ...counts.get(id)?.values() ?? []);
}
function weekNumbers(stages) {
  const byDates = new Map(stages.map((stage2) => [`${stage2.startsOn} ${stage2.endsOn}`, stage2]));
  return new Map([...new Set([...byDates.values()].flatMap(stageWeekNames))].sort().map((week, index) => [week, index]));
}

// src/domain/matching/plan-limits.ts
function givingWay(lines2, uses, lossOf) {
  const gone = /* @__PURE__ */ new Set();
  const result2 = [];
  for (const { limit, holder, lines: sharing } of groupsOf(lines2)) {
    const held2 = limit.usedIn(uses).get(holder);
    const losses = /* @__PURE__ */ new Map();
    const lossFor = (line) => {
      if (!losses.has(line)) losses.set(line, lossOf(line, limit, holder));
      return losses.get(line);
    };
    for (const period of periodsAmong(limit, sharing)) {
      for (; ; ) {
        const there = sharing.filter((line2) => !gone.has(line2) && isThere(limit, line2, period));
        const total = there.length + (held2?.get(period) ?? 0);
        if (there.every(({ needs, candidate }) => total <= limit.mostOf(needs, candidate))) break;
        const line = there.reduce((one2, other) => lossFor(other) < lossFor(one2) ? other : one2);
        if (lossFor(line) === Infinity) break;
        gone.add(line);
        result2.push({ line, limit, holder, period, loss: lossFor(line) });
      }
    }
  }
  return result2;
}
function inTheWay({ needs, candidate }, lines2, uses) {
  const found = /* @__PURE__ */ new Set();
  for (const limit of SHARED_LIMITS) {
    const holder = holderIn(limit, needs, candidate);
    if (holder === void 0) continue;
    const sharing = lines2.filter((line) => holderIn(limit, line.needs, line.candidate) === holder);
    for (const period of periodsOf(limit, needs)) {
      const there = sharing.filter((line) => isThere(limit, line, period));
      if (there.length + (limit.usedIn(uses).get(holder)?.get(period) ?? 0) >= limit.mostOf(needs, candidate)) for (const line of there) found.add(line);
    }
  }
  return lines2.filter((line) => found.has(line));
}
var isThere = (limit, { needs }, period) => periodsOf(limit, needs).includes(period);
var periodsAmong = (limit, lines2) => [...new Set(lines2.flatMap(({ needs }) => periodsOf(limit, needs)))].sort();
function groupsOf(lines2) {
  const groups = /* @__PURE__ */ new Map();
  for (const line of lines2) {
    for (const limit of SHARED_LIMITS) {
      const holder = holderIn(limit, line.needs, line.candidate);
      if (holder === void 0) continue;
      const key = `${limit.code} ${holder}`;
      const group = groups.get(key);
      if (group) group.lines.push(line);
      else groups.set(key, { limit, holder, lines: [line] });
    }
  }
  return [...groups.values()];
}

// src/domain/matching/reachable-hosts.ts
function suitablePairs(needs, context) {
  if (!needs.point) return [];
  const pairs = [];
  const farthestKm = (needs.limitKm + (needs.point.tier === 2 ? ROUGH_POINT_MARGIN_KM : 0)) / ROAD_FACTOR;
  for (const candidate of context.hostMap.around(needs.point, farthestKm)) {
    const pair = new Pair(needs, candidate, context);
    if (!isExcluded(pair)) pairs.push(pair);
  }
  return pairs.sort((a, b) => a.candidate.id < b.candidate.id ? -1 : 1);
}
var reachableHosts = (request, context) => suitablePairs(readNeeds(request, context), context).map((pair) => ({ candidate: pair.candidate, score: scoreOf(pair), distanceKm: pair.distanceKm }));

// src/domain/matching/solver/unplaced-reasons.ts
function unplacedRequests(problem2, placed, constraints = {}) {
  const { requests: requests2, offers: offers2, edges: edges2 } = problem2;
  const isPlaced = new Uint8Array(requests2.length);
  const held2 = offers2.map(() => []);
  for (const [request, offer] of placed) {
    isPlaced[request] = 1;
    held2[offer].push(request);
  }
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers2.length + offer));
  const wished = /* @__PURE__ */ new Map();
  for (let i = 0; i < requests2.length; i++) if (isPlaced[i] === 0) wished.set(i, /* @__PURE__ */ new Set());
  for (const edge of edges2) {
    const request = edge[0];
    if (isPlaced[request] === 1 || forbidden.has(request * offers2.length + edge[1])) continue;
    const { first, last } = requests2[request];
    const offer = offers2[edge[1]];
    if (first < offer.first || last > offer.last) continue;
    const competitors = wished.get(request);
    for (const other of held2[edge[1]]) if (requests2[other].first <= last && requests2[other].last >= first) competitors.add(other);
  }
  return [...wished].map(([request, competitors]) => ({
    request,
    reason: competitors.size === 0 ? "no-edge" : "disputed",
    competitors: [...competitors].sort((a, b) => a - b)
  }));
}

// src/domain/matching/occupied-slots.ts
var OccupiedSlots = class {
  constructor() {
    this.members = /* @__PURE__ */ new Map();
  }
  add(request, slots) {
    for (const slot of slots) {
      const there = this.members.get(slot.key);
      if (there) there.set(request, slot);
      else this.members.set(slot.key, /* @__PURE__ */ new Map([[request, slot]]));
    }
  }
  remove(request, slots) {
    for (const { key } of slots) this.members.get(key).delete(request);
  }
  /** The slots that would be passed if one more came. */
  passedWith(slots) {
    return slots.filter(({ key, most, held: held2 }) => {
      const there = this.members.get(key);
      const total = held2 + 1 + (there?.size ?? 0);
      return total > most || there !== void 0 && [...there.values()].some((other) => total > other.most);
    });
  }
  /** The requests that are in every one of these slots, in ascending order. */
  inAll(slots) {
    const [first, ...others2] = slots.map(({ key }) => this.members.get(key));
    return [...first?.keys() ?? []].filter((request) => others2.every((there) => there?.has(request))).sort((a, b) => a - b);
  }
};

// src/domain/matching/improve-within-limits.ts
function improveWithinLimits(problem2, placed, unplaced, budget) {
  const occupied = new OccupiedSlots();
  const missing = /* @__PURE__ */ new Map();
  const answerOf = (request) => {
    const offer = placed.get(request);
    return offer === void 0 ? void 0 : problem2.answersOf(request).find((answer2) => answer2.offer === offer);
  };
  for (const request of placed.keys()) occupied.add(request, answerOf(request)?.slots ?? []);
  for (const request of unplaced) missing.set(problem2.schoolOf(request), (missing.get(problem2.schoolOf(request)) ?? 0) + 1);
  const move = (request, to) => {
    const from = answerOf(request);
    const school = problem2.schoolOf(request);
    let cost = 0;
    if (from) {
      occupied.remove(request, from.slots);
      placed.delete(request);
      cost -= from.cost;
    } else {
      const left = missing.get(school) - 1;
      missing.set(school, left);
      cost -= problem2.unplacedCost(request) + left * problem2.shortageStep;
    }
    if (to) {
      occupied.add(request, to.slots);
      placed.set(request, to.offer);
      return cost + to.cost;
    }
    const before = missing.get(school) ?? 0;
    missing.set(school, before + 1);
    return cost + problem2.unplacedCost(request) + before * problem2.shortageStep;
  };
  const bestFree = (request) => problem2.answersOf(request).find(({ slots }) => occupied.passedWith(slots).length === 0);
  const tries = (request, answer2) => {
    const before = answerOf(request);
    if (before && answer2.cost >= before.cost) return false;
    let gain = -move(request, void 0);
    const passed = occupied.passedWith(answer2.slots);
    if (passed.length === 0) {
      gain -= move(request, answer2);
      if (gain > 0) return true;
    } else {
      for (const other of occupied.inAll(passed)) {
        if (!problem2.mayLeave(other)) continue;
        const former = answerOf(other);
        let whole2 = gain - move(other, void 0);
        if (occupied.passedWith(answer2.slots).length === 0) {
          whole2 -= move(request, answer2);
          const next = bestFree(other);
          if (next) whole2 -= move(other, next);
          if (whole2 > 0) return true;
          if (next) move(other, void 0);
          move(request, void 0);
        }
        move(other, former);
      }
    }
    if (placed.has(request)) move(request, void 0);
    if (before) move(request, before);
    return false;
  };
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const request of problem2.movable) {
      if (!budget()) return;
      for (const answer2 of problem2.answersOf(request)) if (tries(request, answer2)) isBetter = true;
    }
  }
}

// src/domain/matching/solver/problem-reading.ts
var LARGEST_COST = 5e8;

// src/domain/matching/solver/greedy-plan.ts
function greedyPlan(prepared, share) {
  const { requestCount, start, edgeCost, rowFrom: rowFrom2, rowTo, rowCapacity, rowCount } = prepared;
  const plan = new Int32Array(requestCount).fill(-1);
  const request = new Int32Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) request.fill(i, start[i], start[i + 1]);
  const used = new Int32Array(rowCount);
  for (const e of byShareThenCost(edgeCost, share)) {
    if (plan[request[e]] >= 0) continue;
    let r2 = rowFrom2[e];
    while (r2 < rowTo[e] && used[r2] < rowCapacity[r2]) r2++;
    if (r2 < rowTo[e]) continue;
    plan[request[e]] = e;
    for (r2 = rowFrom2[e]; r2 < rowTo[e]; r2++) used[r2]++;
  }
  return plan;
}
function byShareThenCost(edgeCost, share) {
  const count2 = edgeCost.length;
  const shared = [];
  const others2 = new Float64Array(count2);
  let n = 0;
  for (let e = 0; e < count2; e++) {
    if (share[e] > 0) shared.push(e);
    else others2[n++] = edgeCost[e] * count2 + e;
  }
  shared.sort((a, b) => share[b] - share[a] || edgeCost[a] - edgeCost[b] || a - b);
  const order2 = new Int32Array(count2);
  order2.set(shared);
  others2.subarray(0, n).sort().forEach((key, k) => order2[shared.length + k] = key % count2);
  return order2;
}
function completePlan({ requestCount, start, rowFrom: rowFrom2, rowTo, rowCapacity, rowCount }, plan) {
  const used = new Int32Array(rowCount);
  const take2 = (e) => {
    for (let r2 = rowFrom2[e]; r2 < rowTo[e]; r2++) used[r2]++;
  };
  for (let i = 0; i < requestCount; i++) if (plan[i] >= 0) take2(plan[i]);
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]; e < start[i + 1] && plan[i] < 0; e++) {
      let r2 = rowFrom2[e];
      while (r2 < rowTo[e] && used[r2] < rowCapacity[r2]) r2++;
      if (r2 < rowTo[e]) continue;
      plan[i] = e;
      take2(e);
    }
  }
}

// src/domain/matching/solver/assignment-auction.ts
var SCALING = 6;
var FINEST_SHARE = 500;
var BIDS_BETWEEN_BUDGETS = 2048;
var NOBODY_ELSE = 1e15;
function runAuction(network2, budget) {
  const { requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity, step } = network2;
  const total = hostCount + schoolCount;
  const price = new Float64Array(total);
  const count2 = new Int32Array(total);
  const host2 = new Int32Array(requestCount).fill(-1);
  const hostCost = new Int32Array(requestCount);
  const bid = new Float64Array(requestCount);
  const queue = new Int32Array(requestCount);
  const slotFrom = slotStarts(network2);
  const slot = new Int32Array(slotFrom[hostCount]);
  const waiting = Array.from({ length: schoolCount }, () => []);
  guessShortagePrices(network2, slotFrom[hostCount], price);
  const { finest, coarsest } = epsilonRange(network2);
  let epsilon = coarsest;
  let bidsLeft = BIDS_BETWEEN_BUDGETS;
  for (; ; ) {
    count2.fill(0);
    host2.fill(-1);
    for (const heap of waiting) heap.length = 0;
    for (let i = 0; i < requestCount; i++) queue[i] = i;
    let queued = requestCount;
    const lowest = lowestPrice(price, hostCount);
    while (queued > 0) {
      if (--bidsLeft === 0) {
        if (!budget()) return { price: price.map(Math.floor), host: host2, isInterrupted: true };
        bidsLeft = BIDS_BETWEEN_BUDGETS;
      }
      const i = queue[--queued];
      const schoolEdge = start[i + 1] - 1;
      let bestHost = edgeHost[schoolEdge];
      let bestCost = edgeCost[schoolEdge];
      let best = bestCost + price[bestHost];
      let second = Infinity;
      for (let e = start[i]; e < schoolEdge; e++) {
        const cost = edgeCost[e];
        if (cost + lowest >= second) break;
        const h = edgeHost[e];
        const value2 = cost + price[h];
        if (value2 < second) {
          if (value2 < best) {
            second = best;
            best = value2;
            bestHost = h;
            bestCost = cost;
          } else second = value2;
        }
      }
      const offered = price[bestHost] + (second === Infinity ? NOBODY_ELSE : second - best) + epsilon;
      host2[i] = bestHost;
      hostCost[i] = bestCost;
      bid[i] = offered;
      if (bestHost < hostCount) {
        const from = slotFrom[bestHost];
        const room = slotFrom[bestHost + 1] - from;
        if (count2[bestHost] < room) {
          slot[from + count2[bestHost]++] = i;
        } else {
          let lowestSlot = from;
          for (let t = from + 1; t < from + room; t++) if (bid[slot[t]] < bid[slot[lowestSlot]]) lowestSlot = t;
          const out = slot[lowestSlot];
          host2[out] = -1;
          queue[queued++] = out;
          slot[lowestSlot] = i;
        }
        if (count2[bestHost] === room) {
          let low = Infinity;
          for (let t = from; t < from + room; t++) if (bid[slot[t]] < low) low = bid[slot[t]];
          price[bestHost] = low;
        }
      } else {
        const heap = waiting[bestHost - hostCount];
        pushBid(heap, bid, i);
        const needed = count2[bestHost]++ * step;
        if (needed > price[bestHost]) {
          const out = heap[0];
          if (needed <= bid[out]) price[bestHost] = needed;
          else {
            price[bestHost] = bid[out];
            popBid(heap, bid);
            count2[bestHost]--;
            host2[out] = -1;
            queue[queued++] = out;
          }
        }
      }
    }
    if (epsilon <= finest) break;
    lowerPrices(network2, { price, count: count2, host: host2, hostCost }, epsilon);
    epsilon = Math.max(finest, epsilon / SCALING);
  }
  for (let h = 0; h < hostCount; h++) price[h] = Math.max(0, Math.floor(price[h]) - Math.floor(epsilon));
  for (let s2 = hostCount; s2 < total; s2++) price[s2] = Math.min(Math.floor(price[s2]), count2[s2] * step);
  return { price, host: host2, isInterrupted: false };
  function slotStarts({ hostCount: hosts }) {
    const from = new Int32Array(hosts + 1);
    for (let h = 0; h < hosts; h++) from[h + 1] = from[h] + Math.min(capacity[h], requestCount);
    return from;
  }
}
function guessShortagePrices({ requestCount, hostCount, schoolCount, step }, places2, price) {
  if (places2 >= requestCount || step === 0) return;
  price.fill(Math.floor((requestCount - places2) / schoolCount) * step, hostCount);
}
function epsilonRange({ start, edgeCost, requestCount }) {
  let low = Infinity;
  let high = 0;
  let highest = 0;
  for (let i = 0; i < requestCount; i++) {
    const school = start[i + 1] - 1;
    if (start[i] < school) {
      low = Math.min(low, edgeCost[start[i]]);
      high = Math.max(high, edgeCost[school - 1]);
    }
    highest = Math.max(highest, edgeCost[school], high);
  }
  const span2 = low === Infinity ? 0 : high - low;
  const finest = Math.max(1, span2 / FINEST_SHARE);
  return { finest, coarsest: Math.max(finest, highest / 4) };
}
function lowestPrice(price, hostCount) {
  let lowest = Infinity;
  for (let h = 0; h < hostCount; h++) if (price[h] < lowest) lowest = price[h];
  return lowest;
}
function lowerPrices({ requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity, step }, { price, count: count2, host: host2, hostCost }, epsilon) {
  let isWhole = true;
  for (let h = 0; h < hostCount && isWhole; h++) isWhole = price[h] <= 0 || count2[h] >= Math.min(capacity[h], requestCount);
  if (isWhole) {
    for (let h = 0; h < hostCount; h++) price[h] = Math.max(0, price[h] - epsilon);
  } else {
    const interest = new Float64Array(hostCount);
    for (let i = 0; i < requestCount; i++) {
      const value2 = hostCost[i] + price[host2[i]];
      for (let e = start[i], end = start[i + 1] - 1; e < end; e++) {
        const worth = value2 - edgeCost[e];
        if (worth <= 0) break;
        if (worth > interest[edgeHost[e]]) interest[edgeHost[e]] = worth;
      }
    }
    for (let h = 0; h < hostCount; h++) {
      const isFull = count2[h] >= Math.min(capacity[h], requestCount);
      price[h] = isFull ? Math.max(0, price[h] - epsilon) : Math.min(price[h], interest[h]);
    }
  }
  for (let s2 = hostCount; s2 < hostCount + schoolCount; s2++) price[s2] = Math.max(0, Math.min(price[s2] - epsilon, count2[s2] * step));
}
function pushBid(heap, bid, request) {
  let at = heap.push(request) - 1;
  while (at > 0) {
    const up = at - 1 >> 1;
    if (bid[heap[up]] <= bid[request]) break;
    heap[at] = heap[up];
    at = up;
  }
  heap[at] = request;
}
function popBid(heap, bid) {
  const moved = heap.pop();
  const length = heap.length;
  if (moved === void 0 || length === 0) return;
  let at = 0;
  for (; ; ) {
    let child = 2 * at + 1;
    if (child >= length) break;
    if (child + 1 < length && bid[heap[child + 1]] < bid[heap[child]]) child++;
    if (bid[heap[child]] >= bid[moved]) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = moved;
}

// src/domain/matching/solver/distance-heap.ts
var DistanceHeap = class {
  constructor() {
    this.size = 0;
    this.keys = new Float64Array(1024);
    this.hosts = new Int32Array(1024);
  }
  /** Distance of the nearest entry; only when `size` is not 0. */
  get nearest() {
    return this.keys[0];
  }
  push(key, host2) {
    if (this.size === this.keys.length) this.grow();
    const { keys: keys2, hosts } = this;
    let at = this.size++;
    while (at > 0) {
      const up = at - 1 >> 2;
      if (keys2[up] <= key) break;
      keys2[at] = keys2[up];
      hosts[at] = hosts[up];
      at = up;
    }
    keys2[at] = key;
    hosts[at] = host2;
  }
  /** Takes the nearest host out. */
  pop() {
    const { keys: keys2, hosts } = this;
    const top = hosts[0];
    const size = --this.size;
    const key = keys2[size];
    const host2 = hosts[size];
    let at = 0;
    for (; ; ) {
      const from = 4 * at + 1;
      if (from >= size) break;
      let child = from;
      let least = keys2[from];
      for (let c = from + 1, end = Math.min(from + 4, size); c < end; c++) {
        if (keys2[c] < least) {
          least = keys2[c];
          child = c;
        }
      }
      if (least >= key) break;
      keys2[at] = least;
      hosts[at] = hosts[child];
      at = child;
    }
    keys2[at] = key;
    hosts[at] = host2;
    return top;
  }
  grow() {
    const keys2 = new Float64Array(this.keys.length * 2);
    keys2.set(this.keys);
    this.keys = keys2;
    const hosts = new Int32Array(this.hosts.length * 2);
    hosts.set(this.hosts);
    this.hosts = hosts;
  }
};

// src/domain/matching/solver/assignment-paths.ts
function finishAssignment(network2, price, former, budget) {
  const { requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity, step } = network2;
  const total = hostCount + schoolCount;
  const host2 = new Int32Array(requestCount).fill(-1);
  const value2 = new Float64Array(requestCount);
  const count2 = new Int32Array(total);
  const head = new Int32Array(total).fill(-1);
  const next = new Int32Array(requestCount);
  const before = new Int32Array(requestCount);
  const distance3 = new Float64Array(total).fill(Infinity);
  const through = new Int32Array(total);
  const touched = new Int32Array(total);
  const towards = new Int32Array(requestCount);
  const heap = new DistanceHeap();
  let touchedCount = 0;
  let best = Infinity;
  let terminal = -1;
  let lowest = Infinity;
  for (let h = 0; h < hostCount; h++) if (price[h] < lowest) lowest = price[h];
  for (let i = 0; i < requestCount; i++) value2[i] = leastValue(i);
  const free = takeTightEdges();
  for (const i of free) {
    if (!budget()) return interrupted();
    placeByShortestPath(i);
  }
  return fillEmptyPlaces() ? { host: host2, price, value: value2, isExact: true } : interrupted();
  function link(i, h) {
    host2[i] = h;
    count2[h]++;
    const old = head[h];
    next[i] = old;
    before[i] = -1;
    if (old >= 0) before[old] = i;
    head[h] = i;
  }
  function unlink(i) {
    const h = host2[i];
    count2[h]--;
    if (before[i] >= 0) next[before[i]] = next[i];
    else head[h] = next[i];
    if (next[i] >= 0) before[next[i]] = before[i];
    host2[i] = -1;
  }
  function leastValue(i) {
    const school = start[i + 1] - 1;
    let least = edgeCost[school] + price[edgeHost[school]];
    for (let e = start[i]; e < school; e++) {
      const cost = edgeCost[e];
      if (cost + lowest >= least) break;
      const v = cost + price[edgeHost[e]];
      if (v < least) least = v;
    }
    return least;
  }
  function hasRoom(h) {
    return h < hostCount ? count2[h] < capacity[h] : count2[h] * step <= price[h];
  }
  function takeTightEdges() {
    if (former) {
      for (let i = 0; i < requestCount; i++) {
        const wished = former[i];
        if (wished < 0 || !hasRoom(wished)) continue;
        for (let e = start[i]; e < start[i + 1]; e++) {
          if (edgeHost[e] !== wished) continue;
          if (edgeCost[e] + price[wished] === value2[i]) link(i, wished);
          break;
        }
      }
    }
    const left = [];
    for (let i = 0; i < requestCount; i++) {
      if (host2[i] >= 0) continue;
      for (let e = start[i]; e < start[i + 1]; e++) {
        const h = edgeHost[e];
        if (edgeCost[e] + price[h] === value2[i] && hasRoom(h)) {
          link(i, h);
          break;
        }
      }
      if (host2[i] < 0) left.push(i);
    }
    return left;
  }
  function relax(i, base) {
    const school = start[i + 1] - 1;
    for (let e = start[i]; e < school; e++) {
      const reach = base + edgeCost[e];
      if (reach + lowest >= best) break;
      const h2 = edgeHost[e];
      const d2 = reach + price[h2];
      if (d2 < distance3[h2] && d2 < best) {
        if (distance3[h2] === Infinity) touched[touchedCount++] = h2;
        distance3[h2] = d2;
        through[h2] = i;
        if (count2[h2] < capacity[h2]) {
          best = d2;
          terminal = h2;
        } else heap.push(d2, h2);
      }
    }
    const h = edgeHost[school];
    const d = base + edgeCost[school] + price[h];
    if (d < distance3[h] && d < best) {
      if (distance3[h] === Infinity) touched[touchedCount++] = h;
      distance3[h] = d;
      through[h] = i;
      const end = d + Math.max(0, count2[h] * step - price[h]);
      if (end < best) {
        best = end;
        terminal = h;
      }
      if (d < best) heap.push(d, h);
    }
  }
  function clearSearch() {
    for (let t = 0; t < touchedCount; t++) distance3[touched[t]] = Infinity;
    touchedCount = 0;
    heap.size = 0;
    best = Infinity;
  }
  function placeByShortestPath(source) {
    value2[source] = leastValue(source);
    relax(source, -value2[source]);
    while (heap.size > 0 && heap.nearest < best) {
      const d = heap.nearest;
      const h2 = heap.pop();
      if (d > distance3[h2]) continue;
      for (let i = head[h2]; i >= 0; i = next[i]) relax(i, d - value2[i]);
    }
    for (let t = 0; t < touchedCount; t++) {
      const h2 = touched[t];
      const rise = best - distance3[h2];
      if (rise <= 0) continue;
      price[h2] += rise;
      for (let i = head[h2]; i >= 0; i = next[i]) value2[i] += rise;
    }
    value2[source] += best;
    let h = terminal;
    for (; ; ) {
      const i = through[h];
      const old = host2[i];
      if (old >= 0) unlink(i);
      link(i, h);
      if (i === source) break;
      h = old;
    }
    clearSearch();
  }
  function excessPrice(h) {
    if (h < hostCount) return count2[h] < capacity[h] ? price[h] : 0;
    return price[h] - count2[h] * step;
  }
  function fillEmptyPlaces() {
    let reverse = null;
    for (let h = 0; h < total; h++) {
      while (excessPrice(h) > 0) {
        if (!budget()) return false;
        reverse ?? (reverse = reverseEdges(network2));
        if (!fillByShortestPath(h, reverse)) break;
      }
    }
    return true;
  }
  function fillByShortestPath(source, { from, request, cost }) {
    best = excessPrice(source);
    terminal = source;
    distance3[source] = 0;
    touched[touchedCount++] = source;
    heap.push(0, source);
    while (heap.size > 0 && heap.nearest < best) {
      const d = heap.nearest;
      const h = heap.pop();
      if (d > distance3[h]) continue;
      const base = d + price[h];
      for (let e = from[h], end = from[h + 1]; e < end; e++) {
        const i = request[e];
        const at = host2[i];
        const reached = base + cost[e] - value2[i];
        if (at === h || reached >= best || reached >= distance3[at]) continue;
        if (distance3[at] === Infinity) touched[touchedCount++] = at;
        distance3[at] = reached;
        through[at] = i;
        towards[i] = h;
        heap.push(reached, at);
        const left = at < hostCount ? price[at] : price[at] - (count2[at] - 1) * step;
        if (reached + left < best) {
          best = reached + left;
          terminal = at;
        }
      }
    }
    for (let t = 0; t < touchedCount; t++) {
      const h = touched[t];
      const fall = best - distance3[h];
      if (fall <= 0) continue;
      price[h] -= fall;
      for (let i = head[h]; i >= 0; i = next[i]) value2[i] -= fall;
    }
    for (let h = terminal; h !== source; ) {
      const i = through[h];
      h = towards[i];
      unlink(i);
      link(i, h);
    }
    const isFilled = terminal !== source;
    clearSearch();
    return isFilled;
  }
  function interrupted() {
    for (let i = 0; i < requestCount; i++) if (host2[i] < 0) link(i, edgeHost[start[i + 1] - 1]);
    return { host: host2, price, value: value2, isExact: false };
  }
}
function reverseEdges({ requestCount, hostCount, schoolCount, start, edgeHost, edgeCost }) {
  const total = hostCount + schoolCount;
  const from = new Int32Array(total + 1);
  for (let e = 0; e < edgeHost.length; e++) from[edgeHost[e] + 1]++;
  for (let h = 0; h < total; h++) from[h + 1] += from[h];
  const position = from.slice(0, total);
  const request = new Int32Array(edgeHost.length);
  const cost = new Int32Array(edgeHost.length);
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]; e < start[i + 1]; e++) {
      const at = position[edgeHost[e]]++;
      request[at] = i;
      cost[at] = edgeCost[e];
    }
  }
  return { from, request, cost };
}

// src/domain/matching/solver/sparse-assignment.ts
function solveAssignment(network2, budget) {
  const auction = runAuction(network2, budget);
  if (!auction.isInterrupted) return finishAssignment(network2, auction.price, null, budget);
  const { host: host2, price } = auction;
  const value2 = new Float64Array(network2.requestCount);
  for (let i = 0; i < network2.requestCount; i++) if (host2[i] < 0) host2[i] = network2.edgeHost[network2.start[i + 1] - 1];
  return { host: host2, price, value: value2, isExact: false };
}

// src/domain/matching/solver/assignment-layer.ts
function solveAsAssignment(prepared, budget) {
  const network2 = rowNetwork(prepared);
  const { host: host2, price, isExact } = solveAssignment(network2, budget);
  const { requestCount, start, rowFrom: rowFrom2, rowTo, rowCount, schoolCount } = prepared;
  const undisputed = rowCount;
  const edge = new Int32Array(requestCount).fill(-1);
  for (let i = 0; i < requestCount; i++) {
    if (host2[i] > undisputed) continue;
    for (let e = start[i]; e < start[i + 1]; e++) {
      const at = rowTo[e] > rowFrom2[e] ? rowFrom2[e] : undisputed;
      if (at === host2[i]) {
        edge[i] = e;
        break;
      }
    }
  }
  if (!isExact) completePlan(prepared, edge);
  return {
    edge,
    rowPrice: price.slice(0, rowCount),
    shortagePrice: price.slice(rowCount + 1, rowCount + 1 + schoolCount),
    isInterrupted: !isExact
  };
}
function rowNetwork(prepared) {
  const { requestCount, rowCount, schoolCount, start, edgeCost, rowFrom: rowFrom2, rowTo, rowCapacity, school, unplacedCost, step } = prepared;
  const total = edgeCost.length + requestCount;
  const networkStart = new Int32Array(requestCount + 1);
  const edgeHost = new Int32Array(total);
  const cost = new Int32Array(total);
  const capacity = new Int32Array(rowCount + 1);
  capacity.set(rowCapacity);
  capacity[rowCount] = requestCount;
  let at = 0;
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]; e < start[i + 1]; e++) {
      edgeHost[at] = rowTo[e] > rowFrom2[e] ? rowFrom2[e] : rowCount;
      cost[at++] = edgeCost[e];
    }
    edgeHost[at] = rowCount + 1 + school[i];
    cost[at++] = unplacedCost[i];
    networkStart[i + 1] = at;
  }
  return { requestCount, hostCount: rowCount + 1, schoolCount, start: networkStart, edgeHost, edgeCost: cost, capacity, step };
}

// src/domain/matching/solver/plan-check.ts
function planCost(problem2, placed) {
  const offerOf = new Int32Array(problem2.requests.length).fill(-1);
  for (const [request, offer] of placed) offerOf[request] = offer;
  const least = new Float64Array(problem2.requests.length).fill(Infinity);
  for (const edge of problem2.edges) if (offerOf[edge[0]] === edge[1] && edge[2] < least[edge[0]]) least[edge[0]] = edge[2];
  let cost = 0;
  const missing = /* @__PURE__ */ new Map();
  problem2.requests.forEach(({ school, unplacedCost }, request) => {
    if (offerOf[request] >= 0) {
      cost += least[request];
      return;
    }
    const before = missing.get(school) ?? 0;
    missing.set(school, before + 1);
    cost += unplacedCost + before * problem2.shortageStep;
  });
  return cost;
}
function movingCost(problem2, placed, constraints) {
  const { previous } = constraints;
  if (!previous) return 0;
  const now = new Map(placed);
  const isAllowed = allowedPairs(problem2, constraints);
  const kept = new Map(constraints.kept ?? []);
  let cost = 0;
  for (const [request, offer] of previous.placed) {
    if (!kept.has(request) && isAllowed(request, offer) && now.get(request) !== offer) cost += previous.moveCost;
  }
  return cost;
}
function pairFilter({ requests: requests2, offers: offers2 }, forbidden = []) {
  const denied = new Set(forbidden.map(([request, offer]) => request * offers2.length + offer));
  return (request, offer) => {
    const asked4 = requests2[request];
    const given = offers2[offer];
    return !!asked4 && !!given && asked4.first >= given.first && asked4.last <= given.last && !denied.has(request * offers2.length + offer);
  };
}
function allowedPairs(problem2, constraints) {
  const { requests: requests2, offers: offers2, weeks: weeks2 } = problem2;
  const listed = new Set(problem2.edges.map(([request, offer]) => request * offers2.length + offer));
  const isFree = pairFilter(problem2, constraints.forbidden);
  const use = /* @__PURE__ */ new Map();
  for (const [request, offer] of constraints.kept ?? []) {
    for (let w = requests2[request].first; w <= requests2[request].last; w++) use.set(offer * weeks2 + w, (use.get(offer * weeks2 + w) ?? 0) + 1);
  }
  return (request, offer) => {
    if (!isFree(request, offer) || !listed.has(request * offers2.length + offer)) return false;
    const { first, last } = requests2[request];
    for (let w = first; w <= last; w++) if ((use.get(offer * weeks2 + w) ?? 0) >= offers2[offer].places) return false;
    return true;
  };
}

// src/domain/matching/solver/certificate.ts
var PRICE_GRID = 4096;
function provedBound(problem2, duals, constraints = {}) {
  const { requests: requests2, offers: offers2, edges: edges2, weeks: weeks2 } = problem2;
  const kept = new Map(constraints.kept ?? []);
  const free = /* @__PURE__ */ new Map();
  for (const [request, offer] of kept) {
    for (let w = requests2[request].first; w <= requests2[request].last; w++) free.set(offer * weeks2 + w, (free.get(offer * weeks2 + w) ?? offers2[offer].places) - 1);
  }
  const sums = new Float64Array(offers2.length * (weeks2 + 1));
  let bound = 0;
  for (const { offer, week, price } of duals.weekPrices) {
    sums[offer * (weeks2 + 1) + week + 1] += price;
    bound -= price * (free.get(offer * weeks2 + week) ?? offers2[offer].places);
  }
  for (let j = 0; j < offers2.length; j++) for (let w = 0; w < weeks2; w++) sums[j * (weeks2 + 1) + w + 1] += sums[j * (weeks2 + 1) + w];
  const fullWeeks = weeksWithoutPlace(problem2, free);
  const shortage = new Map(duals.shortagePrices.map(({ school, price }) => [school, price]));
  const size = /* @__PURE__ */ new Map();
  const least = requests2.map(({ school, unplacedCost }, request) => {
    if (kept.has(request)) return Infinity;
    size.set(school, (size.get(school) ?? 0) + 1);
    return unplacedCost + (shortage.get(school) ?? 0);
  });
  const denied = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers2.length + offer));
  const former = formerOffers(problem2, constraints);
  const moveCost = constraints.previous?.moveCost ?? 0;
  for (const [request] of former) least[request] += moveCost;
  for (const edge of edges2) {
    const request = edge[0];
    const offer = edge[1];
    const { first, last } = requests2[request];
    if (first < offers2[offer].first || last > offers2[offer].last) continue;
    if (denied.size > 0 && denied.has(request * offers2.length + offer)) continue;
    let asked4 = edge[2];
    if (kept.size > 0 && kept.has(request)) {
      if (kept.get(request) !== offer) continue;
    } else {
      const base = offer * (weeks2 + 1);
      if (offers2[offer].places <= 0 || fullWeeks && fullWeeks[base + last + 1] > fullWeeks[base + first]) continue;
      asked4 += sums[base + last + 1] - sums[base + first];
      if (former.size > 0 && former.has(request) && former.get(request) !== offer) asked4 += moveCost;
    }
    if (asked4 < least[request]) least[request] = asked4;
  }
  for (const value2 of least) bound += value2;
  for (const { school, price } of duals.shortagePrices) {
    for (let k = 0; k < (size.get(school) ?? 0) && k * problem2.shortageStep < price; k++) bound -= price - k * problem2.shortageStep;
  }
  return Math.ceil(bound);
}
function weeksWithoutPlace({ offers: offers2, weeks: weeks2 }, free) {
  if (free.size === 0) return null;
  const count2 = new Int32Array(offers2.length * (weeks2 + 1));
  for (const [key, left] of free) if (left <= 0) count2[Math.floor(key / weeks2) * (weeks2 + 1) + key % weeks2 + 1]++;
  for (let j = 0; j < offers2.length; j++) for (let w = 0; w < weeks2; w++) count2[j * (weeks2 + 1) + w + 1] += count2[j * (weeks2 + 1) + w];
  return count2;
}
function formerOffers(problem2, constraints) {
  const { previous } = constraints;
  const kept = new Map(constraints.kept ?? []);
  if (!previous) return /* @__PURE__ */ new Map();
  const isAllowed = allowedPairs(problem2, constraints);
  return new Map(previous.placed.filter(([request, offer]) => !kept.has(request) && isAllowed(request, offer)));
}

// src/domain/matching/solver/capacity-rows.ts
function capacityRows({ offers: offers2, weeks: weeks2 }, free, input) {
  const { requestCount, start, edgeOffer, first, last } = input;
  const edgeTotal = edgeOffer.length;
  const candidates = new Int32Array(offers2.length * weeks2);
  const earliestEnd = new Int32Array(offers2.length * weeks2).fill(weeks2);
  const latestStart = new Int32Array(offers2.length * weeks2).fill(-1);
  for (let i = 0; i < requestCount; i++) {
    const from = first[i];
    const to = last[i];
    for (let e = start[i]; e < start[i + 1]; e++) {
      const base = edgeOffer[e] * weeks2;
      for (let at = base + from; at <= base + to; at++) {
        candidates[at]++;
        if (earliestEnd[at] > to) earliestEnd[at] = to;
        if (latestStart[at] < from) latestStart[at] = from;
      }
    }
  }
  const rowOffer = [];
  const rowWeek = [];
  const rowCapacity = [];
  const rowAt = new Int32Array(offers2.length * (weeks2 + 1));
  for (let j = 0; j < offers2.length; j++) {
    const base = j * weeks2;
    for (let w = 0; w < weeks2; w++) {
      rowAt[j * (weeks2 + 1) + w] = rowOffer.length;
      const capacity = free[base + w];
      if (candidates[base + w] <= capacity) continue;
      let isImplied = false;
      for (let v = latestStart[base + w]; v <= earliestEnd[base + w] && !isImplied; v++) {
        const other = free[base + v];
        isImplied = v !== w && other <= capacity && (v > w || other < capacity || candidates[base + v] > candidates[base + w]);
      }
      if (isImplied) continue;
      rowOffer.push(j);
      rowWeek.push(w);
      rowCapacity.push(capacity);
    }
    rowAt[j * (weeks2 + 1) + weeks2] = rowOffer.length;
  }
  const rowFrom2 = new Int32Array(edgeTotal);
  const rowTo = new Int32Array(edgeTotal);
  let isAssignment = true;
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]; e < start[i + 1]; e++) {
      const base = edgeOffer[e] * (weeks2 + 1);
      rowFrom2[e] = rowAt[base + first[i]];
      rowTo[e] = rowAt[base + last[i] + 1];
      if (rowTo[e] - rowFrom2[e] > 1) isAssignment = false;
    }
  }
  return {
    rowFrom: rowFrom2,
    rowTo,
    rowCount: rowOffer.length,
    isAssignment,
    rowOffer: Int32Array.from(rowOffer),
    rowWeek: Int32Array.from(rowWeek),
    rowCapacity: Int32Array.from(rowCapacity)
  };
}

// src/domain/matching/solver/prepared-problem.ts
function prepareProblem(problem2, constraints = {}) {
  const { requests: requests2, offers: offers2, weeks: weeks2 } = problem2;
  const offerCount = offers2.length;
  const pairKey = (request, offer) => request * offerCount + offer;
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => pairKey(request, offer)));
  const keptOffer = /* @__PURE__ */ new Map();
  for (const [request, offer] of constraints.kept ?? []) {
    if (keptOffer.has(request) && keptOffer.get(request) !== offer) throw new Error(`request ${request} is kept twice`);
    keptOffer.set(request, offer);
  }
  const rank = new Int32Array(requests2.length).fill(-1);
  const ids = [];
  for (let i = 0; i < requests2.length; i++) if (!keptOffer.has(i)) rank[i] = ids.push(i) - 1;
  const kept = [...keptOffer].sort((a, b) => a[0] - b[0]);
  const free = freePlaces(problem2, kept);
  const allowed = allowedEdges(problem2, { forbidden, keptOffer, free: kept.length > 0 ? free : null });
  const keptLeft = new Map(keptOffer);
  const order2 = byCost(allowed.cost);
  const requestCount = ids.length;
  const start = new Int32Array(requestCount + 1);
  let edgeTotal = 0;
  for (let k = 0; k < order2.length; k++) {
    const request = allowed.request[k];
    const i = rank[request];
    if (i >= 0) {
      start[i + 1]++;
      edgeTotal++;
    } else if (keptLeft.get(request) === allowed.offer[k]) keptLeft.delete(request);
  }
  for (const [request, offer] of keptLeft) throw new Error(`the kept pair (request ${request}, offer ${offer}) is not an allowed pair`);
  for (let i = 0; i < requestCount; i++) start[i + 1] += start[i];
  const position = start.slice(0, requestCount);
  const edgeOffer = new Int32Array(edgeTotal);
  const edgeCost = new Int32Array(edgeTotal);
  for (let k = 0; k < order2.length; k++) {
    const e = order2[k];
    const i = rank[allowed.request[e]];
    if (i < 0) continue;
    const at = position[i]++;
    edgeOffer[at] = allowed.offer[e];
    edgeCost[at] = allowed.cost[e];
  }
  const schoolIds = [...new Set(ids.map((id) => requests2[id].school))].sort((a, b) => a - b);
  const schoolRank = new Map(schoolIds.map((id, s2) => [id, s2]));
  const unplacedCost = Int32Array.from(ids, (id) => requests2[id].unplacedCost);
  addMovingCosts(problem2, constraints, { rank, start, edgeOffer, edgeCost, unplacedCost });
  const first = Int32Array.from(ids, (id) => requests2[id].first);
  const last = Int32Array.from(ids, (id) => requests2[id].last);
  const rows = capacityRows(problem2, free, { requestCount, start, edgeOffer, first, last });
  return {
    weeks: weeks2,
    step: problem2.shortageStep,
    requestCount,
    offerCount,
    schoolCount: schoolIds.length,
    requestIds: Int32Array.from(ids),
    schoolIds,
    first,
    last,
    school: Int32Array.from(ids, (id) => schoolRank.get(requests2[id].school)),
    unplacedCost,
    start,
    edgeOffer,
    edgeCost,
    kept,
    places: Int32Array.from(offers2, (offer) => offer.places),
    ...rows
  };
}
function freePlaces({ offers: offers2, requests: requests2, weeks: weeks2 }, kept) {
  const free = new Int32Array(offers2.length * weeks2);
  for (let j = 0; j < offers2.length; j++) free.fill(offers2[j].places, j * weeks2, (j + 1) * weeks2);
  for (const [request, offer] of kept) {
    for (let w = requests2[request].first; w <= requests2[request].last; w++) {
      if (--free[offer * weeks2 + w] < 0) throw new Error(`the kept pairs exceed the places of offer ${offer} in week ${w}`);
    }
  }
  return free;
}
function allowedEdges({ requests: requests2, offers: offers2, edges: edges2, weeks: weeks2 }, { forbidden, keptOffer, free }) {
  const asked4 = { first: Int32Array.from(requests2, ({ first }) => first), last: Int32Array.from(requests2, ({ last }) => last) };
  const given = { first: Int32Array.from(offers2, ({ first }) => first), last: Int32Array.from(offers2, ({ last, places: places2 }) => places2 > 0 ? last : -1) };
  const list4 = { request: new Int32Array(edges2.length), offer: new Int32Array(edges2.length), cost: new Int32Array(edges2.length) };
  let count2 = 0;
  for (let e = 0; e < edges2.length; e++) {
    const edge = edges2[e];
    const r2 = edge[0];
    const o = edge[1];
    const from = asked4.first[r2];
    const to = asked4.last[r2];
    if (from < given.first[o] || to > given.last[o]) continue;
    if (forbidden.size > 0 && forbidden.has(r2 * offers2.length + o)) continue;
    if (free && keptOffer.get(r2) !== o) {
      let week = from;
      while (week <= to && free[o * weeks2 + week] > 0) week++;
      if (week <= to) continue;
    }
    list4.request[count2] = r2;
    list4.offer[count2] = o;
    list4.cost[count2++] = edge[2];
  }
  return { request: list4.request.subarray(0, count2), offer: list4.offer.subarray(0, count2), cost: list4.cost.subarray(0, count2) };
}
function byCost(cost) {
  const order2 = new Int32Array(cost.length);
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < cost.length; k++) {
    if (cost[k] < low) low = cost[k];
    if (cost[k] > high) high = cost[k];
  }
  if (cost.length === 0) return order2;
  if (high - low > 1 << 20) return order2.map((_, k) => k).sort((a, b) => cost[a] - cost[b] || a - b);
  const bucket = new Int32Array(high - low + 2);
  for (let k = 0; k < cost.length; k++) bucket[cost[k] - low + 1]++;
  for (let c = 0; c <= high - low; c++) bucket[c + 1] += bucket[c];
  for (let k = 0; k < cost.length; k++) order2[bucket[cost[k] - low]++] = k;
  return order2;
}
function addMovingCosts(problem2, { previous }, { rank, start, edgeOffer, edgeCost, unplacedCost }) {
  if (!previous || previous.moveCost === 0) return;
  const isPossible = Number.isInteger(previous.moveCost) && previous.moveCost > 0 && previous.moveCost <= LARGEST_COST;
  if (!isPossible) throw new Error(`the moving cost ${previous.moveCost} must be a whole number from 0 to ${LARGEST_COST}`);
  for (const [request, offer] of previous.placed) {
    const i = request < problem2.requests.length ? rank[request] : -1;
    if (i < 0 || !edgeOffer.subarray(start[i], start[i + 1]).includes(offer)) continue;
    for (let e = start[i]; e < start[i + 1]; e++) if (edgeOffer[e] !== offer) edgeCost[e] += previous.moveCost;
    unplacedCost[i] += previous.moveCost;
    sortRow(start[i], start[i + 1], edgeOffer, edgeCost);
  }
}
function sortRow(from, to, edgeOffer, edgeCost) {
  for (let e = from + 1; e < to; e++) {
    const offer = edgeOffer[e];
    const cost = edgeCost[e];
    let at = e;
    while (at > from && edgeCost[at - 1] > cost) {
      edgeCost[at] = edgeCost[at - 1];
      edgeOffer[at] = edgeOffer[at - 1];
      at--;
    }
    edgeCost[at] = cost;
    edgeOffer[at] = offer;
  }
}

// src/domain/matching/solver/relaxed-value.ts
function relaxedValue(prepared, rowPrice, shortagePrice) {
  const { requestCount, schoolCount, start, edgeCost, rowFrom: rowFrom2, rowTo, rowCapacity, rowCount, school, unplacedCost, step } = prepared;
  let bound = 0;
  const size = new Int32Array(schoolCount);
  for (let i = 0; i < requestCount; i++) {
    size[school[i]]++;
    let least = unplacedCost[i] + shortagePrice[school[i]];
    for (let e = start[i]; e < start[i + 1]; e++) {
      if (edgeCost[e] >= least) break;
      let paid = edgeCost[e];
      for (let r2 = rowFrom2[e]; r2 < rowTo[e]; r2++) paid += rowPrice[r2];
      if (paid < least) least = paid;
    }
    bound += least;
  }
  for (let r2 = 0; r2 < rowCount; r2++) bound -= rowPrice[r2] * rowCapacity[r2];
  for (let s2 = 0; s2 < schoolCount; s2++) for (let k = 0; k < size[s2] && k * step < shortagePrice[s2]; k++) bound -= shortagePrice[s2] - k * step;
  return bound;
}

// src/domain/matching/solver/entry-store.ts
var EntryStore = class {
  constructor() {
    this.count = 0;
    /** The row that each vector belongs to. */
    this.row = new Int32Array(1024);
    this.from = new Int32Array(1025);
    this.index = new Int32Array(8192);
    this.value = new Float64Array(8192);
  }
  clear() {
    this.count = 0;
    this.from[0] = 0;
  }
  /** Opens the next vector; entries are appended to it until the next one is opened. */
  open(row) {
    if (this.count === this.row.length) {
      this.row = widened(this.row, new Int32Array(2 * this.count));
      this.from = widened(this.from, new Int32Array(2 * this.count + 1));
    }
    const t = this.count++;
    this.row[t] = row;
    this.from[t + 1] = this.from[t];
  }
  /** Appends an entry to the vector opened last and returns its place. */
  append(index, value2) {
    const p = this.from[this.count]++;
    if (p === this.index.length) {
      this.index = widened(this.index, new Int32Array(2 * p));
      this.value = widened(this.value, new Float64Array(2 * p));
    }
    this.index[p] = index;
    this.value[p] = value2;
    return p;
  }
};
function widened(old, larger) {
  larger.set(old);
  return larger;
}

// src/domain/matching/solver/pivot-queue.ts
var PivotQueue = class {
  constructor(rowCount) {
    this.count = 0;
    this.order = new Int32Array(2048);
    this.waiting = new Int32Array(64);
    this.word = 0;
    this.position = new Int32Array(rowCount).fill(-1);
  }
  clear() {
    this.position.fill(-1);
    this.count = 0;
  }
  has(row) {
    return this.position[row] >= 0;
  }
  /** The row comes last in the order, and is no longer where it was. */
  append(row) {
    if (this.count === this.order.length) {
      this.order = widened(this.order, new Int32Array(2 * this.count));
      this.waiting = new Int32Array(this.order.length >> 5);
    }
    this.position[row] = this.count;
    this.order[this.count++] = row;
  }
  /** To visit, if it is in the order. */
  add(row) {
    const at = this.position[row];
    if (at >= 0) this.waiting[at >> 5] |= 1 << (at & 31);
  }
  addAll(rows, length) {
    for (let k = 0; k < length; k++) this.add(rows[k]);
  }
  startFirst() {
    this.word = 0;
  }
  startLast() {
    this.word = this.count - 1 >> 5;
  }
  /** The first row waiting, after `startFirst`; −1 when there is none. Rows added meanwhile must come later. */
  takeFirst() {
    const { waiting, count: count2 } = this;
    let { word } = this;
    while (word << 5 < count2 && waiting[word] === 0) word++;
    this.word = word;
    if (word << 5 >= count2) return -1;
    const bits = waiting[word];
    const bit = 31 - Math.clz32(bits & -bits);
    waiting[word] = bits ^ 1 << bit;
    return this.order[word << 5 | bit];
  }
  /** The last row waiting, after `startLast`; −1 when there is none. Rows added meanwhile must come earlier. */
  takeLast() {
    const { waiting } = this;
    let { word } = this;
    while (word >= 0 && waiting[word] === 0) word--;
    this.word = word;
    if (word < 0) return -1;
    const bits = waiting[word];
    const bit = 31 - Math.clz32(bits);
    waiting[word] = bits ^ 1 << bit;
    return this.order[word << 5 | bit];
  }
  /**
   * Takes `v` times the entries `first … end` of a sparse vector from x. The rows that it meets for the first time are marked, added to
   * `rows` and, if they are in the order, to those to visit; returns how many `rows` lists then.
   */
  subtract(v, x, index, value2, first, end, rows, length, mark2) {
    for (let e = first; e < end; e++) {
      const k = index[e];
      if (mark2[k] === 0) {
        mark2[k] = 1;
        rows[length++] = k;
        this.add(k);
      }
      x[k] -= value2[e] * v;
    }
    return length;
  }
};

// src/domain/matching/solver/lower-factor.ts
var LowerFactor = class {
  constructor(rowCount) {
    this.rowCount = rowCount;
    this.columns = new EntryStore();
    this.updates = new EntryStore();
    this.rowColumn = new Int32Array(1024);
    this.rowValue = new Float64Array(1024);
    this.rowFrom = new Int32Array(rowCount + 1);
    this.queue = new PivotQueue(rowCount);
    this.vector = new Int32Array(rowCount);
  }
  clear() {
    this.columns.clear();
    this.updates.clear();
    this.queue.clear();
  }
  /** Opens the next column; entries are added after. */
  open(row) {
    this.vector[row] = this.columns.count;
    this.queue.append(row);
    this.columns.open(row);
  }
  append(row, value2) {
    this.columns.append(row, value2);
  }
  /** To call once all columns are there: lists them by row. */
  seal() {
    const { rowFrom: rowFrom2, rowCount, columns: { count: count2, from, index, value: value2, row } } = this;
    const total = from[count2];
    if (total > this.rowColumn.length) {
      this.rowColumn = new Int32Array(2 * total);
      this.rowValue = new Float64Array(2 * total);
    }
    rowFrom2.fill(0);
    for (let e = 0; e < total; e++) rowFrom2[index[e]]++;
    for (let r2 = 0, sum = 0; r2 <= rowCount; r2++) rowFrom2[r2] = sum += rowFrom2[r2];
    for (let t = count2 - 1; t >= 0; t--) {
      for (let e = from[t]; e < from[t + 1]; e++) {
        const at = --rowFrom2[index[e]];
        this.rowColumn[at] = row[t];
        this.rowValue[at] = value2[e];
      }
    }
  }
  openUpdate(row) {
    this.updates.open(row);
  }
  appendUpdate(row, value2) {
    this.updates.append(row, value2);
  }
  /** Solves L·x = a in place; `rows` lists the nonzeros, marked, and is added to. Returns how many. */
  solve(x, rows, length, mark2) {
    const { columns: { from, index, value: value2 }, updates, queue, vector } = this;
    queue.startFirst();
    queue.addAll(rows, length);
    for (let r2 = queue.takeFirst(); r2 >= 0; r2 = queue.takeFirst()) {
      const v = x[r2];
      const t = vector[r2];
      if (v !== 0) length = queue.subtract(v, x, index, value2, from[t], from[t + 1], rows, length, mark2);
    }
    const { count: updateCount, row: updateRow, from: updateFrom, index: updateIndex, value: updateValue } = updates;
    for (let t = 0; t < updateCount; t++) {
      let taken = 0;
      for (let e = updateFrom[t], end = updateFrom[t + 1]; e < end; e++) taken += updateValue[e] * x[updateIndex[e]];
      if (taken === 0) continue;
      const r2 = updateRow[t];
      if (mark2[r2] === 0) {
        mark2[r2] = 1;
        rows[length++] = r2;
      }
      x[r2] -= taken;
    }
    return length;
  }
  /** Solves yᵀ·L = cᵀ in place; `rows` as in `solve`. */
  solveBack(y, rows, length, mark2) {
    const { updates: { count: count2, row, from, index, value: value2 }, queue, rowFrom: rowFrom2, rowColumn, rowValue } = this;
    for (let t = count2 - 1; t >= 0; t--) {
      const v = y[row[t]];
      if (v !== 0) length = queue.subtract(v, y, index, value2, from[t], from[t + 1], rows, length, mark2);
    }
    queue.startLast();
    queue.addAll(rows, length);
    for (let r2 = queue.takeLast(); r2 >= 0; r2 = queue.takeLast()) {
      const v = y[r2];
      if (v !== 0) length = queue.subtract(v, y, rowColumn, rowValue, rowFrom2[r2], rowFrom2[r2 + 1], rows, length, mark2);
    }
    return length;
  }
};

// src/domain/matching/solver/pivot-order.ts
function pivotOrder(columns, basic, longest) {
  const { rowCount } = columns;
  const placed = new Int32Array(rowCount).fill(-1);
  const list4 = new Int32Array(rowCount);
  let listed = 0;
  for (let k = 0; k < rowCount; k++) {
    const slack = columns.slackRow(basic[k]);
    if (slack >= 0) placed[slack] = basic[k];
    else list4[listed++] = basic[k];
  }
  const buffer = new Int32Array(longest);
  const start = new Int32Array(listed + 1);
  const rowStart = new Int32Array(rowCount + 1);
  const entries2 = new Int32Array(listed * longest);
  let count2 = 0;
  for (let q = 0; q < listed; q++) {
    const n = columns.rowsOf(list4[q], buffer);
    for (let t = 0; t < n; t++) {
      if (placed[buffer[t]] >= 0) continue;
      entries2[count2++] = buffer[t];
      rowStart[buffer[t] + 1]++;
    }
    start[q + 1] = count2;
  }
  for (let r2 = 0; r2 < rowCount; r2++) rowStart[r2 + 1] += rowStart[r2];
  const rowColumn = new Int32Array(count2);
  const at = rowStart.slice(0, rowCount);
  for (let q = 0; q < listed; q++) for (let p = start[q]; p < start[q + 1]; p++) rowColumn[at[entries2[p]]++] = q;
  const isDone = new Uint8Array(listed);
  const columnLeft = new Int32Array(listed);
  const stack = [];
  for (let q = 0; q < listed; q++) if ((columnLeft[q] = start[q + 1] - start[q]) === 1) stack.push(q);
  const lastColumns = [];
  for (let q = stack.pop(); q !== void 0; q = stack.pop()) {
    if (isDone[q] || columnLeft[q] !== 1) continue;
    let p = start[q];
    while (placed[entries2[p]] >= 0) p++;
    const r2 = entries2[p];
    isDone[q] = 1;
    placed[r2] = list4[q];
    lastColumns.push(r2);
    for (let k = rowStart[r2]; k < rowStart[r2 + 1]; k++) {
      const other = rowColumn[k];
      if (!isDone[other] && --columnLeft[other] === 1) stack.push(other);
    }
  }
  const kernelSize = new Int32Array(rowCount);
  for (let r2 = 0; r2 < rowCount; r2++) {
    if (placed[r2] >= 0) continue;
    for (let k = rowStart[r2]; k < rowStart[r2 + 1]; k++) if (!isDone[rowColumn[k]]) kernelSize[r2]++;
    if (kernelSize[r2] === 1) stack.push(r2);
  }
  const lastRows = [];
  for (let r2 = stack.pop(); r2 !== void 0; r2 = stack.pop()) {
    if (placed[r2] >= 0 || kernelSize[r2] !== 1) continue;
    let k = rowStart[r2];
    while (isDone[rowColumn[k]]) k++;
    const q = rowColumn[k];
    isDone[q] = 1;
    placed[r2] = list4[q];
    lastRows.push(r2);
    for (let p = start[q]; p < start[q + 1]; p++) if (placed[entries2[p]] < 0 && --kernelSize[entries2[p]] === 1) stack.push(entries2[p]);
  }
  const left = [];
  for (let q = 0; q < listed; q++) if (!isDone[q]) left.push(q);
  left.sort((a, b) => columnLeft[a] - columnLeft[b] || a - b);
  return { placed, lastColumns, lastRows, kernel: left.map((q) => list4[q]), kernelSize };
}

// src/domain/matching/solver/upper-factor.ts
var DROP = 1e-12;
var UpperFactor = class {
  constructor(rowCount) {
    /** Entries above the diagonal by column; `row` of a vector is the row on which its column pivots. */
    this.entries = new EntryStore();
    /** Next entry on the same row, and the row on which the column of the entry pivots. */
    this.next = new Int32Array(8192);
    this.column = new Int32Array(8192);
    this.rowHead = new Int32Array(rowCount);
    this.vector = new Int32Array(rowCount);
    this.diagonal = new Float64Array(rowCount);
    this.queue = new PivotQueue(rowCount);
    this.clear();
  }
  /** Becomes the unit matrix. */
  clear() {
    this.entries.clear();
    this.rowHead.fill(-1);
    this.vector.fill(-1);
    this.diagonal.fill(1);
    this.queue.clear();
  }
  diagonalOf(row) {
    return this.diagonal[row];
  }
  /** The next column, last in the order, pivots on that row; its entries are added after. */
  open(row, diagonal) {
    this.vector[row] = this.entries.count;
    this.diagonal[row] = diagonal;
    this.queue.append(row);
    this.entries.open(row);
  }
  /** An entry of the column opened last. */
  append(row, value2) {
    const { entries: entries2 } = this;
    const e = entries2.append(row, value2);
    if (e >= this.next.length) {
      this.next = widened(this.next, new Int32Array(2 * e));
      this.column = widened(this.column, new Int32Array(2 * e));
    }
    this.column[e] = entries2.row[entries2.count - 1];
    this.next[e] = this.rowHead[row];
    this.rowHead[row] = e;
  }
  /** Takes out the column that pivots on a row, to be opened anew, and what stands right of it on that row. */
  remove(row) {
    const { entries: { from, value: value2 }, next } = this;
    const t = this.vector[row];
    if (t >= 0) value2.fill(0, from[t], from[t + 1]);
    for (let e = this.rowHead[row]; e >= 0; e = next[e]) value2[e] = 0;
    this.rowHead[row] = -1;
  }
  /** Solves U·x = a in place; `rows` lists the nonzeros of x, marked, and is added to. Returns how many. */
  solve(x, rows, length, mark2) {
    const { queue, diagonal, vector, entries: { from, index, value: value2 } } = this;
    queue.startLast();
    queue.addAll(rows, length);
    for (let r2 = queue.takeLast(); r2 >= 0; r2 = queue.takeLast()) {
      if (x[r2] < DROP && x[r2] > -DROP) {
        x[r2] = 0;
        continue;
      }
      const v = x[r2] /= diagonal[r2];
      const t = vector[r2];
      length = queue.subtract(v, x, index, value2, from[t], from[t + 1], rows, length, mark2);
    }
    return length;
  }
  /** Solves yᵀ·U = cᵀ in place; `rows` as in `solve`. */
  solveBack(y, rows, length, mark2) {
    const { queue, diagonal } = this;
    queue.startFirst();
    queue.addAll(rows, length);
    const given = length;
    for (let k = 0; k < given; k++) if (!queue.has(rows[k])) length = this.spread(rows[k], y, rows, length, mark2);
    for (let r2 = queue.takeFirst(); r2 >= 0; r2 = queue.takeFirst()) {
      if (y[r2] < DROP && y[r2] > -DROP) {
        y[r2] = 0;
        continue;
      }
      y[r2] /= diagonal[r2];
      length = this.spread(r2, y, rows, length, mark2);
    }
    return length;
  }
  /** Multiples of a row that is done go to the columns right of it. */
  spread(row, y, rows, length, mark2) {
    const { rowHead, next, column, queue, entries: { value: value2 } } = this;
    const v = y[row];
    for (let e = rowHead[row]; e >= 0; e = next[e]) {
      if (value2[e] === 0) continue;
      const k = column[e];
      if (mark2[k] === 0) {
        mark2[k] = 1;
        rows[length++] = k;
        queue.add(k);
      }
      y[k] -= value2[e] * v;
    }
    return length;
  }
};

// src/domain/matching/solver/basis-factor.ts
var BasisFactor = class {
  constructor(columns, longestColumn) {
    this.columns = columns;
    this.longestColumn = longestColumn;
    const { rowCount } = columns;
    this.lower = new LowerFactor(rowCount);
    this.upper = new UpperFactor(rowCount);
    this.mark = new Uint8Array(rowCount);
    this.buffer = new Int32Array(longestColumn);
    this.allRows = new Int32Array(rowCount);
    this.column = { rows: new Int32Array(rowCount), values: new Float64Array(rowCount), length: 0 };
    this.row = { rows: new Int32Array(rowCount), values: new Float64Array(rowCount), length: 0 };
  }
  /** Solves B·x = a for a column of the programme. */
  solveColumn(column, x, rows) {
    const n = this.columns.rowsOf(column, rows);
    const sign = this.columns.signOf(column);
    for (let k = 0; k < n; k++) x[rows[k]] = sign;
    return this.solveSparse(x, rows, n, this.column);
  }
  /** Solves B·x = a in place. Returns the number of nonzeros. */
  solveSparse(x, rows, length, spike) {
    const { mark: mark2 } = this;
    for (let k = 0; k < length; k++) mark2[rows[k]] = 1;
    length = this.lower.solve(x, rows, length, mark2);
    if (spike) keep(spike, x, rows, length);
    length = this.upper.solve(x, rows, length, mark2);
    return this.clean(x, rows, length);
  }
  /** Solves yᵀ·B = e_rowᵀ. Returns the number of nonzeros. */
  solveRow(row, y, rows) {
    const { mark: mark2 } = this;
    y[row] = 1;
    rows[0] = row;
    mark2[row] = 1;
    let n = this.upper.solveBack(y, rows, 1, mark2);
    keep(this.row, y, rows, n);
    n = this.lower.solveBack(y, rows, n, mark2);
    return this.clean(y, rows, n);
  }
  /** Solves B·x = a in place, whatever is nonzero. */
  solve(x) {
    this.solveSparse(x, this.allRows, this.listAll());
  }
  /** Solves yᵀ·B = cᵀ in place, whatever is nonzero. */
  solveBack(y) {
    const { mark: mark2, allRows } = this;
    const n = this.listAll();
    mark2.fill(1);
    this.upper.solveBack(y, allRows, n, mark2);
    this.lower.solveBack(y, allRows, n, mark2);
    mark2.fill(0);
  }
  /**
   * The column last given to `solveColumn` replaces the one pivoting on the row last given to `solveRow`.
   * @param pivot entry of the solved column on that row
   */
  replace(row, pivot) {
    const { lower, upper, column } = this;
    const diagonal = pivot * upper.diagonalOf(row);
    const { rows, values, length } = this.row;
    let scale = 0;
    for (let k = 0; k < length; k++) if (rows[k] === row) scale = -1 / values[k];
    lower.openUpdate(row);
    for (let k = 0; k < length; k++) if (rows[k] !== row) lower.appendUpdate(rows[k], values[k] * scale);
    upper.remove(row);
    upper.open(row, diagonal);
    for (let k = 0; k < column.length; k++) if (column.rows[k] !== row) upper.append(column.rows[k], column.values[k]);
  }
  /**
   * Rebuilds the factors for the columns in `basic` and reorders `basic` so that entry r is the column pivoting on row r.
   * Returns false, `basic` unchanged, when the columns are dependent.
   */
  rebuild(basic) {
    const { columns, lower, upper, buffer } = this;
    const { placed, lastColumns, lastRows, kernel, kernelSize } = pivotOrder(columns, basic, this.longestColumn);
    lower.clear();
    upper.clear();
    for (const r2 of lastColumns) {
      const n = columns.rowsOf(placed[r2], buffer);
      const sign = columns.signOf(placed[r2]);
      upper.open(r2, sign);
      for (let k = 0; k < n; k++) if (buffer[k] !== r2) upper.append(buffer[k], sign);
    }
    const isPivoted = new Uint8Array(placed.length);
    for (let r2 = 0; r2 < placed.length; r2++) if (placed[r2] >= 0) isPivoted[r2] = 1;
    for (const r2 of lastRows) isPivoted[r2] = 0;
    for (const r2 of lastRows) {
      const n = columns.rowsOf(placed[r2], buffer);
      const sign = columns.signOf(placed[r2]);
      upper.open(r2, sign);
      lower.open(r2);
      for (let k = 0; k < n; k++) {
        if (buffer[k] === r2) continue;
        if (isPivoted[buffer[k]]) upper.append(buffer[k], sign);
        else lower.append(buffer[k], 1);
      }
      isPivoted[r2] = 1;
    }
    if (!this.eliminate(kernel, kernelSize, placed, isPivoted)) return false;
    lower.seal();
    basic.set(placed);
    return true;
  }
  /** Pivots the columns of the kernel one after another on a large entry of a short row. */
  eliminate(kernel, kernelSize, placed, isPivoted) {
    const { columns, lower, upper, mark: mark2 } = this;
    const x = new Float64Array(columns.rowCount);
    const rows = new Int32Array(columns.rowCount);
    for (const column of kernel) {
      let n = columns.rowsOf(column, rows);
      const sign = columns.signOf(column);
      for (let k = 0; k < n; k++) {
        x[rows[k]] = sign;
        mark2[rows[k]] = 1;
      }
      n = this.clean(x, rows, lower.solve(x, rows, n, mark2));
      let row = -1;
      let score = 0;
      for (let k = 0; k < n; k++) {
        const r2 = rows[k];
        if (isPivoted[r2]) continue;
        const size = Math.abs(x[r2]);
        const worth = size > 0.1 ? 1 + 1e3 / (1 + kernelSize[r2]) : size;
        if (size > 1e-9 && worth > score) {
          score = worth;
          row = r2;
        }
      }
      if (row < 0) return false;
      isPivoted[row] = 1;
      placed[row] = column;
      upper.open(row, x[row]);
      lower.open(row);
      for (let k = 0; k < n; k++) {
        const r2 = rows[k];
        if (r2 !== row && isPivoted[r2]) upper.append(r2, x[r2]);
        else if (r2 !== row) lower.append(r2, x[r2] / x[row]);
        if (r2 !== row) x[r2] = 0;
      }
      x[row] = 0;
    }
    return true;
  }
  listAll() {
    for (let r2 = 0; r2 < this.allRows.length; r2++) this.allRows[r2] = r2;
    return this.allRows.length;
  }
  /** Unmarks, and takes what is next to nothing out of the list. */
  clean(x, rows, length) {
    const { mark: mark2 } = this;
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const r2 = rows[k];
      mark2[r2] = 0;
      if (x[r2] < DROP && x[r2] > -DROP) x[r2] = 0;
      else rows[kept++] = r2;
    }
    return kept;
  }
};
function keep(spike, x, rows, length) {
  let kept = 0;
  for (let k = 0; k < length; k++) {
    const v = x[rows[k]];
    if (v < DROP && v > -DROP) continue;
    spike.rows[kept] = rows[k];
    spike.values[kept++] = v;
  }
  spike.length = kept;
}

// src/domain/matching/solver/weekly-columns.ts
function weeklyColumns(prepared) {
  const { requestCount, schoolCount, rowCount, start, edgeCost, rowFrom: rowFrom2, rowTo, school, unplacedCost, step } = prepared;
  const edgeRequest = new Int32Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) edgeRequest.fill(i, start[i], start[i + 1]);
  const schoolSlot = new Int32Array(schoolCount + 1);
  for (let i = 0; i < requestCount; i++) schoolSlot[school[i] + 1]++;
  for (let s2 = 0; s2 < schoolCount; s2++) schoolSlot[s2 + 1] = schoolSlot[s2] + (step === 0 ? 1 : schoolSlot[s2 + 1]);
  const slotCount = schoolSlot[schoolCount];
  const slotSchool = new Int32Array(slotCount);
  for (let s2 = 0; s2 < schoolCount; s2++) slotSchool.fill(s2, schoolSlot[s2], schoolSlot[s2 + 1]);
  const unplacedFrom = edgeCost.length;
  const slotFrom = unplacedFrom + requestCount;
  const slackFrom = slotFrom + slotCount;
  const capacityRow = requestCount;
  const schoolRow = requestCount + rowCount;
  return {
    prepared,
    unplacedFrom,
    slotFrom,
    slackFrom,
    columnCount: slackFrom + rowCount,
    capacityRow,
    schoolRow,
    schoolSlot,
    slotSchool,
    slotLimit: step === 0 ? Infinity : 1,
    edgeRequest,
    rowCount: schoolRow + schoolCount,
    rowsOf(column, rows) {
      if (column < unplacedFrom) {
        let n = 0;
        rows[n++] = edgeRequest[column];
        for (let r2 = rowFrom2[column]; r2 < rowTo[column]; r2++) rows[n++] = capacityRow + r2;
        return n;
      }
      if (column < slotFrom) {
        rows[0] = column - unplacedFrom;
        rows[1] = schoolRow + school[column - unplacedFrom];
        return 2;
      }
      rows[0] = column < slackFrom ? schoolRow + slotSchool[column - slotFrom] : capacityRow + column - slackFrom;
      return 1;
    },
    signOf: (column) => column >= slotFrom && column < slackFrom ? -1 : 1,
    slackRow: (column) => column >= slackFrom ? capacityRow + column - slackFrom : -1,
    costOf(column) {
      if (column < unplacedFrom) return edgeCost[column];
      if (column < slotFrom) return unplacedCost[column - unplacedFrom];
      if (column < slackFrom) return (column - slotFrom - schoolSlot[slotSchool[column - slotFrom]]) * step;
      return 0;
    }
  };
}

// src/domain/matching/solver/weekly-basis.ts
var SPREAD = 1e-5;
var BASIC = 1;
var FORBIDDEN = 2;
var WeeklyBasis = class {
  /** Starts with the edge (or −1) that `plan` gives each request, the shortage slots it needs and the slacks. */
  constructor(prepared, plan) {
    this.prepared = prepared;
    /** Pivots since the factor was built. */
    this.sinceFactor = 0;
    const { requestCount, rowCount: capacityRows2, schoolCount, school } = prepared;
    this.columns = weeklyColumns(prepared);
    const { rowCount, columnCount, unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, schoolSlot, slotLimit } = this.columns;
    this.factor = new BasisFactor(this.columns, prepared.weeks + 2);
    this.basic = new Int32Array(rowCount);
    this.x = new Float64Array(rowCount);
    this.upper = new Float64Array(rowCount);
    this.state = new Uint8Array(columnCount);
    this.isFull = new Uint8Array(slackFrom - slotFrom);
    this.rhs = spreadCapacities(this.columns);
    const missing = new Int32Array(schoolCount);
    for (let i = 0; i < requestCount; i++) {
      this.basic[i] = plan[i] >= 0 ? plan[i] : unplacedFrom + i;
      if (plan[i] < 0) missing[school[i]]++;
    }
    for (let r2 = 0; r2 < capacityRows2; r2++) this.basic[capacityRow + r2] = slackFrom + r2;
    for (let s2 = 0; s2 < schoolCount; s2++) {
      const slots = schoolSlot[s2 + 1] - schoolSlot[s2];
      const used = slotLimit === Infinity ? 0 : Math.min(missing[s2], slots - 1);
      this.isFull.fill(1, schoolSlot[s2], schoolSlot[s2] + used);
      this.basic[schoolRow + s2] = slotFrom + schoolSlot[s2] + used;
    }
    for (let r2 = 0; r2 < rowCount; r2++) this.state[this.basic[r2]] = BASIC;
  }
  upperOf(column) {
    const { slotFrom, slackFrom, slotLimit } = this.columns;
    if (column >= slotFrom && column < slackFrom) return slotLimit;
    return (this.state[column] & FORBIDDEN) !== 0 ? 0 : Infinity;
  }
  /** Builds the factor and the values afresh; false when rounding errors made the basis unusable. */
  refactor() {
    const { columns, isFull, x, basic } = this;
    if (!this.factor.rebuild(basic)) return false;
    x.set(this.rhs);
    for (let k = 0; k < isFull.length; k++) if (isFull[k]) x[columns.schoolRow + columns.slotSchool[k]] += columns.slotLimit;
    this.factor.solve(x);
    for (let r2 = 0; r2 < basic.length; r2++) this.upper[r2] = this.upperOf(basic[r2]);
    this.sinceFactor = 0;
    return true;
  }
  /**
   * Replaces the column of a row, once the factor has solved that row and the entering column.
   * @param pivot entry of the solved column on that row
   */
  replace(row, entering, leavesFull, value2, pivot) {
    const { slotFrom, slackFrom } = this.columns;
    const out = this.basic[row];
    this.state[out] &= ~BASIC;
    if (leavesFull && out >= slotFrom && out < slackFrom) this.isFull[out - slotFrom] = 1;
    if (entering >= slotFrom && entering < slackFrom) this.isFull[entering - slotFrom] = 0;
    this.basic[row] = entering;
    this.state[entering] |= BASIC;
    this.upper[row] = this.upperOf(entering);
    this.x[row] = value2;
    this.factor.replace(row, pivot);
    this.sinceFactor++;
  }
  /** Share of each edge, 0 to 1. */
  shares() {
    const share = new Float64Array(this.columns.unplacedFrom);
    for (let r2 = 0; r2 < this.basic.length; r2++) if (this.basic[r2] < share.length) share[this.basic[r2]] = this.x[r2];
    return share;
  }
};
function spreadCapacities({ prepared, rowCount, capacityRow }) {
  const values = new Float64Array(rowCount);
  values.fill(1, 0, prepared.requestCount);
  let seed = 12345;
  for (let r2 = 0; r2 < prepared.rowCount; r2++) {
    seed = Math.imul(seed, 1103515245) + 12345 & 2147483647;
    values[capacityRow + r2] = prepared.rowCapacity[r2] + SPREAD * (0.5 + seed / 2147483648);
  }
  return values;
}

// src/domain/matching/solver/weekly-watched.ts
var WatchedColumns = class {
  constructor(basis, cost) {
    this.basis = basis;
    this.cost = cost;
    this.touchedCount = 0;
    this.drift = 0;
    this.reach = Infinity;
    const { columns: { rowCount, columnCount, unplacedFrom }, prepared } = basis;
    this.reduced = new Float64Array(columnCount);
    this.alpha = new Float64Array(columnCount);
    this.touched = new Int32Array(columnCount);
    this.mark = new Uint8Array(columnCount);
    this.price = new Float64Array(rowCount);
    this.requestStart = new Int32Array(prepared.requestCount + 1);
    this.requestEdge = new Int32Array(unplacedFrom);
    this.rowStart = new Int32Array(prepared.rowCount + 1);
    let entries2 = 0;
    for (let e = 0; e < unplacedFrom; e++) entries2 += prepared.rowTo[e] - prepared.rowFrom[e];
    this.rowEdge = new Int32Array(entries2);
    this.isUnplacedWatched = new Uint8Array(prepared.requestCount);
    const schoolRequests = Array.from({ length: prepared.schoolCount }, () => []);
    prepared.school.forEach((s2, i) => schoolRequests[s2].push(i));
    this.schoolRequests = schoolRequests;
  }
  /** Computes the prices of the present basis. */
  reprice() {
    const { basis: { basic, factor }, cost, price } = this;
    for (let r2 = 0; r2 < basic.length; r2++) price[r2] = cost[basic[r2]];
    factor.solveBack(price);
  }
  /** Computes all reduced costs and watches about this part of the edges, those nearest to entering. */
  watch(part) {
    const { basis: { columns, prepared }, price, reduced, cost } = this;
    const { unplacedFrom, slotFrom, slackFrom, columnCount, capacityRow, schoolRow, slotSchool } = columns;
    const { requestCount, start, rowFrom: rowFrom2, rowTo, school } = prepared;
    for (let i = 0; i < requestCount; i++) {
      for (let e = start[i]; e < start[i + 1]; e++) {
        let d = cost[e] - price[i];
        for (let r2 = capacityRow + rowFrom2[e], to = capacityRow + rowTo[e]; r2 < to; r2++) d -= price[r2];
        reduced[e] = d;
      }
      reduced[unplacedFrom + i] = cost[unplacedFrom + i] - price[i] - price[schoolRow + school[i]];
    }
    for (let j = slotFrom; j < slackFrom; j++) reduced[j] = cost[j] + price[schoolRow + slotSchool[j - slotFrom]];
    for (let j = slackFrom; j < columnCount; j++) reduced[j] = cost[j] - price[capacityRow + j - slackFrom];
    this.drift = 0;
    this.reach = Infinity;
    if (part < 1) {
      const sample = [];
      for (let e = 0; e < unplacedFrom; e += 17) sample.push(reduced[e]);
      sample.sort((a, b) => a - b);
      this.reach = Math.max(1e-3, sample[Math.floor(sample.length * part)] ?? Infinity);
    }
    this.index();
  }
  index() {
    const { basis: { columns: { unplacedFrom }, prepared }, reduced, reach, requestStart, requestEdge, rowStart, rowEdge, isUnplacedWatched } = this;
    const { requestCount, start, rowFrom: rowFrom2, rowTo, rowCount } = prepared;
    rowStart.fill(0);
    let count2 = 0;
    for (let i = 0; i < requestCount; i++) {
      for (let e = start[i]; e < start[i + 1]; e++) {
        if (reduced[e] >= reach) continue;
        requestEdge[count2++] = e;
        for (let r2 = rowFrom2[e]; r2 < rowTo[e]; r2++) rowStart[r2]++;
      }
      requestStart[i + 1] = count2;
      isUnplacedWatched[i] = reduced[unplacedFrom + i] < reach ? 1 : 0;
    }
    let total = 0;
    for (let r2 = 0; r2 < rowCount; r2++) rowStart[r2] = total += rowStart[r2];
    rowStart[rowCount] = total;
    for (let k = count2 - 1; k >= 0; k--) {
      const e = requestEdge[k];
      for (let r2 = rowFrom2[e]; r2 < rowTo[e]; r2++) rowEdge[--rowStart[r2]] = e;
    }
  }
  /** Multiplies a row of the inverse, whose nonzeros `rows` lists, with the watched columns; returns its square length. */
  read(rho, rows, length) {
    const { basis: { columns, prepared: { requestCount } }, rowStart, rowEdge, requestStart, requestEdge, isUnplacedWatched, schoolRequests } = this;
    const { unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, schoolSlot } = columns;
    this.clear();
    let square = 0;
    for (let k = 0; k < length; k++) {
      const r2 = rows[k];
      const v = rho[r2];
      if (v < DROP2 && v > -DROP2) {
        rho[r2] = 0;
        continue;
      }
      square += v * v;
      if (r2 < requestCount) {
        this.add(requestEdge, requestStart[r2], requestStart[r2 + 1], v);
        if (isUnplacedWatched[r2] === 1) this.addOne(unplacedFrom + r2, v);
      } else if (r2 < schoolRow) {
        const row = r2 - capacityRow;
        this.add(rowEdge, rowStart[row], rowStart[row + 1], v);
        this.addOne(slackFrom + row, v);
      } else {
        const s2 = r2 - schoolRow;
        for (const i of schoolRequests[s2]) if (isUnplacedWatched[i] === 1) this.addOne(unplacedFrom + i, v);
        for (let slot = schoolSlot[s2]; slot < schoolSlot[s2 + 1]; slot++) this.addOne(slotFrom + slot, -v);
      }
    }
    return square;
  }
  /** Moves the prices along the row last read. */
  advance(rho, rows, length, step) {
    const { alpha, touched, reduced, price } = this;
    for (let k = 0; k < length; k++) price[rows[k]] += step * rho[rows[k]];
    for (let k = 0; k < this.touchedCount; k++) reduced[touched[k]] -= step * alpha[touched[k]];
    this.clear();
  }
  clear() {
    for (let k = 0; k < this.touchedCount; k++) {
      this.alpha[this.touched[k]] = 0;
      this.mark[this.touched[k]] = 0;
    }
    this.touchedCount = 0;
  }
  add(list4, from, to, v) {
    const { mark: mark2, touched, alpha } = this;
    let n = this.touchedCount;
    for (let k = from; k < to; k++) {
      const j = list4[k];
      if (mark2[j] === 0) {
        mark2[j] = 1;
        touched[n++] = j;
      }
      alpha[j] += v;
    }
    this.touchedCount = n;
  }
  addOne(column, v) {
    if (this.mark[column] === 0) {
      this.mark[column] = 1;
      this.touched[this.touchedCount++] = column;
    }
    this.alpha[column] += v;
  }
};
var DROP2 = 1e-11;

// src/domain/matching/solver/weekly-dual.ts
var PIVOTS_BETWEEN_FACTORS = 100;
var TOLERANCE = 1e-7;
var TINY_PIVOT = 1e-7;
var HARRIS = 1e-7;
var SPREAD2 = 0.01;
var LEAST_WEIGHT = 1e-4;
var MANY_TOUCHED = 2e3;
var WATCHED_PART = 0.12;
function spreadCosts({ columns, state }) {
  const cost = new Float64Array(columns.columnCount);
  let seed = 4321;
  for (let j = 0; j < cost.length; j++) {
    seed = Math.imul(seed, 1103515245) + 12345 & 2147483647;
    cost[j] = columns.costOf(j) + (j < columns.unplacedFrom && state[j] === 0 ? SPREAD2 * (0.5 + seed / 2147483648) : 0);
  }
  return cost;
}
function cheapestBasis(prepared) {
  const { start, edgeCost, unplacedCost } = prepared;
  return new WeeklyBasis(prepared, unplacedCost.map((cost, i) => start[i] < start[i + 1] && edgeCost[start[i]] < cost ? start[i] : -1));
}
var WeeklyDual = class {
  /** @param basis without negative reduced cost at these costs; changed in place */
  constructor(basis, cost) {
    this.basis = basis;
    this.rhoLength = 0;
    this.flips = [];
    this.largest = 1;
    this.part = 1;
    this.touchedSum = 0;
    const { rowCount, columnCount } = basis.columns;
    this.watched = new WatchedColumns(basis, cost);
    this.candidates = new Int32Array(columnCount);
    this.columnWeight = firstWeights(basis);
    this.weight = new Float64Array(rowCount);
    this.rho = new Float64Array(rowCount);
    this.rhoRows = new Int32Array(rowCount);
    this.tau = new Float64Array(rowCount);
    this.tauRows = new Int32Array(rowCount);
    this.direction = new Float64Array(rowCount);
    this.directionRows = new Int32Array(rowCount);
    basis.sinceFactor = 0;
  }
  /** Goes on from the present basis until no capacity is exceeded; `infeasible` also when rounding errors end it. */
  solve(budget, mostPivots) {
    const { basis } = this;
    if (!this.restart()) return "infeasible";
    for (let pivots = 0; ; ) {
      if (basis.sinceFactor >= PIVOTS_BETWEEN_FACTORS && !this.restart()) return "infeasible";
      const row = this.leavingRow();
      if (row < 0) {
        if (basis.sinceFactor === 0) return "optimal";
        if (!this.restart()) return "infeasible";
        continue;
      }
      if ((++pivots & 31) === 0 && !budget()) return "interrupted";
      if (pivots > mostPivots) return "enough";
      if (!this.pivot(row) && (basis.sinceFactor === 0 || !this.restart())) return "infeasible";
    }
  }
  restart() {
    const { basis, weight: weight2, columnWeight, watched } = this;
    const { basic, sinceFactor } = basis;
    if (sinceFactor > 0) for (let r2 = 0; r2 < basic.length; r2++) columnWeight[basic[r2]] = weight2[r2];
    if (!basis.refactor()) return false;
    for (let r2 = 0; r2 < basic.length; r2++) weight2[r2] = columnWeight[basic[r2]];
    if (this.touchedSum > MANY_TOUCHED * sinceFactor) this.part = WATCHED_PART;
    this.touchedSum = 0;
    watched.reprice();
    watched.watch(this.part);
    return true;
  }
  leavingRow() {
    const { basis: { x, upper }, weight: weight2 } = this;
    let row = -1;
    let best = 0;
    for (let r2 = 0; r2 < x.length; r2++) {
      const v = x[r2];
      const off = v < 0 ? -v : v - upper[r2];
      if (off > TOLERANCE && off * off > best * weight2[r2]) {
        best = off * off / weight2[r2];
        row = r2;
      }
    }
    return row;
  }
  /** Takes the column of a row out; false when none can come in. */
  pivot(row) {
    const { basis, rho, rhoRows, watched, direction, directionRows } = this;
    const { x, upper, factor, columns: { slotFrom, slackFrom, slotLimit }, isFull } = basis;
    const isOver = x[row] > 0;
    for (let k = 0; k < this.rhoLength; k++) rho[rhoRows[k]] = 0;
    this.rhoLength = factor.solveRow(row, rho, rhoRows);
    if (watched.drift === Infinity && this.part < 1) watched.watch(this.part);
    let square = watched.read(rho, rhoRows, this.rhoLength);
    const excess = isOver ? x[row] - upper[row] : -x[row];
    let entering = this.entering(isOver, excess);
    let part = this.part;
    while (part < 1 && !(entering >= 0 && watched.drift + this.reachOf(entering) <= watched.reach)) {
      if (watched.drift === 0) part = Math.min(1, part * 3);
      watched.clear();
      watched.watch(part);
      square = watched.read(rho, rhoRows, this.rhoLength);
      entering = this.entering(isOver, excess);
    }
    if (entering < 0) return false;
    const n = factor.solveColumn(entering, direction, directionRows);
    const pivot = direction[row];
    const isUsable = Math.abs(pivot) > TINY_PIVOT / 10;
    if (isUsable) {
      this.touchedSum += watched.touchedCount;
      this.turnOver();
      watched.drift = part > this.part ? Infinity : watched.drift + this.reachOf(entering);
      const step = watched.reduced[entering] / watched.alpha[entering];
      watched.advance(rho, rhoRows, this.rhoLength, step);
      watched.reduced[basis.basic[row]] = -step;
      watched.reduced[entering] = 0;
      const move = (x[row] - (isOver ? upper[row] : 0)) / pivot;
      for (let k = 0; k < n; k++) x[directionRows[k]] -= move * direction[directionRows[k]];
      const isFullSlot = entering >= slotFrom && entering < slackFrom && isFull[entering - slotFrom] === 1;
      this.updateWeights(row, square, n);
      basis.replace(row, entering, isOver, (isFullSlot ? slotLimit : 0) + move, pivot);
    }
    for (let k = 0; k < n; k++) direction[directionRows[k]] = 0;
    return isUsable;
  }
  /** Most that a reduced cost moves when this column comes in. */
  reachOf(entering) {
    return this.largest * Math.abs(this.watched.reduced[entering] / this.watched.alpha[entering]);
  }
  updateWeights(row, square, length) {
    const { basis: { factor }, rho, rhoRows, rhoLength, tau, tauRows, direction, directionRows, weight: weight2 } = this;
    for (let k = 0; k < rhoLength; k++) tau[rhoRows[k]] = rho[rhoRows[k]];
    tauRows.set(rhoRows.subarray(0, rhoLength));
    const n = factor.solveSparse(tau, tauRows, rhoLength);
    const pivot = direction[row];
    for (let k = 0; k < length; k++) {
      const r2 = directionRows[k];
      const ratio = direction[r2] / pivot;
      weight2[r2] = Math.max(weight2[r2] - ratio * (2 * tau[r2] - ratio * square), LEAST_WEIGHT + ratio * ratio);
    }
    weight2[row] = Math.max(square / (pivot * pivot), LEAST_WEIGHT);
    for (let k = 0; k < n; k++) tau[tauRows[k]] = 0;
  }
  /** Ratio test; boxed slots on the way are to be turned over as long as the row stays out of its bounds. */
  entering(isOver, excess) {
    const { basis: { columns: { slotFrom, slackFrom, slotLimit }, state, isFull }, watched: { alpha, touched, touchedCount, reduced }, candidates, flips } = this;
    let count2 = 0;
    this.largest = 1;
    for (let k = 0; k < touchedCount; k++) {
      const j = touched[k];
      if (state[j] !== 0) continue;
      const isFullSlot = j >= slotFrom && j < slackFrom && isFull[j - slotFrom] === 1;
      const a = isOver === isFullSlot ? -alpha[j] : alpha[j];
      if (Math.abs(a) > this.largest) this.largest = Math.abs(a);
      if (a > TINY_PIVOT) candidates[count2++] = j;
    }
    flips.length = 0;
    for (let slope = excess; ; ) {
      let most = Infinity;
      for (let k = 0; k < count2; k++) most = Math.min(most, (Math.abs(reduced[candidates[k]]) + HARRIS) / Math.abs(alpha[candidates[k]]));
      let chosen = -1;
      let size = 0;
      for (let k = 0; k < count2; k++) {
        const j2 = candidates[k];
        const a = Math.abs(alpha[j2]);
        if (a <= size || Math.abs(reduced[j2]) > most * a) continue;
        size = a;
        chosen = k;
      }
      if (chosen < 0) return -1;
      const j = candidates[chosen];
      if (j < slotFrom || j >= slackFrom || slope <= size * slotLimit) return j;
      slope -= size * slotLimit;
      flips.push(j);
      candidates[chosen] = candidates[--count2];
    }
  }
  turnOver() {
    const { basis: { columns, isFull, x, factor }, tau, tauRows, flips } = this;
    if (flips.length === 0) return;
    let n = 0;
    for (const j of flips) {
      const slot = j - columns.slotFrom;
      const row = columns.schoolRow + columns.slotSchool[slot];
      if (!tauRows.subarray(0, n).includes(row)) tauRows[n++] = row;
      tau[row] += isFull[slot] === 1 ? columns.slotLimit : -columns.slotLimit;
      isFull[slot] ^= 1;
    }
    n = factor.solveSparse(tau, tauRows, n);
    for (let k = 0; k < n; k++) {
      x[tauRows[k]] -= tau[tauRows[k]];
      tau[tauRows[k]] = 0;
    }
  }
};
function firstWeights({ columns, prepared, basic, state }) {
  const { columnCount, slackFrom, unplacedFrom, slotFrom, schoolSlot } = columns;
  const weight2 = new Float64Array(columnCount).fill(1);
  for (let j = slackFrom; j < columnCount; j++) if (state[j] !== BASIC) return weight2;
  for (let i = 0; i < prepared.requestCount; i++) {
    const e = basic[i];
    if (e >= unplacedFrom) weight2[slotFrom + schoolSlot[prepared.school[i]]]++;
    else for (let r2 = prepared.rowFrom[e]; r2 < prepared.rowTo[e]; r2++) weight2[slackFrom + r2]++;
  }
  return weight2;
}

// src/domain/matching/solver/weekly-dive.ts
var WHOLE = 0.99;
var FIXED_PART = 0.1;
var MOST_PIVOTS = 2e4;
function beginDive(basis, budget) {
  const { prepared } = basis;
  const { requestCount, start } = prepared;
  const dual = new WeeklyDual(basis, spreadCosts(basis));
  const isFixed = new Uint8Array(requestCount);
  return {
    fix(mostDives) {
      for (let k = 0; k < mostDives; k++) {
        const choices2 = openChoices(prepared, basis.shares(), isFixed);
        if (choices2.length === 0) break;
        choices2.sort((a, b) => b.part - a.part || a.request - b.request);
        for (const { edge, request } of choices2.slice(0, Math.max(1, Math.floor(choices2.length * FIXED_PART)))) {
          isFixed[request] = 1;
          for (let e = start[request]; e < start[request + 1]; e++) if (e !== edge) basis.state[e] |= FORBIDDEN;
        }
        if (dual.solve(budget, MOST_PIVOTS) !== "optimal") return null;
      }
      return basis.shares();
    }
  };
}
function openChoices({ requestCount, start }, share, isFixed) {
  const choices2 = [];
  for (let i = 0; i < requestCount; i++) {
    if (isFixed[i] === 1) continue;
    let edge = -1;
    let part = 0;
    let left = 1;
    for (let e = start[i]; e < start[i + 1]; e++) {
      left -= share[e];
      if (share[e] > part) {
        part = share[e];
        edge = e;
      }
    }
    if (left > part) {
      part = left;
      edge = -1;
    }
    if (part < WHOLE) choices2.push({ request: i, edge, part });
  }
  return choices2;
}

// src/domain/matching/solver/weekly-linear.ts
var PIVOTS_BETWEEN_FACTORS2 = 150;
var REQUESTS_PER_PRICING = 30;
var CORE_EDGES = 2;
var MOST_PIVOTS2 = 2e5;
var LAST_PIVOTS = 5e3;
var TOLERANCE2 = 1e-6;
var TINY_PIVOT2 = 1e-9;
function solveRelaxation(basis, budget, mostPivots = Infinity) {
  const { columns, factor, basic, state, isFull, x, upper, prepared } = basis;
  const { requestCount, schoolCount, rowCount: capacityRows2, start, edgeCost, rowFrom: rowFrom2, rowTo, school, unplacedCost } = prepared;
  const { rowCount, unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, slotSchool, slotLimit } = columns;
  const dual = new Float64Array(rowCount);
  const direction = new Float64Array(rowCount);
  const directionRows = new Int32Array(rowCount);
  const pivotRow = new Float64Array(rowCount);
  const pivotRowRows = new Int32Array(rowCount);
  const weight2 = new Float64Array(columns.columnCount).fill(1);
  for (let e = 0; e < unplacedFrom; e++) weight2[e] = 1 + rowTo[e] - rowFrom2[e];
  let pivots = 0;
  let isCoreOnly = true;
  let cursor = 0;
  let end = "enough";
  refactor();
  for (; ; ) {
    if (basis.sinceFactor >= PIVOTS_BETWEEN_FACTORS2 && !refactor()) break;
    const entering = price();
    if (entering < 0) {
      if (isCoreOnly) {
        isCoreOnly = false;
        continue;
      }
      if (basis.sinceFactor === 0) {
        end = "optimal";
        break;
      }
      if (!refactor()) break;
      continue;
    }
    if ((++pivots & 31) === 0 && !budget()) {
      end = "interrupted";
      break;
    }
    if (pivots > mostPivots) break;
    if (!pivot(entering)) break;
  }
  return collect();
  function refactor() {
    if (!basis.refactor()) return false;
    for (let r2 = 0; r2 < rowCount; r2++) dual[r2] = columns.costOf(basic[r2]);
    factor.solveBack(dual);
    return true;
  }
  function reducedCost(column) {
    if (column < unplacedFrom) {
      let d = edgeCost[column] - dual[columns.edgeRequest[column]];
      for (let r2 = rowFrom2[column]; r2 < rowTo[column]; r2++) d -= dual[capacityRow + r2];
      return d;
    }
    if (column < slotFrom) return unplacedCost[column - unplacedFrom] - dual[column - unplacedFrom] - dual[schoolRow + school[column - unplacedFrom]];
    if (column < slackFrom) return columns.costOf(column) + dual[schoolRow + slotSchool[column - slotFrom]];
    return -dual[capacityRow + column - slackFrom];
  }
  function price() {
    const slots = slackFrom - slotFrom;
    const units = requestCount + slots + capacityRows2;
    let chosen = -1;
    let least = -TOLERANCE2;
    let best = 0;
    const take2 = (column, d) => {
      const gain = d * d / weight2[column];
      if (gain <= best) return;
      best = gain;
      least = Math.min(-TOLERANCE2, -Math.sqrt(gain));
      chosen = column;
    };
    for (let seen = 1; seen <= units; seen++) {
      const u = cursor;
      cursor = cursor + 1 === units ? 0 : cursor + 1;
      if (u < requestCount) {
        const value2 = dual[u];
        const end2 = isCoreOnly ? Math.min(start[u] + CORE_EDGES, start[u + 1]) : start[u + 1];
        for (let e = start[u]; e < end2; e++) {
          let d2 = edgeCost[e] - value2;
          if (d2 >= least) break;
          for (let r2 = capacityRow + rowFrom2[e], last = capacityRow + rowTo[e]; r2 < last; r2++) d2 -= dual[r2];
          if (d2 < least && state[e] === 0) take2(e, d2);
        }
        const d = unplacedCost[u] - value2 - dual[schoolRow + school[u]];
        if (d < least && state[unplacedFrom + u] === 0) take2(unplacedFrom + u, d);
      } else {
        const column = slotFrom + u - requestCount;
        if (state[column] === 0) {
          let d = reducedCost(column);
          if (column < slackFrom && isFull[column - slotFrom]) d = -d;
          if (d < least) take2(column, d);
        }
      }
      if (chosen >= 0 && seen >= REQUESTS_PER_PRICING) break;
    }
    return chosen;
  }
  function pivot(entering) {
    const isSlot = entering >= slotFrom && entering < slackFrom;
    const falls = isSlot && isFull[entering - slotFrom] === 1;
    const sense = falls ? -1 : 1;
    const n = factor.solveColumn(entering, direction, directionRows);
    let step = isSlot ? slotLimit : Infinity;
    let leaving = -1;
    let leavesFull = false;
    let size = 0;
    for (let k = 0; k < n; k++) {
      const r2 = directionRows[k];
      const a = direction[r2] * sense;
      let room;
      if (a > TINY_PIVOT2) room = x[r2];
      else if (a < -TINY_PIVOT2 && upper[r2] < Infinity) room = upper[r2] - x[r2];
      else continue;
      const reach = Math.max(0, room) / Math.abs(a);
      if (reach < step - 1e-12 || reach <= step + 1e-12 && Math.abs(a) > size) {
        step = Math.min(step, reach);
        leaving = r2;
        size = Math.abs(a);
        leavesFull = a < 0;
      }
    }
    if (step === Infinity) return false;
    for (let k = 0; k < n; k++) x[directionRows[k]] -= sense * step * direction[directionRows[k]];
    if (leaving < 0) {
      isFull[entering - slotFrom] ^= 1;
    } else {
      const length = factor.solveRow(leaving, pivotRow, pivotRowRows);
      const change = reducedCost(entering) / direction[leaving];
      for (let k = 0; k < length; k++) {
        const r2 = pivotRowRows[k];
        dual[r2] += change * pivotRow[r2];
        pivotRow[r2] = 0;
      }
      basis.replace(leaving, entering, leavesFull, (falls ? slotLimit : 0) + sense * step, direction[leaving]);
    }
    for (let k = 0; k < n; k++) direction[directionRows[k]] = 0;
    return true;
  }
  function collect() {
    const share = basis.shares();
    const rowPrice = new Float64Array(capacityRows2);
    for (let r2 = 0; r2 < capacityRows2; r2++) rowPrice[r2] = Math.max(0, -dual[capacityRow + r2]);
    const shortagePrice = new Float64Array(schoolCount);
    for (let s2 = 0; s2 < schoolCount; s2++) shortagePrice[s2] = Math.max(0, -dual[schoolRow + s2]);
    return { share, rowPrice, shortagePrice, pivots, end };
  }
}
function solveFromCosts(basis, budget) {
  const end = new WeeklyDual(basis, spreadCosts(basis)).solve(budget, MOST_PIVOTS2);
  if (end === "optimal") return solveRelaxation(basis, budget, LAST_PIVOTS);
  return { ...solveRelaxation(basis, budget, 0), end: end === "interrupted" ? end : "enough" };
}

// src/domain/matching/solver/place-calendars.ts
function layOut(prepared, plan, keptWeeks) {
  const { offerCount, requestCount, first, last, edgeOffer, kept } = prepared;
  const waiting = Array.from({ length: offerCount }, () => []);
  for (let i = 0; i < requestCount; i++) if (plan[i] >= 0) waiting[edgeOffer[plan[i]]].push({ from: first[i], to: last[i], request: i });
  kept.forEach(([, offer], k) => waiting[offer].push({ from: keptWeeks[k][0], to: keptWeeks[k][1], request: -1 }));
  const most = usefulPlaces(prepared, waiting);
  const firstPlace = new Int32Array(offerCount + 1);
  for (let j = 0; j < offerCount; j++) firstPlace[j + 1] = firstPlace[j] + most[j];
  const placeCount = firstPlace[offerCount];
  const offerOf = new Int32Array(placeCount);
  const stretches = Array.from({ length: placeCount }, () => []);
  for (let j = 0; j < offerCount; j++) {
    offerOf.fill(j, firstPlace[j], firstPlace[j + 1]);
    for (const stretch of waiting[j].sort((a, b) => a.from - b.from || a.to - b.to)) {
      let place = firstPlace[j];
      while (place < firstPlace[j + 1] - 1 && stretches[place].some(({ to }) => to >= stretch.from)) place++;
      stretches[place].push(stretch);
    }
  }
  return { placeCount, firstPlace, offerOf, stretches };
}
function usefulPlaces({ offerCount, places: places2, edgeOffer }, waiting) {
  const wishes2 = new Int32Array(offerCount);
  for (let e = 0; e < edgeOffer.length; e++) wishes2[edgeOffer[e]]++;
  return wishes2.map((count2, j) => Math.min(places2[j], count2 + waiting[j].length));
}

// src/domain/matching/solver/plan-objective.ts
function planObjective({ requestCount, schoolCount, edgeCost, school, unplacedCost, step }, plan) {
  const missing = new Int32Array(schoolCount);
  let cost = 0;
  for (let i = 0; i < requestCount; i++) cost += plan[i] >= 0 ? edgeCost[plan[i]] : unplacedCost[i] + step * missing[school[i]]++;
  return cost;
}

// src/domain/matching/solver/weekly-windows.ts
function windowSearch(prepared, start, keptWeeks, budget, seed = 1) {
  const { requestCount, schoolCount, weeks: weeks2, first, last, edgeOffer, edgeCost, school, unplacedCost, step } = prepared;
  const random = randomSequence(20260901 * seed);
  const { placeCount, firstPlace, stretches } = layOut(prepared, start, keptWeeks);
  let plan = start;
  let cost = planObjective(prepared, plan);
  const windowAt = new Int32Array(placeCount * weeks2);
  const holderPrice = new Float64Array(requestCount);
  const schoolPrice = new Float64Array(schoolCount);
  let value2 = null;
  let edgeCapacity = requestCount;
  for (let e = 0; e < edgeOffer.length; e++) edgeCapacity += firstPlace[edgeOffer[e] + 1] - firstPlace[edgeOffer[e]];
  const networkStart = new Int32Array(requestCount + 1);
  const edgeHost = new Int32Array(edgeCapacity);
  const networkCost = new Int32Array(edgeCapacity);
  const sourceEdge = new Int32Array(edgeCapacity);
  return {
    get plan() {
      return plan;
    },
    get cost() {
      return cost;
    },
    round
  };
  function round() {
    const windowPlace = [];
    const windowHolder = [];
    for (let p = 0; p < placeCount; p++) cutPlace(p, windowPlace, windowHolder);
    const windowCount = windowPlace.length;
    const edgeTotal = listEdges(windowCount);
    const network2 = {
      requestCount,
      schoolCount,
      step,
      hostCount: windowCount,
      start: networkStart,
      edgeHost: edgeHost.subarray(0, edgeTotal),
      edgeCost: networkCost.subarray(0, edgeTotal),
      capacity: new Int32Array(windowCount).fill(1)
    };
    const former = new Int32Array(requestCount).fill(-1);
    for (let h = 0; h < windowCount; h++) if (windowHolder[h] >= 0) former[windowHolder[h]] = h;
    for (let i = 0; i < requestCount; i++) if (plan[i] < 0) former[i] = windowCount + school[i];
    const result2 = value2 ? finishAssignment(network2, warmPrices(value2, windowCount, windowHolder), former, budget) : solveAssignment(network2, budget);
    if (!result2.isExact) return false;
    const improved = new Int32Array(requestCount);
    const byPlace = stretches.map((list4) => list4.filter(({ request }) => request < 0));
    for (let i = 0; i < requestCount; i++) {
      const h = result2.host[i];
      holderPrice[i] = result2.price[h];
      improved[i] = -1;
      if (h >= windowCount) continue;
      byPlace[windowPlace[h]].push({ from: first[i], to: last[i], request: i });
      for (let e = networkStart[i]; e < networkStart[i + 1]; e++) if (edgeHost[e] === h) {
        improved[i] = sourceEdge[e];
        break;
      }
    }
    for (let s2 = 0; s2 < schoolCount; s2++) schoolPrice[s2] = result2.price[windowCount + s2];
    for (let p = 0; p < placeCount; p++) stretches[p] = byPlace[p].sort((a, b) => a.from - b.from);
    value2 = result2.value;
    plan = improved;
    cost = planObjective(prepared, plan);
    return true;
  }
  function cutPlace(p, windowPlace, windowHolder) {
    const base = p * weeks2;
    windowAt.fill(-1, base, base + weeks2);
    const list4 = stretches[p];
    const open = (from, to, holder) => {
      if (to < from) return;
      windowAt.fill(windowPlace.length, base + from, base + to + 1);
      windowPlace.push(p);
      windowHolder.push(holder);
    };
    let leftFrom = 0;
    let left = null;
    for (let k = 0; k <= list4.length; k++) {
      const right = k < list4.length ? list4[k] : null;
      const from = left ? left.to + 1 : 0;
      const to = right ? right.from - 1 : weeks2 - 1;
      let leftTo = from - 1;
      let rightFrom = to + 1;
      if (to >= from) {
        if (random() < 0.5) {
          const middle = to - from >= 2 && random() < 0.5 ? from + Math.floor(random() * (to - from)) : to;
          open(from, middle, -1);
          open(middle + 1, to, -1);
        } else {
          const cut2 = from + Math.floor(random() * (to - from + 2));
          leftTo = cut2 - 1;
          rightFrom = cut2;
          if (!left || left.request < 0) {
            open(from, leftTo, -1);
            leftTo = from - 1;
          }
          if (!right || right.request < 0) {
            open(rightFrom, to, -1);
            rightFrom = to + 1;
          }
        }
      }
      if (left && left.request >= 0) open(leftFrom, leftTo, left.request);
      left = right;
      leftFrom = rightFrom;
    }
  }
  function listEdges(windowCount) {
    let at = 0;
    for (let i = 0; i < requestCount; i++) {
      const from = first[i];
      const to = last[i];
      for (let e = prepared.start[i]; e < prepared.start[i + 1]; e++) {
        const offer = edgeOffer[e];
        for (let p = firstPlace[offer]; p < firstPlace[offer + 1]; p++) {
          const h = windowAt[p * weeks2 + from];
          if (h < 0 || h !== windowAt[p * weeks2 + to]) continue;
          edgeHost[at] = h;
          networkCost[at] = edgeCost[e];
          sourceEdge[at++] = e;
        }
      }
      edgeHost[at] = windowCount + school[i];
      networkCost[at++] = unplacedCost[i];
      networkStart[i + 1] = at;
    }
    return at;
  }
  function warmPrices(values, windowCount, windowHolder) {
    const price = new Float64Array(windowCount + schoolCount);
    for (let h = 0; h < windowCount; h++) if (windowHolder[h] >= 0) price[h] = holderPrice[windowHolder[h]];
    price.set(schoolPrice, windowCount);
    for (let i = 0; i < requestCount; i++) {
      for (let e = networkStart[i], end = networkStart[i + 1] - 1; e < end; e++) {
        const worth = values[i] - networkCost[e];
        if (worth <= 0) break;
        if (windowHolder[edgeHost[e]] < 0 && worth > price[edgeHost[e]]) price[edgeHost[e]] = worth;
      }
    }
    return price;
  }
}
function randomSequence(seed) {
  let state = seed % 2147483647;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}

// src/domain/matching/solver/weekly-layer.ts
var ROUNDS_BEFORE = 8;
var IDLE_ROUNDS_AFTER = 12;
var NEAR_GAP = 1e-6;
var IDLE_ROUNDS_NEAR = 3;
var ROUNDS_AFTER = 120;
var FIRST_WORK = 6e7;
var FAIR_GAP = 3e-4;
var DIVES = [2, 30];
function solveByWeeks(prepared, keptWeeks, budget) {
  let search2 = windowSearch(prepared, greedyPlan(prepared, new Float64Array(prepared.edgeCost.length)), keptWeeks, budget);
  let best = { edge: search2.plan, rowPrice: new Float64Array(prepared.rowCount), shortagePrice: new Float64Array(prepared.schoolCount), isInterrupted: true };
  let cost = search2.cost;
  let bound = -Infinity;
  const keepBest = () => {
    if (search2.cost <= cost) best = { ...best, edge: search2.plan };
    cost = Math.min(cost, search2.cost);
  };
  const isStarted = runRounds(search2, ROUNDS_BEFORE, ROUNDS_BEFORE, bound);
  keepBest();
  if (!isStarted) return best;
  const repair = (share, seed) => {
    search2 = windowSearch(prepared, greedyPlan(prepared, share), keptWeeks, budget, seed);
    const isDone = runRounds(search2, ROUNDS_AFTER, search2.cost - bound <= NEAR_GAP * Math.abs(bound) ? IDLE_ROUNDS_NEAR : IDLE_ROUNDS_AFTER, bound);
    keepBest();
    return isDone;
  };
  const keepPrices = ({ rowPrice, shortagePrice }) => {
    const proved = Math.ceil(relaxedValue(prepared, rowPrice, shortagePrice) - 1e-3);
    if (proved <= bound) return;
    bound = proved;
    best = { ...best, rowPrice, shortagePrice };
  };
  let basis = new WeeklyBasis(prepared, best.edge);
  let relaxation = solveRelaxation(basis, budget, FIRST_WORK / basis.columns.rowCount);
  keepPrices(relaxation);
  if (relaxation.end === "interrupted" || !repair(relaxation.share, 1)) return best;
  if (relaxation.end !== "optimal" && cost > bound) {
    basis = cheapestBasis(prepared);
    relaxation = solveFromCosts(basis, budget);
    keepPrices(relaxation);
    if (relaxation.end === "interrupted" || !repair(relaxation.share, 1)) return best;
  }
  const isWide = () => cost - bound > FAIR_GAP * Math.abs(bound);
  if (relaxation.end === "optimal" && isWide()) {
    const dive = beginDive(basis, budget);
    for (let k = 0; k < DIVES.length && isWide(); k++) {
      const whole2 = dive.fix(DIVES[k]);
      if (!whole2 && !budget()) return best;
      if (!whole2) break;
      if (!repair(whole2, k + 2)) return best;
    }
  }
  return { ...best, isInterrupted: false };
}
function runRounds(search2, most, idleMost, bound) {
  let idle = 0;
  for (let k = 0; k < most && idle < idleMost && search2.cost > bound; k++) {
    const former = search2.cost;
    if (!search2.round()) return false;
    idle = search2.cost < former ? 0 : idle + 1;
  }
  return true;
}

// src/domain/matching/solver/solve-allocation.ts
function solveAllocation(problem2, options = {}) {
  const prepared = prepareProblem(problem2, options);
  const budget = options.budget ?? (() => true);
  const keptWeeks = prepared.kept.map(([request]) => [problem2.requests[request].first, problem2.requests[request].last]);
  const solved = prepared.isAssignment ? solveAsAssignment(prepared, budget) : solveByWeeks(prepared, keptWeeks, budget);
  const placed = placedPairs(prepared, solved);
  const found = readablePrices(prepared, solved);
  const duals = solved.isInterrupted ? betterProof(problem2, options, found) : found;
  const cost = planCost(problem2, placed);
  const moving = movingCost(problem2, placed, options);
  const lowerBound = Math.min(provedBound(problem2, duals, options), cost + moving);
  return {
    placed,
    cost,
    movingCost: moving,
    lowerBound,
    isProven: lowerBound === cost + moving,
    isInterrupted: solved.isInterrupted,
    method: prepared.isAssignment ? "assignment" : "weekly",
    duals,
    unplaced: unplacedRequests(problem2, placed, options)
  };
}
function betterProof(problem2, options, duals) {
  const none = { weekPrices: [], shortagePrices: [] };
  return provedBound(problem2, duals, options) < provedBound(problem2, none, options) ? none : duals;
}
function placedPairs({ kept, requestIds, edgeOffer }, { edge }) {
  const placed = kept.map(([request, offer]) => [request, offer]);
  for (let i = 0; i < edge.length; i++) if (edge[i] >= 0) placed.push([requestIds[i], edgeOffer[edge[i]]]);
  return placed.sort((a, b) => a[0] - b[0]);
}
function readablePrices({ rowOffer, rowWeek, schoolIds }, { rowPrice, shortagePrice }) {
  const onGrid = (price) => Math.max(0, Math.round(price * PRICE_GRID) / PRICE_GRID);
  const weekPrices = [...rowPrice].map((price, r2) => ({ offer: rowOffer[r2], week: rowWeek[r2], price: onGrid(price) })).filter(({ price }) => price > 0);
  const shortagePrices = [...shortagePrice].map((price, s2) => ({ school: schoolIds[s2], price: onGrid(price) })).filter(({ price }) => price > 0);
  return { weekPrices, shortagePrices };
}

// src/domain/matching/limit-bound.ts
var STEPS = 8;
var NEAR = 1e-5;
var HIGHEST_PRICE = 5e6;
function boundWithinLimits(allocation, gaveWay, cost, budget) {
  const { problem: problem2, constraints } = allocation;
  const { priced, weeksOf } = pricedWeeks(allocation, gaveWay);
  let best = -Infinity;
  for (let step = 0; step < STEPS && cost - best > NEAR * cost && budget(); step++) {
    const edges2 = problem2.edges.map(([request, offer, own], index) => [request, offer, Math.min(LARGEST_COST, weeksOf[index].reduce((sum, { price }) => sum + price, own))]);
    const plan = solveAllocation({ ...problem2, edges: edges2 }, { ...constraints, budget });
    const bound = plan.lowerBound - priced.reduce((sum, { price, room }) => sum + price * room, 0);
    best = Math.max(best, bound);
    for (const week of priced) week.used = 0;
    const taken = new Set(plan.placed.map(([request, offer]) => request * problem2.offers.length + offer));
    problem2.edges.forEach(([request, offer], index) => {
      if (taken.delete(request * problem2.offers.length + offer)) for (const week of weeksOf[index]) week.used++;
    });
    const slope = priced.reduce((sum, { used, room, price }) => sum + (used > room || price > 0 ? (used - room) ** 2 : 0), 0);
    if (slope === 0) break;
    const length = (cost - bound) / slope;
    for (const week of priced) week.price = Math.min(HIGHEST_PRICE, Math.max(0, Math.round(week.price + length * (week.used - week.room))));
  }
  return best;
}
function pricedWeeks({ problem: problem2, uses, lineOf: lineOf2 }, gaveWay) {
  const disputed2 = new Set(gaveWay.map(({ limit, holder }) => `${limit.code} ${holder}`));
  const limits = [...new Set(gaveWay.map(({ limit }) => limit))];
  const rooms = /* @__PURE__ */ new Map();
  const keysOf2 = problem2.edges.map(([request, offer]) => {
    const line = lineOf2([request, offer]);
    if (line === void 0) return [];
    return limits.flatMap((limit) => {
      const holder = holderIn(limit, line.needs, line.candidate);
      if (holder === void 0 || !disputed2.has(`${limit.code} ${holder}`)) return [];
      return periodsOf(limit, line.needs).map((period) => {
        const key = `${limit.code} ${holder} ${period}`;
        rooms.set(key, Math.max(rooms.get(key) ?? 0, limit.mostOf(line.needs, line.candidate) - (limit.usedIn(uses).get(holder)?.get(period) ?? 0)));
        return key;
      });
    });
  });
  const priced = new Map([...rooms].map(([key, room]) => [key, { room, price: 0, used: 0 }]));
  for (const { limit, holder, period, loss } of gaveWay) {
    const at = priced.get(`${limit.code} ${holder} ${period}`);
    at.price = Math.min(HIGHEST_PRICE, Math.max(at.price, Math.round(loss)));
  }
  return { priced: [...priced.values()], weeksOf: keysOf2.map((keys2) => keys2.map((key) => priced.get(key))) };
}

// src/domain/matching/plan-answers.ts
function answersIn(allocation) {
  const { problem: problem2, constraints, lineOf: lineOf2 } = allocation;
  const { offers: offers2 } = problem2;
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers2.length + offer));
  const former = new Map(constraints.previous?.placed ?? []);
  const held2 = /* @__PURE__ */ new Map();
  const edges2 = /* @__PURE__ */ new Map();
  for (const [request, offer, cost] of problem2.edges) {
    if (lineOf2([request, offer]) === void 0) {
      for (const key of placeKeys(allocation, request, offer)) held2.set(key, (held2.get(key) ?? 0) + 1);
    } else if (!forbidden.has(request * offers2.length + offer)) {
      const list4 = edges2.get(request);
      if (list4) list4.push([offer, cost]);
      else edges2.set(request, [[offer, cost]]);
    }
  }
  const known = /* @__PURE__ */ new Map();
  return (request) => {
    let answers = known.get(request);
    if (answers) return answers;
    answers = (edges2.get(request) ?? []).map(([offer, cost]) => ({
      offer,
      cost: cost + (former.has(request) && former.get(request) !== offer ? constraints.previous.moveCost : 0),
      slots: slotsOf(allocation, lineOf2([request, offer]), held2)
    })).sort((a, b) => a.cost - b.cost || a.offer - b.offer);
    known.set(request, answers);
    return answers;
  };
}
function slotsOf(allocation, { pair: [request, offer], needs, candidate }, held2) {
  const { problem: problem2, uses } = allocation;
  const slots = placeKeys(allocation, request, offer).map((key) => ({ key, most: problem2.offers[offer].places, held: held2.get(key) ?? 0 }));
  for (const limit of SHARED_LIMITS) {
    const holder = holderIn(limit, needs, candidate);
    if (holder === void 0) continue;
    const most = limit.mostOf(needs, candidate);
    const taken = limit.usedIn(uses).get(holder);
    for (const period of periodsOf(limit, needs)) slots.push({ key: `${limit.code} ${holder} ${period}`, most, held: taken?.get(period) ?? 0 });
  }
  return slots;
}
function placeKeys({ problem: problem2 }, request, offer) {
  const { first, last } = problem2.requests[request];
  return Array.from({ length: last - first + 1 }, (_, index) => `${offer} ${first + index}`);
}

// src/domain/matching/solve-within-limits.ts
var MOST_SOLVES = 6;
function solveWithinLimits(allocation, budget) {
  const { problem: problem2, constraints, uses, lineOf: lineOf2 } = allocation;
  const gaveWay = [];
  const forbidden = [...constraints.forbidden ?? []];
  const solve = () => solveAllocation(problem2, { ...constraints, forbidden, budget });
  let plan = solve();
  const { lowerBound } = plan;
  const lossOf = lossIn(allocation);
  for (let round = 1; ; round++) {
    const lines2 = plan.placed.flatMap((pair) => lineOf2(pair) ?? []);
    const leaving = givingWay(lines2, uses, lossOf(plan, forbidden));
    if (leaving.length === 0 && gaveWay.length === 0) return limited(allocation, plan.placed, lowerBound, plan.isInterrupted, gaveWay);
    gaveWay.push(...leaving);
    const gone = new Set(leaving.map(({ line }) => line.pair));
    const staying = plan.placed.filter((pair) => !gone.has(pair));
    if (leaving.length > 0 && (plan.isInterrupted || !budget())) return limited(allocation, staying, lowerBound, true, gaveWay);
    if (leaving.length === 0 || round === MOST_SOLVES) {
      const within = limited(allocation, exchanged(allocation, staying, gaveWay, budget), lowerBound, plan.isInterrupted, gaveWay);
      return { ...within, lowerBound: Math.max(lowerBound, boundWithinLimits(allocation, gaveWay, within.cost, budget)) };
    }
    for (const { line, limit, holder } of leaving) {
      for (const { offer, candidate } of allocation.hostsOf(line.pair[0])) if (holderIn(limit, line.needs, candidate) === holder) forbidden.push([line.pair[0], offer]);
    }
    plan = solve();
  }
}
function limited({ problem: problem2, constraints, lineOf: lineOf2 }, placed, lowerBound, isInterrupted, gaveWay) {
  let lines2;
  return {
    placed,
    cost: planCost(problem2, placed) + movingCost(problem2, placed, constraints),
    lowerBound,
    isInterrupted,
    rivalsOf: (request) => {
      lines2 ?? (lines2 = placed.flatMap((pair) => lineOf2(pair) ?? []));
      const left = gaveWay.filter(({ line }) => line.pair[0] === request);
      return lines2.filter(({ needs, candidate }) => left.some(({ line, limit, holder }) => holderIn(limit, needs, candidate) === holder && periodsOf(limit, needs).some((period) => periodsOf(limit, line.needs).includes(period)))).map(({ pair }) => pair[0]);
    }
  };
}
function lossIn({ problem: problem2, constraints, hostsOf }) {
  const kept = new Map(constraints.kept ?? []);
  const former = new Map(constraints.previous?.placed ?? []);
  const edgesOf = /* @__PURE__ */ new Map();
  for (const [request, offer, cost] of problem2.edges) {
    const edges2 = edgesOf.get(request);
    if (edges2) edges2.push([offer, cost]);
    else edgesOf.set(request, [[offer, cost]]);
  }
  const numberOf2 = ([request, offer]) => request * problem2.offers.length + offer;
  return (plan, forbidden) => {
    const denied = new Set(forbidden.map(numberOf2));
    const prices = /* @__PURE__ */ new Map();
    for (const { offer, week, price } of plan.duals.weekPrices) {
      const weeks2 = prices.get(offer);
      if (weeks2) weeks2.push({ week, price });
      else prices.set(offer, [{ week, price }]);
    }
    const shortages = new Map(plan.duals.shortagePrices.map(({ school, price }) => [school, price]));
    return ({ pair: [request, offer], needs }, limit, holder) => {
      if (kept.has(request)) return Infinity;
      const sharing = new Set(hostsOf(request).filter(({ candidate }) => holderIn(limit, needs, candidate) === holder).map((host2) => host2.offer));
      const { first, last, school, unplacedCost } = problem2.requests[request];
      let least = unplacedCost + (shortages.get(school) ?? 0);
      let own = 0;
      for (const [other, cost] of edgesOf.get(request) ?? []) {
        if (other === offer) own = cost;
        if (sharing.has(other) || denied.has(numberOf2([request, other]))) continue;
        const price = (prices.get(other) ?? []).reduce((sum, { week, price: each }) => week >= first && week <= last ? sum + each : sum, 0);
        least = Math.min(least, cost + price);
      }
      return least - own + (former.get(request) === offer ? constraints.previous.moveCost : 0);
    };
  };
}
function exchanged(allocation, placed, gaveWay, budget) {
  const { problem: problem2, constraints, hostsOf, lineOf: lineOf2 } = allocation;
  const kept = new Set((constraints.kept ?? []).map(([request]) => request));
  const former = new Set((constraints.previous?.placed ?? []).map(([request]) => request));
  const answersOf2 = answersIn(allocation);
  const disputed2 = new Set(gaveWay.map(({ limit, holder }) => `${limit.code} ${holder}`));
  const limits = [...new Set(gaveWay.map(({ limit }) => limit))];
  const isMovable = (request) => {
    const hosts2 = kept.has(request) ? [] : hostsOf(request);
    const needs = hosts2.length === 0 ? void 0 : lineOf2([request, hosts2[0].offer]).needs;
    return needs !== void 0 && hosts2.some(({ candidate }) => limits.some((limit) => disputed2.has(`${limit.code} ${holderIn(limit, needs, candidate)}`)));
  };
  const hosts = new Map(placed);
  const all3 = problem2.requests.map((_, request) => request);
  improveWithinLimits({
    movable: all3.filter(isMovable),
    answersOf: answersOf2,
    unplacedCost: (request) => problem2.requests[request].unplacedCost + (former.has(request) ? constraints.previous.moveCost : 0),
    schoolOf: (request) => problem2.requests[request].school,
    shortageStep: problem2.shortageStep,
    mayLeave: (request) => !kept.has(request)
  }, hosts, all3.filter((request) => !hosts.has(request)), budget);
  return [...hosts].sort((a, b) => a[0] - b[0]);
}

// src/domain/matching/allocate.ts
function requestsToAllocate(context) {
  return context.requests.filter((request) => (request.status === "new" || request.status === "searching") && (readableDay(request.startsOn) ?? "") >= context.today && stageWeekNames(request).length > 0 && !context.propositionsOf(request.reference).some((proposition2) => LIVE_PROPOSITION_STATUSES.includes(proposition2.status)));
}
function allocate(context, wishes2, mayGoOn) {
  const requests2 = requestsToAllocate(context);
  const choicesOf3 = new Map(requests2.map((request) => [request.reference, reachableHosts(request, context).sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))]));
  const indexed2 = allocationProblem(context, requests2, choicesOf3);
  const { problem: problem2, hostIndex } = indexed2;
  const lineOf2 = linesOf2(context, requests2, choicesOf3, hostIndex);
  const uses = context.heldUses();
  const forbidden = pairsOf(wishes2.forbidden, indexed2, choicesOf3);
  const fitting = keptTogether(problem2, requests2.length, pairsOf(wishes2.kept, indexed2, choicesOf3));
  const order2 = new Map(fitting.map(([request], index) => [request, index]));
  const tooMany = new Set(givingWay(fitting.map((pair) => lineOf2(pair)), uses, ({ pair }) => -order2.get(pair[0])).map(({ line }) => line.pair[0]));
  const plan = solveWithinLimits({
    problem: problem2,
    uses,
    lineOf: lineOf2,
    hostsOf: (request) => (choicesOf3.get(requests2[request]?.reference ?? "") ?? []).map(({ candidate }) => ({ candidate, offer: hostIndex.get(candidate.id) })),
    constraints: {
      kept: fitting.filter(([request]) => !tooMany.has(request)),
      forbidden,
      ...wishes2.previous.length === 0 ? {} : { previous: { placed: pairsOf(wishes2.previous, indexed2, choicesOf3), moveCost: MOVE_COST } }
    }
  }, mayGoOn);
  return { ...readPlan(plan, indexed2, requests2, choicesOf3, forbidden), choicesOf: choicesOf3 };
}
var pairsOf = (pairs, { requestIndex, hostIndex }, choices2) => pairs.flatMap(({ requestReference, hostId }) => {
  const request = requestIndex.get(requestReference);
  const host2 = hostIndex.get(hostId);
  return request === void 0 || host2 === void 0 || !choices2.get(requestReference).some(({ candidate }) => candidate.id === hostId) ? [] : [[request, host2]];
});
function linesOf2(context, requests2, choices2, hostIndex) {
  const hostIds = [...hostIndex.keys()];
  const needsOf = /* @__PURE__ */ new Map();
  return (pair) => {
    const [request, host2] = pair;
    if (request >= requests2.length) return void 0;
    if (!needsOf.has(request)) needsOf.set(request, readNeeds(requests2[request], context));
    const { candidate } = choices2.get(requests2[request].reference).find((choice2) => choice2.candidate.id === hostIds[host2]);
    return { pair, needs: needsOf.get(request), candidate };
  };
}
function keptTogether(problem2, requestCount, kept) {
  const taken = /* @__PURE__ */ new Map();
  const weeksOf = ([request, offer]) => {
    const { first, last } = problem2.requests[request];
    return Array.from({ length: last - first + 1 }, (_, index) => `${offer} ${first + index}`);
  };
  const take2 = (pair) => weeksOf(pair).forEach((week) => taken.set(week, (taken.get(week) ?? 0) + 1));
  for (const [request, offer] of problem2.edges) if (request >= requestCount) take2([request, offer]);
  const served = /* @__PURE__ */ new Set();
  return kept.filter((pair) => {
    const fits = !served.has(pair[0]) && weeksOf(pair).every((week) => (taken.get(week) ?? 0) < problem2.offers[pair[1]].places);
    if (fits) {
      served.add(pair[0]);
      take2(pair);
    }
    return fits;
  });
}
function readPlan(plan, { problem: problem2, hostIndex }, requests2, choices2, forbidden) {
  const hostIds = [...hostIndex.keys()];
  const hostOf = /* @__PURE__ */ new Map();
  for (const [request, host2] of plan.placed) {
    const reference = requests2[request]?.reference;
    const chosen = reference === void 0 ? void 0 : choices2.get(reference).find(({ candidate }) => candidate.id === hostIds[host2]);
    if (reference !== void 0 && chosen !== void 0) hostOf.set(reference, chosen);
  }
  const competitorsOf = new Map(unplacedRequests(problem2, plan.placed, { forbidden }).flatMap(({ request, competitors }) => {
    const reference = requests2[request]?.reference;
    const all3 = [...competitors, ...plan.rivalsOf(request)];
    return reference === void 0 || all3.length === 0 ? [] : [[reference, [...new Set(all3.flatMap((index) => requests2[index]?.reference ?? []))].sort()]];
  }));
  return { hostOf, competitorsOf, gap: plan.cost === 0 ? 0 : (plan.cost - plan.lowerBound) / plan.cost, isInterrupted: plan.isInterrupted };
}

// src/application/planning/solve-plan.ts
var SHOWN = 12;
function solvePlan(register, ports, wishes2) {
  const context = matchContextOf(register, ports.clock.today());
  const plan = allocate(context, wishes2, ports.hasTimeLeft);
  const requests2 = requestsToAllocate(context);
  const wantedBy = demandOf(requests2, plan);
  const lines2 = requests2.map((request) => lineOf(request, plan, context, wantedBy)).sort(byNeed);
  const before = new Map(wishes2.previous.map(({ requestReference, hostId }) => [requestReference, hostId]));
  const changed2 = requests2.filter(({ reference }) => before.get(reference) !== plan.hostOf.get(reference)?.candidate.id).length;
  return {
    lines: lines2,
    placed: plan.hostOf.size,
    total: requests2.length,
    summary: planSummary(plan.hostOf.size, requests2.length),
    gap: planGap(plan.gap),
    companies: companiesOf(plan),
    schools: schoolsOf(lines2),
    ...wishes2.previous.length === 0 ? {} : { changes: planChanges(changed2) },
    isInterrupted: plan.isInterrupted
  };
}
var byNeed = (a, b) => Number(a.host !== void 0) - Number(b.host !== void 0) || a.schoolName.localeCompare(b.schoolName, "fr") || (a.requestReference < b.requestReference ? -1 : 1);
var hostLine = (host2) => ({
  hostId: host2.candidate.id,
  companyReference: host2.candidate.company.reference,
  ...host2.candidate.offer === void 0 ? {} : { offerReference: host2.candidate.offer.reference },
  companyName: host2.candidate.company.name,
  place: host2.candidate.commune ?? "",
  score: Math.round(host2.score),
  reasons: shortReasons(host2.criteria),
  hasOffer: host2.candidate.offer !== void 0
});
function demandOf(requests2, plan) {
  const wantedBy = /* @__PURE__ */ new Map();
  for (const request of requests2) {
    for (const { candidate } of plan.choicesOf.get(request.reference) ?? []) {
      const others2 = wantedBy.get(candidate.id);
      if (others2) others2.push(request);
      else wantedBy.set(candidate.id, [request]);
    }
  }
  return wantedBy;
}
function noteOf(request, host2, choiceCount, wantedBy) {
  const rivals = (wantedBy.get(host2.candidate.id) ?? []).filter((other) => other !== request && overlaps2(request, other)).length;
  const isDisputed = rivals + 1 > (host2.candidate.places ?? 1);
  const sentences5 = [...isDisputed ? [disputedPlace(rivals + 1)] : [], ...choiceCount === 1 ? [onlyChoice] : []];
  return sentences5.length === 0 ? {} : { note: sentences5.join(" ") };
}
function lineOf(request, plan, context, wantedBy) {
  const choices2 = plan.choicesOf.get(request.reference) ?? [];
  const chosen = plan.hostOf.get(request.reference);
  const judged2 = chosen === void 0 ? void 0 : judgeHost(request, chosen.candidate.id, context);
  const competitors = plan.competitorsOf.get(request.reference);
  return {
    requestReference: request.reference,
    pupil: request.pupilInitials ?? "",
    schoolName: request.schoolName ?? "",
    ...request.type === void 0 ? {} : { type: request.type },
    typeLabel: request.type === void 0 ? "" : requestTypeLabels[request.type],
    training: classInWords(request),
    dates: shortPeriod(request.startsOn, request.endsOn ?? request.startsOn),
    weeks: weeksBetween(request.startsOn, request.endsOn ?? request.startsOn),
    isUrgent: request.priority === "urgent",
    choiceCount: choices2.length,
    ...judged2 === void 0 ? { whyNot: choices2.length === 0 ? noHostInReach : disputed(competitors ?? []) } : { host: hostLine(judged2) },
    ...judged2 === void 0 ? {} : noteOf(request, judged2, choices2.length, wantedBy)
  };
}
function companiesOf(plan) {
  const byCompany = /* @__PURE__ */ new Map();
  for (const [reference, { candidate }] of plan.hostOf) {
    const entry = byCompany.get(candidate.company.reference) ?? { companyName: candidate.company.name, requestReferences: [] };
    entry.requestReferences.push(reference);
    byCompany.set(candidate.company.reference, entry);
  }
  return [...byCompany].map(([companyReference, { companyName, requestReferences }]) => ({ companyReference, companyName, pupils: requestReferences.length, requestReferences })).sort((a, b) => b.pupils - a.pupils || a.companyName.localeCompare(b.companyName, "fr"));
}
function schoolsOf(lines2) {
  const names2 = [...new Set(lines2.map(({ schoolName: schoolName2 }) => schoolName2))].sort((a, b) => a.localeCompare(b, "fr"));
  return names2.map((schoolName2) => {
    const own = lines2.filter((line) => line.schoolName === schoolName2);
    return { schoolName: schoolName2, placed: own.filter(({ host: host2 }) => host2 !== void 0).length, total: own.length };
  });
}
function alternatives(register, ports, requestReference, plan) {
  const request = requireRecord(register, "requests", requestReference);
  const context = matchContextOf(register, ports.clock.today());
  const current = plan.find((pair) => pair.requestReference === requestReference)?.hostId;
  const needs = readNeeds(request, context);
  const others2 = plan.flatMap((pair) => {
    const candidate = context.candidateById.get(pair.hostId);
    return candidate === void 0 || pair.requestReference === requestReference ? [] : [{ ...pair, candidate }];
  });
  return rankHosts(request, context).hosts.filter(({ candidate }) => candidate.id !== current).slice(0, SHOWN).map((host2) => {
    const { candidate } = host2;
    const atCompany = others2.filter((pair) => pair.candidate.company.reference === candidate.company.reference).flatMap((pair) => {
      const other = register.find("requests", pair.requestReference);
      return other === void 0 ? [] : [{ ...pair, request: other }];
    });
    const atHost = atCompany.filter((pair) => pair.hostId === candidate.id && overlaps2(request, pair.request));
    const sharing = inTheWay({ needs, candidate }, atCompany.map((pair) => ({ ...pair, needs: readNeeds(pair.request, context) })), context.heldUses());
    const rivals = [...new Set([...atHost.length >= (candidate.places ?? 1) ? atHost : [], ...sharing].map((pair) => pair.requestReference))];
    return { ...hostLine(host2), displaces: rivals, sentence: rivals.length > 0 ? displacing(rivals) : freeAlternative };
  });
}
var overlaps2 = (a, b) => (a.startsOn ?? "") <= (b.endsOn ?? "9999") && (b.startsOn ?? "") <= (a.endsOn ?? "9999");

// src/wording/errors/register-errors.ts
var REPAIR = fr`Sinon, choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.`;
var UNDO = fr`En cas de suppression par erreur, annulez-la d’abord (Ctrl+Z, ou « Fichier › Historique des versions ») : le contenu revient.`;
var list = (headers) => headers.map((header) => fr`« ${header} »`).join(", ");
function structureProblem(sheetName, missing, doubled) {
  const lacking = missing.length === 0 ? "" : missing.length === 1 ? `la colonne ${list(missing)} est introuvable` : `les colonnes ${list(missing)} sont introuvables`;
  const twice = doubled.length === 0 ? "" : doubled.length === 1 ? `la colonne ${list(doubled)} est en double` : `les colonnes ${list(doubled)} sont en double`;
  return {
    message: fr`Dans l’onglet « ${sheetName} », ${[lacking, twice].filter((part) => part !== "").join(" et ")}.`,
    advice: doubled.length > 0 ? fr`Rien n’est perdu. Renommez ou supprimez la colonne en trop, puis choisissez « Pôle de stages › Entretien › Réparer le registre ».` : `Les autres cellules sont intactes. ${UNDO} ${REPAIR}`
  };
}
var missingTab = (sheetName) => ({ message: fr`L’onglet « ${sheetName} » est introuvable.`, advice: `${UNDO} Les autres onglets et les réponses aux formulaires sont intacts. ${REPAIR}` });
var lockedProblem = {
  message: "Une autre opération est en cours sur le registre.",
  advice: "Rien n’a été modifié. Attendez quelques secondes, puis recommencez."
};
var keepsMoving = {
  message: "Les lignes du registre changent de place pendant l’opération.",
  advice: "Ce qui devait être écrit est noté et sera terminé à la prochaine opération. Attendez la fin du tri ou du déplacement, puis recommencez."
};
var intentionsFull = {
  message: "Plusieurs opérations interrompues attendent de pouvoir être terminées.",
  advice: fr`Rien n’est perdu. Choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.`
};
var unexpectedProblem = {
  message: "L’opération n’a pas pu aboutir.",
  advice: fr`Rien de ce qui était enregistré n’est perdu. Recommencez ; si le problème persiste, choisissez « Pôle de stages › Entretien › Réparer le registre ».`
};
var missingForm = (title) => ({
  message: fr`Le formulaire « ${title} » est introuvable : il a sans doute été supprimé.`,
  advice: fr`Les réponses déjà reçues restent dans le registre. Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour » pour le recréer, puis diffusez sa nouvelle adresse.`
});
var closedForm = (title) => ({
  message: fr`Le formulaire « ${title} » est fermé : personne ne peut y répondre.`,
  advice: fr`Ouvrez-le par « Pôle de stages › Assistant de démarrage », étape « Les formulaires », puis recommencez.`
});
var noPlaceTable = {
  message: "La table des communes est introuvable dans le projet.",
  advice: fr`Réinstallez l’extension : le fichier « communes » manque.`
};
var noTrainingsFile = {
  message: "La liste des formations est introuvable dans le projet.",
  advice: fr`Réinstallez l’extension : le fichier « formations » manque.`
};
var noOutlines = {
  message: "Les contours des départements sont introuvables dans le projet.",
  advice: fr`Réinstallez l’extension : le fichier « contours » manque.`
};
var formsUnfinished = {
  message: fr`Les formulaires ne sont pas encore complets : le temps d’une opération est limité.`,
  advice: fr`Ce qui est fait est gardé. Choisissez de nouveau « Créer ou mettre à jour » pour continuer.`
};

// src/google/html/project-file.ts
function projectFile(name, problem2) {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent();
  } catch {
    throw new UserProblem(problem2.message, problem2.advice);
  }
}

// src/domain/geography/commune-name.ts
var SHORT_WORDS = { st: "saint", ste: "sainte", sts: "saints", stes: "saintes", s: "sur", ss: "sous", nd: "notre dame" };
var HAS_SHORT_WORD = new RegExp(` (?:${Object.keys(SHORT_WORDS).join("|")}) `);
var ARTICLES = /* @__PURE__ */ new Set(["le", "la", "les", "l"]);
var ARRONDISSEMENT = /^(paris|lyon|marseille)(?: cedex)? 0?(\d{1,2})(?: ?(?:er|e|re|eme|ieme|nd|nde|d))?(?: arr(?:ondissement|dt)?t?)?$/;
var bareLetters = /* @__PURE__ */ new Map([["œ", "oe"], ["æ", "ae"]]);
var bareLetter = (letter) => {
  const known = bareLetters.get(letter);
  if (known !== void 0) return known;
  const bare = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  bareLetters.set(letter, bare);
  return bare;
};
var plainWords = (name) => name.toLowerCase().replace(/[^ -~]/g, bareLetter).replace(/[^a-z0-9]+/g, " ").trim();
var communeKey = (name) => {
  const plain = plainWords(name);
  if (/\d/.test(plain)) {
    const parts2 = ARRONDISSEMENT.exec(plain);
    if (parts2 && Number(parts2[2]) >= 1 && Number(parts2[2]) <= 20) return `${parts2[1]} ${Number(parts2[2])}`;
  }
  const city = plain.includes("cedex") ? plain.replace(/ ?\bcedex( \d{1,2})?$/, "") : plain;
  if (!HAS_SHORT_WORD.test(` ${city} `)) return city;
  return city.split(" ").map((word) => SHORT_WORDS[word] ?? word).join(" ");
};
var keyWithoutArticle = (key) => {
  const words2 = key.split(" ");
  if (words2.length > 1 && ARTICLES.has(words2[0])) return words2.slice(1).join(" ");
  if (words2.length > 1 && ARTICLES.has(words2[words2.length - 1])) return words2.slice(0, -1).join(" ");
  return key;
};
var cityOfArrondissement = (key) => /^(paris|lyon|marseille) \d{1,2}$/.exec(key)?.[1];

// src/domain/geography/departement-line.ts
var ACCENT_SIGNS = [
  ["́", "/"],
  ["̀", "\\"],
  ["̂", "^"],
  ["̈", ":"],
  ["̧", "_"],
  ["̃", "~"]
];
var LIGATURES = [["œ", "o*"], ["Œ", "O*"], ["æ", "a*"], ["Æ", "A*"]];
var MARK_OF_SIGN = new Map([...ACCENT_SIGNS].map(([mark2, sign]) => [sign, mark2]));
var LETTER_OF_LIGATURE = new Map([...LIGATURES].map(([letter, written2]) => [written2, letter]));
var withAccents = (ascii) => ascii.replace(/[oOaA]\*/g, (written2) => LETTER_OF_LIGATURE.get(written2)).replace(/[/\\^:_~]/g, (sign) => MARK_OF_SIGN.get(sign)).normalize("NFC");
var list2 = (field, separator = ",") => field === "" ? [] : field.split(separator);
var readNames = (field) => {
  let previous = "";
  const ascii = list2(field, ";").map((entry) => previous = previous.slice(0, parseInt(entry[0], 36)) + entry.slice(1));
  return ascii.length === 0 ? [] : withAccents(ascii.join(";")).split(";");
};
var readCodes = (field, departement, count2) => {
  const width = 5 - departement.length;
  const steps = field.split(",");
  let number2 = 0;
  return Array.from({ length: count2 }, (_, position) => {
    const step = steps[position];
    if (step[0] === "=") return step.slice(1);
    number2 += step === "" ? 1 : parseInt(step, 36);
    return departement + String(number2).padStart(width, "0");
  });
};
var pointReader = (origin) => {
  const [latitude = 0, longitude = 0, digits = 3] = origin.split(",").map(Number);
  return (entry) => {
    if (!entry) return {};
    const start = entry[0] === "*" ? 1 : 0;
    const point2 = {
      latitude: latitude + parseInt(entry.slice(start, start + digits), 36),
      longitude: longitude + parseInt(entry.slice(start + digits), 36)
    };
    return start ? { point: point2, isEpciMean: true } : { point: point2 };
  };
};
var lineKeys = (line) => {
  const end = line.indexOf("|", line.indexOf("|") + 1);
  return line.slice(0, end).split(/[|,]/);
};
var decodeDepartementLine = (line) => {
  const fields = line.split("|");
  if (fields.length !== 12) throw new Error(`Commune table: line "${line.slice(0, 12)}…" has ${fields.length} fields instead of 12`);
  const [departement, , origin, postalField, codeField, nameField, postalsField, pointField, formerCodes, formerOwners, formerNames, formerPoints] = fields;
  const readPoint2 = pointReader(origin);
  let sum = 0;
  const postalCodes = list2(postalField).map((step) => String(sum += parseInt(step, 36)).padStart(5, "0"));
  const names2 = readNames(nameField);
  const codes2 = readCodes(codeField, departement, names2.length);
  const postals = postalsField.split(",");
  const points = pointField.split(",");
  const communes = names2.map((name, position) => {
    const positions = postals[position];
    const own = [];
    for (let at = 0; at < positions.length; at += 2) own.push(postalCodes[parseInt(positions.slice(at, at + 2), 36)]);
    return { insee: codes2[position], name, postalCodes: own, ...readPoint2(points[position]) };
  });
  const owners = list2(formerOwners);
  const namesOfFormer = readNames(formerNames);
  const pointsOfFormer = formerPoints.split(",");
  const former = readCodes(formerCodes, departement, owners.length).map((insee, position) => ({
    insee,
    owner: parseInt(owners[position], 36),
    name: namesOfFormer[position],
    ...readPoint2(pointsOfFormer[position])
  }));
  return { departement, communes, former };
};

// src/domain/geography/commune-table.ts
var degrees = (point2, tier) => ({ latitude: point2.latitude / 1e3, longitude: point2.longitude / 1e3, tier });
var addTo2 = (map, key, value2) => {
  const known = map.get(key);
  if (!known) map.set(key, [value2]);
  else if (!known.includes(value2)) known.push(value2);
};
var postalMeans = (communes) => {
  const sums = /* @__PURE__ */ new Map();
  for (const { postalCodes, point: point2, isEpciMean } of communes) {
    if (!point2 || isEpciMean) continue;
    for (const code of postalCodes) {
      const sum = sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
      sums.set(code, { latitude: sum.latitude + point2.latitude, longitude: sum.longitude + point2.longitude, count: sum.count + 1 });
    }
  }
  return new Map([...sums].map(([code, { latitude, longitude, count: count2 }]) => [code, { latitude: Math.round(latitude / count2), longitude: Math.round(longitude / count2) }]));
};
var readLine = (line) => {
  const { communes, former } = decodeDepartementLine(line);
  const means = postalMeans(communes);
  const places2 = communes.map(({ insee, name, postalCodes, point: point2, isEpciMean }) => {
    const mean = postalCodes.map((code) => means.get(code)).find(Boolean);
    if (!point2 && !mean) throw new Error(`Commune table: no point for ${insee} ${name}`);
    return {
      insee,
      name,
      postalCodes,
      addressName: /\d/.test(name) ? name.replace(/ \d+er? Arrondissement$/, "") : name,
      point: point2 ? degrees(point2, isEpciMean ? 2 : 0) : degrees(mean, 1)
    };
  });
  return {
    places: places2,
    former: former.map(({ insee, owner, name, point: point2 }) => {
      const place = places2[owner];
      return { insee, place: name === "" ? place : { ...place, formerName: name, point: point2 ? degrees(point2, 0) : place.point } };
    })
  };
};
var decodeCommunes = (text2, departements) => {
  const wanted = departements && new Set(departements);
  const communes = [];
  const byInsee = /* @__PURE__ */ new Map();
  const byPostalCode = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  const byFormerKey = /* @__PURE__ */ new Map();
  const formerCodes = [];
  for (const line of text2.split("\n")) {
    if (!/^\d[\dAB]\d?\|/.test(line) || wanted && !lineKeys(line).some((key) => wanted.has(key))) continue;
    const { places: places2, former } = readLine(line);
    for (const place of places2) {
      communes.push(place);
      byInsee.set(place.insee, place);
      for (const code of place.postalCodes) addTo2(byPostalCode, code, place);
      const key = communeKey(place.name);
      addTo2(byKey, key, place);
      const bare = keyWithoutArticle(key);
      if (bare !== key) addTo2(byKey, bare, place);
    }
    for (const one2 of former) {
      formerCodes.push(one2);
      if (one2.place.formerName) addTo2(byFormerKey, keyWithoutArticle(communeKey(one2.place.formerName)), one2.place);
    }
  }
  for (const { insee, place } of formerCodes) if (!byInsee.has(insee)) byInsee.set(insee, place);
  return { communes, byInsee, byPostalCode, byKey, byFormerKey };
};

// src/domain/geography/postal-code.ts
var readPostalCode = (typed) => {
  const digits = (typed ?? "").replace(/^\s*F-?/i, "").replace(/[\s\u00a0\u202f.]/g, "");
  if (/^\d{5}$/.test(digits)) return digits;
  return /^[1-9]\d{3}$/.test(digits) ? `0${digits}` : void 0;
};
var readInseeCode = (typed) => {
  const code = (typed ?? "").replace(/\s/g, "").toUpperCase();
  return /^(?:\d{5}|2[AB]\d{3})$/.test(code) ? code : void 0;
};
var departementPrefix = (code) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)).toUpperCase();
var readAddressEnd = (typed) => {
  const written2 = (typed.commune ?? "").replace(/\s*\(\s*(?:\d{2,3}|2[AB])\s*\)\s*$/i, "");
  const inName = /(?:^|\D)(\d{5})(?!\d)/.exec(written2)?.[1];
  return { postalCode: readPostalCode(typed.postalCode) ?? inName, commune: inName === void 0 ? written2 : written2.replace(inName, " ") };
};

// src/domain/geography/quarters.ts
var QUARTERS = {
  paris: [
    "Saint-Germain-l'Auxerrois",
    "Les Halles",
    "Palais-Royal",
    "Vendome",
    "Gaillon",
    "Vivienne",
    "Mail",
    "Bonne-Nouvelle",
    "Arts-et-Metiers",
    "Enfants-Rouges",
    "Archives",
    "Sainte-Avoye",
    "Saint-Merri",
    "Saint-Gervais",
    "Arsenal",
    "Notre-Dame",
    "Saint-Victor",
    "Jardin-des-Plantes",
    "Val-de-Grace",
    "Sorbonne",
    "Monnaie",
    "Odeon",
    "Notre-Dame-des-Champs",
    "Saint-Germain-des-Pres",
    "Saint-Thomas-d'Aquin",
    "Invalides",
    "Ecole-Militaire",
    "Gros-Caillou",
    "Champs-Elysees",
    "Faubourg-du-Roule",
    "Madeleine",
    "Europe",
    "Saint-Georges",
    "Chaussee-d'Antin",
    "Faubourg-Montmartre",
    "Rochechouart",
    "Saint-Vincent-de-Paul",
    "Porte-Saint-Denis",
    "Porte-Saint-Martin",
    "Hopital-Saint-Louis",
    "Folie-Mericourt",
    "Saint-Ambroise",
    "Roquette",
    "Sainte-Marguerite",
    "Bel-Air",
    "Picpus",
    "Bercy",
    "Quinze-Vingts",
    "Salpetriere",
    "Gare",
    "Maison-Blanche",
    "Croulebarbe",
    "Montparnasse",
    "Parc-de-Montsouris",
    "Petit-Montrouge",
    "Plaisance",
    "Saint-Lambert",
    "Necker",
    "Grenelle",
    "Javel",
    "Auteuil",
    "Muette",
    "Porte-Dauphine",
    "Chaillot",
    "Ternes",
    "Plaine-de-Monceaux",
    "Plaine Monceau",
    "Batignolles",
    "Epinettes",
    "Grandes-Carrieres",
    "Clignancourt",
    "Goutte-d'Or",
    "La Chapelle",
    "La Villette",
    "Pont-de-Flandre",
    "Amerique",
    "Combat",
    "Belleville",
    "Saint-Fargeau",
    "Pere-Lachaise",
    "Charonne",
    "Menilmontant",
    "Montmartre",
    "Bastille",
    "Nation",
    "Republique",
    "Marais",
    "Le Marais",
    "Passy",
    "Vaugirard",
    "Pigalle",
    "Barbes",
    "Saint-Paul",
    "Saint-Michel",
    "Saint-Lazare",
    "Oberkampf",
    "Daumesnil",
    "Gambetta",
    "Butte-aux-Cailles",
    "Italie",
    "Montsouris",
    "Denfert",
    "Alesia",
    "Porte de Versailles",
    "Buttes-Chaumont"
  ],
  lyon: [
    "Bellecour",
    "Terreaux",
    "Croix-Rousse",
    "Part-Dieu",
    "Perrache",
    "Confluence",
    "Ainay",
    "Cordeliers",
    "Guillotiere",
    "Gerland",
    "Jean-Mace",
    "Vaise",
    "Duchere",
    "Saint-Rambert",
    "Montchat",
    "Monplaisir",
    "Bachut",
    "Etats-Unis",
    "Mermoz",
    "Brotteaux",
    "Tete d'Or",
    "Saint-Just",
    "Saint-Jean",
    "Vieux Lyon",
    "Fourviere",
    "Point-du-Jour",
    "Saint-Irenee",
    "Saint-Georges",
    "Villette",
    "Sans-Souci",
    "Grange-Blanche",
    "Saint-Clair",
    "Champvert",
    "Gorge de Loup"
  ],
  marseille: [
    "Belsunce",
    "Noailles",
    "Vieux-Port",
    "Panier",
    "Joliette",
    "Arenc",
    "Belle de Mai",
    "Saint-Charles",
    "Saint-Lazare",
    "Saint-Mauront",
    "Villette",
    "Chartreux",
    "Chutes-Lavie",
    "Cinq Avenues",
    "Blancarde",
    "Baille",
    "Camas",
    "Conception",
    "Saint-Pierre",
    "Castellane",
    "Lodi",
    "Notre-Dame-du-Mont",
    "Palais de Justice",
    "Prefecture",
    "Vauban",
    "Endoume",
    "Pharo",
    "Roucas Blanc",
    "Saint-Victor",
    "Bompard",
    "Bonneveine",
    "Montredon",
    "Perier",
    "Pointe-Rouge",
    "Rouet",
    "Saint-Giniez",
    "Sainte-Anne",
    "Vieille Chapelle",
    "Goudes",
    "Mazargues",
    "Sainte-Marguerite",
    "Cabot",
    "Carpiagne",
    "Panouse",
    "Redon",
    "Luminy",
    "Vaufreges",
    "Capelette",
    "Menpenti",
    "Pont-de-Vivaux",
    "Saint-Loup",
    "Saint-Tronc",
    "Timone",
    "Barasse",
    "Camoins",
    "Eoures",
    "Pomme",
    "Saint-Marcel",
    "Treille",
    "Valbarelle",
    "Valentine",
    "Saint-Barnabe",
    "Saint-Julien",
    "Saint-Jean du Desert",
    "Caillols",
    "Trois Lucs",
    "Montolivet",
    "Beaumont",
    "Fourragere",
    "Malpasse",
    "Rose",
    "Croix-Rouge",
    "Saint-Jerome",
    "Saint-Just",
    "Saint-Mitre",
    "Olives",
    "Palama",
    "Chateau-Gombert",
    "Merlan",
    "Canet",
    "Sainte-Marthe",
    "Saint-Barthelemy",
    "Arnavaux",
    "Saint-Joseph",
    "Borels",
    "Calade",
    "Crottes",
    "Cabucelle",
    "Delorme",
    "Notre-Dame-Limite",
    "Saint-Antoine",
    "Saint-Louis",
    "Viste",
    "Aygalades",
    "Estaque",
    "Riaux",
    "Saint-Andre",
    "Saint-Henri"
  ]
};
var keys = /* @__PURE__ */ new Map();
var isQuarterOf = (city, name) => {
  const cityKey = communeKey(city);
  let known = keys.get(cityKey);
  if (!known) keys.set(cityKey, known = new Set((QUARTERS[cityKey] ?? []).map((quarter2) => keyWithoutArticle(communeKey(quarter2)))));
  return known.has(keyWithoutArticle(communeKey(name)));
};

// src/domain/geography/suggest-places.ts
var MOST_SUGGESTIONS = 5;
var forgiven = (key) => key.length < 5 ? 1 : Math.min(4, Math.max(2, Math.floor(key.length / 4)));
var suggestPlaces = (table, key, postalCode) => {
  const ofCode = postalCode !== void 0 && table.byPostalCode.get(postalCode) || [];
  const prefix = postalCode && departementPrefix(postalCode);
  const isNear2 = (place) => !prefix || place.postalCodes.some((code) => code.startsWith(prefix));
  const limit = forgiven(key);
  const close = [];
  for (const [name, places2] of [...table.byKey, ...table.byFormerKey]) {
    if (Math.abs(name.length - key.length) > limit) continue;
    const mistakes = distance(key, name);
    if (mistakes > limit) continue;
    for (const place of places2) {
      const near = isNear2(place);
      if (near || ofCode.length === 0) close.push({ place, rank: mistakes + (ofCode.includes(place) ? 0 : near ? 2 : 5) });
    }
  }
  const names2 = close.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  return [.../* @__PURE__ */ new Set([...names2, ...ofCode])].slice(0, MOST_SUGGESTIONS);
};

// src/domain/geography/find-place.ts
var MOST_CANDIDATES = 20;
var isArrondissement = (place) => place.addressName !== place.name;
var distinct = (places2) => {
  const single = places2.filter(({ insee }, position) => places2.findIndex((other) => other.insee === insee) === position);
  const parted = new Set(single.filter(isArrondissement).map(({ addressName }) => addressName));
  return single.filter((place) => isArrondissement(place) || !parted.has(place.name));
};
var answer = (places2) => {
  const [first, ...others2] = distinct(places2);
  if (!first) return void 0;
  return others2.length === 0 ? { kind: "found", place: first } : { kind: "ambiguous", candidates: [first, ...others2].slice(0, MOST_CANDIDATES) };
};
var keysOf = (commune) => {
  const key = communeKey(commune);
  return [.../* @__PURE__ */ new Set([key, keyWithoutArticle(key), cityOfArrondissement(key) ?? key])].filter(Boolean);
};
var named3 = (table, keys2) => {
  for (const key of keys2) {
    const places2 = table.byKey.get(key);
    if (places2) {
      const exact = places2.filter((place) => communeKey(place.name) === key);
      return exact.length > 0 ? exact : places2;
    }
  }
  return [];
};
var formerlyNamed = (table, keys2) => {
  const key = keys2.map(keyWithoutArticle).find((one2) => table.byFormerKey.has(one2));
  return key === void 0 ? [] : table.byFormerKey.get(key);
};
var startsWithWords = (longer, shorter) => longer.startsWith(`${shorter} `) && shorter.length >= 3;
var beginning = (places2, keys2) => places2.filter((place) => !isArrondissement(place) && keys2.some((key) => [communeKey(place.name), keyWithoutArticle(communeKey(place.name))].some((name) => startsWithWords(name, key))));
var beginningOfTyped = (places2, keys2) => {
  const fitting = places2.filter((place) => keys2.some((key) => startsWithWords(key, communeKey(place.name))));
  const longest = Math.max(...fitting.map(({ name }) => name.length));
  return fitting.filter(({ name }) => name.length === longest);
};
var findByKnownCode = (table, postalCode, keys2) => {
  const ofCode = table.byPostalCode.get(postalCode);
  const within = (places2) => places2.filter((place) => place.postalCodes.includes(postalCode));
  return answer(byArrondissement(ofCode, within(named3(table, keys2)))) ?? answer(within(formerlyNamed(table, keys2))) ?? answer(beginning(ofCode, keys2)) ?? quarter(ofCode, keys2) ?? mismatch(table, postalCode, keys2) ?? answer(byArrondissement(ofCode, beginningOfTyped(ofCode, keys2)));
};
var byArrondissement = (ofCode, cities) => {
  const arrondissements = ofCode.filter((place) => isArrondissement(place) && cities.some((city) => city.addressName === place.addressName));
  return arrondissements.length > 0 ? arrondissements : cities;
};
var quarter = (ofCode, keys2) => {
  const [place, ...others2] = ofCode.filter((one2) => isArrondissement(one2) && keys2.some((key) => isQuarterOf(one2.addressName, key)));
  return place && others2.length === 0 ? { kind: "found", place, how: "by-code" } : void 0;
};
var findByInseeAsPostal = (table, typedCode, keys2) => {
  const place = table.byInsee.get(typedCode);
  if (!place || (table.byPostalCode.get(typedCode) ?? []).some((other) => named3(table, keys2).includes(other))) return void 0;
  const agrees = named3(table, keys2).some((other) => other.insee === place.insee || other.name === place.addressName) || formerlyNamed(table, keys2).some((other) => other.insee === place.insee);
  return agrees ? { kind: "found", place, how: "insee" } : void 0;
};
var findByCodeAlone = (table, query) => {
  const { postalCode, commune } = readAddressEnd(query);
  const ofCode = distinct(postalCode !== void 0 && table.byPostalCode.get(postalCode) || []);
  const key = communeKey(commune);
  const within = ofCode.filter((place2) => ` ${key} `.includes(` ${keyWithoutArticle(communeKey(place2.name))} `));
  const place = within.length === 1 ? within[0] : ofCode.length === 1 && !isMisspeltElsewhere(table, key, ofCode[0]) ? ofCode[0] : void 0;
  return place && { kind: "found", place: { ...place, point: { ...place.point, tier: place.point.tier === 0 ? 1 : place.point.tier } }, how: "by-code" };
};
var isMisspeltElsewhere = (table, key, ofCode) => key.length >= 6 && [...table.byKey].some(([name, places2]) => Math.abs(name.length - key.length) <= 1 && !places2.some(({ insee }) => insee === ofCode.insee) && distance(key, name) <= 1);
var findInDepartement = (table, postalCode, keys2) => {
  const prefix = departementPrefix(postalCode);
  const within = (places2) => places2.filter((place) => place.postalCodes.some((code) => code.startsWith(prefix)));
  return answer(within(named3(table, keys2))) ?? answer(within(formerlyNamed(table, keys2))) ?? answer(beginning(within(table.communes), keys2)) ?? mismatch(table, postalCode, keys2) ?? answer(beginningOfTyped(within(table.communes), keys2));
};
var mismatch = (table, postalCode, keys2) => {
  const namesakes = distinct(named3(table, keys2));
  if (namesakes.length === 0) return void 0;
  const prefix = departementPrefix(postalCode);
  const near = namesakes.filter((place) => place.postalCodes.some((code) => code.startsWith(prefix)));
  const communes = near.length > 0 ? near : namesakes;
  return {
    kind: "mismatch",
    communes: communes.slice(0, MOST_CANDIDATES),
    codesOfCommune: [...new Set(communes.flatMap((place) => place.postalCodes))].sort(),
    communesOfCode: distinct(table.byPostalCode.get(postalCode) ?? [])
  };
};
var findTyped = (table, postalCode, keys2) => {
  const ofCode = postalCode === void 0 ? [] : table.byPostalCode.get(postalCode) ?? [];
  if (keys2.length === 0) return answer(ofCode) ?? { kind: "unknown", suggestions: [] };
  const finding = postalCode === void 0 ? answer(named3(table, keys2)) ?? answer(formerlyNamed(table, keys2)) ?? answer(beginning(table.communes, keys2)) : ofCode.length > 0 ? findByKnownCode(table, postalCode, keys2) : findInDepartement(table, postalCode, keys2);
  return finding ?? { kind: "unknown", suggestions: distinct(suggestPlaces(table, keys2[0], postalCode)) };
};
var findPlace = (table, query) => {
  const { postalCode, commune } = readAddressEnd(query);
  const keys2 = keysOf(commune);
  const byCode = table.byInsee.get((query.insee ?? "").trim().toUpperCase());
  if (!byCode) return findByInseeAsPostal(table, readInseeCode(query.postalCode) ?? "", keys2) ?? findTyped(table, postalCode, keys2);
  const isContradicted = postalCode !== void 0 && keys2.length > 0 && !byCode.postalCodes.includes(postalCode) && !named3(table, keys2).includes(byCode);
  const typed = isContradicted ? findTyped(table, postalCode, keys2) : void 0;
  return typed?.kind === "found" ? typed : { kind: "found", place: byCode };
};

// src/domain/geography/place-finder.ts
var neededDepartement = (query) => {
  const insee = (query.insee ?? "").trim();
  const code = /^\d[\dABab]\d{3}$/.test(insee) ? insee : readAddressEnd(query).postalCode;
  return code && departementPrefix(code);
};
var placeFinder = (readText) => {
  let text2;
  const decoded = /* @__PURE__ */ new Map();
  const table = (departement) => {
    const known = decoded.get(departement);
    if (known) return known;
    text2 ?? (text2 = readText());
    const fresh = decodeCommunes(text2, departement === "" ? void 0 : [departement]);
    decoded.set(departement, fresh);
    return fresh;
  };
  return (query) => {
    const departement = neededDepartement(query);
    if (departement !== void 0) {
      const finding2 = findPlace(table(departement), query);
      if (finding2.kind !== "unknown") return finding2;
      if (readAddressEnd(query).commune.trim() === "") return finding2;
    }
    const finding = findPlace(table(""), query);
    return finding.kind === "unknown" && readAddressEnd(query).commune.trim() !== "" ? findByCodeAlone(table(""), query) ?? finding : finding;
  };
};

// src/domain/geography/locate.ts
var withCode = (place) => `${place.postalCodes[0] ?? ""} ${place.formerName ? `${place.formerName} (${place.name})` : place.name}`.trim();
var locateIn = (readText) => {
  const find = placeFinder(readText);
  return (typed) => {
    const finding = find(typed);
    switch (finding.kind) {
      case "found": {
        const { place, how } = finding;
        const onlyCode = place.postalCodes.length === 1 ? place.postalCodes[0] : "";
        const postalCode = how === "insee" ? onlyCode : readAddressEnd(typed).postalCode ?? onlyCode;
        return { kind: "found", commune: place.formerName ?? place.addressName, postalCode, point: place.point, ...how && { how, postalCodes: place.postalCodes } };
      }
      case "ambiguous":
        return { kind: "ambiguous", candidates: finding.candidates.map(withCode) };
      case "mismatch":
        return { kind: "mismatch", communeOfCode: finding.communesOfCode.map(({ name }) => name), codesOfCommune: finding.codesOfCommune };
      case "unknown":
        return { kind: "unknown", suggestions: finding.suggestions.map(withCode) };
    }
  };
};

// src/register/forms/answer-key.ts
var SEPARATOR = String.fromCharCode(1);
function answerKey(kind, cells) {
  const stamp = cells[0] instanceof Date ? cells[0].toISOString() : String(cells[0] ?? "");
  const content = cells.map((cell) => cell instanceof Date ? cell.toISOString() : String(cell)).filter((text2) => text2 !== "").sort().join(SEPARATOR);
  return `${kind}/${stamp}/${fingerprint(content)}${fingerprint(content, 19088743)}`;
}

// src/wording/labels/answer-tab.ts
var answerMark = "Suivi";
var answerTabNames = { request: "Réponses – Demandes", offer: "Réponses – Offres", answer: "Réponses – Propositions" };
var answerFailed = fr`À reprendre : l’enregistrement a échoué`;

// src/register/forms/asked-form.ts
var asked2 = ({ title, choices: choices2 = [] }) => ({ titles: [title], choices: choices2.map(({ label, code }) => code === void 0 ? [label] : [label, code]) });
var questionsOf = (form) => form.sections.flatMap((section) => section.questions);
function askedWith(form, before = {}) {
  const present = Object.fromEntries(questionsOf(form).map((question) => [question.key, asked2(question)]));
  const keys2 = [.../* @__PURE__ */ new Set([...Object.keys(present), ...Object.keys(before)])];
  return Object.fromEntries(keys2.map((key) => [key, joined3(present[key], before[key])]));
}
function joined3(now, before) {
  const titles = [.../* @__PURE__ */ new Set([...now?.titles ?? [], ...before?.titles ?? []])];
  const labels = /* @__PURE__ */ new Set();
  const choices2 = [...now?.choices ?? [], ...before?.choices ?? []].filter(([label]) => !labels.has(fold(label)) && labels.add(fold(label)));
  return { titles, choices: choices2 };
}

// src/domain/company/siret.ts
var LA_POSTE = "356000000";
var digitsOfSiret = (text2) => text2.normalize("NFKC").replace(/\D/g, "");
var ROUNDED = /^\s*\d(?:[.,]\d+)?\s?e\s?\+?\s?\d{1,2}\s*$/i;
var VAT = /^\s*fr\s?[\da-z]{2}\s?((?:\d\s?){9})$/i;
function checkSiret(text2) {
  if (ROUNDED.test(text2.normalize("NFKC").slice(0, 40))) return { kind: "rounded", siret: text2.trim() };
  const siren = text2.length <= 40 ? VAT.exec(text2)?.[1]?.replace(/\s/g, "") : void 0;
  if (siren !== void 0 && isSiren(siren)) return { kind: "wrong-length", siret: siren, length: 9, isSiren: true };
  const siret = digitsOfSiret(text2);
  if (siret.length === 14 && isSiretKeyRight(siret)) return { kind: "valid", siret };
  const meant = withLettersAsDigits(text2);
  if (meant !== void 0) return { kind: "valid", siret: meant };
  return siret.length === 14 ? { kind: "wrong-key", siret } : { kind: "wrong-length", siret, length: siret.length, isSiren: isSiren(siret) };
}
function withLettersAsDigits(text2) {
  const signs = text2.length > 40 ? "" : text2.replace(/[\s.\-]/g, "");
  if (!/^[\doOIl]{14}$/.test(signs) || !/[oOIl]/.test(signs)) return void 0;
  const digits = signs.replace(/o/gi, "0").replace(/[Il]/g, "1");
  return isSiretKeyRight(digits) ? digits : void 0;
}
function siretFromNumber(typed) {
  const digits = String(typed);
  const padded = digits.padStart(14, "0");
  return /^\d{10,13}$/.test(digits) && isSiretKeyRight(padded) ? padded : digits;
}
var isSiren = (digits) => /^\d{9}$/.test(digits) && Number(digits) > 0 && luhnSum(digits) % 10 === 0;
function isSiretKeyRight(siret) {
  if (!isSiren(siret.slice(0, 9))) return false;
  if (luhnSum(siret) % 10 === 0) return true;
  return siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
var luhnSum = (digits) => [...digits].reverse().reduce((sum, digit, index) => {
  const value2 = Number(digit) * (index % 2 === 1 ? 2 : 1);
  return sum + (value2 > 9 ? value2 - 9 : value2);
}, 0);

// src/register/cell.ts
var RISKY = /^[=+\-@\t\r\n]/;
var SHIELDED = /^'(?=['=+\-@\t\r\n])/;
var shieldText = (text2) => RISKY.test(text2) ? `'${text2}` : SHIELDED.test(text2) ? `''${text2}` : text2.startsWith("'") ? `'${text2}` : text2;
var unshieldText = (text2) => text2.replace(SHIELDED, "");
var fitCell = (value2) => typeof value2 === "string" && value2.length > CELL_LIMIT ? `${cut(value2, CELL_LIMIT - CUT_MARK.length)}${CUT_MARK}` : value2;

// src/register/codec.ts
var EMPTY = { kind: "empty" };
var FAULTY = { kind: "faulty" };
var value = (read) => ({ kind: "value", value: read });
var asText = (cell) => typeof cell === "string" ? unshieldText(cell).trim() : cell instanceof Date ? isoDay(cell) : String(cell);
var two = (number2) => String(number2).padStart(2, "0");
var isoDay = (date2) => `${date2.getFullYear()}-${two(date2.getMonth() + 1)}-${two(date2.getDate())}`;
var text = {
  display: "text",
  read(cell) {
    const typed = asText(cell);
    return typed === "" ? EMPTY : value(typed);
  },
  write: shieldText
};
var date = {
  display: "date",
  read(cell) {
    if (cell instanceof Date) return value(isoDay(cell));
    const typed = asText(cell);
    if (typed === "") return EMPTY;
    const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
    const day = french ? `${french[3]}-${two(Number(french[2]))}-${two(Number(french[1]))}` : typed;
    return isIsoDate(day) ? value(day) : FAULTY;
  },
  write: (day) => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
};
var instant = {
  display: "instant",
  read(cell) {
    if (cell instanceof Date) return value(cell.toISOString());
    return asText(cell) === "" ? EMPTY : FAULTY;
  },
  write: (moment) => new Date(moment)
};
var numberCodec = (display) => ({
  display,
  read(cell) {
    if (typeof cell === "number") return value(cell);
    const typed = asText(cell).replace(",", ".");
    if (typed === "") return EMPTY;
    return Number.isFinite(Number(typed)) ? value(Number(typed)) : FAULTY;
  },
  write: (number2) => number2
});
var number = numberCodec("number");
var percent = numberCodec("percent");
var checkbox = {
  display: "checkbox",
  read(cell) {
    if (typeof cell === "boolean") return value(cell);
    const typed = fold(asText(cell));
    if (typed === "") return EMPTY;
    return typed === "vrai" || typed === "oui" || typed === "true" ? value(true) : typed === "faux" || typed === "non" || typed === "false" ? value(false) : FAULTY;
  },
  write: (ticked) => ticked
};
function remembering(read) {
  const known = /* @__PURE__ */ new Map();
  return (cell) => {
    const typed = asText(cell);
    let reading = known.get(typed);
    if (reading === void 0) known.set(typed, reading = read(typed));
    return reading;
  };
}
function choice(labels) {
  const codes2 = Object.keys(labels);
  const exact = new Map(codes2.map((code) => [labels[code], code]));
  let folded2;
  return {
    display: "text",
    choices: codes2.map((code) => labels[code]),
    read: remembering((typed) => {
      if (typed === "") return EMPTY;
      const code = exact.get(typed) ?? (folded2 ?? (folded2 = new Map(codes2.map((one2) => [fold(labels[one2]), one2])))).get(fold(typed));
      return code === void 0 ? FAULTY : value(code);
    }),
    write: (code) => labels[code]
  };
}
var SEPARATOR2 = "; ";
var parts = (typed) => typed.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== "");
function choices(labels) {
  const one2 = choice(labels);
  return {
    display: "text",
    read: remembering((typed) => {
      const read = parts(typed).map((part) => one2.read(part));
      if (read.some((reading) => reading.kind === "faulty")) return FAULTY;
      return value(read.flatMap((reading) => reading.kind === "value" ? [reading.value] : []));
    }),
    write: (codes2) => codes2.map((code) => labels[code]).join(SEPARATOR2)
  };
}
var texts = {
  display: "text",
  read: (cell) => value(parts(asText(cell))),
  write: (list4) => shieldText(list4.join(SEPARATOR2))
};
var point = {
  display: "text",
  read(cell) {
    const typed = asText(cell);
    if (typed === "") return EMPTY;
    const found = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)(?: · ([012]))?$/.exec(typed);
    return found ? value({ latitude: Number(found[1]), longitude: Number(found[2]), tier: Number(found[3] ?? 0) }) : FAULTY;
  },
  write: (known) => shieldText(`${known.latitude.toFixed(5)}, ${known.longitude.toFixed(5)} · ${known.tier}`)
};

// src/register/forms/read-answers.ts
function answerColumns(headers) {
  const columns = /* @__PURE__ */ new Map();
  headers.forEach((header, position) => columns.set(fold(String(header)), [...columns.get(fold(String(header))) ?? [], position]));
  return columns;
}
var withZeros = (typed, digits) => {
  if (digits === 14) return siretFromNumber(typed);
  return /^\d+$/.test(String(typed)) && String(typed).length === digits - 1 ? `0${typed}` : String(typed);
};
function numberIn(typed) {
  const hours = /^(\d{1,3})\s*h(?:eures?)?\s*([0-5]\d)$/i.exec(typed.trim());
  if (hours) return Number(hours[1]) + Number(hours[2]) / 60;
  const [, figures2, rest2] = /^(-?\d+(?:[.,]\d+)?)(.*)$/.exec(typed.replace(/\s/g, "")) ?? [];
  return figures2 === void 0 || /\d/.test(rest2 ?? "") ? void 0 : Number(figures2.replace(",", "."));
}
function readAnswers(form, columns, row, asked4 = askedWith(form), rewritten = []) {
  const questions = new Map(form.sections.flatMap((section) => section.questions).map((question) => [question.key, question]));
  const keys2 = Object.keys(asked4);
  const findings = [];
  const positionsOf = columnsOf(asked4, columns);
  const cell = (key) => (positionsOf.get(key) ?? []).map((position) => row[position] ?? "").find((value2) => value2 !== "") ?? "";
  const text2 = (key) => {
    const typed = cell(key);
    if (typed instanceof Date) return date.read(typed).kind === "value" ? date.read(typed).value : void 0;
    const digits = questions.get(key)?.digits;
    const trimmed = typeof typed === "number" && digits !== void 0 ? withZeros(typed, digits) : unshieldText(String(typed)).trim();
    return trimmed === "" ? void 0 : trimmed;
  };
  const doubt = (code, key, typed) => {
    findings.push({ code, severity: "warns", details: { field: key, value: typed.slice(0, 200) } });
    return void 0;
  };
  const codeOf = (labels, typed) => Object.keys(labels).find((code) => fold(labels[code]) === fold(typed));
  const ticked = (key) => {
    const typed = text2(key);
    return typed === void 0 ? [] : splitTicked(typed, (asked4[key]?.choices ?? []).map(([label]) => label));
  };
  for (const key of rewritten) doubt("rewritten-answer", key, text2(key) ?? "");
  return {
    text: text2,
    firstKey: (start) => keys2.find((key) => key.startsWith(start) && text2(key) !== void 0),
    meaning(key) {
      const typed = fold(text2(key) ?? "");
      return asked4[key]?.choices.find(([label]) => fold(label) === typed)?.[1];
    },
    day(key) {
      const reading = date.read(cell(key));
      if (reading.kind === "faulty") return doubt("invalid-date", key, String(cell(key)));
      return reading.kind === "value" ? reading.value : void 0;
    },
    number(key) {
      const typed = text2(key);
      return typed === void 0 ? void 0 : numberIn(typed) ?? doubt("invalid-number", key, typed);
    },
    code(key, labels) {
      const typed = text2(key);
      if (typed === void 0) return void 0;
      return codeOf(labels, typed) ?? doubt("unknown-choice", key, typed);
    },
    codes(key, labels) {
      return ticked(key).flatMap((label) => codeOf(labels, label) ?? doubt("unknown-choice", key, label) ?? []);
    },
    ticked,
    tickedStarting: (start) => keys2.filter((key) => key.startsWith(start)).flatMap(ticked),
    findings
  };
}
function columnsOf(asked4, columns) {
  const owners = /* @__PURE__ */ new Map();
  const longest = Math.max(0, ...Object.values(asked4).map(({ titles }) => titles.length));
  for (let age = 0; age < longest; age += 1) {
    for (const [key, { titles }] of Object.entries(asked4)) {
      const title = fold(titles[age] ?? "");
      if (title !== "" && !owners.has(title)) owners.set(title, key);
    }
  }
  const positions = /* @__PURE__ */ new Map();
  for (const [title, key] of owners) positions.set(key, [...positions.get(key) ?? [], ...columns.get(title) ?? []]);
  return positions;
}
function splitTicked(typed, known) {
  const labels = [...known].sort((a, b) => b.length - a.length);
  return typed.split("\n").map((line) => line.trim()).filter((line) => line !== "").flatMap((line) => splitLine(line, labels));
}
function splitLine(typed, labels) {
  const found = [];
  let own = "";
  let rest2 = typed;
  while (rest2 !== "") {
    const label = labels.find((known) => known !== "" && fold(rest2.slice(0, known.length)) === fold(known) && (rest2.length === known.length || rest2.slice(known.length).startsWith(",")));
    if (label !== void 0 && (own === "" || own.endsWith(", "))) {
      found.push(label);
      rest2 = rest2.slice(label.length).replace(/^,\s*/, "");
    } else {
      const comma = rest2.indexOf(", ");
      const end = comma === -1 ? rest2.length : comma + 2;
      own += rest2.slice(0, end);
      rest2 = rest2.slice(end);
    }
  }
  const ownWords = own.replace(/,\s*$/, "").trim();
  return ownWords === "" ? found : [...found, ownWords];
}

// src/register/forms/section-builder.ts
var ask = (key, title, kind, rest2 = {}) => ({ key, title, kind, isRequired: false, ...rest2 });
var required = (key, title, kind, rest2 = {}) => ask(key, title, kind, { ...rest2, isRequired: true });
var choicesOf = (labels, goTo) => Object.entries(labels).map(([code, label]) => ({ label, goTo: goTo?.(code) }));
var plainChoices = (labels) => labels.map((label) => ({ label }));
var schoolChoices = (schools) => schools.map(({ label, uai }) => ({ label, code: uai }));
var YES_NO = plainChoices(["Oui", "Non"]);

// src/register/forms/answer-form.ts
var BRANCH = { yes: "yes", no: "no", "call-back": "call-back", "other-dates": "other-dates", "other-public": "other-public" };
function answerForm(lists2) {
  return {
    kind: "answer",
    title: "Réponse à une proposition",
    description: `Votre réponse au pôle de stages, en une minute.${lists2.animatorPhone ? fr` Vous préférez le téléphone ? ${lists2.animatorName} : ${lists2.animatorPhone}.` : ""}`,
    confirmation: "Merci, votre réponse est transmise au pôle de stages. Vous recevrez une confirmation par courriel.",
    sections: [
      {
        key: "answer",
        title: "Votre réponse",
        questions: [
          required("token", "Code de la proposition", "text", { help: fr`Déjà rempli par le lien du courriel : ne le modifiez pas.` }),
          required("answer", fr`Pouvez-vous accueillir cet élève ?`, "choice", { choices: choicesOf(answerLabels, (code) => BRANCH[code]) })
        ]
      },
      {
        key: "yes",
        title: fr`Merci ! Pour préparer l’accueil`,
        next: "word",
        questions: [
          ask("tutorName", "Tuteur ou tutrice", "text"),
          ask("schedule", "Horaires", "text"),
          ask("instructions", "Consignes pour le premier jour", "paragraph")
        ]
      },
      { key: "no", title: fr`Pourquoi ?`, next: "word", questions: [required("refusalReason", "Motif", "list", { choices: choicesOf(refusalReasonLabels) })] },
      {
        key: "call-back",
        title: fr`Quand vous rappeler ?`,
        next: "word",
        questions: [ask("callBackOn", "Jour", "date"), ask("callBackTime", "Moment et numéro", "text")]
      },
      {
        key: "other-dates",
        title: "Vos dates",
        next: "word",
        questions: [required("otherStartsOn", "Premier jour possible", "date"), required("otherEndsOn", "Dernier jour possible", "date")]
      },
      { key: "other-public", title: fr`Quel public ?`, next: "word", questions: [required("otherPublic", fr`Qui pourriez-vous accueillir ?`, "text")] },
      { key: "word", title: "Un mot", questions: [ask("word", "Un mot pour le pôle de stages", "paragraph")] }
    ]
  };
}

// src/register/forms/request-form.ts
var BRANCH2 = {
  "observation-4e": "dates",
  "observation-3e": "college-3e",
  "prepa-segpa": "prepa",
  "observation-2de": "seconde",
  pfmp: "pfmp",
  bts: "bts",
  apprenticeship: "apprenticeship",
  other: "other"
};
var levels = (type) => plainChoices(REQUEST_TYPE_RULES[type].levels.map((level) => levelLabels[level]));
var expectationsKey = (training) => `expectations-${training.code}`;
var OTHER_DATES = "D’autres dates";
function secondeChoices(lists2) {
  const { secondeStart: start, secondeEnd: end } = lists2;
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) return [];
  const spans = [
    ["Les deux semaines", start, end],
    ["La première semaine seulement", start, addDays(start, 4)],
    ["La seconde semaine seulement", addDays(end, -4), end]
  ];
  return spans.map(([name, startsOn, endsOn]) => ({ label: fr`${name} : ${longPeriod(startsOn, endsOn)}`, startsOn, endsOn }));
}
function requestForm(lists2) {
  const pfmp = lists2.trainings.filter((training) => training.group === "pfmp");
  const bts = lists2.trainings.filter((training) => training.group === "bts");
  const seconde = secondeChoices(lists2);
  const branchOf = (type) => type === "observation-2de" && seconde.length === 0 ? "dates" : BRANCH2[type];
  const afterTraining = lists2.periods.length > 0 ? "period" : "dates";
  const trainingChoices2 = (trainings) => trainings.map((training) => ({ label: training.name, code: training.code, goTo: training.expectations.length > 0 ? expectationsKey(training) : afterTraining }));
  const expectationSections = lists2.trainings.filter((training) => training.expectations.length > 0).map((training) => ({
    key: expectationsKey(training),
    title: `Attendus – ${training.name}`,
    help: "Ce que ce stage doit permettre de travailler.",
    next: afterTraining,
    questions: [
      ask(`activities-${training.code}`, `Attendus visés – ${training.name}`, "checkboxes", { choices: plainChoices(training.expectations), hasOther: true, help: fr`Cochez ceux que ce stage doit couvrir ; sans réponse, tous comptent.` })
    ]
  }));
  return {
    kind: "request",
    title: "Demande de stage",
    description: `À remplir par un personnel de l’établissement quand l’élève, puis l’équipe, n’ont pas trouvé de lieu de stage. Une demande par élève. ${lists2.hubName} cherche un organisme d’accueil et vous répond par courriel.`,
    confirmation: "Merci, votre demande est transmise au pôle de stages. Vous recevrez sa référence par courriel.",
    sections: [
      {
        key: "requester",
        title: "Vous",
        questions: [
          required("requesterName", "Votre nom", "text"),
          required("requesterRole", "Votre fonction", "list", { choices: choicesOf(requesterRoleLabels) }),
          required("schoolName", "Votre établissement", "list", { choices: schoolChoices(lists2.schools) }),
          required("requesterEmail", "Votre courriel professionnel", "text", { validation: "email" }),
          ask("requesterPhone", "Votre téléphone", "text", { digits: 10, help: "Pour vous joindre si le stage commence bientôt." })
        ]
      },
      {
        key: "type",
        title: "La demande",
        questions: [required("type", "Type de demande", "choice", { choices: choicesOf(requestTypeLabels, (code) => branchOf(code)) })]
      },
      { key: "college-3e", title: "Séquence d’observation – 3e", next: "dates", questions: [required("level-3e", "Classe (collège)", "list", { choices: levels("observation-3e") })] },
      { key: "prepa", title: "Prépa-métiers, SEGPA, ULIS", next: "dates", questions: [required("level-prepa", "Classe (prépa-métiers, SEGPA, ULIS)", "list", { choices: levels("prepa-segpa") })] },
      ...seconde.length === 0 ? [] : [secondeSection(seconde)],
      {
        key: "pfmp",
        title: "PFMP",
        next: "dates",
        questions: [
          required("level-pfmp", "Année de formation", "list", { choices: levels("pfmp") }),
          required("training-pfmp", "Formation suivie (PFMP)", "list", { choices: trainingChoices2(pfmp) })
        ]
      },
      {
        key: "bts",
        title: "Stage de BTS",
        next: "dates",
        questions: [
          required("level-bts", "Année de BTS", "list", { choices: levels("bts") }),
          required("training-bts", "Formation suivie (BTS)", "list", { choices: trainingChoices2(bts) })
        ]
      },
      {
        key: "apprenticeship",
        title: "Recherche d’un employeur",
        help: "Contrat d’apprentissage préparé dans l’établissement (UFA ou CFA).",
        next: "dates",
        questions: [required("training-apprenticeship", "Formation préparée en apprentissage", "list", { choices: trainingChoices2(lists2.trainings) })]
      },
      {
        key: "other",
        title: "Visite, mini-stage, immersion",
        next: "dates",
        questions: [
          required("level-other", "Classe de l’élève", "list", { choices: levels("other") }),
          ask("nature", "Nature de l’accueil souhaité", "text", { help: fr`Par exemple : visite d’une demi-journée, mini-stage pendant les vacances.` })
        ]
      },
      ...expectationSections,
      ...lists2.periods.length === 0 ? [] : [periodSection(lists2.periods)],
      {
        key: "dates",
        title: "Les dates",
        help: fr`Pour un apprentissage : la rentrée et la fin prévue du contrat.`,
        next: "pupil",
        questions: [required("startsOn", "Premier jour", "date"), required("endsOn", "Dernier jour", "date")]
      },
      {
        key: "pupil",
        title: "L’élève",
        help: fr`Ni nom, ni date de naissance, ni coordonnées : ils ne sont pas nécessaires à la recherche.`,
        questions: [
          required("pupilInitials", "Initiales de l’élève", "text", { help: "Deux à quatre lettres, par exemple L. M.", validation: "initials" }),
          required("ageBracket", "Âge au premier jour du stage", "list", { choices: choicesOf(ageBracketLabels).sort((a, b) => AGE_ORDER.indexOf(a.label) - AGE_ORDER.indexOf(b.label)) }),
          required("commune", "Commune de départ", "text", { help: "Celle du domicile, ou de l’internat pendant le stage." }),
          required("postalCode", "Code postal de cette commune", "text", { validation: "postal-code", digits: 5 }),
          required("radiusKm", "Distance acceptée, en kilomètres", "text", { validation: { min: 1, max: 300 } }),
          required("transport", "Moyen de transport", "list", { choices: choicesOf(transportLabels) }),
          ask("lodging", "Hébergement possible", "text", { help: fr`Par exemple : internat, famille à Saint-Étienne.` })
        ]
      },
      {
        key: "search",
        title: "Le stage cherché",
        questions: [
          required("soughtSectors", "Secteurs souhaités", "checkboxes", { choices: choicesOf(sectorLabels) }),
          ask("fallbackSectors", "Autres secteurs acceptés à défaut", "checkboxes", { choices: choicesOf(sectorLabels) }),
          ask("hoursPerWeek", "Heures par semaine", "text", { validation: { min: 1, max: 48 } })
        ]
      },
      {
        key: "steps",
        title: "Ce qui a déjà été fait",
        help: fr`Le pôle prend le relais d’une recherche ; ces réponses évitent de solliciter deux fois la même entreprise.`,
        questions: [
          required("contactedCount", "Nombre d’entreprises déjà contactées", "text", { validation: { min: 0, max: 500 } }),
          required("contactedCompanies", fr`Lesquelles ?`, "paragraph", { help: fr`Un nom par ligne ; « aucune » s’il n’y en a pas.` }),
          ask("urgency", "Urgence particulière, et pourquoi", "text"),
          ask("needsArrangement", fr`Un aménagement est-il à prévoir ?`, "choice", { choices: YES_NO, help: fr`Répondez seulement par oui ou non : l’établissement en parlera avec l’organisme d’accueil.` }),
          ask("comment", "Commentaire", "paragraph", { help: "Ne pas indiquer d’information de santé ou de situation familiale." })
        ]
      },
      {
        key: "notice",
        title: "Information sur les données",
        help: dataNotice(lists2, fr`les animateurs du pôle ; une proposition anonyme est faite aux organismes d’accueil`),
        questions: [required("consent", "Accord", "checkboxes", { choices: plainChoices(["J’ai pris connaissance de cette information"]) })]
      }
    ]
  };
}
var secondeSection = (spans) => ({
  key: "seconde",
  title: "Stage de seconde",
  next: "pupil",
  questions: [required("secondeWeeks", "Semaines du stage de seconde", "choice", { choices: [...spans.map(({ label, startsOn, endsOn }) => ({ label, code: spanCode({ startsOn, endsOn }), goTo: "pupil" })), { label: OTHER_DATES, goTo: "dates" }] })]
});
var periodSection = (periods) => ({
  key: "period",
  title: "La période",
  help: fr`Si les dates de votre classe n’y figurent pas, ou pour un apprentissage, choisissez « ${OTHER_DATES} ».`,
  next: "pupil",
  questions: [required("period", "Période de la classe", "list", { choices: [...periods.map(({ label }) => ({ label, goTo: "pupil" })), { label: OTHER_DATES, goTo: "dates" }] })]
});
var periodNamed = (periods, answer2) => answer2 === void 0 ? void 0 : periods.find(({ label }) => fold(label) === fold(answer2));
var spanCode = ({ startsOn, endsOn }) => `${startsOn}/${endsOn}`;
function spanOf(code) {
  const parts2 = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(code ?? "");
  return parts2 === null ? void 0 : { startsOn: parts2[1], endsOn: parts2[2] };
}
var isOtherDates = (answer2) => fold(answer2) === fold(OTHER_DATES);
var AGE_ORDER = [ageBracketLabels["under-15"], ageBracketLabels["15"], ageBracketLabels["16-17"], ageBracketLabels.adult];
var dataNotice = (lists2, readers) => fr`Ces réponses servent à trouver un lieu de stage (mission d’intérêt public). Responsable : ${lists2.controller || lists2.hubName}, qui fixe la durée de conservation. Les lisent : ${readers}. Pour toute question ou pour exercer vos droits : ${lists2.dpoContact || lists2.animatorName}.`;

// src/domain/text/once-each.ts
function onceEach(texts2) {
  const seen = /* @__PURE__ */ new Set();
  return texts2.map(oneLine).filter((text2) => text2 !== "" && !seen.has(keyOf(text2)) && seen.add(keyOf(text2)));
}
var keyOf = (text2) => fold(text2) || text2;
function toldApart(items, nameOf2, marks) {
  const alike = groupedBy(items, (item2) => keyOf(oneLine(nameOf2(item2))));
  const labelled2 = items.map((item2) => {
    const group = alike.get(keyOf(oneLine(nameOf2(item2))));
    const mark2 = group.length === 1 ? void 0 : marks.find((read) => differs(group.map((other) => oneLine(read(other) ?? ""))));
    return { item: item2, label: markedName(nameOf2(item2), mark2?.(item2)) };
  });
  const clashes = groupedBy(labelled2, ({ label }) => keyOf(label));
  return labelled2.map((entry) => clashes.get(keyOf(entry.label)).length === 1 ? entry : { ...entry, label: markedName(entry.label, marks[marks.length - 1]?.(entry.item)) });
}
var oneLine = (text2) => text2.replace(/\s+/g, " ").trim();
var differs = (texts2) => texts2.every((text2) => text2 !== "") && new Set(texts2.map(keyOf)).size === texts2.length;
var markedName = (name, mark2) => mark2 === void 0 ? oneLine(name) : `${oneLine(name)} (${oneLine(mark2)})`;
function groupedBy(items, keyFor) {
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) groups.set(keyFor(item2), [...groups.get(keyFor(item2)) ?? [], item2]);
  return groups;
}

// src/register/forms/offer-form.ts
var MAX_BOXES = 28;
var activitiesOfSector = (lists2, sector2) => onceEach(lists2.trainings.filter((training) => training.sectors.includes(sector2)).sort((a, b) => a.sectors.indexOf(sector2) - b.sectors.indexOf(sector2)).flatMap((training) => training.expectations)).slice(0, MAX_BOXES);
var OFFER_WHEN = { allYear: "Toute l’année scolaire", span: "Entre deux dates", weeks: "Certaines semaines" };
var OFFER_SHARING = { network: "Avec tous les établissements du réseau", reserved: "Avec un seul établissement" };
function offerForm(lists2) {
  const activitySections = SECTORS.map((sector2) => {
    const boxes = activitiesOfSector(lists2, sector2);
    const title = `Activités – ${sectorLabels[sector2]}`;
    const help = "Ce qu’un élève pourra faire ou observer chez vous.";
    return {
      key: `sector-${sector2}`,
      title,
      next: "when",
      questions: [
        boxes.length > 0 ? required(`activities-${sector2}`, title, "checkboxes", { choices: plainChoices(boxes), hasOther: true, help }) : required(`activities-${sector2}`, title, "paragraph", { help: `${help} Une activité par ligne.` })
      ]
    };
  });
  return {
    kind: "offer",
    title: "Offre d’accueil",
    description: fr`Vous pouvez accueillir un ou plusieurs élèves ? Décrivez-le ici en cinq minutes. ${lists2.animatorName || lists2.hubName} est votre seul interlocuteur${lists2.animatorPhone ? fr` : ${lists2.animatorPhone}` : ""}.`,
    confirmation: fr`Merci ! Votre offre est enregistrée. Vous recevrez sa référence par courriel.`,
    sections: [
      {
        key: "company",
        title: "Votre organisme",
        questions: [
          required("companyName", "Nom de l’organisme", "text"),
          ask("siret", "SIRET", "text", { digits: 14, help: fr`14 chiffres ; laissez vide si vous n’en avez pas.` }),
          required("address", "Adresse", "text"),
          required("postalCode", "Code postal", "text", { validation: "postal-code", digits: 5 }),
          required("commune", "Commune", "text"),
          ask("size", "Effectif", "list", { choices: choicesOf(sizeLabels), help: "Le nombre de stagiaires autorisé en dépend (R. 124-10 du code de l’éducation)." }),
          ask("website", "Site", "text")
        ]
      },
      {
        key: "contact",
        title: "Vous",
        questions: [
          required("contactName", "Votre nom", "text"),
          required("contactJobTitle", "Votre fonction", "text"),
          required("contactEmail", "Votre courriel", "text", { validation: "email" }),
          required("contactPhone", "Votre téléphone", "text", { digits: 10 }),
          ask("signatoryName", "Signataire des conventions, si ce n’est pas vous", "text"),
          ask("tutorName", "Tuteur ou tutrice, si vous le savez déjà", "text")
        ]
      },
      {
        key: "hosting",
        title: "L’accueil",
        questions: [
          required("publics", fr`Qui pouvez-vous accueillir ?`, "checkboxes", { choices: choicesOf(publicLabels) }),
          ask("levels", "Niveaux ou formations préférés", "text"),
          required("minors", fr`Accueillez-vous des mineurs ?`, "choice", { choices: choicesOf(minorsPolicyLabels) }),
          ask("regulatedWorkUntil", fr`Travaux réglementés : votre déclaration est valable jusqu’au`, "date", { help: fr`Déclaration de dérogation à l’inspection du travail ; laissez vide si vous n’en avez pas.` }),
          required("sector", "Votre secteur d’activité", "list", { choices: choicesOf(sectorLabels, (code) => `sector-${code}`) })
        ]
      },
      ...activitySections,
      {
        key: "when",
        title: fr`Quand ?`,
        questions: [
          required("when", fr`Quand pouvez-vous accueillir ?`, "choice", {
            choices: [{ label: OFFER_WHEN.allYear, goTo: "places" }, { label: OFFER_WHEN.span, goTo: "span" }, { label: OFFER_WHEN.weeks, goTo: "weeks" }]
          })
        ]
      },
      { key: "span", title: "Entre deux dates", next: "places", questions: [required("startsOn", "Premier jour d’accueil", "date"), required("endsOn", "Dernier jour d’accueil", "date")] },
      { key: "weeks", title: "Certaines semaines", next: "places", questions: [required("weeksText", "Semaines d’accueil", "text", { help: fr`Par exemple : S12, S13 ou « semaines 20 à 23 ».` })] },
      {
        key: "places",
        title: fr`Combien, où, comment ?`,
        questions: [
          required("places", "Nombre d’élèves en même temps", "text", { validation: { min: 1, max: 50 } }),
          ask("schedule", "Horaires habituels", "text"),
          ask("otherAddress", "Adresse du lieu d’accueil, si elle est différente", "text"),
          ask("otherPostalCode", "Code postal du lieu d’accueil", "text", { validation: "postal-code", digits: 5 }),
          ask("otherCommune", "Commune du lieu d’accueil", "text"),
          ask("conditions", "Conditions", "paragraph", { help: "Équipement de protection, tenue, accès, permis…" })
        ]
      },
      {
        key: "support",
        title: "Pour mieux accueillir",
        questions: [
          ask("wishes", fr`Que souhaitez-vous ?`, "checkboxes", { choices: choicesOf(offerWishLabels) }),
          ask("otherNeed", "Précisez si besoin", "paragraph")
        ]
      },
      {
        key: "sharing",
        title: "Partage et données",
        help: dataNotice(lists2, "les animateurs du pôle et, selon votre choix, les établissements du réseau"),
        questions: [
          required("sharing", fr`Avec qui partager votre offre ?`, "choice", { choices: plainChoices(Object.values(OFFER_SHARING)) }),
          ask("reservedFor", fr`Si c’est un seul établissement, lequel ?`, "list", { choices: schoolChoices(lists2.schools) }),
          required("consent", fr`Acceptez-vous d’être contacté par le pôle de stages ?`, "choice", { choices: YES_NO })
        ]
      }
    ]
  };
}

// src/register/forms/index.ts
var FORMS = { request: requestForm, offer: offerForm, answer: answerForm };
var FORM_KINDS = Object.keys(FORMS);

// src/google/properties/installed-form.ts
var TOKEN_PLACE = "JETON0DE0LA0PROPOSITION";

// src/google/forms/publish-form.ts
function publishForm(form) {
  if (!isPublished(form)) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}
var isPublished = (form) => !form.supportsAdvancedResponderPermissions() || form.isPublished();
var takesAnswers = (form) => isPublished(form) && form.isAcceptingResponses();
function openToOutsiders(form) {
  try {
    if (form.requiresLogin()) form.setRequireLogin(false);
  } catch {
    return;
  }
}
function lookAtForm(run, kind, form) {
  const isOpen = takesAnswers(form);
  run.installation.writeOpenness(kind, { isOpen, lookedOn: run.ports.clock.today() });
  return isOpen;
}
function publicAddresses(form, kind, items) {
  if (!isPublished(form)) return {};
  const publicUrl = form.getPublishedUrl();
  if (kind !== "answer" || items["token"] === void 0) return { publicUrl };
  const token = form.getItemById(items["token"]).asTextItem();
  const filled = () => form.createResponse().withItemResponse(token.createResponse(TOKEN_PLACE));
  const tokenUrl = filled().toPrefilledUrl();
  if (items["answer"] === void 0) return { publicUrl, tokenUrl };
  const answer2 = form.getItemById(items["answer"]).asMultipleChoiceItem();
  const shown2 = new Set(answer2.getChoices().map((choice2) => choice2.getValue()));
  const offered = Object.entries(answerLabels).filter(([, label]) => shown2.has(label));
  return { publicUrl, tokenUrl, answerUrls: Object.fromEntries(offered.map(([code, label]) => [code, filled().withItemResponse(answer2.createResponse(label)).toPrefilledUrl()])) };
}

// src/google/forms/find-form.ts
function openForm(formId) {
  try {
    return FormApp.openById(formId);
  } catch {
    return void 0;
  }
}
function openByUrl(url) {
  try {
    return FormApp.openByUrl(url);
  } catch {
    return void 0;
  }
}
function isTabOf(sheet, form) {
  const url = sheet.getFormUrl();
  return url !== null && (url.includes(form.getId()) || openByUrl(url)?.getId() === form.getId());
}
function findFormsAgain(run, titles) {
  const missing = FORM_KINDS.filter((kind) => run.installation.form(kind) === void 0);
  if (missing.length === 0) return;
  const linked = run.tabs.spreadsheet.getSheets().flatMap((sheet) => {
    const url = sheet.getFormUrl();
    return url === null ? [] : [{ sheet, url, name: sheet.getName() }];
  });
  for (const { sheet, url, name } of linked) {
    const form = openByUrl(url);
    if (form === void 0) continue;
    const title = fold(form.getTitle());
    const kind = missing.find((one2) => fold(titles[one2]) === title) ?? missing.find((one2) => name === answerTabNames[one2]);
    if (kind === void 0 || run.installation.form(kind) !== void 0) continue;
    const items = tokenItem(form, kind);
    const found = { formId: form.getId(), sheetId: sheet.getSheetId(), formerSheetIds: [], items, columns: [], isComplete: true };
    run.installation.writeForm(kind, { ...found, ...publicAddresses(form, kind, items) });
  }
}
function tokenItem(form, kind) {
  if (kind !== "answer") return {};
  const token = form.getItems(FormApp.ItemType.TEXT)[0]?.getId();
  const answer2 = form.getItems(FormApp.ItemType.MULTIPLE_CHOICE)[0]?.getId();
  return { ...token === void 0 ? {} : { token }, ...answer2 === void 0 ? {} : { answer: answer2 } };
}

// src/wording/labels/form-texts.ts
var formValidationHelp = {
  email: "Indiquez une adresse de courriel valable.",
  postalCode: "Le code postal a cinq chiffres.",
  initials: "Indiquez seulement des initiales, par exemple L. M.",
  between: (min, max) => `Indiquez un nombre entre ${min} et ${max}.`,
  emptyList: "Aucun choix pour le moment"
};
var postalCodePattern = "^[0-9]{5}$";
var initialsPattern = "^[A-Za-zÀ-ÿ](?:[. -]*[A-Za-zÀ-ÿ]){0,3}[. ]*$";

// src/google/forms/form-items.ts
var isWords = (kind) => kind !== "date";
var TYPES = { text: "TEXT", paragraph: "PARAGRAPH_TEXT", list: "LIST", choice: "MULTIPLE_CHOICE", checkboxes: "CHECKBOX", date: "DATE" };
var isOfKind = (item2, kind) => String(item2.getType()) === TYPES[kind];
var isOfSection = (item2, isFirst) => String(item2.getType()) === (isFirst ? "SECTION_HEADER" : "PAGE_BREAK");
var addSection = (form, isFirst) => isFirst ? form.addSectionHeaderItem() : form.addPageBreakItem();
var addQuestion = (form, { kind }) => ({
  text: () => form.addTextItem(),
  paragraph: () => form.addParagraphTextItem(),
  list: () => form.addListItem(),
  choice: () => form.addMultipleChoiceItem(),
  checkboxes: () => form.addCheckboxItem(),
  date: () => form.addDateItem()
})[kind]();
var asShown = (text2) => text2.replace(/\s+/g, " ").trim();
var isShownAs = (one2, other) => asShown(one2) === asShown(other);
var choicesOf2 = ({ choices: choices2 = [] }) => choices2.length > 0 ? choices2 : [{ label: formValidationHelp.emptyList }];
function fillQuestion(item2, question, pageOf) {
  const wrote = [fillWords(item2, question.title, question.help ?? ""), fillRequired(item2, question)];
  switch (question.kind) {
    case "text":
      wrote.push(fillValidation(item2, question));
      break;
    case "checkboxes":
      wrote.push(fillBoxes(item2.asCheckboxItem(), question));
      break;
    case "list":
      wrote.push(fillChoices(item2.asListItem(), question, pageOf));
      break;
    case "choice":
      wrote.push(fillChoices(item2.asMultipleChoiceItem(), question, pageOf), fillOther(item2.asMultipleChoiceItem(), question));
      break;
    default:
  }
  return wrote.includes(true);
}
function fillSection(item2, { title, help = "" }, isFirst, before) {
  const wrote = fillWords(item2, title, help);
  if (isFirst) return wrote;
  const page = item2.asPageBreakItem();
  const now = page.getGoToPage();
  const isOnward = now === null && String(page.getPageNavigationType()) === "CONTINUE";
  if (before === void 0 ? isOnward : now?.getId() === before.getId()) return wrote;
  if (before === void 0) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
  else page.setGoToPage(before);
  return true;
}
function fillWords(item2, title, help) {
  const own = concrete(item2);
  const isTitled = isShownAs(item2.getTitle(), title);
  const isHelped = isShownAs(item2.getHelpText(), help);
  if (!isTitled) own.setTitle(title);
  if (!isHelped) own.setHelpText(help);
  return !isTitled || !isHelped;
}
function fillRequired(item2, { isRequired }) {
  const question = concrete(item2);
  if (question.isRequired() === isRequired) return false;
  question.setRequired(isRequired);
  return true;
}
var isSameOther = (item2, { hasOther = false }) => item2.hasOtherOption() === hasOther;
function fillOther(item2, question) {
  if (isSameOther(item2, question)) return false;
  item2.showOtherOption(question.hasOther ?? false);
  return true;
}
function fillBoxes(item2, question) {
  const wanted = choicesOf2(question).map(({ label }) => label);
  const now = item2.getChoices().map((choice2) => choice2.getValue());
  const isSame3 = now.length === wanted.length && now.every((value2, index) => isShownAs(value2, wanted[index]));
  if (!isSame3) item2.setChoiceValues(wanted);
  return fillOther(item2, question) || !isSame3;
}
function fillChoices(item2, question, pageOf) {
  const wanted = choicesOf2(question).map(({ label, goTo }) => ({ label, page: pageOf(goTo) }));
  const now = item2.getChoices();
  const isSame3 = now.length === wanted.length && now.every((choice2, index) => {
    const { label, page } = wanted[index];
    return isShownAs(choice2.getValue(), label) && choice2.getGotoPage()?.getId() === page?.getId();
  });
  if (!isSame3) item2.setChoices(wanted.map(({ label, page }) => page === void 0 ? item2.createChoice(label) : item2.createChoice(label, page)));
  return !isSame3;
}
function fillValidation(item2, { validation }) {
  const text2 = item2.asTextItem();
  if (validation === void 0) text2.clearValidation();
  else text2.setValidation(textValidation(validation));
  return false;
}
function textValidation(validation) {
  const builder = FormApp.createTextValidation();
  if (validation === "email") return builder.setHelpText(formValidationHelp.email).requireTextIsEmail().build();
  if (validation === "postal-code") return builder.setHelpText(formValidationHelp.postalCode).requireTextMatchesPattern(postalCodePattern).build();
  if (validation === "initials") return builder.setHelpText(formValidationHelp.initials).requireTextMatchesPattern(initialsPattern).build();
  return builder.setHelpText(formValidationHelp.between(validation.min, validation.max)).requireNumberBetween(validation.min, validation.max).build();
}
function concrete(item2) {
  const casts = {
    TEXT: () => item2.asTextItem(),
    PARAGRAPH_TEXT: () => item2.asParagraphTextItem(),
    LIST: () => item2.asListItem(),
    MULTIPLE_CHOICE: () => item2.asMultipleChoiceItem(),
    CHECKBOX: () => item2.asCheckboxItem(),
    DATE: () => item2.asDateItem(),
    SECTION_HEADER: () => item2.asSectionHeaderItem(),
    PAGE_BREAK: () => item2.asPageBreakItem()
  };
  return casts[String(item2.getType())]();
}

// src/google/forms/link-answers.ts
function linkAnswers(run, kind, form, known) {
  const { spreadsheet } = run.tabs;
  const noted = run.tabs.byId(known.sheetId);
  if (noted !== void 0 && isTabOf(noted, form)) return noted;
  const before = spreadsheet.getSheets();
  const linked = before.find((sheet) => isTabOf(sheet, form)) ?? (noted !== void 0 && isDestination(form, spreadsheet) ? noted : void 0);
  if (linked !== void 0) return nameTab(run, kind, linked);
  const ids = new Set(before.map((sheet) => sheet.getSheetId()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  SpreadsheetApp.flush();
  const made = spreadsheet.getSheets().find((sheet) => !ids.has(sheet.getSheetId()));
  if (made === void 0) throw new Error("answers-tab-not-found");
  return nameTab(run, kind, made);
}
function isDestination(form, spreadsheet) {
  try {
    return form.getDestinationId() === spreadsheet.getId();
  } catch {
    return false;
  }
}
function nameTab(run, kind, sheet) {
  const { spreadsheet } = run.tabs;
  const sheets = spreadsheet.getSheets();
  const active = spreadsheet.getActiveSheet();
  if (!sheet.getName().startsWith(answerTabNames[kind])) {
    const taken = new Set(sheets.map((other) => other.getName()));
    let name = answerTabNames[kind];
    for (let number2 = 2; taken.has(name); number2 += 1) name = `${answerTabNames[kind]} (${number2})`;
    sheet.setName(name);
  }
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(sheets.length);
  spreadsheet.setActiveSheet(active);
  return sheet;
}
function dressAnswers(sheet, definition, known) {
  const questions = definition.sections.flatMap((section) => section.questions);
  const byTitle = new Map(questions.map((question) => [fold(question.title), question]));
  const headers = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0].map(String);
  const columns = columnKeys(headers, (header) => byTitle.get(fold(header))?.key, known.columns);
  columns.forEach((key, position) => {
    const question = questions.find((one2) => one2.key === key);
    if (question !== void 0 && fold(headers[position]) !== fold(question.title)) sheet.getRange(1, position + 1).setValue(question.title);
  });
  keepWords(sheet, columns.map((key) => questions.some((question) => question.key === key && isWords(question.kind))));
  return columns;
}
function columnKeys(headers, keyOf3, noted) {
  const found = headers.map((header) => header === answerMark ? "" : keyOf3(header) ?? "");
  const inPlace = noted.every((key, position) => key === "" || !found.includes(key) || found[position] === key);
  return found.map((key, position) => {
    const before = noted[position] ?? "";
    return key === "" && inPlace && before !== "" && !found.includes(before) && position > 0 && headers[position] !== answerMark ? before : key;
  });
}
function keepWords(sheet, areWords) {
  if (sheet.getLastRow() >= sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const first = Math.max(2, sheet.getLastRow() + 1);
  const rows = sheet.getMaxRows() - first + 1;
  let from = 0;
  while (from < areWords.length) {
    let to = from;
    while (to < areWords.length && areWords[to] === areWords[from]) to += 1;
    if (areWords[from]) sheet.getRange(first, from + 1, rows, to - from).setNumberFormat("@");
    from = to;
  }
}

// src/google/forms/typed-answers.ts
var STAMP_GAP_MS = 2e3;
var TypedAnswers = class {
  /**
   * @param items identity of the item of each question
   * @param wordsAt question of each column that holds words, by 0-based position
   */
  constructor(formId, items, wordsAt) {
    this.formId = formId;
    this.items = items;
    this.wordsAt = wordsAt;
    this.responses = [];
    /** The answers read so far are those since this moment. */
    this.since = Infinity;
  }
  typed({ cells, shown: shown2 }) {
    const changed2 = [...this.wordsAt].filter(([position]) => typeof cells[position] !== "string" && cells[position] !== void 0);
    if (changed2.length === 0) return { cells, rewritten: [] };
    const response = this.responseOf(cells);
    const result2 = [...cells];
    const rewritten = [];
    for (const [position, key] of changed2) {
      const said = response === void 0 ? void 0 : answerTo(response, this.items[key]);
      if (said === void 0 && typeof cells[position] !== "number") rewritten.push(key);
      if (said !== void 0) result2[position] = said;
      else if (typeof cells[position] !== "number") result2[position] = shown2()[position] ?? "";
    }
    return { cells: result2, rewritten };
  }
  /** The form's answer of that moment; of several, the one that says what the other cells say; `undefined` when that leaves none or two. */
  responseOf(cells) {
    const [stamp] = cells;
    if (!(stamp instanceof Date)) return void 0;
    const near = this.responsesSince(stamp.getTime() - STAMP_GAP_MS).filter((response) => Math.abs(response.getTimestamp().getTime() - stamp.getTime()) <= STAMP_GAP_MS);
    if (near.length < 2) return near[0];
    const kept = [...this.wordsAt].filter(([position]) => typeof cells[position] === "string" && cells[position] !== "");
    const same2 = near.filter((response) => kept.every(([position, key]) => answerTo(response, this.items[key]) === cells[position]));
    return same2.length === 1 ? same2[0] : void 0;
  }
  /** A form may have thousands of answers: only those since the oldest row in doubt are asked for. */
  responsesSince(moment) {
    if (moment >= this.since) return this.responses;
    this.form ?? (this.form = (this.formId === void 0 ? void 0 : openForm(this.formId)) ?? null);
    this.responses = this.form?.getResponses(new Date(moment)) ?? [];
    this.since = moment;
    return this.responses;
  }
};
function answerTo(response, itemId) {
  const said = response.getItemResponses().find((one2) => one2.getItem().getId() === itemId)?.getResponse();
  return said === void 0 ? void 0 : Array.isArray(said) ? said.join(", ") : String(said);
}

// src/google/forms/answer-tab.ts
function answerTabs(run, kind, definition, retryFailed) {
  const form = run.installation.form(kind);
  return answerSheets(run, kind).map((sheet) => answerTab(run, kind, sheet, form, definition, retryFailed));
}
function answerSheets({ tabs, installation }, kind) {
  const form = installation.form(kind);
  const sheets = form === void 0 ? [tabs.spreadsheet.getSheetByName(answerTabNames[kind])] : [form.sheetId, ...form.formerSheetIds].map((id) => tabs.byId(id));
  return sheets.flatMap((sheet) => sheet ?? []);
}
function answerTab(run, kind, sheet, form, definition, retryFailed) {
  const range2 = sheet.getDataRange();
  const [headers = [], ...rows] = range2.getValues();
  const markAt = headers.findIndex((header) => String(header) === answerMark);
  const withoutMark = (cells) => cells.filter((_, position) => position !== markAt || markAt === -1);
  const isWaiting = (cells) => {
    const mark2 = markAt === -1 ? "" : String(cells[markAt]);
    return cells[0] !== "" && (mark2 === "" || retryFailed && mark2 === answerFailed);
  };
  const waiting = rows.flatMap((cells, index) => isWaiting(cells) ? [{ row: index + 2, cells: withoutMark(cells), hasFailed: markAt !== -1 && String(cells[markAt]) === answerFailed }] : []);
  let reader;
  return {
    waiting,
    answersIn({ row, cells }) {
      reader ?? (reader = rowReader(run, kind, withoutMark(headers).map(String), form, form?.sheetId === sheet.getSheetId(), definition));
      return reader(cells, () => withoutMark(sheet.getRange(row, 1, 1, headers.length).getDisplayValues()[0]));
    }
  };
}
function rowReader(run, kind, headers, form, isCurrent, definition) {
  const asked4 = withTitlesNow(askedWith(definition, run.installation.asked(kind)), headers, form, isCurrent);
  const owners = new Map(Object.entries(asked4).reverse().flatMap(([key, { titles }]) => [...titles].reverse().map((title) => [fold(title), key])));
  const keys2 = columnKeys(headers, (header) => owners.get(fold(header)), isCurrent ? form?.columns ?? [] : []);
  const questions = new Map(definition.sections.flatMap((section) => section.questions).map((question) => [question.key, question]));
  const wordsAt = new Map(keys2.flatMap((key, position) => questions.has(key) && isWords(questions.get(key).kind) ? [[position, key]] : []));
  const typedAnswers = new TypedAnswers(isCurrent ? form?.formId : void 0, form?.items ?? {}, wordsAt);
  const columns = answerColumns(headers.map((header, position) => keys2[position] !== "" && owners.get(fold(header)) !== keys2[position] ? asked4[keys2[position]].titles[0] : header));
  return (cells, shown2) => {
    const typed = typedAnswers.typed({ cells, shown: shown2 });
    return readAnswers(definition, columns, typed.cells, asked4, typed.rewritten);
  };
}
function withTitlesNow(asked4, headers, form, isCurrent) {
  const known = new Set(headers.map((header) => fold(header)));
  const lacking = isCurrent && form !== void 0 ? Object.keys(form.items).filter((key) => asked4[key] !== void 0 && !asked4[key].titles.some((title) => known.has(fold(title)))) : [];
  const opened = lacking.length === 0 ? void 0 : openForm(form.formId);
  if (opened === void 0) return asked4;
  const renamed = lacking.flatMap((key) => {
    const title = opened.getItemById(form.items[key])?.getTitle();
    return title === void 0 || title === "" ? [] : [[key, { ...asked4[key], titles: [...asked4[key].titles, title] }]];
  });
  return { ...asked4, ...Object.fromEntries(renamed) };
}

// src/google/forms/mark-answers.ts
var MOST_ATTEMPTS = 5;
function markAnswers(marks, run) {
  for (const kind of new Set(marks.map(({ form }) => form))) {
    const wanted = new Map(marks.filter(({ form }) => form === kind).map(({ key, text: text2 }) => [key, text2]));
    for (const sheet of answerSheets(run, kind)) {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) if (!markOnce(kind, sheet, wanted, attempt > 0)) break;
    }
  }
}
function markOnce(kind, sheet, wanted, isAgain) {
  const [headers = [], ...rows] = sheet.getDataRange().getValues();
  const markAt = headers.findIndex((header) => String(header) === answerMark);
  const textOf = (cells) => wanted.get(answerKey(kind, cells.filter((_, position) => position !== markAt || markAt === -1)));
  const markOf = (cells) => markAt === -1 ? "" : String(cells[markAt]);
  const isMoved = isAgain && rows.some((cells) => (textOf(cells) ?? markOf(cells)) !== markOf(cells));
  const texts2 = new Set(wanted.values());
  const lines2 = rows.flatMap((cells, index) => {
    const text2 = textOf(cells);
    if (text2 !== void 0) return markOf(cells) === text2 ? [] : [{ row: index + 2, text: text2 }];
    return isMoved && cells[0] !== "" && texts2.has(markOf(cells)) && NAMES_ONE.test(markOf(cells)) ? [{ row: index + 2, text: "" }] : [];
  });
  if (lines2.length === 0) return false;
  const column = markAt === -1 ? headers.length + 1 : markAt + 1;
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  if (markAt === -1) sheet.getRange(1, column).setValue(answerMark);
  for (const run of runsOf(lines2)) sheet.getRange(run[0].row, column, run.length, 1).setValues(run.map(({ text: text2 }) => [text2]));
  return true;
}
var NAMES_ONE = /-\d{4}-\d+/;
function runsOf(lines2) {
  const runs = [];
  for (const line of lines2) {
    const last = runs[runs.length - 1];
    if (last !== void 0 && last[last.length - 1].row === line.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

// src/google/forms/form-link-store.ts
var FormLinkStore = class {
  constructor(installation) {
    this.installation = installation;
    this.known = /* @__PURE__ */ new Map();
  }
  publicUrl(kind) {
    return this.form(kind)?.publicUrl;
  }
  /** @param answer chosen beforehand, so that the link says what the person clicked on */
  answerUrl(token, answer2) {
    const form = this.form("answer");
    const url = (answer2 && form?.answerUrls?.[answer2]) ?? form?.tokenUrl;
    return url?.replace(TOKEN_PLACE, encodeURIComponent(token));
  }
  form(kind) {
    if (!this.known.has(kind)) this.known.set(kind, this.installation.form(kind));
    return this.known.get(kind);
  }
};

// src/google/mail/departure-log.ts
var PREFIX = "departure.";
var DepartureLog = class {
  constructor(properties, own) {
    this.properties = properties;
    this.own = own;
  }
  all() {
    return this.properties.getKeys().filter((key) => key.startsWith(PREFIX)).flatMap((key) => {
      const stored = this.properties.getProperty(key);
      const departure = stored === null ? void 0 : parsed(stored);
      if (departure === void 0 && stored !== null) this.properties.deleteProperty(key);
      return departure === void 0 ? [] : [departure];
    });
  }
  open(startedAt, references) {
    this.keep({ id: this.own, startedAt, references, sent: {}, refused: {}, isOver: false });
  }
  leaving(reference) {
    this.keep({ ...this.current(), current: reference });
  }
  /** Kept with the next one, or when the departure is closed: a run broken off in between has left this one in doubt, and no other. */
  left(reference, at) {
    this.mine = { ...this.current(), sent: { ...this.current().sent, [reference]: at } };
  }
  refused(reference, trouble) {
    this.mine = { ...this.current(), refused: { ...this.current().refused, [reference]: trouble } };
  }
  close() {
    this.keep({ ...this.current(), current: void 0, isOver: true });
  }
  forget(id) {
    this.properties.deleteProperty(PREFIX + id);
  }
  current() {
    if (this.mine === void 0) throw new Error("departure-not-open");
    return this.mine;
  }
  keep(departure) {
    this.mine = departure;
    this.properties.setProperty(PREFIX + departure.id, JSON.stringify(departure));
  }
};
function parsed(stored) {
  try {
    const departure = JSON.parse(stored);
    return typeof departure.id === "string" && Array.isArray(departure.references) && typeof departure.startedAt === "string" ? { ...departure, sent: departure.sent ?? {}, refused: departure.refused ?? {}, isOver: departure.isOver === true } : void 0;
  } catch {
    return void 0;
  }
}

// src/google/mail/platform-mailer.ts
var PlatformMailer = class {
  /** The service may fail: nothing but the meter depends on it. */
  quotaLeft() {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      console.warn(`quota: ${error instanceof Error ? error.message : String(error)}`);
      return void 0;
    }
  }
  send({ to, cc, replyTo, senderName, subject, text: text2, html }) {
    MailApp.sendEmail({ to, subject, body: text2, htmlBody: html, ...cc ? { cc } : {}, ...replyTo ? { replyTo } : {}, ...senderName ? { name: senderName } : {} });
  }
};

// src/google/properties/parted-values.ts
var PART_LENGTH = 3e3;
var PartedValues = class {
  constructor(properties) {
    this.properties = properties;
  }
  /** `undefined` when it was never written, and when what is stored is damaged: the caller finds again what it can. Never throws. */
  read(name) {
    const pointer = parsed2(this.stored(name));
    if (typeof pointer?.generation !== "string" || typeof pointer.parts !== "number") return void 0;
    const text2 = partNames(name, pointer).map((part) => this.stored(part) ?? "").join("");
    return fingerprint(text2) === pointer.sum ? parsed2(text2) : void 0;
  }
  /** A run that is killed on the way leaves the former value whole. */
  write(name, value2) {
    const text2 = JSON.stringify(value2).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
    const parts2 = Math.ceil(text2.length / PART_LENGTH);
    const pointer = { generation: Date.now().toString(36) + Math.floor(Math.random() * 46656).toString(36), parts: parts2, sum: fingerprint(text2) };
    const written2 = Object.fromEntries(partNames(name, pointer).map((part, index) => [part, text2.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH)]));
    this.properties.setProperties(written2, false);
    this.properties.setProperty(name, JSON.stringify(pointer));
    const former = Object.keys(this.everything()).filter((key) => key.startsWith(`${name}.`) && written2[key] === void 0);
    for (const key of former) this.properties.deleteProperty(key);
    this.all = { ...this.everything(), ...written2, [name]: JSON.stringify(pointer) };
    for (const key of former) delete this.all[key];
  }
  stored(name) {
    return this.everything()[name];
  }
  everything() {
    return this.all ?? (this.all = this.properties.getProperties());
  }
};
var partNames = (name, { generation, parts: parts2 }) => Array.from({ length: parts2 }, (_, part) => `${name}.${generation}.${part}`);
function parsed2(text2) {
  try {
    return text2 === null || text2 === void 0 ? void 0 : JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/google/properties/counters.ts
var KEY = "counters";
var Counters = class {
  constructor(properties) {
    this.properties = properties;
    this.isChanged = false;
  }
  /** Last number given under the stem, 0 if none. */
  last(stem) {
    this.numbers ?? (this.numbers = parsed2(this.properties.getProperty(KEY)) ?? {});
    return this.numbers[stem] ?? 0;
  }
  use(stem, number2) {
    this.numbers = { ...this.numbers, [stem]: number2 };
    this.isChanged = true;
  }
  save() {
    if (this.isChanged) this.properties.setProperty(KEY, JSON.stringify(this.numbers));
    this.isChanged = false;
  }
};

// src/wording/labels/tab-texts.ts
var columnHelp = {
  addon: fr`Colonne tenue par l’extension : modifiez-la par les actions du panneau.`,
  list: "Choisissez une valeur de la liste.",
  date: "Indiquez une date, par exemple 12/01/2027."
};
var protectionText = "Tenu par Pôle de stages";
var homeTab = {
  sheetName: "Accueil",
  title: "Pôle de stages",
  lines: [
    ["Ouvrir le panneau", fr`Menu « Pôle de stages › Ouvrir le panneau » : ce qu’il y a à faire, puis la fiche de la ligne choisie.`],
    ["Première utilisation", fr`Menu « Pôle de stages › Assistant de démarrage » : le pôle, les établissements, les formations, les formulaires, un essai.`],
    ["Données personnelles", "Avant toute utilisation réelle, consultez le délégué à la protection des données de l’académie. L’élève n’est connu que par ses initiales."],
    ["Entretien", fr`Menu « Pôle de stages › Entretien » : relire les réponses, réparer le registre.`]
  ]
};
var dashboardTab = { sheetName: "Tableau de bord", title: "Tableau de bord", empty: "Les indicateurs paraîtront ici." };
var intentionTab = {
  sheetName: "Écritures en cours",
  title: "Écritures en cours",
  help: fr`Tenu par l’extension : une opération interrompue y est notée pour être terminée à la suivante. Ne modifiez rien ici.`
};

// src/register/table.ts
var columnBy = (writer) => (header, codec, options = {}) => ({
  header,
  codec,
  writer,
  width: options.width ?? 120,
  isHidden: options.hidden ?? false,
  note: options.note,
  ifEmpty: options.ifEmpty,
  tones: options.tones
});
var fromForm = columnBy("form");
var byAnimator = columnBy("animator");
var byAddon = columnBy("addon");

// src/register/tables/companies-table.ts
var companiesTable = {
  name: "companies",
  sheetName: "Entreprises",
  key: "reference",
  prefix: "ENT",
  tabColor: "#188038",
  frozenColumns: 2,
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    name: fromForm("Raison sociale", text, { width: 220, ifEmpty: "" }),
    tradeName: byAnimator("Enseigne", text),
    siret: fromForm("SIRET", text, { width: 130 }),
    sector: fromForm("Secteur", choice(sectorLabels), { width: 200 }),
    size: fromForm("Effectif", choice(sizeLabels), { width: 140 }),
    address: fromForm("Adresse", text, { width: 200 }),
    postalCode: fromForm("Code postal", text, { width: 80 }),
    commune: fromForm("Commune", text, { width: 140 }),
    phone: fromForm("Téléphone", text),
    email: fromForm("Courriel", text, { width: 200 }),
    website: fromForm("Site", text, { width: 160 }),
    standing: byAnimator("Situation", choice(companyStandingLabels), { ifEmpty: "active" }),
    broughtByUai: byAnimator("Établissement apporteur (UAI)", text, { width: 110 }),
    sharing: fromForm("Partage", choice(sharingLabels), { width: 180, ifEmpty: "network" }),
    reservedForUai: fromForm("Réservée à (UAI)", text, { width: 110 }),
    reservedUntil: byAnimator("Réservée jusqu’au", date, { width: 100 }),
    publics: fromForm("Publics acceptés", choices(publicLabels), { width: 220, ifEmpty: [] }),
    minors: fromForm("Accueil de mineurs", choice(minorsPolicyLabels), { width: 200 }),
    regulatedWorkUntil: fromForm("Travaux réglementés déclarés jusqu’au", date, { width: 110 }),
    simultaneousPlaces: byAnimator("Places simultanées", number, { width: 80 }),
    maxSolicitationsPerMonth: byAnimator("Sollicitations par mois (max)", number, { width: 90 }),
    contactPreference: byAnimator("Préférence de contact", choice(contactPreferenceLabels)),
    lastSolicitedOn: byAddon("Dernière sollicitation", date, { width: 100 }),
    solicitations30Days: byAddon("Sollicitations 30 j", number, { width: 80 }),
    answerRate: byAddon("Taux de réponse", percent, { width: 80 }),
    stages12Months: byAddon("Stages 12 mois", number, { width: 80 }),
    trainedTutors: byAddon("Tuteurs formés", number, { width: 80 }),
    consentedOn: fromForm("Consentement le", date, { width: 100 }),
    source: byAddon("Source", choice(sourceLabels), { width: 90, ifEmpty: "animator" }),
    toCheck: byAddon("À vérifier", text, { width: 240 }),
    notes: byAnimator("Notes", text, { width: 200 }),
    point: byAddon("Point", point, { hidden: true }),
    originKey: byAddon("Clé d’origine", text, { hidden: true }),
    recordedStatus: byAddon("Situation enregistrée", choice(companyStandingLabels), { hidden: true })
  }
};
var contactsTable = {
  name: "contacts",
  sheetName: "Contacts",
  key: "reference",
  prefix: "CTC",
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    companyReference: byAddon("Entreprise", text, { width: 125, ifEmpty: "" }),
    name: fromForm("Nom", text, { width: 180, ifEmpty: "" }),
    jobTitle: fromForm("Fonction", text, { width: 160 }),
    role: byAnimator("Rôle", choice(contactRoleLabels), { width: 140 }),
    phone: fromForm("Téléphone", text),
    email: fromForm("Courriel", text, { width: 200 }),
    trainedOn: byAnimator("Formé le", date, { width: 90 }),
    isActive: byAnimator("Actif", checkbox, { width: 60, ifEmpty: true })
  }
};

// src/wording/labels/network.ts
var reviewerLabels = { school: "Établissement", company: "Organisme d’accueil" };
var doneLabels = { yes: "Oui", partly: "En partie", no: "Non" };
var resourceStateLabels = { idea: "Idée", "in-progress": "En cours", published: "Publiée", "to-revise": "À revoir" };
var resourceMomentLabels = { before: "Avant le stage", during: "Pendant le stage", after: "Après le stage" };
var meetingKindLabels = { peers: "Entre pairs", professionals: "Avec les professionnels", "tutor-training": "Formation de tuteurs" };
var meetingStateLabels = { planned: "Prévue", open: "Inscriptions ouvertes", full: "Complète", held: "Tenue", cancelled: "Annulée" };
var registrationStateLabels = { registered: "Inscrit", waiting: "Liste d’attente", present: "Présent", absent: "Absent", cancelled: "Annulé" };
var needKindLabels = { resource: "Ressource", training: "Formation", support: "Appui pendant un stage", contact: "Contact" };
var needStateLabels = { new: "Nouveau", taken: "Pris en charge", answered: "Répondu", dropped: "Sans suite" };

// src/register/tables/network-tables.ts
var reviewsTable = {
  name: "reviews",
  sheetName: "Bilans",
  key: "reference",
  prefix: "BIL",
  frozenColumns: 1,
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    requestReference: fromForm("Demande", text, { width: 125, ifEmpty: "" }),
    propositionReference: fromForm("Proposition", text, { width: 125 }),
    by: fromForm("Par", choice(reviewerLabels), { width: 140 }),
    done: fromForm("Réalisé", choice(doneLabels), { width: 90 }),
    fit: fromForm("Adéquation aux attendus (1–4)", number, { width: 100 }),
    workedExpectations: fromForm("Attendus travaillés", texts, { width: 260, ifEmpty: [] }),
    welcome: fromForm("Accueil (1–4)", number, { width: 80 }),
    toImprove: fromForm("À améliorer", text, { width: 240 }),
    again: fromForm("Recommencer l’an prochain", checkbox, { width: 100 }),
    on: byAddon("Date", date, { width: 90 }),
    originKey: byAddon("Clé d’origine", text, { hidden: true })
  }
};
var resourcesTable = {
  name: "resources",
  sheetName: "Ressources",
  key: "reference",
  prefix: "RES",
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    title: byAnimator("Titre", text, { width: 260, ifEmpty: "" }),
    link: byAnimator("Lien", text, { width: 240 }),
    publics: byAnimator("Publics", text, { width: 160 }),
    trainings: byAnimator("Formations", text, { width: 200 }),
    moment: byAnimator("Moment", choice(resourceMomentLabels)),
    theme: byAnimator("Thème", text, { width: 160 }),
    authors: byAnimator("Auteurs", text, { width: 200 }),
    state: byAnimator("État", choice(resourceStateLabels), { width: 100 }),
    workingGroup: byAnimator("Groupe de travail", text, { width: 200 }),
    updatedOn: byAnimator("Mise à jour", date, { width: 90 })
  }
};
var meetingsTable = {
  name: "meetings",
  sheetName: "Rencontres",
  key: "reference",
  prefix: "REN",
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    title: byAnimator("Titre", text, { width: 240, ifEmpty: "" }),
    kind: byAnimator("Genre", choice(meetingKindLabels), { width: 170 }),
    theme: byAnimator("Thème", text, { width: 180 }),
    on: byAnimator("Date", date, { width: 90 }),
    startTime: byAnimator("Début", text, { width: 70 }),
    endTime: byAnimator("Fin", text, { width: 70 }),
    place: byAnimator("Lieu ou lien", text, { width: 200 }),
    places: byAnimator("Places", number, { width: 70 }),
    audience: byAnimator("Public visé", text, { width: 180 }),
    state: byAnimator("État", choice(meetingStateLabels), { width: 150 }),
    minutesLink: byAnimator("Compte rendu", text, { width: 200 }),
    registered: byAddon("Inscrits", number, { width: 70 })
  }
};
var registrationsTable = {
  name: "registrations",
  sheetName: "Inscriptions",
  key: "reference",
  prefix: "INS",
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    meetingReference: byAddon("Rencontre", text, { width: 125, ifEmpty: "" }),
    name: fromForm("Nom", text, { width: 180, ifEmpty: "" }),
    email: fromForm("Courriel", text, { width: 200 }),
    organisation: fromForm("Organisme", text, { width: 200 }),
    state: byAnimator("Statut", choice(registrationStateLabels)),
    on: byAddon("Date", date, { width: 90 })
  }
};
var needsTable = {
  name: "needs",
  sheetName: "Besoins",
  key: "reference",
  prefix: "BES",
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    from: fromForm("De", text, { width: 200 }),
    subject: fromForm("Sujet", text, { width: 240, ifEmpty: "" }),
    description: fromForm("Description", text, { width: 300 }),
    kind: fromForm("Genre", choice(needKindLabels), { width: 170 }),
    state: byAnimator("Statut", choice(needStateLabels), { width: 120 }),
    answer: byAnimator("Réponse", text, { width: 260 }),
    linkedTo: byAnimator("Lié à", text, { width: 160 })
  }
};

// src/wording/labels/status-tones.ts
var statusTones = {
  new: "look",
  "to-complete": "look",
  searching: "going",
  proposed: "waiting",
  placed: "done",
  "convention-pending": "done",
  "convention-signed": "done",
  "in-progress": "done",
  finished: "done",
  cancelled: "stopped",
  unplaced: "stopped",
  interrupted: "stopped",
  "to-check": "look",
  available: "done",
  "partly-taken": "done",
  full: "stopped",
  suspended: "stopped",
  expired: "stopped",
  withdrawn: "stopped",
  "to-send": "waiting",
  sent: "waiting",
  reminded: "waiting",
  accepted: "done",
  confirmed: "done",
  declined: "stopped",
  unanswered: "look",
  "to-review": "look",
  queued: "waiting",
  sending: "look",
  failed: "look",
  skipped: "stopped"
};
var tonesOf = (labels) => Object.fromEntries(Object.keys(labels).map((status) => [labels[status], statusTones[status]]));

// src/wording/labels/reference.ts
var schoolSectorLabels = { public: "Public", private: "Privé" };
var regulatedWorkLabels = { yes: "Oui", no: "Non", depends: "Selon le poste" };
var ruleEffectLabels = { blocks: "Bloque", warns: "Avertit" };
var templateLabels = {
  "request-received": "Accusé de réception d’une demande",
  "request-to-complete": "Demande à compléter",
  proposition: "Proposition à l’organisme d’accueil",
  "agreement-teacher": "Accord : à l’établissement",
  "agreement-host": "Accord : à l’organisme d’accueil",
  "host-not-needed": "Organisme d’accueil non retenu",
  "offer-received": "Accusé de réception d’une offre",
  "answer-too-late": "Réponse arrivée trop tard",
  "host-withdrawn": "Désistement de l’organisme, à l’enseignant",
  "reserved-asked": "Organisme réservé sollicité, à l’établissement",
  "request-cancelled": "Demande close, à l’enseignant",
  "request-unplaced": "Recherche arrêtée sans solution, à l’enseignant",
  "request-reopened": "Recherche reprise, à l’enseignant",
  "concession-question": "Question à l’enseignant : ce qui aiderait"
};

// src/register/tables/office-tables.ts
var codes = (list4) => Object.fromEntries(list4.map((code) => [code, code]));
var messagesTable = {
  name: "messages",
  sheetName: "Courriels",
  key: "reference",
  prefix: "MSG",
  frozenColumns: 1,
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    status: byAddon("Statut", choice(messageStatusLabels), { tones: tonesOf(messageStatusLabels), width: 110, ifEmpty: "to-review" }),
    template: byAddon("Modèle", choice(templateLabels), { width: 200, ifEmpty: "proposition" }),
    about: byAddon("Objet lié", text, { width: 125, ifEmpty: "" }),
    to: byAddon("Destinataire", text, { width: 200, ifEmpty: "" }),
    cc: byAddon("Copie", text, { width: 160 }),
    subject: byAddon("Objet", text, { width: 320, ifEmpty: "" }),
    body: byAddon("Texte", text, { width: 320, ifEmpty: "", note: "Gardé jusqu’au départ, puis remplacé par une empreinte." }),
    createdAt: byAddon("Créé le", instant, { width: 130, ifEmpty: "" }),
    sendAfter: byAddon("À envoyer après", instant, { width: 130 }),
    sentAt: byAddon("Envoyé le", instant, { width: 130 }),
    attempts: byAddon("Essais", number, { width: 60, ifEmpty: 0 }),
    error: byAddon("Erreur", text, { width: 240 }),
    key: byAddon("Clé", text, { hidden: true, ifEmpty: "" }),
    recordedStatus: byAddon("Statut enregistré", choice(messageStatusLabels), { hidden: true })
  }
};
var templatesTable = {
  name: "templates",
  sheetName: "Modèles",
  key: "code",
  columns: {
    code: byAddon("Code", choice(codes(Object.keys(templateLabels))), { width: 150, ifEmpty: "proposition" }),
    title: byAddon("Titre", text, { width: 240, ifEmpty: "" }),
    subject: byAnimator("Objet", text, { width: 320, ifEmpty: "" }),
    body: byAnimator("Corps", text, { width: 480, ifEmpty: "" }),
    isActive: byAnimator("Actif", checkbox, { width: 60, ifEmpty: true }),
    variables: byAddon("Variables", text, { width: 320 })
  }
};
var rulesTable = {
  name: "rules",
  sheetName: "Règles",
  key: "code",
  columns: {
    code: byAddon("Code", choice(codes(RULE_CODES)), { width: 160, ifEmpty: RULE_CODES[0] }),
    label: byAnimator("Libellé", text, { width: 300, ifEmpty: "" }),
    appliesTo: byAnimator("S’applique à", text, { width: 160, ifEmpty: "" }),
    value: byAnimator("Valeur", number, { width: 80, ifEmpty: 0 }),
    unit: byAnimator("Unité", text, { width: 100, ifEmpty: "" }),
    effect: byAnimator("Effet", choice(ruleEffectLabels), { width: 80, ifEmpty: "warns" }),
    validFrom: byAnimator("Valable du", date, { width: 90 }),
    validUntil: byAnimator("Valable au", date, { width: 90 }),
    source: byAnimator("Source", text, { width: 260, ifEmpty: "" })
  }
};
var settingsTable = {
  name: "settings",
  sheetName: "Paramètres",
  key: "key",
  columns: {
    key: byAddon("Clé", choice(codes(Object.keys(SETTING_DEFAULTS))), { width: 180, ifEmpty: "hubName" }),
    value: byAnimator("Valeur", text, { width: 260, ifEmpty: "" }),
    schoolYear: byAnimator("Année scolaire", number, { width: 100 }),
    explanation: byAddon("Explication", text, { width: 480 })
  }
};
var journalTable = {
  name: "journal",
  sheetName: "Journal",
  key: "key",
  presentBy: "at",
  columns: {
    at: byAddon("Date", instant, { width: 130, ifEmpty: "" }),
    actor: byAddon("Acteur", text, { width: 160, ifEmpty: "" }),
    action: byAddon("Action", text, { width: 220, ifEmpty: "" }),
    object: byAddon("Objet", text, { width: 120, ifEmpty: "" }),
    reference: byAddon("Référence", text, { width: 125, ifEmpty: "" }),
    before: byAddon("Avant", text, { width: 160 }),
    after: byAddon("Après", text, { width: 160 }),
    reason: byAddon("Motif", text, { width: 260 }),
    key: byAddon("Clé", text, { hidden: true })
  }
};

// src/domain/calendar/school-year.ts
var schoolYearOf = (day) => Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);
var schoolYearSpan = (year) => ({ startsOn: `${year}-09-01`, endsOn: `${year + 1}-08-31` });
var speaksOfNextYear = (today) => today.slice(5) >= "05-01" && today.slice(5) < "09-01";
function openYear(today) {
  const year = schoolYearOf(today);
  return { first: schoolYearSpan(year).startsOn, last: schoolYearSpan(speaksOfNextYear(today) ? year + 1 : year).endsOn };
}

// src/domain/calendar/weeks/cursor.ts
var Tokens = class {
  constructor(tokens) {
    this.tokens = tokens;
  }
  get length() {
    return this.tokens.length;
  }
  at(place) {
    return this.tokens[place];
  }
  is(place, ...kinds) {
    const token = this.tokens[place];
    return token !== void 0 && kinds.includes(token.kind);
  }
  /** The first place from here that is not one of these kinds; words that say nothing by default. */
  skip(place, ...kinds) {
    const skipped = kinds.length === 0 ? ["glue"] : kinds;
    let next = place;
    while (this.is(next, ...skipped)) next += 1;
    return next;
  }
  /** As `skip`, but only words that say nothing with at least this value. */
  skipGlue(place, least) {
    let next = place;
    while (this.is(next, "glue") && this.tokens[next].value >= least) next += 1;
    return next;
  }
};

// src/domain/calendar/weeks/left-over.ts
var LEADING = ["glue", "to", "number"];
function leftOverOf(text2, tokens, uses) {
  const runs = [];
  for (let place = 0; place < tokens.length; place += 1) {
    if (uses[place] !== "unused") continue;
    let start = place;
    while (start > 0 && uses[start - 1] === "quiet" && LEADING.includes(tokens[start - 1].kind)) start -= 1;
    let end = place;
    const isNear2 = (next) => next < tokens.length && uses[next] !== "phrase" && tokens[next].kind !== "stop";
    for (let next = place + 1; isNear2(next); next += 1) if (uses[next] === "unused") end = next;
    runs.push(text2.slice(tokens[start].start, tokens[end].end).trim());
    place = end;
  }
  return runs;
}

// src/domain/calendar/weeks/resolve.ts
var two2 = (number2) => String(number2).padStart(2, "0");
var dayOf = (year, month, date2) => {
  const day = `${year}-${two2(month)}-${two2(date2)}`;
  return isIsoDate(day) ? day : void 0;
};
var lastOfMonth = (year, month) => addDays(`${addDays(`${year}-${two2(month)}-28`, 4).slice(0, 8)}01`, -1);
var PARTS = { start: [1, 10], mid: [11, 20], end: [21, 31], "first-half": [1, 15], "second-half": [16, 31] };
function daysIn(point2, year, today) {
  switch (point2.kind) {
    case "today":
      return { first: today, last: today };
    case "day": {
      const day = dayOf(year, point2.month, point2.date);
      return day === void 0 ? void 0 : { first: day, last: day };
    }
    case "week-of": {
      const day = dayOf(year, point2.month, point2.date);
      return day === void 0 ? void 0 : { first: mondayOf(day), last: addDays(mondayOf(day), 6) };
    }
    case "week": {
      const week = `${year}-S${two2(point2.number)}`;
      if (point2.number < 1 || point2.number > 53 || weekOf(mondayOfWeek(week)) !== week) return void 0;
      return { first: mondayOfWeek(week), last: addDays(mondayOfWeek(week), 6) };
    }
    case "month": {
      const end = lastOfMonth(year, point2.month);
      if (point2.part === void 0) return { first: `${end.slice(0, 8)}01`, last: end };
      const [first, last] = PARTS[point2.part];
      return { first: `${end.slice(0, 8)}${two2(first)}`, last: last === 31 ? end : `${end.slice(0, 8)}${two2(last)}` };
    }
    case "nth-week":
      return nthWeek(point2, year);
  }
}
function nthWeek({ nth, count: count2, month }, year) {
  const [start, end] = [dayOf(year, month, 1), lastOfMonth(year, month)];
  const firstMonday = dayOfWeek(start) <= 3 ? mondayOf(start) : addDays(mondayOf(start), 7);
  const lastMonday = dayOfWeek(end) >= 3 ? mondayOf(end) : addDays(mondayOf(end), -7);
  const first = nth < 0 ? addDays(lastMonday, -7 * (count2 - 1)) : addDays(firstMonday, 7 * (nth - 1));
  const last = addDays(first, 7 * count2 - 1);
  if (addDays(first, 2) < start || addDays(last, -4) > end) return void 0;
  const isDoubtful2 = nth < 0 ? dayOfWeek(end) < 5 : dayOfWeek(start) > 1 && dayOfWeek(start) < 6;
  return { first, last, isDoubtful: isDoubtful2 };
}
var YEARS_AROUND = [-1, 0, 1, 2, 3];
var occurrences = (point2, around2, today) => YEARS_AROUND.flatMap((shift) => daysIn(point2, Number(around2.slice(0, 4)) + shift, today) ?? []);
function notOver(point2, day, today) {
  const year = yearOf(point2);
  if (year !== void 0) return daysIn(point2, year, today);
  return occurrences(point2, day, today).find((days) => days.last >= day);
}
function begunBy(point2, day, today) {
  const year = yearOf(point2);
  if (year !== void 0) return daysIn(point2, year, today);
  return occurrences(point2, day, today).filter((days) => days.first <= day).pop();
}
var yearOf = (point2) => "year" in point2 ? point2.year : void 0;
var isRightWeekday = (point2, days) => point2.kind !== "day" || point2.weekday === void 0 || dayOfWeek(days.first) === point2.weekday;
var MIDDLE = "15";
var middleOr = (point2, days, edge) => point2.kind === "month" && point2.part === "mid" ? `${days.first.slice(0, 8)}${MIDDLE}` : edge;
var fromOf = (point2, days) => middleOr(point2, days, days.first);
var untilOf = (point2, days) => middleOr(point2, days, days.last);

// src/domain/calendar/weeks/place-phrases.ts
var LONGEST_OVER_SUMMER = 280;
var LONGEST = 740;
var OUT_OF_ORDER = 180;
var LONG_ENOUGH = 14;
var MOST_PASSED = 0.75;
var FARTHEST = 3 * 366;
function placePhrases(phrases, reference) {
  const placed = [];
  phrases.forEach((phrase, index) => {
    const isBeside = (other) => other.sentence === phrase.sentence && other.isException === phrase.isException;
    const before = placed[index - 1];
    const prior = before && isBeside(before.phrase) && saysYear(before) ? before.days?.first : void 0;
    const later2 = phrases.slice(index + 1).find((other) => isBeside(other) && explicitYear(other) !== void 0);
    placed.push({ phrase, days: possible(placeOne(phrase, reference, prior, later2 && placeOne(later2, reference)?.last), phrase, reference) });
  });
  return placed.map((one2, index) => isOutOfOrder(one2, placed[index + 1]) ? { ...one2, days: { ...one2.days, isDoubtful: true } } : one2);
}
function isOutOfOrder(one2, next) {
  if (one2.days === void 0 || next?.days === void 0 || next.phrase.sentence !== one2.phrase.sentence) return false;
  const areUndated = [one2, next].every((placed) => placed.phrase.meaning.kind === "span" && !saysYear(placed));
  return areUndated && daysBetween(next.days.first, one2.days.first) > OUT_OF_ORDER;
}
function explicitYear({ meaning }) {
  if (meaning.kind === "span") return yearOf(meaning.last) ?? yearOf(meaning.first);
  return meaning.kind === "from" || meaning.kind === "until" ? yearOf(meaning.point) : void 0;
}
var saysYear = (placed) => explicitYear(placed.phrase) !== void 0;
function placeOne({ meaning }, { today, from }, prior, later2) {
  switch (meaning.kind) {
    case "span": {
      const { first, last } = meaning;
      const saidFirst = yearOf(first);
      const end = saidFirst !== void 0 && yearOf(last) === void 0 ? notOver(last, daysIn(first, saidFirst, today)?.first ?? from, today) : prior === void 0 && later2 !== void 0 ? begunBy(last, later2, today) : notOver(last, prior ?? from, today);
      if (end === void 0) return void 0;
      const start = first === last ? end : begunBy(first, end.last, today);
      if (start === void 0 || !isRightWeekday(first, start) || !isRightWeekday(last, end)) return void 0;
      const isRange = first !== last;
      const isDoubtful2 = start.isDoubtful === true || end.isDoubtful === true;
      return { first: isRange ? fromOf(first, start) : start.first, last: isRange ? untilOf(last, end) : end.last, isDoubtful: isDoubtful2 };
    }
    case "from": {
      const start = notOver(meaning.point, from, today);
      if (start === void 0 || !isRightWeekday(meaning.point, start)) return void 0;
      const first = meaning.isAfter ? addDays(untilOf(meaning.point, start), 1) : fromOf(meaning.point, start);
      return { first, last: schoolYearSpan(schoolYearOf(first < from ? from : first)).endsOn, isDoubtful: start.isDoubtful };
    }
    case "until": {
      const end = notOver(meaning.point, from, today);
      if (end === void 0 || !isRightWeekday(meaning.point, end)) return void 0;
      return { first: from, last: meaning.isBefore ? beforeOf(meaning.point, end) : untilOf(meaning.point, end), isDoubtful: end.isDoubtful };
    }
    case "school-year": {
      const { startsOn, endsOn } = schoolYearSpan(meaning.year);
      return { first: startsOn, last: endsOn };
    }
    default:
      return void 0;
  }
}
var beforeOf = (point2, end) => point2.kind === "month" && point2.part === "end" ? end.last : addDays(fromOf(point2, end), -1);
function possible(days, phrase, { today }) {
  if (days === void 0 || days.last < days.first) return void 0;
  const length = daysBetween(days.first, days.last);
  const isFar = Math.abs(daysBetween(today, days.first)) > FARTHEST || Math.abs(daysBetween(today, days.last)) > FARTHEST;
  const isOverSummer = schoolYearOf(days.first) !== schoolYearOf(days.last);
  if (isFar || length > LONGEST) return void 0;
  const isUndated = phrase.meaning.kind === "span" && explicitYear(phrase) === void 0;
  const isNearlyOver = isUndated && length >= LONG_ENOUGH && daysBetween(days.first, today) > MOST_PASSED * length;
  const isWeekend = daysBetween(days.first, days.last) < 2 && dayOfWeek(days.first) > 5 && dayOfWeek(days.last) > 5;
  if (isNearlyOver || isWeekend) return { ...days, isDoubtful: true };
  return isOverSummer && length > LONGEST_OVER_SUMMER && isUndated ? void 0 : days;
}

// src/domain/calendar/weeks/token.ts
var MONTH_PARTS = ["start", "mid", "end"];
var UNITS = ["day", "week", "month"];

// src/domain/calendar/weeks/words.ts
var MONTHS2 = [
  ["janvier", "janv", "jan"],
  ["fevrier", "fevr", "fev"],
  ["mars"],
  ["avril", "avr"],
  ["mai"],
  ["juin"],
  ["juillet", "juil", "jul"],
  ["aout"],
  ["septembre", "sept", "sep"],
  ["octobre", "oct"],
  ["novembre", "nov"],
  ["decembre", "dec"]
];
var WEEKDAYS2 = [
  ["lundi", "lun"],
  ["mardi", "mar"],
  ["mercredi", "mer"],
  ["jeudi", "jeu"],
  ["vendredi", "ven"],
  ["samedi", "sam"],
  ["dimanche", "dim"]
];
var NUMBERS = [
  [1, "un"],
  [1, "une"],
  [2, "deux"],
  [3, "trois"],
  [4, "quatre"],
  [5, "cinq"],
  [6, "six"],
  [8, "huit"],
  [10, "dix"],
  [12, "douze"],
  [15, "quinze"]
];
var ORDINALS = [
  [1, ["premier", "premiere", "premieres", "premiers"]],
  [2, ["deuxieme", "second", "seconde"]],
  [3, ["troisieme"]],
  [4, ["quatrieme"]],
  [-1, ["dernier", "derniere", "dernieres", "derniers"]]
];
var PHRASES = {
  "all-year": [
    "toute l annee scolaire",
    "toute l annee",
    "tout l annee",
    "toute annee",
    "a l annee",
    "l annee entiere",
    "annee entiere",
    "annee complete",
    "n importe quand",
    "nimporte quand",
    "n importe quelle semaine",
    "n importe quelle periode",
    "n importe quelle date",
    "n importe quel moment",
    "a n importe quel moment",
    "a tout moment",
    "tout le temps",
    "toutes periodes",
    "toute periode",
    "toutes les periodes",
    "toutes dates",
    "toutes les dates",
    "sans restriction",
    "pas de restriction",
    "aucune restriction",
    "peu importe"
  ],
  "school-year": ["annee scolaire", "l annee scolaire"],
  except: [
    "a l exception de",
    "a l exception du",
    "a l exception des",
    "a l exception d",
    "a l exclusion de",
    "a l exclusion du",
    "a l exclusion des",
    "en dehors de",
    "en dehors du",
    "en dehors des",
    "sauf",
    "hors",
    "hormis",
    "excepte",
    "exceptee",
    "exceptes",
    "exceptees",
    "mais pas",
    "et pas",
    "pas",
    "ni",
    "ferme",
    "fermes",
    "fermee",
    "fermeture",
    "fermeture annuelle",
    "indisponible",
    "indisponibles",
    "pas disponible",
    "pas disponibles",
    "non disponible",
    "pas possible",
    "pas de stage",
    "pas de stages",
    "pas de stagiaire",
    "pas de stagiaires",
    "pas d accueil",
    "sauf pendant",
    "ne sommes pas disponibles",
    "ne sommes pas ouverts"
  ],
  from: ["a partir", "a compter", "des*", "depuis", "pas avant", "au plus tot"],
  until: [
    "jusqu a",
    "jusqu au",
    "jusqu aux",
    "jusqu en",
    "jusque",
    "jusqu",
    "jusqua",
    "jusquau",
    "jusquen",
    "jusqu a la",
    "au plus tard",
    "pas apres"
  ],
  before: ["avant"],
  after: ["apres"],
  between: ["entre"],
  to: ["a", "au", "aux"],
  and: ["et", "ou", "puis", "ainsi que", "et / ou", "et aussi", "ou bien", ",", "+", "&"],
  slash: ["/"],
  stop: [";", ".", "\n", "!", "(", ")", "mais"],
  fortnight: ["quinzaine"],
  per: ["par"],
  today: ["maintenant", "aujourd hui", "a present", "ce jour"],
  glue: [
    "l",
    "de",
    "du",
    "d",
    "des",
    "en",
    "pour",
    "pendant",
    "durant",
    "sur",
    "au cours",
    "courant",
    '"',
    "au mois",
    "nous sommes",
    "nous accueillons",
    "nous",
    "accueil",
    "accueillons",
    "accueille",
    "j accueille",
    "disponible",
    "disponibles",
    "dispo",
    "disponibilite",
    "disponibilites",
    "ouvert",
    "ouverts",
    "possible",
    "possibles",
    "stage",
    "stages",
    "periode",
    "periodes",
    "date",
    "dates",
    "bonjour",
    "bonsoir",
    "merci",
    "cordialement",
    "oui",
    "ok",
    "d accord",
    "seulement",
    "uniquement",
    "exclusivement",
    "inclus",
    "inclue",
    "incluse",
    "compris",
    "comprise",
    "entier",
    "c est",
    "tout le mois",
    "stage de seconde",
    "stages de seconde",
    "des stagiaires",
    "les stagiaires",
    "un stagiaire",
    "des eleves",
    "les eleves",
    "un eleve"
  ],
  // Known, and known to decide nothing alone.
  unknown: [
    "si possible",
    "de preference",
    "pas de preference",
    "y compris",
    "pas mal",
    "des que possible",
    "des* que possible",
    "au cas par cas",
    "d affilee"
  ]
};
var WEEK_WORDS = {
  s: false,
  w: false,
  sem: false,
  semaine: false,
  week: false,
  semaone: false,
  semaien: false,
  seamine: false,
  weeks: true,
  sems: true,
  semaines: true,
  semaiens: true,
  seamines: true
};
var EACH_OF = 1;
var ARTICLE = 1;
var NUMBER_SIGN = 2;
var all = (words2, meaning) => words2.map((word) => [word, meaning]);
var entries = [
  ...Object.entries(PHRASES).flatMap(([kind, phrases]) => all(phrases ?? [], { kind, value: 0 })),
  ...MONTHS2.flatMap((names2, index) => all(names2, { kind: "month", value: index + 1 })),
  ...WEEKDAYS2.flatMap((names2, index) => all(names2, { kind: "weekday", value: index + 1 })),
  ...NUMBERS.flatMap(([value2, name]) => all([name], { kind: "number", value: value2, isWord: true })),
  ...ORDINALS.flatMap(([value2, names2]) => all(names2, { kind: "ordinal", value: value2 })),
  ...Object.entries(WEEK_WORDS).flatMap(([word, isPlural]) => all([word], { kind: "week-word", value: 0, isPlural })),
  ...["debut", "mi", "fin"].flatMap((word, index) => all([word], { kind: "part", value: index })),
  ["milieu", { kind: "part", value: MONTH_PARTS.indexOf("mid") }],
  ["mi -", { kind: "part", value: MONTH_PARTS.indexOf("mid") }],
  ...all(["toutes les semaines", "toute les semaines", "toutes semaines", "tous les mois"], { kind: "all-year", value: EACH_OF }),
  ...all(["le", "la", "les"], { kind: "glue", value: ARTICLE }),
  ...all(["n", "°", "no", "num", "numero", ":"], { kind: "glue", value: NUMBER_SIGN }),
  ["jour", { kind: "unit", value: 0 }],
  ["jours", { kind: "unit", value: 0 }],
  ["mois", { kind: "unit", value: 2 }],
  ...all(["-", ">", "→", "- >"], { kind: "to", value: 0 })
];
var MEANINGS = new Map(entries);
var LONGEST_PHRASE = Math.max(...entries.map(([phrase]) => phrase.split(" ").length));
function meaningOf(words2) {
  const known = MEANINGS.get(words2);
  if (known !== void 0 || words2.includes(" ") || words2.length < 6) return known;
  const month = MONTHS2.findIndex(([name]) => name.length >= 6 && isOneSlipFrom(words2, name));
  return month < 0 ? void 0 : { kind: "month", value: month + 1 };
}
function isOneSlipFrom(typed, name) {
  if (Math.abs(typed.length - name.length) > 1) return false;
  let same2 = 0;
  while (same2 < Math.min(typed.length, name.length) && typed[same2] === name[same2]) same2 += 1;
  const [left, right] = [typed.slice(same2), name.slice(same2)];
  return left.slice(1) === right.slice(1) || left === right.slice(1) || left.slice(1) === right || left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0];
}

// src/domain/calendar/weeks/read-points.ts
var yearAfter = (tokens, place) => {
  const next = tokens.skip(place);
  return tokens.is(next, "year") ? { value: tokens.at(next).value, next: next + 1 } : { value: void 0, next: place };
};
var isFigures = (token) => token?.kind === "number" && token.isWord !== true;
function readLooseDay(tokens, from) {
  let place = tokens.skip(from);
  const weekday = tokens.is(place, "weekday") ? tokens.at(place).value : void 0;
  if (weekday !== void 0) place = tokens.skip(place + 1);
  const token = tokens.at(place);
  if (token?.kind === "date") return { value: { date: token.value, month: token.month, year: token.year, weekday }, next: place + 1 };
  const isFirst = token?.kind === "ordinal" && token.value === 1;
  if (token === void 0 || !(isFirst || isFigures(token) && token.value >= 1 && token.value <= 31)) return void 0;
  const monthAt = tokens.skip(place + 1);
  const month = tokens.at(monthAt);
  if (month?.kind !== "month") return { value: { date: token.value, weekday }, next: place + 1 };
  const year = yearAfter(tokens, monthAt + 1);
  return { value: { date: token.value, month: month.value, year: year.value, weekday }, next: year.next };
}
function readMonth(tokens, from) {
  let place = tokens.skip(from);
  const part = tokens.at(place)?.kind === "part" ? MONTH_PARTS[tokens.at(place).value] : void 0;
  if (part !== void 0) place = tokens.skip(place + 1);
  const month = tokens.at(place);
  if (month?.kind !== "month") return void 0;
  const year = yearAfter(tokens, place + 1);
  return { value: { kind: "month", month: month.value, part, year: year.value }, next: year.next };
}
function readWeek(tokens, from) {
  const place = tokens.skip(from);
  const word = tokens.at(place);
  if (word?.kind !== "week-word") return void 0;
  if (word.year !== void 0) return { value: { kind: "week", number: word.value, year: word.year }, next: place + 1 };
  const numberAt = tokens.skipGlue(place + 1, NUMBER_SIGN);
  const number2 = tokens.at(numberAt);
  if (!isFigures(number2) || tokens.is(tokens.skip(numberAt + 1), "month")) return void 0;
  const year = yearAfter(tokens, numberAt + 1);
  return { value: { kind: "week", number: number2.value, year: year.value }, next: year.next };
}
function isCountedThing(tokens, numberAt) {
  const next = tokens.at(numberAt + 1);
  if (next?.kind === "week-word") return next.year === void 0 && !tokens.is(numberAt + 2, "number");
  return next !== void 0 && ["month", "unit", "unknown", "hour"].includes(next.kind);
}
function readWeekOf(tokens, from) {
  const place = tokens.skip(from);
  if (!tokens.is(place, "week-word") || tokens.at(place).year !== void 0) return void 0;
  const day = readLooseDay(tokens, place + 1);
  if (day === void 0 || day.value.month === void 0) return void 0;
  return { value: { ...day.value, kind: "week-of", month: day.value.month }, next: day.next };
}
var COUNTED_MONTH_WEEKS = 4;
function readPartsOfMonth(tokens, from, assumed) {
  let place = tokens.skip(from);
  let count2 = 1;
  if (tokens.is(place, "number") && tokens.is(tokens.skip(place + 1), "ordinal")) {
    count2 = tokens.at(place).value;
    place = tokens.skip(place + 1);
  }
  const ordinals = [];
  while (tokens.is(place, "ordinal")) {
    ordinals.push(tokens.at(place).value);
    const next = tokens.skip(place + 1, "and", "glue");
    place = tokens.is(next, "ordinal") ? next : place + 1;
  }
  const noun = tokens.at(place);
  const isFortnight = noun?.kind === "fortnight";
  if (ordinals.length === 0 || !isFortnight && (noun?.kind !== "week-word" || noun.year !== void 0)) return void 0;
  const [mostNth, mostCount] = isFortnight ? [2, 1] : [5, COUNTED_MONTH_WEEKS];
  const areCounted = ordinals.every((nth) => nth !== 0 && nth <= mostNth) && count2 >= 1 && count2 <= mostCount;
  if (!areCounted || count2 > 1 && (ordinals.length > 1 || ordinals[0] > 1) || isFortnight && ordinals.includes(-1)) return void 0;
  const monthAt = tokens.skip(place + 1);
  const said = tokens.is(monthAt, "month") ? tokens.at(monthAt).value : void 0;
  const ofBefore = assumed?.kind === "month" ? assumed : void 0;
  const month = said ?? ofBefore?.month;
  if (month === void 0) return void 0;
  const year = said === void 0 ? { value: ofBefore?.year, next: place + 1 } : yearAfter(tokens, monthAt + 1);
  const points = ordinals.map((nth) => isFortnight ? { kind: "month", month, part: nth === 1 ? "first-half" : "second-half", year: year.value } : { kind: "nth-week", nth, count: count2, month, year: year.value });
  return { value: points, next: year.next };
}
function readPartOfMonth(tokens, from) {
  const read = readPartsOfMonth(tokens, from);
  return read?.value.length === 1 ? { value: read.value[0], next: read.next } : void 0;
}
function readPoint(tokens, from) {
  const place = tokens.skip(from);
  if (tokens.is(place, "today")) return { value: { kind: "today" }, next: place + 1 };
  const day = readLooseDay(tokens, place);
  if (day?.value.month !== void 0) return { value: { ...day.value, kind: "day", month: day.value.month }, next: day.next };
  return readPartOfMonth(tokens, place) ?? readWeekOf(tokens, place) ?? readWeek(tokens, place) ?? readMonth(tokens, place);
}

// src/domain/calendar/weeks/read-spans.ts
var span = (first, last = first) => ({ kind: "span", first, last });
var one = (read) => read && { value: [span(read.value)], next: read.next };
var all2 = (read) => read && { value: read.value.map((point2) => span(point2)), next: read.next };
function readBetween(tokens, from) {
  if (!tokens.is(from, "between")) return void 0;
  const first = readLooseDay(tokens, from + 1);
  if (first !== void 0 && tokens.is(first.next, "and", "to")) {
    const last = readLooseDay(tokens, first.next + 1);
    const days = last && completed([[first.value, last.value]]);
    if (days) return { value: days, next: last.next };
  }
  const start = readPoint(tokens, from + 1);
  if (start === void 0 || !tokens.is(start.next, "and", "to")) return void 0;
  const end = readPoint(tokens, start.next + 1);
  return end && { value: [span(start.value, end.value)], next: end.next };
}
function readDays(tokens, from, isOfWeeks) {
  const days = [];
  for (let place = from; ; ) {
    const first = readLooseDay(tokens, place);
    if (first === void 0) return void 0;
    const isDated = (day) => day?.value.year !== void 0;
    const isInterval = tokens.is(first.next, "slash") && isDated(first) && isDated(readLooseDay(tokens, first.next + 1));
    const isRange = isInterval || tokens.is(first.next, "to", "until");
    const last = isRange ? readLooseDay(tokens, tokens.skip(first.next + 1, "glue", "to")) : void 0;
    if (isRange && last === void 0 && readPoint(tokens, tokens.skip(first.next + 1, "glue", "to"))) return void 0;
    days.push([first.value, last?.value ?? first.value]);
    const read = last ?? first;
    if (read.value.month !== void 0 || last !== void 0 && first.value.month !== void 0 && !isCountedThing(tokens, last.next - 1)) {
      const value2 = completed(days, isOfWeeks);
      return value2 && { value: value2, next: read.next };
    }
    if (!tokens.is(read.next, "and")) return void 0;
    place = tokens.skip(read.next, "and", "glue");
  }
}
function completed(days, isOfWeeks = false) {
  const [{ month: firstMonth, year: firstYear }, { month = firstMonth, year = firstYear }] = days[days.length - 1];
  if (month === void 0) return void 0;
  const meanings = [];
  for (const [first, last] of days) {
    if ((first.month === void 0 || last.month === void 0) && last.date < first.date) return void 0;
    const end = { ...last, month: last.month ?? month, year: last.year ?? (last.month === void 0 ? year : void 0) };
    const start = first.month === void 0 ? { ...first, month: end.month, year: end.year } : { ...first, month: first.month };
    const single = span({ ...end, kind: isOfWeeks ? "week-of" : "day" });
    meanings.push(first === last ? single : span({ ...start, kind: "day" }, { ...end, kind: "day" }));
  }
  return meanings;
}
function readWeeks(tokens, from, isBare) {
  const meanings = [];
  const readOne = (place) => {
    const week = readWeek(tokens, place);
    if (week) return week;
    const numberAt = tokens.skipGlue(place, ARTICLE);
    const number2 = tokens.at(numberAt);
    const mayBeBare = isBare || hasFirst || meanings.length > 0;
    if (!mayBeBare || !isFigures(number2) || isCountedThing(tokens, numberAt)) return void 0;
    if (readLooseDay(tokens, numberAt)?.value.month !== void 0) return void 0;
    return { value: { kind: "week", number: number2.value }, next: numberAt + 1 };
  };
  let hasFirst = false;
  let next = from;
  let previous = 0;
  for (let place = from; ; ) {
    hasFirst = false;
    const first = readOne(place);
    if (first === void 0 || first.value.kind !== "week") break;
    if (tokens.is(place - 1, "slash") && first.value.number <= previous) break;
    hasFirst = true;
    const toAt = tokens.skip(first.next);
    const last = tokens.is(toAt, "to", "until") ? readOne(tokens.skip(toAt + 1, "to")) : void 0;
    const end = last?.value.kind === "week" ? last : void 0;
    meanings.push(span(first.value, end?.value ?? first.value));
    previous = end?.value.kind === "week" ? end.value.number : first.value.number;
    next = end?.next ?? first.next;
    place = tokens.skip(next, "and", "slash");
    const dashed = tokens.is(next, "to") ? readOne(next + 1) : void 0;
    if (dashed?.value.kind === "week") {
      if (dashed.value.number !== previous + 1) return void 0;
      place = next + 1;
    }
  }
  return meanings.length === 0 ? void 0 : { value: meanings, next };
}
function readRange(tokens, from) {
  const first = readPoint(tokens, from);
  if (first === void 0) return void 0;
  const alone = first.value.kind === "today" ? void 0 : one(first);
  if (!tokens.is(first.next, "to", "until")) return alone;
  const last = readPoint(tokens, tokens.skip(first.next + 1, "glue", "to"));
  return last ? { value: [span(first.value, last.value)], next: last.next } : alone;
}
function readMixed(tokens, from) {
  const week = readWeek(tokens, from);
  if (week === void 0 || !tokens.is(tokens.skip(week.next), "to", "until")) return void 0;
  const end = readPoint(tokens, tokens.skip(tokens.skip(week.next) + 1, "glue", "to"));
  return end && end.value.kind !== "week" ? { value: [span(week.value, end.value)], next: end.next } : void 0;
}
function readWeeksOf(tokens, from) {
  if (!tokens.is(from, "week-word") || tokens.at(from).year !== void 0 || readWeek(tokens, from)) {
    return tokens.is(from, "week-word") && readWeekOf(tokens, from) ? readDays(tokens, from + 1, true) : void 0;
  }
  const first = readDays(tokens, from + 1, true);
  if (first === void 0 || tokens.at(from).isPlural !== true) return first;
  const value2 = [...first.value];
  let next = first.next;
  for (let more2 = moreWeeksOf(tokens, next); more2 !== void 0; more2 = moreWeeksOf(tokens, next)) {
    value2.push(...more2.value);
    next = more2.next;
  }
  return { value: value2, next };
}
var moreWeeksOf = (tokens, from) => tokens.is(from, "and") ? readDays(tokens, tokens.skip(from, "and"), true) : void 0;

// src/domain/calendar/weeks/read-phrases.ts
function readDuration(tokens, from) {
  const least = tokens.at(from);
  if (least?.kind !== "number") return void 0;
  const isRange = tokens.is(from + 1, "to", "and", "slash") && tokens.is(from + 2, "number");
  const most = isRange ? tokens.at(from + 2) : least;
  const unitAt = from + (isRange ? 3 : 1);
  const unit = tokens.at(unitAt);
  const isWeeks = unit?.kind === "week-word" && unit.year === void 0 && !tokens.is(tokens.skip(unitAt + 1), "number");
  if (unit === void 0 || unit.kind !== "unit" && !isWeeks || most.value < least.value) return void 0;
  if (isWeeks && unit.isPlural !== most.value > 1) return void 0;
  return { value: [{ kind: "duration", least: least.value, most: most.value, unit: isWeeks ? "week" : UNITS[unit.value] }], next: unitAt + 1 };
}
function readHours(tokens, from) {
  if (!tokens.is(from, "hour")) return void 0;
  let next = from + 1;
  while (tokens.is(next, "to", "and", "slash") && tokens.is(next + 1, "hour")) next += 2;
  const isWeekly = tokens.is(next + 1, "week-word") && !tokens.is(next + 2, "number");
  if (tokens.is(next, "per", "slash") && (tokens.is(next + 1, "unit") || isWeekly)) next += 2;
  return { value: [{ kind: "hours" }], next };
}
function readBound(tokens, from) {
  const word = tokens.at(from)?.kind;
  if (word !== "from" && word !== "until" && word !== "before" && word !== "after") return void 0;
  const point2 = readPoint(tokens, tokens.skip(from + 1, "glue", "to"));
  if (point2 === void 0) return void 0;
  if (word === "until" || word === "before") {
    return { value: [{ kind: "until", point: point2.value, isBefore: word === "before" }], next: point2.next };
  }
  const untilAt = tokens.skip(point2.next, "and", "glue");
  const end = word === "from" && tokens.is(untilAt, "until", "to") ? readPoint(tokens, tokens.skip(untilAt + 1, "glue", "to")) : void 0;
  if (end) return { value: [span(point2.value, end.value)], next: end.next };
  return { value: [{ kind: "from", point: point2.value, isAfter: word === "after" }], next: point2.next };
}
function readSchoolYear(tokens, from) {
  const place = tokens.skip(tokens.is(from, "school-year") ? from + 1 : from);
  const [first, last] = [tokens.at(place), tokens.at(place + 2)];
  if (first?.kind !== "year" || !tokens.is(place + 1, "to", "slash") || last?.kind !== "year" || last.value !== first.value + 1) return void 0;
  return { value: [{ kind: "school-year", year: first.value }], next: place + 3 };
}
function readMeanings(tokens, from, isBare, before) {
  if (tokens.is(from, "all-year")) return { value: [{ kind: "all-year" }], next: from + 1 };
  return readSchoolYear(tokens, from) ?? readHours(tokens, from) ?? all2(readPartsOfMonth(tokens, from, before)) ?? readDuration(tokens, from) ?? readBound(tokens, from) ?? readBetween(tokens, from) ?? readWeeksOf(tokens, from) ?? readDays(tokens, from, false) ?? readMixed(tokens, from) ?? readWeeks(tokens, from, isBare) ?? readRange(tokens, from);
}
var BARE_KINDS = ["number", "and", "to", "slash", "glue", "stop"];
function isBareList(tokens) {
  let numbers = 0;
  let most = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens.at(place);
    if (!BARE_KINDS.includes(token.kind) || token.hasZero === true || token.isWord === true) return false;
    if (token.kind !== "number") continue;
    numbers += 1;
    most = Math.max(most, token.value);
  }
  return numbers >= 2 && most > 8;
}
var isStretch = (meaning) => meaning !== void 0 && meaning.kind !== "duration" && meaning.kind !== "hours";
var QUIET = ["glue", "and", "slash", "stop", "to"];
function readPhrases(tokens) {
  const isBare = isBareList(tokens);
  const phrases = [];
  const uses = new Array(tokens.length).fill("unused");
  let sentence = 0;
  let exceptAt;
  let lastTo;
  for (let place = 0; place < tokens.length; ) {
    const token = tokens.at(place);
    const before = phrases[phrases.length - 1]?.meaning;
    const read = readMeanings(tokens, place, isBare, before?.kind === "span" ? before.first : void 0);
    if (read !== void 0 && read.value.length > 0) {
      const where = { start: place, end: read.next, isException: exceptAt !== void 0, exceptAt, sentence };
      phrases.push(...read.value.map((meaning) => ({ meaning, ...where })));
      uses.fill("phrase", place, read.next);
      if (lastTo !== void 0 && isStretch(before) && isStretch(read.value[0])) {
        uses.fill("unused", phrases[phrases.length - 1 - read.value.length].start, read.next);
      }
      lastTo = void 0;
      place = read.next;
      continue;
    }
    if (token.kind === "except") {
      exceptAt = place;
      const next = tokens.skip(place + 1, "glue", "to");
      const follows = next < tokens.length && readMeanings(tokens, next, false, before?.kind === "span" ? before.first : void 0) !== void 0;
      if (follows) uses[place] = "phrase";
    } else if (token.kind === "stop") {
      exceptAt = void 0;
      sentence += 1;
    }
    if (token.kind === "to" && uses[place - 1] === "phrase") lastTo = place;
    else if (token.kind !== "glue") lastTo = void 0;
    const isArticle = token.kind === "number" && token.isWord === true && token.value === 1;
    if (isArticle || QUIET.includes(token.kind)) uses[place] = "quiet";
    place += 1;
  }
  return { phrases, uses };
}

// src/domain/calendar/weeks/tokenise.ts
var ISO_DATE = /(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d])/y;
var WEEK_OF_YEAR = /(20\d\d)[\s-]*[swSW]\s?(\d{1,2})(?!\d)/y;
var FULL_DATE = /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/y;
var SHORT_DATE = /(\d{1,2})([/.])(\d{1,2})(?!\d|[/.]\d)/y;
var HOUR = /(\d{1,2})(?::(\d{2})(?!\d)|\s?(?:h|H|heures?|hrs?)(?!\p{L})(?:\s?\d{2}(?!\d))?)/uy;
var ORDINAL = /(\d{1,2})(?:er|[e\u00e8]?re|[e\u00e8]?me|nde?|de|e)s?(?!\p{L})/iuy;
var PIECE = /(\p{L}[\p{L}\p{M}]*)|(\d+)|(\n)|(\S)/uy;
var LEADS_TO_NUMBER = /^\.?\s*(?:n\s*[o\u00b0]?\s*)?\d/i;
var APOSTROPHE = /['\u2019\u2018`\u00b4\u02bc]/;
var DASH = /^[\u2010-\u2015\u2212]$/;
function tokenise(text2, thisYear) {
  const tokens = [];
  const previous = () => tokens[tokens.length - 1];
  let at = 0;
  const push2 = (token, end) => {
    tokens.push({ ...token, start: at, end });
    at = end;
  };
  while (at < text2.length) {
    if (/[^\S\n]/.test(text2[at])) {
      at += 1;
      continue;
    }
    const isAfterDigit = at > 0 && /\d/.test(text2[at - 1]);
    const figures2 = /\d/.test(text2[at]) && !isAfterDigit ? readFigures(text2, at, previous(), thisYear) : void 0;
    if (figures2 !== void 0) {
      push2(figures2.token, figures2.end);
      continue;
    }
    const atoms = atomsFrom(text2, at);
    const first = atoms[0];
    if (first === void 0) break;
    at = first.start;
    let count2 = atoms.length;
    const phrase = () => atoms.slice(0, count2).map((atom) => atom.text).join(" ");
    while (count2 > 0 && meaningOf(phrase()) === void 0) count2 -= 1;
    const meaning = meaningOf(phrase());
    const last = atoms[Math.max(0, count2 - 1)];
    const token = meaning ?? { kind: "unknown", value: 0 };
    const dotted = ["month", "week-word", "weekday"].includes(token.kind) && text2[last.end] === "." ? last.end + 1 : last.end;
    const isLoneLetter = token.kind === "week-word" && first.text.length === 1 && !LEADS_TO_NUMBER.test(text2.slice(last.end));
    if (token.kind === "unit" && UNITS[token.value] === "month" && previous()?.kind !== "number") push2({ kind: "glue", value: 0 }, last.end);
    else if (isLoneLetter) push2({ kind: "unknown", value: 0 }, last.end);
    else push2(token, dotted);
  }
  return tokens;
}
function atomsFrom(text2, from) {
  const atoms = [];
  for (let at = from; at < text2.length && atoms.length < LONGEST_PHRASE; ) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(text2);
    if (found === null) {
      at += 1;
      continue;
    }
    const [piece, word, digits] = found;
    if (digits !== void 0 && atoms.length > 0) break;
    at += piece.length;
    if (APOSTROPHE.test(piece) || /^[\u00ab\u00bb\u201c\u201d\u200b]$/.test(piece)) continue;
    atoms.push({ text: word !== void 0 ? foldedWord(word) : DASH.test(piece) ? "-" : piece, start: at - piece.length, end: at });
    if (digits !== void 0) break;
  }
  return atoms;
}
function foldedWord(word) {
  const parted = word.normalize("NFKD").toLowerCase();
  const folded2 = parted.replace(/\p{M}/gu, "");
  return folded2 === "des" && parted.includes("̀") ? "des*" : folded2;
}
var isDay = (date2, month) => date2 >= 1 && date2 <= 31 && month >= 1 && month <= 12;
function readFigures(text2, at, previous, thisYear) {
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text2);
  };
  const iso = match(ISO_DATE);
  if (iso) return { token: { kind: "date", value: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }, end: at + iso[0].length };
  const week = match(WEEK_OF_YEAR);
  if (week) return { token: { kind: "week-word", value: Number(week[2]), year: Number(week[1]) }, end: at + week[0].length };
  const full = match(FULL_DATE);
  if (full) {
    const [date2, month, year] = [Number(full[1]), Number(full[3]), full[4].length === 2 ? 2e3 + Number(full[4]) : Number(full[4])];
    const isAmongWeeks = previous?.kind === "week-word" && full[4].length === 2;
    const isDate = isDay(date2, month) && Math.abs(year - thisYear) <= 3 && !isAmongWeeks;
    if (isDate) return { token: { kind: "date", value: date2, month, year }, end: at + full[0].length };
  }
  const short2 = match(SHORT_DATE);
  if (short2 && isDay(Number(short2[1]), Number(short2[3])) && !(previous?.kind === "slash")) {
    const isAmongWeeks = previous?.kind === "week-word" && !short2[3].startsWith("0");
    const date2 = { kind: "date", value: Number(short2[1]), month: Number(short2[3]) };
    return { token: isAmongWeeks ? { kind: "unknown", value: 0 } : date2, end: at + short2[0].length };
  }
  const hour = match(HOUR);
  if (hour) return { token: { kind: "hour", value: Number(hour[1]) }, end: at + hour[0].length };
  const ordinal = match(ORDINAL);
  if (ordinal) return { token: { kind: "ordinal", value: Number(ordinal[1]) }, end: at + ordinal[0].length };
  const digits = /\d+/y;
  digits.lastIndex = at;
  const found = digits.exec(text2);
  const value2 = Number(found[0]);
  const kind = found[0].length <= 2 ? "number" : /^20\d\d$/.test(found[0]) ? "year" : "unknown";
  return { token: { kind, value: kind === "unknown" ? 0 : value2, hasZero: found[0].startsWith("0") }, end: at + found[0].length };
}

// src/domain/calendar/weeks/read-weeks.ts
var LONGEST_TEXT2 = 1e3;
function readWeeks2(text2, { today, schoolYear }) {
  const kept = text2.slice(0, LONGEST_TEXT2);
  const reference = { today, from: schoolYear === void 0 ? today : `${schoolYear}-09-01` };
  const allTokens = tokenise(kept, Number(today.slice(0, 4)));
  const { phrases, uses } = readPhrases(new Tokens(allTokens));
  const placed = placePhrases(phrases, reference);
  const kinds = [...uses];
  const ask2 = ({ phrase }) => {
    kinds.fill("unused", phrase.start, phrase.end);
    if (phrase.exceptAt !== void 0) kinds[phrase.exceptAt] = "unused";
  };
  const words2 = ({ phrase }) => kept.slice(allTokens[phrase.start].start, allTokens[phrase.end - 1].end);
  const understood = [];
  const said = (code, days, phrase) => {
    understood.push({ code, from: days.first, to: days.last, text: words2(phrase) });
  };
  const year = openYear(reference.from);
  const spans = placed.filter(({ phrase }) => ["span", "school-year"].includes(phrase.meaning.kind) && !phrase.isException);
  const bounds = placed.filter(({ phrase }) => ["from", "until"].includes(phrase.meaning.kind) && !phrase.isException);
  const everything = placed.find(({ phrase }) => phrase.meaning.kind === "all-year" && !phrase.isException);
  const exceptions = placed.filter(({ phrase }) => phrase.isException);
  const open = [];
  if (spans.length > 0 || bounds.length > 1) bounds.forEach(ask2);
  const opening = spans.length > 0 ? spans : bounds.length > 0 ? bounds.slice(0, 1) : [];
  for (const phrase of opening) {
    if (phrase.days === void 0) {
      ask2(phrase);
      continue;
    }
    open.push(phrase.days);
    said("open", phrase.days, phrase);
    if (phrase.days.isDoubtful === true) ask2(phrase);
  }
  const isOpenByAbsence = opening.length === 0 && !everything && exceptions.some(({ phrase }) => phrase.meaning.kind === "span");
  const isWhole = opening.length === 0 && (everything !== void 0 || isOpenByAbsence);
  const isNarrowed = spans.length === 0 || spans.some(({ phrase }) => phrase.meaning.kind === "school-year");
  if (everything && !isWhole && !isNarrowed && allTokens[everything.phrase.start].value !== EACH_OF) ask2(everything);
  if (isWhole) {
    open.push(year);
    if (everything) said("all-year", year, everything);
  }
  const weeks2 = new Set(open.flatMap(({ first, last }) => weeksBetween(first, last)));
  let isClosedSomewhere = false;
  for (const phrase of exceptions) {
    const closed = closedDays(phrase, open, today).filter((days) => weeksBetween(days.first, days.last).some((week) => weeks2.has(week)));
    const remaining = new Set([...weeks2].filter((week) => !closed.some((days) => weeksBetween(days.first, days.last).includes(week))));
    if (closed.length === 0 || remaining.size === 0 || closed.some((days) => !isWholeWeek(days))) {
      ask2(phrase);
      continue;
    }
    for (const week of weeks2) if (!remaining.has(week)) weeks2.delete(week);
    isClosedSomewhere = true;
    closed.forEach((days) => said("closed", days, phrase));
    if (closed.some((days) => days.isDoubtful === true)) ask2(phrase);
  }
  const inOrder2 = [...weeks2].sort();
  for (const phrase of placed) {
    const { meaning, isException } = phrase.phrase;
    if (meaning.kind === "hours" && !isException) understood.push({ code: "hours", text: words2(phrase) });
    if (meaning.kind !== "duration" || isException) continue;
    const isTooLong = meaning.unit === "week" && meaning.least > inOrder2.length;
    if (bounds.length > 0 || inOrder2.length === 0 || isTooLong) ask2(phrase);
    else understood.push({ code: "duration", least: meaning.least, most: meaning.most, unit: meaning.unit, text: words2(phrase) });
  }
  const leftOver = leftOverOf(kept, allTokens, kinds);
  const beyond = text2.slice(LONGEST_TEXT2).trim();
  if (beyond !== "") leftOver.push(beyond);
  return { weeks: inOrder2, isAllYear: isWhole && !isClosedSomewhere && everything !== void 0, ...edges(inOrder2, open), understood, leftOver };
}
function closedDays({ phrase, days }, open, today) {
  const { meaning } = phrase;
  if (days === void 0 || meaning.kind !== "span") return [];
  if (meaning.first !== meaning.last || yearOf(meaning.first) !== void 0) return [days];
  const years = new Set(open.flatMap(({ first, last }) => range(Number(first.slice(0, 4)), Number(last.slice(0, 4)))));
  const isWithin = (closed) => open.some(({ first, last }) => closed.first <= last && closed.last >= first);
  return [...years].flatMap((year) => daysIn(meaning.first, year, today) ?? []).filter(isWithin);
}
var range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
var isWholeWeek = ({ first, last }) => daysBetween(first, last) >= 4 && (daysBetween(first, last) >= 6 || dayOfWeek(first) === 1);
function edges(weeks2, open) {
  if (weeks2.length === 0) return {};
  const monday = mondayOfWeek(weeks2[0]);
  const sunday = addDays(mondayOfWeek(weeks2[weeks2.length - 1]), 6);
  const held2 = open.map((days) => ({ first: days.first > monday ? days.first : monday, last: days.last < sunday ? days.last : sunday }));
  const inFirst = held2.filter(({ first, last }) => first <= addDays(monday, 6) && last >= first);
  const inLast = held2.filter(({ first, last }) => last >= addDays(sunday, -6) && last >= first);
  const from = inFirst.map(({ first }) => first).sort()[0] ?? monday;
  return { from: dayOfWeek(from) > 5 && weeks2.length > 1 ? monday : from, to: inLast.map(({ last }) => last).sort().pop() ?? sunday };
}

// src/register/weeks-codec.ts
var RUN = /^(\d{4}-S\d\d)(?:\s*(?:à|-)\s*(\d{4}-S\d\d))?$/;
var LONGEST_LIST = 2;
var weeks = {
  display: "text",
  read: remembering((typed) => {
    const found = /* @__PURE__ */ new Set();
    for (const part of typed.split(/[;,\n]/).map((piece) => piece.trim()).filter((piece) => piece !== "")) {
      const [, first, last = first] = RUN.exec(part) ?? [];
      if (first === void 0 || last === void 0 || !isIsoWeek(first) || !isIsoWeek(last) || last < first) return FAULTY;
      weeksBetween(mondayOfWeek(first), mondayOfWeek(last)).forEach((week) => found.add(week));
    }
    return value([...found].sort());
  }),
  write: (open) => shieldText(runsOf2(open).map(written).join("; ")),
  /** « S12-S15 », « du 15 au 26 mars »: only what is understood whole. « Toute l’année » is no list: the cell is emptied. */
  readTyped(typed, today) {
    const kept = weeks.read(typed);
    if (kept.kind === "value") return kept;
    const read = readWeeks2(typed, { today });
    if (read.leftOver.length > 0 || read.weeks.length === 0) return FAULTY;
    return value(read.isAllYear ? [] : read.weeks);
  }
};
var written = (run) => run.length > LONGEST_LIST ? `${run[0]} à ${run[run.length - 1]}` : run.join("; ");
function runsOf2(open) {
  const runs = [];
  for (const week of open) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== void 0 && isIsoWeek(last) && weekOf(addDays(mondayOfWeek(last), 7)) === week) run.push(week);
    else runs.push([week]);
  }
  return runs;
}

// src/register/tables/offers-table.ts
var offersTable = {
  name: "offers",
  sheetName: "Offres",
  key: "reference",
  prefix: "OFF",
  tabColor: "#188038",
  frozenColumns: 1,
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    receivedOn: byAddon("Date", date, { width: 90 }),
    status: byAddon("Statut", choice(offerStatusLabels), { tones: tonesOf(offerStatusLabels), width: 150, ifEmpty: "to-check" }),
    companyName: byAddon("Organisme d’accueil", text, { width: 200 }),
    companyReference: byAddon("Entreprise", text, { width: 125 }),
    title: fromForm("Intitulé", text, { width: 180 }),
    activities: fromForm("Activités proposées", texts, { width: 280, ifEmpty: [] }),
    sector: fromForm("Secteur", choice(sectorLabels), { width: 200 }),
    publics: fromForm("Publics acceptés", choices(publicLabels), { width: 220, ifEmpty: [] }),
    levels: fromForm("Niveaux ou formations acceptés", text, { width: 160 }),
    startsOn: fromForm("Début", date, { width: 90 }),
    endsOn: fromForm("Fin", date, { width: 90 }),
    weeks: fromForm("Semaines ouvertes", weeks, {
      width: 150,
      ifEmpty: [],
      note: "Vide : toutes les semaines entre le début et la fin. Sinon, par exemple : 2027-S12 à 2027-S15; 2027-S20."
    }),
    places: fromForm("Places", number, { width: 70 }),
    placesLeft: byAddon("Places restantes", number, { width: 80 }),
    schedule: fromForm("Horaires", text, { width: 140 }),
    address: fromForm("Lieu si différent", text, { width: 160 }),
    commune: fromForm("Commune", text, { width: 140 }),
    postalCode: fromForm("Code postal", text, { width: 80 }),
    minors: fromForm("Accueil de mineurs", choice(minorsPolicyLabels), { width: 200 }),
    regulatedWorkUntil: fromForm("Travaux réglementés déclarés jusqu’au", date, { width: 110 }),
    conditions: fromForm("Conditions", text, { width: 180 }),
    tutorName: fromForm("Tuteur", text, { width: 140 }),
    signatoryName: fromForm("Signataire", text, { width: 140 }),
    wishes: fromForm("Souhaits", choices(offerWishLabels), { width: 180, ifEmpty: [] }),
    sharing: fromForm("Partage", choice(sharingLabels), { width: 140 }),
    source: byAddon("Source", choice(sourceLabels), { width: 90, ifEmpty: "animator" }),
    verifiedOn: byAnimator("Vérifiée le", date, { width: 90 }),
    toCheck: byAddon("À vérifier", text, { width: 240 }),
    notes: byAnimator("Notes", text, { width: 200 }),
    point: byAddon("Point", point, { hidden: true }),
    originKey: byAddon("Clé d’origine", text, { hidden: true }),
    recordedStatus: byAddon("Statut enregistré", choice(offerStatusLabels), { hidden: true })
  }
};

// src/register/tables/propositions-table.ts
var propositionsTable = {
  name: "propositions",
  sheetName: "Propositions",
  key: "reference",
  prefix: "PRO",
  tabColor: "#e37400",
  frozenColumns: 1,
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    requestReference: byAddon("Demande", text, { width: 125 }),
    companyName: byAddon("Organisme d’accueil", text, { width: 200 }),
    companyReference: byAddon("Entreprise", text, { width: 125 }),
    offerReference: byAddon("Offre", text, { width: 125 }),
    contactReference: byAddon("Contact", text, { hidden: true }),
    status: byAddon("Statut", choice(propositionStatusLabels), { tones: tonesOf(propositionStatusLabels), width: 120, ifEmpty: "to-send" }),
    startsOn: byAddon("Début", date, { width: 90 }),
    endsOn: byAddon("Fin", date, { width: 90 }),
    rank: byAddon("Rang", number, { width: 60 }),
    score: byAddon("Score", number, { width: 60 }),
    reasons: byAddon("Raisons", text, { width: 280 }),
    channel: byAnimator("Canal", choice(channelLabels), { width: 90, ifEmpty: "email" }),
    createdOn: byAddon("Créée le", date, { width: 90 }),
    sentOn: byAddon("Envoyée le", date, { width: 90 }),
    firstReminderOn: byAddon("Relance 1", date, { width: 90 }),
    secondReminderOn: byAddon("Relance 2", date, { width: 90 }),
    answeredOn: byAddon("Réponse le", date, { width: 90 }),
    answer: byAddon("Réponse", choice(answerLabels), { width: 180 }),
    refusalReason: byAddon("Motif", choice(refusalReasonLabels), { width: 180 }),
    receivedWord: byAddon("Message reçu", text, { width: 240 }),
    tutorName: byAddon("Tuteur", text, { width: 140 }),
    callBackOn: byAnimator("Rappeler le", date, { width: 90 }),
    overrideReason: byAddon("Dérogation et motif", text, { width: 200 }),
    token: byAddon("Jeton", text, { hidden: true }),
    closingReason: byAnimator("Motif d’annulation", text, { width: 180, note: "À écrire avant de choisir « Annulée » pour un hôte qui avait accepté, ou « Refusée » pour un désistement." }),
    turn: byAddon("Tour", number, { hidden: true }),
    answerKeys: byAddon("Réponses enregistrées", text, { hidden: true }),
    endedBy: byAddon("Cause de la fin", choice(propositionEndLabels), { hidden: true }),
    recordedStatus: byAddon("Statut enregistré", choice(propositionStatusLabels), { hidden: true })
  }
};

// src/register/tables/reference-tables.ts
var schoolsTable = {
  name: "schools",
  sheetName: "Établissements",
  key: "uai",
  frozenColumns: 2,
  columns: {
    uai: byAnimator("UAI", text, { width: 90 }),
    name: byAnimator("Nom", text, { width: 260, ifEmpty: "" }),
    kind: byAnimator("Type", choice(schoolKindLabels), { width: 180 }),
    sector: byAnimator("Secteur", choice(schoolSectorLabels), { width: 80 }),
    address: byAnimator("Adresse", text, { width: 200 }),
    postalCode: byAnimator("Code postal", text, { width: 80 }),
    commune: byAnimator("Commune", text, { width: 140 }),
    priorityEducation: byAnimator("Éducation prioritaire", text, { width: 90 }),
    officeEmail: byAnimator("Courriel du secrétariat", text, { width: 200 }),
    referentName: byAnimator("Référent", text, { width: 150 }),
    referentEmail: byAnimator("Courriel du référent", text, { width: 200 }),
    trainingCodes: byAnimator("Formations", texts, { width: 200, ifEmpty: [] }),
    memberSince: byAnimator("Membre depuis", date, { width: 100 }),
    wantsDigest: byAnimator("Digest", checkbox, { width: 70, ifEmpty: false }),
    hasRaisedQuota: byAnimator("Plafonds relevés", checkbox, { width: 90, ifEmpty: false, note: "L’académie a relevé le nombre de stagiaires autorisé en PFMP (R. 124-10 du code de l’éducation)." }),
    notes: byAnimator("Notes", text, { width: 200 }),
    point: byAddon("Point", point, { hidden: true })
  }
};
var trainingsTable = {
  name: "trainings",
  sheetName: "Formations",
  key: "code",
  frozenColumns: 2,
  columns: {
    code: byAnimator("Code", text, { width: 130 }),
    label: byAnimator("Libellé", text, { width: 260, ifEmpty: "" }),
    isActive: byAnimator("Active dans le pôle", checkbox, { width: 80, ifEmpty: false, note: "Seules les formations actives paraissent dans les formulaires, après « Mettre à jour les formulaires »." }),
    diploma: byAnimator("Diplôme", text, { width: 90, ifEmpty: "" }),
    family: byAnimator("Famille", text, { width: 160 }),
    sectors: byAnimator("Secteurs", choices(sectorLabels), { width: 220, ifEmpty: [] }),
    expectation1: byAnimator("Attendu 1", text, { width: 200 }),
    expectation2: byAnimator("Attendu 2", text, { width: 200 }),
    expectation3: byAnimator("Attendu 3", text, { width: 200 }),
    expectation4: byAnimator("Attendu 4", text, { width: 200 }),
    expectation5: byAnimator("Attendu 5", text, { width: 200 }),
    expectation6: byAnimator("Attendu 6", text, { width: 200 }),
    expectation7: byAnimator("Attendu 7", text, { width: 200 }),
    typicalPlaces: byAnimator("Lieux types", texts, { width: 200, ifEmpty: [] }),
    regulatedWork: byAnimator("Travaux réglementés", choice(regulatedWorkLabels), { width: 100 }),
    weeks: byAnimator("Semaines sur le cycle", number, { width: 80 }),
    source: byAnimator("Source", text, { width: 300 })
  }
};
var periodsTable = {
  name: "periods",
  sheetName: "Périodes",
  key: "reference",
  prefix: "PER",
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    schoolName: byAnimator("Établissement", text, { width: 220, ifEmpty: "" }),
    trainingName: byAnimator("Formation ou classe", text, { width: 220 }),
    label: byAnimator("Libellé", text, { width: 180, ifEmpty: "" }),
    startsOn: byAnimator("Début", date, { width: 90, ifEmpty: "" }),
    endsOn: byAnimator("Fin", date, { width: 90, ifEmpty: "" }),
    schoolYear: byAnimator("Année scolaire", number, { width: 90 })
  }
};

// src/register/tables/requests-table.ts
var requestsTable = {
  name: "requests",
  sheetName: "Demandes",
  key: "reference",
  prefix: "DEM",
  tabColor: "#1a73e8",
  frozenColumns: 1,
  columns: {
    reference: byAddon("Référence", text, { width: 125 }),
    receivedOn: byAddon("Date", date, { width: 90 }),
    status: byAddon("Statut", choice(requestStatusLabels), { tones: tonesOf(requestStatusLabels), width: 150, ifEmpty: "new", note: "Le statut change par les actions du panneau, ou ici même : choisissez-le dans la liste. Pour une annulation, écrivez d’abord le motif." }),
    priority: byAddon("Priorité", choice(priorityLabels), { width: 105, ifEmpty: "normal" }),
    closingReason: byAnimator("Motif", text),
    type: fromForm("Type", choice(requestTypeLabels), { width: 190 }),
    level: fromForm("Niveau", choice(levelLabels)),
    trainingName: fromForm("Formation", text, { width: 220 }),
    schoolName: fromForm("Établissement", text, { width: 220 }),
    pupilInitials: fromForm("Élève (initiales)", text, { width: 80, note: "Initiales seulement : ni nom, ni adresse, ni téléphone de l’élève." }),
    ageBracket: fromForm("Tranche d’âge", choice(ageBracketLabels)),
    startsOn: fromForm("Début", date, { width: 90 }),
    endsOn: fromForm("Fin", date, { width: 90 }),
    hoursPerWeek: fromForm("Heures par semaine", number, { width: 80 }),
    commune: fromForm("Commune de départ", text, { width: 140 }),
    postalCode: fromForm("Code postal", text, { width: 80 }),
    radiusKm: fromForm("Rayon accepté (km)", number, { width: 80 }),
    transport: fromForm("Transport", choice(transportLabels), { width: 140 }),
    lodging: fromForm("Hébergement possible", text),
    soughtActivities: fromForm("Activités et attendus visés", texts, { width: 260, ifEmpty: [] }),
    soughtSectors: fromForm("Secteurs souhaités", choices(sectorLabels), { width: 200, ifEmpty: [] }),
    fallbackSectors: fromForm("Domaines acceptés en repli", choices(sectorLabels), { width: 200, ifEmpty: [] }),
    requesterName: fromForm("Demandeur", text, { width: 150 }),
    requesterRole: fromForm("Fonction", choice(requesterRoleLabels)),
    requesterEmail: fromForm("Courriel", text, { width: 200 }),
    requesterPhone: fromForm("Téléphone", text),
    contactedCount: fromForm("Entreprises déjà contactées (nombre)", number, { width: 90 }),
    contactedCompanies: fromForm("Entreprises déjà contactées", text, { width: 200 }),
    urgency: fromForm("Urgence", text, { width: 160 }),
    needsArrangement: fromForm("Aménagement à voir avec l’établissement", checkbox, { width: 100, ifEmpty: false, note: "Ne notez ici aucune information de santé : l’établissement vous dira l’utile." }),
    comment: fromForm("Commentaire", text, { width: 220 }),
    animator: byAnimator("Animateur", text),
    livePropositions: byAddon("Propositions en cours", number, { width: 90 }),
    hostName: byAddon("Hôte retenu", text, { width: 180 }),
    placedOn: byAddon("Placée le", date, { width: 90 }),
    convention: byAnimator("Convention", choice(conventionLabels)),
    conventionSignedOn: byAnimator("Convention signée le", date, { width: 100 }),
    toCheck: byAddon("À vérifier", text, { width: 260 }),
    notes: byAnimator("Notes", text, { width: 220 }),
    trainingCode: byAddon("Code formation", text, { hidden: true }),
    schoolUai: byAddon("UAI", text, { hidden: true }),
    point: byAddon("Point", point, { hidden: true }),
    originKey: byAddon("Clé d’origine", text, { hidden: true }),
    recordedStatus: byAddon("Statut enregistré", choice(requestStatusLabels), { hidden: true })
  }
};

// src/register/tables/index.ts
var TABLES = {
  requests: requestsTable,
  offers: offersTable,
  propositions: propositionsTable,
  companies: companiesTable,
  contacts: contactsTable,
  schools: schoolsTable,
  trainings: trainingsTable,
  periods: periodsTable,
  reviews: reviewsTable,
  resources: resourcesTable,
  meetings: meetingsTable,
  registrations: registrationsTable,
  needs: needsTable,
  messages: messagesTable,
  templates: templatesTable,
  rules: rulesTable,
  settings: settingsTable,
  journal: journalTable
};
var TABLE_NAMES = Object.keys(TABLES);

// src/register/tables/tab-order.ts
var ofTable = (table) => ({ name: table, sheetName: TABLES[table].sheetName, table });
var tabOrder = [
  { name: "home", sheetName: homeTab.sheetName },
  { name: "dashboard", sheetName: dashboardTab.sheetName },
  ...["requests", "offers", "propositions", "companies", "contacts", "schools", "trainings", "periods", "reviews", "resources", "meetings", "registrations", "needs", "messages", "templates", "rules", "settings", "journal"].map(ofTable)
];

// src/google/properties/installation.ts
var INSTALLATION_KEY = "installation";
var InstallationStore = class {
  constructor(properties) {
    this.properties = properties;
    this.values = new PartedValues(properties);
  }
  read() {
    this.known ?? (this.known = this.stored() ?? foundAgain());
    return this.known;
  }
  write(patch) {
    this.known = { ...this.read(), ...patch };
    this.properties.setProperty(INSTALLATION_KEY, JSON.stringify(this.known));
  }
  /** Notes that an installation has begun: until its end, tabs that are there do not mean that it was finished. */
  begin() {
    if (this.stored() === void 0) this.write({});
  }
  /** `undefined` when it was never built, and when what was noted is lost: see `formFoundAgain`. */
  form(kind) {
    return this.values.read(`form.${kind}`);
  }
  writeForm(kind, form) {
    this.values.write(`form.${kind}`, form);
  }
  /** What the form has shown so far; empty when it was never built or is lost. */
  asked(kind) {
    return this.values.read(`asked.${kind}`) ?? {};
  }
  writeAsked(kind, asked4) {
    if (JSON.stringify(asked4) !== JSON.stringify(this.asked(kind))) this.values.write(`asked.${kind}`, asked4);
  }
  openness(kind) {
    return this.values.read(`open.${kind}`) ?? {};
  }
  writeOpenness(kind, patch) {
    this.values.write(`open.${kind}`, { ...this.openness(kind), ...patch });
  }
  stored() {
    const stored = parsed2(this.properties.getProperty(INSTALLATION_KEY));
    return typeof stored?.version === "number" && typeof stored.sheets === "object" ? stored : void 0;
  }
};
function foundAgain() {
  const ids = new Map(SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const found = tabOrder.flatMap(({ name, sheetName }) => ids.has(sheetName) ? [[name, ids.get(sheetName)]] : []);
  return { version: found.length === tabOrder.length ? 1 : 0, sheets: Object.fromEntries(found) };
}

// src/google/properties/stuck-steps.ts
var KEY2 = "stuck";
var StuckSteps = class {
  constructor(properties) {
    this.properties = properties;
    this.isChanged = false;
  }
  all() {
    return Object.entries(this.read()).map(([step, { message, advice, since }]) => ({ step, message, advice, since }));
  }
  /** Keeps since when the same trouble stands. */
  note(step, trouble) {
    const standing = this.read()[step];
    if (standing?.message === trouble.message) return;
    this.known = { ...this.read(), [step]: trouble };
    this.isChanged = true;
  }
  mended(step) {
    if (this.read()[step] === void 0) return;
    this.known = Object.fromEntries(Object.entries(this.read()).filter(([other]) => other !== step));
    this.isChanged = true;
  }
  save() {
    if (this.isChanged) this.properties.setProperty(KEY2, JSON.stringify(this.known));
    this.isChanged = false;
  }
  read() {
    this.known ?? (this.known = parsed3(this.properties.getProperty(KEY2)));
    return this.known;
  }
};
function parsed3(stored) {
  try {
    const value2 = JSON.parse(stored ?? "{}");
    return typeof value2 === "object" && value2 !== null ? value2 : {};
  } catch {
    return {};
  }
}

// src/register/structure/read-structure.ts
var columnsByTable = /* @__PURE__ */ new WeakMap();
function columnsOf2(table) {
  const known = columnsByTable.get(table);
  if (known !== void 0) return known;
  const columns = Object.entries(table.columns);
  columnsByTable.set(table, columns);
  return columns;
}
var foldedHeaders = /* @__PURE__ */ new Map();
function folded(header) {
  const known = foldedHeaders.get(header);
  if (known !== void 0) return known;
  const name = fold(header);
  foldedHeaders.set(header, name);
  return name;
}
function readStructure(table, headers) {
  const found = /* @__PURE__ */ new Map();
  headers.forEach((header, position) => {
    const name = folded(String(header));
    if (name !== "") found.set(name, [...found.get(name) ?? [], position]);
  });
  const positions = {};
  const missing = [];
  const doubled = [];
  for (const [field, column] of columnsOf2(table)) {
    const at = found.get(folded(column.header));
    found.delete(folded(column.header));
    if (at === void 0) missing.push(column.header);
    else if (at.length > 1) doubled.push(column.header);
    if (at?.[0] !== void 0) positions[field] = at[0];
  }
  const foreign = [...found.values()].flat().sort((a, b) => a - b).map((position) => ({ position, header: String(headers[position]) }));
  return { positions, missing, doubled, foreign };
}
function planRepair(table, structure) {
  const columns = columnsOf2(table);
  const taken = /* @__PURE__ */ new Set();
  return columns.flatMap(([field, column], index) => {
    if (structure.positions[field] !== void 0) return [];
    const before = columns[index - 1];
    const after = columns[index + 1];
    const renamed = structure.foreign.find(({ position }) => !taken.has(position) && (before !== void 0 && structure.positions[before[0]] === position - 1 || after !== void 0 && structure.positions[after[0]] === position + 1));
    if (renamed === void 0) return [{ kind: "add", header: column.header, field }];
    taken.add(renamed.position);
    return [{ kind: "rename", position: renamed.position, from: renamed.header, to: column.header }];
  });
}

// src/register/row.ts
function readRow(table, structure, row) {
  const record = {};
  const faults = [];
  for (const [field, column] of columnsOf2(table)) {
    const position = structure.positions[field];
    const reading = column.codec.read(position === void 0 ? "" : row[position] ?? "");
    if (reading.kind === "faulty") faults.push(column.header);
    const value2 = reading.kind === "value" ? reading.value : column.ifEmpty;
    if (value2 !== void 0) record[field] = value2;
  }
  return { record, faults };
}
function writeFields(table, fields) {
  const cells = /* @__PURE__ */ new Map();
  for (const [field, column] of columnsOf2(table)) {
    if (!(field in fields)) continue;
    const value2 = fields[field];
    cells.set(field, value2 === void 0 ? "" : fitCell(column.codec.write(value2)));
  }
  return cells;
}

// src/register/same-cell.ts
var sameCell = (a, b) => a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

// src/google/sheets/loaded-table.ts
var LoadedTable = class {
  constructor(table, headers, structure, rows) {
    this.table = table;
    this.headers = headers;
    this.structure = structure;
    this.rows = rows;
    this.indexByKey = /* @__PURE__ */ new Map();
    this.changes = /* @__PURE__ */ new Map();
    this.added = [];
    const position = table.key === void 0 ? void 0 : structure.positions[table.key];
    if (position === void 0) return;
    rows.forEach((row, index) => {
      const key = String(row[position]).trim();
      if (key !== "" && !this.indexByKey.has(key)) this.indexByKey.set(key, index);
    });
  }
  get cells() {
    return this.rows.length * this.headers.length;
  }
  keys() {
    return this.indexByKey.keys();
  }
  /** Every record once: of rows that bear the same reference, the first. */
  all() {
    this.records ?? (this.records = this.rows.map((row, index) => this.read(row, index)));
    this.list ?? (this.list = this.records.filter((record) => record !== void 0));
    return this.list;
  }
  find(key) {
    const index = this.indexByKey.get(key);
    if (index === void 0) return void 0;
    return this.records === void 0 ? this.read(this.rows[index], index) : this.records[index];
  }
  row(key) {
    const index = this.indexByKey.get(key);
    return index === void 0 ? void 0 : new Map(this.headers.map((header, position) => [String(header), this.rows[index][position] ?? ""]));
  }
  cell(key, field) {
    const index = this.indexByKey.get(key);
    const position = this.structure.positions[field];
    return index === void 0 || position === void 0 ? void 0 : this.rows[index][position] ?? "";
  }
  add(cells) {
    const row = new Array(this.headers.length).fill("");
    for (const [field, cell] of cells) if (this.structure.positions[field] !== void 0) row[this.structure.positions[field]] = cell;
    this.rows.push(row);
    const key = String(cells.get(this.table.key ?? "") ?? "");
    this.indexByKey.set(key, this.rows.length - 1);
    this.added.push(key);
    this.refresh(this.rows.length - 1);
  }
  change(key, cells) {
    const index = this.indexByKey.get(key);
    if (index === void 0) throw new Error(`record-not-found: ${this.table.name} ${key}`);
    const change = this.changes.get(key) ?? { before: {}, after: {} };
    let isChanged = false;
    for (const [field, cell] of cells) {
      const position = this.structure.positions[field];
      if (position === void 0 || sameCell(this.rows[index][position], cell)) continue;
      if (!(field in change.before)) change.before[field] = this.rows[index][position] ?? "";
      change.after[field] = cell;
      this.rows[index][position] = cell;
      isChanged = true;
    }
    if (!isChanged) return;
    this.changes.set(key, change);
    this.refresh(index);
  }
  /** What is to be written; `undefined` when nothing is. */
  writes() {
    if (this.changes.size === 0 && this.added.length === 0) return void 0;
    const isNew = new Set(this.added);
    return {
      changes: [...this.changes].filter(([key]) => !isNew.has(key)).map(([key, { before, after }]) => ({ key, before, after })),
      adds: this.added.map((key) => ({ key, cells: this.cellsOf(key) }))
    };
  }
  written() {
    this.changes.clear();
    this.added.length = 0;
  }
  cellsOf(key) {
    const row = this.rows[this.indexByKey.get(key)];
    return Object.fromEntries(Object.entries(this.structure.positions).flatMap(([field, position]) => row[position] === "" || row[position] === void 0 ? [] : [[field, row[position]]]));
  }
  read(row, index) {
    const { table, structure } = this;
    const position = structure.positions[table.presentBy ?? table.key ?? ""];
    if (position === void 0 || String(row[position] ?? "").trim() === "") return void 0;
    const keyAt = structure.positions[table.key ?? ""];
    const key = keyAt === void 0 ? "" : String(row[keyAt] ?? "").trim();
    return key !== "" && this.indexByKey.get(key) !== index ? void 0 : readRow(table, structure, row).record;
  }
  refresh(index) {
    if (this.records !== void 0) this.records[index] = this.read(this.rows[index], index);
    this.list = void 0;
  }
};
function loadTable(tabs, name, mayMend) {
  const table = TABLES[name];
  const sheet = tabs.find(name);
  const [read = [], ...body] = sheet.getDataRange().getValues();
  let headers = read;
  let structure = readStructure(table, headers);
  const hidden = hiddenHeaders(table);
  const isHidden = (header) => hidden.has(header);
  if (mayMend && structure.missing.length > 0 && structure.missing.every(isHidden)) {
    headers = addColumns(sheet, headers, structure.missing);
    structure = readStructure(table, headers);
  }
  const seen = structure.missing.filter((header) => !isHidden(header));
  if (seen.length > 0 || structure.doubled.length > 0) {
    const { message, advice } = structureProblem(table.sheetName, structure.missing, structure.doubled);
    throw new UserProblem(message, advice);
  }
  const rows = body.slice(0, lastFilled(body) + 1);
  const lacking = headers.length - (rows[0]?.length ?? headers.length);
  return new LoadedTable(table, headers, structure, lacking > 0 ? rows.map((row) => [...row, ...new Array(lacking).fill("")]) : rows);
}
var hiddenHeaders = (table) => new Set(columnsOf2(table).filter(([, column]) => column.isHidden).map(([, column]) => column.header));
function addColumns(sheet, headers, missing) {
  const lacking = headers.length + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet.getRange(1, headers.length + 1, 1, missing.length).setValues([[...missing]]);
  sheet.getRange(2, headers.length + 1, sheet.getMaxRows() - 1, missing.length).setNumberFormat("@");
  sheet.hideColumns(headers.length + 1, missing.length);
  return [...headers, ...missing];
}
var lastFilled = (rows) => {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (rows[index].some((cell) => cell !== "" && cell !== false)) return index;
  return -1;
};

// src/google/sheets/sheet-register.ts
var FIRST = ["companies", "contacts", "offers", "propositions", "requests"];
var WRITE_ORDER = [...FIRST, ...TABLE_NAMES.filter((name) => !FIRST.includes(name))];
var SheetRegister = class {
  constructor(tabs, counters, today, write2) {
    this.tabs = tabs;
    this.counters = counters;
    this.today = today;
    this.write = write2;
    this.loaded = /* @__PURE__ */ new Map();
    this.marks = [];
    this.isFirst = true;
  }
  all(name) {
    return this.load(name).all();
  }
  find(name, key) {
    return this.load(name).find(key);
  }
  add(name, record) {
    const born = isLiving(name) ? { ...record, recordedStatus: record[STATUS_FIELD[name]] } : record;
    this.load(name).add(writeFields(TABLES[name], born));
  }
  change(name, key, patch) {
    this.load(name).change(key, writeFields(TABLES[name], patch));
  }
  settle(name, key, status) {
    this.load(name).change(key, writeFields(TABLES[name], { [STATUS_FIELD[name]]: status, recordedStatus: status }));
  }
  markAnswer(form, key, text2) {
    this.marks.push({ form, key, text: text2 });
  }
  nextReference(name) {
    const stem = `${TABLES[name].prefix}-${schoolYearOf(this.today())}-`;
    let highest = this.counters.last(stem);
    for (const key of this.load(name).keys()) if (key.startsWith(stem)) highest = Math.max(highest, Number(key.slice(stem.length)) || 0);
    this.counters.use(stem, highest + 1);
    return stem + String(highest + 1).padStart(4, "0");
  }
  /** Writes what the action changed so far. */
  save() {
    this.counters.save();
    const tables = WRITE_ORDER.flatMap((name) => {
      const writes = this.loaded.get(name)?.writes();
      return writes === void 0 ? [] : [{ table: name, ...writes }];
    });
    if (tables.length > 0 || this.marks.length > 0) {
      if (this.write === void 0) throw new Error("read-only-register");
      this.write({ tables, marks: this.marks }, (table) => this.load(table), this.isFirst);
      this.isFirst = false;
    }
    for (const name of this.loaded.keys()) this.loaded.get(name).written();
    this.marks = [];
  }
  load(name) {
    const known = this.loaded.get(name);
    if (known !== void 0) return known;
    const loaded = loadTable(this.tabs, name, this.write !== void 0);
    this.loaded.set(name, loaded);
    return loaded;
  }
};

// src/google/sheets/tab-finder.ts
var TabFinder = class {
  constructor(spreadsheet, installation) {
    this.spreadsheet = spreadsheet;
    this.installation = installation;
  }
  /** The tab of the table. Throws a UserProblem when there is none under this name or identity. */
  find(table) {
    const sheet = this.look(table);
    if (sheet !== void 0) return sheet;
    const { message, advice } = missingTab(TABLES[table].sheetName);
    throw new UserProblem(message, advice);
  }
  look(table) {
    return this.spreadsheet.getSheetByName(TABLES[table].sheetName) ?? this.byId(this.installation.read().sheets[table]);
  }
  byId(id) {
    if (id === void 0) return void 0;
    if (this.sheetsById?.has(id) !== true) this.sheetsById = new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return this.sheetsById.get(id);
  }
};

// src/register/intention.ts
var PART_LENGTH2 = 4e4;
var PART_SIGN = "|";
var packCell = (cell) => cell instanceof Date ? { d: cell.getTime() } : cell;
var unpackCell = (cell) => typeof cell === "object" ? new Date(cell.d) : cell;
var mapCells = (cells, change) => Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, change(cell)]));
function encodeIntention({ id, at, tables, marks }) {
  const body = JSON.stringify({
    tables: tables.map(({ table, changes, adds }) => ({
      table,
      changes: changes.map(({ key, before, after }) => ({ key, before: mapCells(before, packCell), after: mapCells(after, packCell) })),
      adds: adds.map(({ key, cells }) => ({ key, cells: mapCells(cells, packCell) }))
    })),
    marks
  });
  const parts2 = [];
  for (let from = 0; from < body.length; from += PART_LENGTH2) parts2.push(PART_SIGN + body.slice(from, from + PART_LENGTH2));
  return [JSON.stringify({ id, at, parts: parts2.length, print: fingerprint(body) }), ...parts2];
}
function partsOf2(head) {
  try {
    const { parts: parts2 } = JSON.parse(head);
    return typeof parts2 === "number" && Number.isInteger(parts2) && parts2 > 0 ? parts2 : 0;
  } catch {
    return 0;
  }
}
function decodeIntention(texts2) {
  try {
    const { id, at, parts: parts2, print } = JSON.parse(texts2[0] ?? "");
    const body = texts2.slice(1, parts2 + 1).map((part) => part.slice(PART_SIGN.length)).join("");
    if (fingerprint(body) !== print) return void 0;
    const { tables, marks } = JSON.parse(body);
    return {
      id,
      at,
      marks,
      tables: tables.map(({ table, changes, adds }) => ({
        table,
        changes: changes.map(({ key, before, after }) => ({ key, before: mapCells(before, unpackCell), after: mapCells(after, unpackCell) })),
        adds: adds.map(({ key, cells }) => ({ key, cells: mapCells(cells, unpackCell) }))
      }))
    };
  } catch {
    return void 0;
  }
}

// src/google/sheets/intention-tab.ts
var SLOTS = 6;
var IntentionTab = class {
  constructor(spreadsheet) {
    this.spreadsheet = spreadsheet;
  }
  /** Intentions that a broken run has left, the oldest first; `unreadable` counts those that cannot be understood. */
  pending() {
    const sheet = this.find();
    if (sheet === null) return { intentions: [], unreadable: [] };
    const heads = sheet.getRange(2, 1, SLOTS, 1).getValues().map(([head]) => String(head));
    const found = heads.flatMap((head, index) => head === "" ? [] : [{ slot: index, intention: this.read(sheet, index, head) }]);
    const intentions = found.flatMap(({ slot, intention }) => intention === void 0 ? [] : [{ slot, intention }]).sort((a, b) => a.intention.at < b.intention.at ? -1 : 1);
    return { intentions, unreadable: found.flatMap(({ slot, intention }) => intention === void 0 ? [slot] : []) };
  }
  /** Writes the intention in one call; gives its slot. Throws when all are taken. */
  keep(intention, taken) {
    const sheet = this.find() ?? this.create();
    const slot = Array.from({ length: SLOTS }, (_, index) => index).find((index) => !taken.includes(index));
    if (slot === void 0) throw new Error("intentions-full");
    const texts2 = encodeIntention(intention);
    const lacking = texts2.length - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    sheet.getRange(slot + 2, 1, 1, texts2.length).setValues([texts2]);
    return slot;
  }
  forget(slot) {
    this.find()?.getRange(slot + 2, 1).setValue("");
  }
  read(sheet, slot, head) {
    const parts2 = Math.min(partsOf2(head), sheet.getMaxColumns() - 1);
    return parts2 === 0 ? void 0 : decodeIntention(sheet.getRange(slot + 2, 1, 1, parts2 + 1).getValues()[0].map(String));
  }
  find() {
    this.sheet ?? (this.sheet = this.spreadsheet.getSheetByName(intentionTab.sheetName) ?? void 0);
    return this.sheet ?? null;
  }
  /** Made by the installation; here only when somebody has deleted it since. */
  create() {
    const active = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(intentionTab.sheetName, this.spreadsheet.getSheets().length);
    sheet.getRange(1, 1, 1, 2).setValues([[intentionTab.title, intentionTab.help]]);
    sheet.hideSheet();
    this.spreadsheet.setActiveSheet(active);
    this.sheet = sheet;
    return sheet;
  }
};

// src/google/sheets/arrangement.ts
var SMALL = 2e4;
function arrangementOf(sheet, table, expectedCells, withField) {
  if (expectedCells <= SMALL) {
    const [headers2 = [], ...rows2] = sheet.getDataRange().getValues();
    const structure2 = readStructure(table, headers2);
    return arranged(table, headers2, structure2, rows2, 0);
  }
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const structure = readStructure(table, headers);
  const wanted = [table.key, withField].flatMap((field) => field === void 0 ? [] : structure.positions[field] ?? []);
  const first = Math.min(...wanted);
  const rows = wanted.length === 0 || sheet.getLastRow() < 2 ? [] : sheet.getRange(2, first + 1, sheet.getLastRow() - 1, Math.max(...wanted) - first + 1).getValues();
  return arranged(table, headers, structure, rows, wanted.length === 0 ? 0 : first);
}
function arranged(table, headers, structure, rows, offset) {
  const keyAt = structure.positions[table.key ?? ""];
  const keys2 = rows.map((row) => keyAt === void 0 ? "" : String(row[keyAt - offset] ?? "").trim());
  const rowOf3 = /* @__PURE__ */ new Map();
  keys2.forEach((key, index) => {
    if (key !== "" && !rowOf3.has(key)) rowOf3.set(key, index + 2);
  });
  return {
    headers,
    structure,
    keys: keys2,
    rowOf: rowOf3,
    cell(row, field) {
      const position = structure.positions[field];
      return position === void 0 ? void 0 : rows[row - 2]?.[position - offset];
    }
  };
}
var isUnmoved = (before, after) => before.keys.every((key, index) => key === "" || after.keys[index] === key) && before.headers.every((header, position) => String(header) === String(after.headers[position] ?? ""));

// src/google/sheets/cell-blocks.ts
function blocksOf(cells) {
  const places2 = [...cells].map(([place, value2]) => {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    return { row, column, value: value2 };
  }).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs = [];
  for (const { row, column, value: value2 } of places2) {
    const last = runs[runs.length - 1];
    if (last !== void 0 && last.row === row && last.column + last.values[0].length === column) last.values[0].push(value2);
    else runs.push({ row, column, values: [[value2]] });
  }
  const blocks = [];
  const open = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const shape = `${run.column} ${run.values[0].length}`;
    const above = open.get(shape);
    if (above !== void 0 && above.row + above.values.length === run.row) above.values.push(run.values[0]);
    else {
      blocks.push(run);
      open.set(shape, run);
    }
  }
  return blocks;
}

// src/google/sheets/keyed-writer.ts
var Overtaken = class extends Error {
};
var MOST_ATTEMPTS2 = 5;
var KeyedWriter = class {
  /** @param find the tab of a table; @param known what the action knows of it */
  constructor(find, known) {
    this.find = find;
    this.known = known;
  }
  /**
   * Writes all tables, each verified.
   * @param mayBeOvertaken throws `Overtaken`, before anything is written, when a status differs from what the action had read
   * @param beforeFirstCell called once all tabs have been found as they should be
   */
  write(tables, mayBeOvertaken, beforeFirstCell) {
    let pending = tables.map((writes) => this.begin(writes));
    if (mayBeOvertaken) for (const one2 of pending) refuseIfOvertaken(one2);
    beforeFirstCell();
    const all3 = pending;
    for (let attempt = 0; pending.length > 0; attempt += 1) {
      if (attempt === MOST_ATTEMPTS2) throw new Error("register-keeps-moving");
      if (attempt > 0) for (const one2 of pending) one2.before = this.look(one2);
      for (const one2 of pending) put(one2);
      pending = pending.filter((one2) => !this.isDone(one2));
    }
    return new Map(all3.map(({ writes, gone }) => [writes.table, { gone: [...gone] }]));
  }
  begin(writes) {
    const table = TABLES[writes.table];
    const sheet = this.find(writes.table);
    const known = this.known(writes.table);
    const pending = { writes, table, sheet, known, blocks: [], gone: /* @__PURE__ */ new Set() };
    return { ...pending, before: this.look(pending) };
  }
  look({ writes, table, sheet, known }) {
    return arrangementOf(sheet, table, known.cells, statusFieldOf(writes));
  }
  /** True when everything stands where it belongs; otherwise what landed wrongly is put right. */
  isDone(one2) {
    const after = this.look(one2);
    const isAdded = one2.writes.adds.every(({ key }) => after.rowOf.has(key));
    if (isAdded && isUnmoved(one2.before, after)) return true;
    putRight(one2, after);
    return false;
  }
};
function statusFieldOf({ table, changes }) {
  if (!isLiving(table)) return void 0;
  const field = STATUS_FIELD[table];
  return changes.some(({ after }) => field in after) ? field : void 0;
}
function refuseIfOvertaken({ writes, before }) {
  const field = statusFieldOf(writes);
  if (field === void 0) return;
  for (const { key, before: read, after } of writes.changes) {
    const row = before.rowOf.get(key);
    if (row === void 0 || !(field in after)) continue;
    const now = before.cell(row, field);
    if (now !== void 0 && now !== "" && now !== read[field] && now !== after[field]) throw new Overtaken(`${writes.table} ${key}`);
  }
}
function put(one2) {
  const { writes, before, sheet } = one2;
  const cells = /* @__PURE__ */ new Map();
  one2.gone = /* @__PURE__ */ new Set();
  for (const { key, after } of writes.changes) {
    const row = before.rowOf.get(key);
    if (row === void 0) {
      one2.gone.add(key);
      continue;
    }
    for (const [field, cell] of Object.entries(after)) {
      const position = before.structure.positions[field];
      if (position !== void 0) cells.set(`${row - 2} ${position}`, cell);
    }
  }
  one2.blocks = blocksOf(cells);
  for (const block of one2.blocks) writeBlock(sheet, block);
  addRows(one2, writes.adds.filter(({ key }) => !before.rowOf.has(key)));
}
var writeBlock = (sheet, { row, column, values }) => void sheet.getRange(row + 2, column + 1, values.length, values[0].length).setValues(values);
function addRows(one2, adds) {
  const first = adds[0];
  if (first === void 0) return;
  const { sheet, before, table } = one2;
  const width = before.headers.length;
  const rows = adds.map(({ cells }) => rowFrom(before, cells, width));
  sheet.appendRow(rows[0]);
  if (adds.length > 1) {
    const at = arrangementOf(sheet, table, one2.known.cells).rowOf.get(first.key);
    if (at === void 0) return;
    sheet.insertRowsAfter(at, adds.length - 1);
    sheet.getRange(at + 1, 1, adds.length - 1, width).setValues(rows.slice(1));
  }
  tickBoxes(one2, adds.map(({ key }) => key));
}
function rowFrom({ structure }, cells, width) {
  const row = new Array(width).fill("");
  for (const [field, cell] of Object.entries(cells)) if (structure.positions[field] !== void 0) row[structure.positions[field]] = cell;
  return row;
}
function tickBoxes({ sheet, table, known }, keys2) {
  const boxes = columnsOf2(table).filter(([, column]) => column.codec.display === "checkbox").map(([field]) => field);
  if (boxes.length === 0) return;
  const { rowOf: rowOf3, structure } = arrangementOf(sheet, table, known.cells);
  const rows = keys2.flatMap((key) => rowOf3.get(key) ?? []);
  if (rows.length === 0) return;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  for (const field of boxes) if (structure.positions[field] !== void 0) sheet.getRange(first, structure.positions[field] + 1, last - first + 1, 1).setDataValidation(rule);
}
function putRight(one2, after) {
  const { sheet, known, writes, before } = one2;
  const [headers = [], ...rows] = sheet.getDataRange().getValues();
  const amended = new Map(writes.changes.map(({ key, after: cells2 }) => [key, cells2]));
  const fieldAt = new Map(Object.entries(after.structure.positions).map(([field, position]) => [position, field]));
  const cells = /* @__PURE__ */ new Map();
  for (const { row, column, values } of one2.blocks) {
    values.forEach((line, down) => line.forEach((written2, across) => {
      const [index, position] = [row + down, column + across];
      const key = after.keys[index] ?? "";
      const meant = meantFor(key, String(headers[position] ?? ""), amended.get(key)?.[fieldAt.get(position) ?? ""], known);
      const now = rows[index]?.[position];
      if (meant !== void 0 && sameCell(now, written2) && !sameCell(now, meant)) cells.set(`${index} ${position}`, meant);
    }));
  }
  for (const block of blocksOf(cells)) writeBlock(sheet, block);
  for (const key of overwritten(before, after, writes)) {
    const row = known.row(key);
    if (row !== void 0) sheet.appendRow(headers.map((header) => row.get(String(header)) ?? ""));
  }
}
function meantFor(key, header, amended, known) {
  if (key === "") return "";
  return amended ?? known.row(key)?.get(header);
}
function overwritten(before, after, { adds }) {
  const added = adds.flatMap(({ key }) => after.rowOf.get(key) ?? []);
  if (added.length < 2) return [];
  const [first, last] = [Math.min(...added), Math.max(...added)];
  let shift = 0;
  return before.keys.flatMap((key, index) => {
    const now = after.rowOf.get(key);
    if (key === "") return [];
    if (now !== void 0) {
      shift = now - (index + 2);
      return [];
    }
    const place = index + 2 + shift;
    return shift > 0 && place >= first && place <= last ? [key] : [];
  });
}

// src/google/sheets/unit-of-work.ts
var LOCK_WAIT_MS = 15e3;
var MOST_TRIES = 3;
function unitOfWork(tools) {
  return (work) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) throw new UserProblem(lockedProblem.message, lockedProblem.advice);
    try {
      const intentions = new IntentionTab(tools.tabs.spreadsheet);
      const stuck2 = finishOthers(tools, intentions);
      for (let attempt = 1; ; attempt += 1) {
        try {
          const register = tools.newRegister((writes, known, isFirst) => carryOut2(tools, intentions, stuck2, { ...writes, id: tools.newId(), at: tools.now() }, known, isFirst && attempt < MOST_TRIES));
          const result2 = work(register);
          register.save();
          return result2;
        } catch (error) {
          if (!(error instanceof Overtaken)) throw error;
        }
      }
    } finally {
      lock.releaseLock();
    }
  };
}
function carryOut2(tools, intentions, stuck2, intention, known, mayBeOvertaken) {
  let slot;
  const keep2 = () => {
    slot = keepIn(intentions, intention, stuck2);
  };
  try {
    write(tools, intention, known, mayBeOvertaken, keep2);
  } catch (error) {
    if (error instanceof Error && error.message === "register-keeps-moving") throw new UserProblem(keepsMoving.message, keepsMoving.advice);
    throw error;
  }
  if (slot !== void 0) intentions.forget(slot);
}
function keepIn(intentions, intention, stuck2) {
  try {
    return intentions.keep(intention, stuck2);
  } catch (error) {
    if (error instanceof Error && error.message === "intentions-full") throw new UserProblem(intentionsFull.message, intentionsFull.advice);
    throw error;
  }
}
function write(tools, { tables, marks }, known, mayBeOvertaken, beforeFirstCell) {
  const writer = new KeyedWriter((table) => tools.tabs.find(table), known);
  const written2 = writer.write(tables, mayBeOvertaken, beforeFirstCell);
  if (marks.length > 0) tools.markAnswers(marks);
  const gone = [...written2].flatMap(([table, { gone: keys2 }]) => keys2.map((key) => ({ table, key })));
  if (gone.length > 0) tools.onGone(gone);
}
function finishOthers(tools, intentions) {
  const { intentions: pending, unreadable } = intentions.pending();
  const stuck2 = [...unreadable];
  for (const { slot, intention } of pending) {
    try {
      const loaded = /* @__PURE__ */ new Map();
      const known = (table) => {
        const one2 = loaded.get(table) ?? loadTable(tools.tabs, table, false);
        loaded.set(table, one2);
        return one2;
      };
      for (const { table } of intention.tables) known(table);
      write(tools, withoutOvertaken(intention, known), known, false, () => void 0);
      intentions.forget(slot);
    } catch (error) {
      if (!(error instanceof UserProblem)) console.error(`finish ${intention.id}: ${error instanceof Error ? error.message : String(error)}`);
      stuck2.push(slot);
    }
  }
  return stuck2;
}
function withoutOvertaken(intention, known) {
  return {
    ...intention,
    tables: intention.tables.map(({ table, changes, adds }) => ({
      table,
      adds,
      changes: changes.map(({ key, before, after }) => ({
        key,
        before,
        after: Object.fromEntries(Object.entries(after).filter(([field, cell]) => {
          const now = known(table).cell(key, field);
          return now === void 0 || sameCell(now, before[field]) || sameCell(now, cell);
        }))
      }))
    }))
  };
}

// src/google/triggers/wake-up-trigger.ts
var KEY3 = "wake";
var HANDLER = "onWake";
var SOONEST_MS = 6e4;
var WakeUpTrigger = class {
  constructor(properties) {
    this.properties = properties;
  }
  at(instant2) {
    const moment = Date.parse(instant2);
    this.earliest = this.earliest === void 0 ? moment : Math.min(this.earliest, moment);
  }
  forget() {
    this.earliest = void 0;
  }
  /** Sets the trigger when one is wanted sooner than the one that stands. Called once, at the end of a run; without a trigger, the hourly clock does the work. */
  keep() {
    if (this.earliest === void 0) return;
    const now = Date.now();
    const wanted = Math.max(this.earliest, now + SOONEST_MS);
    const standing = this.standing();
    if (standing !== void 0 && standing.at > now && standing.at <= wanted) return;
    this.clear();
    try {
      const trigger = ScriptApp.newTrigger(HANDLER).timeBased().after(wanted - now).create();
      this.properties.setProperty(KEY3, JSON.stringify({ at: wanted, uid: trigger.getUniqueId() }));
    } catch (error) {
      console.warn(`wake-up: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  /** Removes the trigger that has just fired, and any that overlapping runs have left behind. */
  done(uid) {
    const standing = this.standing();
    this.clear(standing !== void 0 && standing.uid !== uid && standing.at > Date.now() ? standing.uid : void 0);
  }
  /** Deletes this account's wake-ups but one. */
  clear(kept) {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === HANDLER && trigger.getUniqueId() !== kept) ScriptApp.deleteTrigger(trigger);
    }
    if (kept === void 0 && this.properties.getProperty(KEY3) !== null) this.properties.deleteProperty(KEY3);
  }
  standing() {
    try {
      const stored = JSON.parse(this.properties.getProperty(KEY3) ?? "null");
      return stored !== null && typeof stored.at === "number" && typeof stored.uid === "string" ? stored : void 0;
    } catch {
      return void 0;
    }
  }
};

// src/google/compose.ts
var TIME_BUDGET_MS = 27e4;
function composeRun(actor) {
  const startedAt = Date.now();
  const runId = Utilities.getUuid().replace(/-/g, "").slice(0, 12);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const installation = new InstallationStore(properties);
  const tabs = new TabFinder(spreadsheet, installation);
  const wakeUp = new WakeUpTrigger(properties);
  const clock = { now: () => (/* @__PURE__ */ new Date()).toISOString(), today: () => localDay(/* @__PURE__ */ new Date()), dayOf: (instant2) => localDay(new Date(instant2)) };
  const newRegister = (write2) => new SheetRegister(tabs, new Counters(properties), clock.today, write2);
  const names2 = counting(runId);
  const gone = [];
  const ports = {
    unitOfWork: unitOfWork({
      tabs,
      newRegister,
      newId: names2,
      now: clock.now,
      markAnswers: (marks) => markAnswers(marks, { tabs, installation }),
      onGone: (rows) => void gone.push(...rows)
    }),
    clock,
    mailer: new PlatformMailer(),
    departures: new DepartureLog(properties, runId),
    tokens: { next: () => Utilities.getUuid().replace(/-/g, "") },
    formLinks: new FormLinkStore(installation),
    wakeUp,
    gazetteer: { locate: locateIn(() => projectFile("communes", noPlaceTable)) },
    actor,
    lineKeys: { next: names2 },
    stuckSteps: () => new StuckSteps(properties).all(),
    hasTimeLeft: () => Date.now() - startedAt < TIME_BUDGET_MS
  };
  return { ports, tabs, installation, wakeUp, gone, read: (work) => work(newRegister()) };
}
function counting(runId) {
  let count2 = 0;
  return () => {
    count2 += 1;
    return `${runId}-${count2}`;
  };
}
var two3 = (number2) => String(number2).padStart(2, "0");
var localDay = (date2) => `${date2.getFullYear()}-${two3(date2.getMonth() + 1)}-${two3(date2.getDate())}`;

// src/google/bridge/reply.ts
var BY_ANIMATOR = "Animateur";
function reply(work) {
  try {
    const run = composeRun(BY_ANIMATOR);
    const value2 = work(run);
    run.wakeUp.keep();
    return { ok: true, value: value2 };
  } catch (error) {
    if (error instanceof UserProblem) return { ok: false, error: { message: error.message, ...error.advice === void 0 ? {} : { advice: error.advice } } };
    console.error(error instanceof Error ? error.stack ?? error.message : String(error));
    return { ok: false, error: unexpectedProblem };
  }
}

// src/google/bridge/planning-server.ts
var planningServer = {
  solvePlan: (wishes2) => reply((run) => run.read((register) => solvePlan(register, run.ports, wishes2))),
  getAlternatives: (requestReference, plan) => reply((run) => run.read((register) => alternatives(register, run.ports, requestReference, plan))),
  createPropositions: (pairs) => reply(({ ports }) => ports.unitOfWork((register) => createPropositions(register, ports, pairs))),
  getMap: () => reply((run) => run.read((register) => mapView(register, run.ports, JSON.parse(projectFile("contours", noOutlines)))))
};

// src/wording/labels/settings.ts
var weight = (name) => fr`Poids du critère « ${name} » dans le classement des hôtes. Une valeur plus grande compte davantage ; 0 l’écarte.`;
var settingExplanations = {
  hubName: "Nom du pôle de stages, tel que le lisent les établissements et les organismes d’accueil.",
  territory: fr`Territoire du pôle, par exemple « Loire Sud ».`,
  academie: "Académie.",
  zone: fr`Zone de vacances : A, B ou C.`,
  departements: "Numéros des départements du territoire, séparés par des virgules.",
  animatorName: "Nom de l’animateur ou de l’animatrice, dans chaque courriel.",
  animatorRole: fr`Fonction dans la signature, par exemple « Animatrice du pôle de stages ».`,
  animatorPhone: "Téléphone donné dans chaque courriel.",
  animatorEmail: fr`Adresse à laquelle on répond ; en mode d’essai, elle reçoit tous les courriels.`,
  signature: fr`Signature des courriels ; vide : nom, fonction, pôle et téléphone.`,
  controller: "Responsable du traitement des données, en général l’établissement support.",
  dpoContact: "Contact du délégué à la protection des données.",
  sandbox: fr`Mode d’essai : « oui » envoie tous les courriels au seul animateur, « non » les envoie à leurs destinataires.`,
  sendDelayMinutes: "Minutes pendant lesquelles un courriel en file peut encore être annulé.",
  acknowledgementsPerDay: "Accusés de réception envoyés d’eux-mêmes par jour ; au-delà, ils attendent votre relecture.",
  acknowledgementQuotaKept: "Envois du jour que les accusés de réception laissent aux propositions et aux accords.",
  acknowledgementsPerAddress: "Accusés de réception envoyés d’eux-mêmes à une même adresse par jour.",
  minDailyQuotaKept: "Envois gardés en réserve chaque jour sur le quota du compte.",
  replyWithinDays: "Jours ouvrés annoncés à l’enseignant pour une réponse.",
  solicitationsPerMonth: "Nombre de sollicitations d’une entreprise par mois, sauf indication contraire sur sa fiche.",
  restDays: "Jours de repos souhaités entre deux sollicitations d’une entreprise.",
  secondeStart: "Premier jour des stages de seconde (année-mois-jour). À confirmer chaque année avec le calendrier officiel.",
  secondeEnd: "Dernier jour des stages de seconde (année-mois-jour).",
  "weight.expectations": weight("Attendus couverts"),
  "weight.sector": weight("Secteur et activité"),
  "weight.distance": weight("Distance et transport"),
  "weight.dates": weight("Dates"),
  "weight.places": weight("Places et semaines"),
  "weight.reliability": weight("Fiabilité de l’hôte"),
  "weight.rest": weight("Repos depuis la dernière sollicitation"),
  "weight.network": weight("Apport du réseau")
};

// src/application/setup/setup-hub.ts
var IDENTITY_KEYS = ["hubName", "territory", "academie", "departements", "animatorName", "animatorRole", "animatorPhone", "animatorEmail", "controller", "dpoContact"];
var identityOf = (register) => {
  const settings = settingsFrom(register.all("settings"));
  return Object.fromEntries(IDENTITY_KEYS.map((key) => [key, settings[key]]));
};
function writeSetting(register, key, value2) {
  if (register.find("settings", key) === void 0) register.add("settings", { key, value: value2, explanation: settingExplanations[key] });
  else register.change("settings", key, { value: value2 });
}
function saveIdentity(register, ports, identity) {
  for (const key of IDENTITY_KEYS) writeSetting(register, key, identity[key].trim());
  noteInJournal(register, ports, { action: journalActions.identitySaved, object: journalObjects.hub, reference: "" });
}
function seedSettings(register) {
  for (const key of Object.keys(SETTING_DEFAULTS)) {
    if (register.find("settings", key) === void 0) register.add("settings", { key, value: SETTING_DEFAULTS[key], explanation: settingExplanations[key] });
  }
}
function planSchools(register, ports, schools) {
  const toCreate = [];
  const toChange = [];
  let known = 0;
  for (const given of schools) {
    const mine = register.find("schools", given.uai);
    const school = { ...given, point: pointOf2(ports, given, mine) };
    if (mine === void 0) {
      toCreate.push(school);
      continue;
    }
    known += 1;
    const patch = Object.fromEntries(DIRECTORY_FIELDS.filter((field) => school[field] !== void 0 && JSON.stringify(school[field]) !== JSON.stringify(mine[field])).map((field) => [field, school[field]]));
    if (Object.keys(patch).length > 0) toChange.push({ uai: school.uai, patch });
  }
  return { toCreate, toChange, known };
}
var DIRECTORY_FIELDS = ["name", "kind", "sector", "address", "postalCode", "commune", "point", "priorityEducation", "officeEmail"];
var FAR_FROM_COMMUNE_KM = 40;
function pointOf2(ports, given, mine) {
  const place = ports.gazetteer.locate({ postalCode: given.postalCode, commune: given.commune });
  const ofCommune = place.kind === "found" ? place.point : void 0;
  const isNear2 = given.point !== void 0 && (ofCommune === void 0 || greatCircleKm(given.point, ofCommune) <= FAR_FROM_COMMUNE_KM);
  if (isNear2) return given.point;
  const hasMoved = mine === void 0 || mine.point === void 0 || given.commune !== void 0 && given.commune !== mine.commune;
  return hasMoved ? ofCommune : void 0;
}
function importSchools(register, ports, schools) {
  const plan = planSchools(register, ports, schools);
  for (const school of plan.toCreate) register.add("schools", school);
  for (const { uai, patch } of plan.toChange) register.change("schools", uai, patch);
  noteInJournal(register, ports, { action: journalActions.schoolsImported, object: journalObjects.school, reference: "", after: String(plan.toCreate.length + plan.toChange.length) });
}
var trainingChoices = (register) => register.all("trainings").filter((training) => training.diploma !== "Observation").map((training) => ({ code: training.code, name: trainingName(training), diploma: training.diploma, isActive: training.isActive }));
function chooseTrainings(register, ports, codes2) {
  const chosen = new Set(codes2);
  for (const { code, isActive } of register.all("trainings")) if (isActive !== chosen.has(code)) register.change("trainings", code, { isActive: chosen.has(code) });
  noteInJournal(register, ports, { action: journalActions.trainingsChosen, object: journalObjects.hub, reference: "", after: String(chosen.size) });
}

// src/register/import/read-directory.ts
var import_papaparse = __toESM(require_papaparse_min(), 1);

// src/domain/geography/in-france.ts
var BOXES = [
  [41.3, 51.2, -5.3, 9.7],
  [15.8, 16.6, -61.9, -60.9],
  // Guadeloupe
  [17.8, 18.2, -63.2, -62.7],
  // Saint-Martin, Saint-Barthelemy
  [14.3, 15, -61.3, -60.7],
  // Martinique
  [2, 6, -54.7, -51.5],
  // French Guiana
  [-21.5, -20.8, 55.1, 55.9],
  // Reunion
  [-13.1, -12.5, 44.9, 45.4],
  // Mayotte
  [46.7, 47.2, -56.5, -56.1],
  // Saint-Pierre-et-Miquelon
  [-22.9, -19.4, 158, 172.1],
  // New Caledonia
  [-27.8, -7.8, -154.8, -134.3],
  // French Polynesia
  [-14.5, -13.1, -178.3, -176.1]
  // Wallis and Futuna
];
var isInFrance = ({ latitude, longitude }) => BOXES.some(([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east);

// src/register/import/read-directory.ts
var COLUMNS = {
  uai: ["uai", "numero_uai", "identifiant_de_l_etablissement", "code etablissement", "rne"],
  name: ["nom", "appellation_officielle", "nom_etablissement", "denomination", "etablissement"],
  kind: ["nature", "nature_uai_libe", "libelle_nature", "type_etablissement", "type"],
  sector: ["statut", "statut_public_prive", "secteur_public_prive_libe", "secteur"],
  address: ["adresse", "adresse_uai", "adresse_1"],
  postalCode: ["code_postal", "code_postal_uai", "cp"],
  commune: ["commune", "libelle_commune", "nom_commune", "localite", "localite_acheminement_uai", "ville"],
  latitude: ["latitude"],
  longitude: ["longitude"],
  priority: ["education_prioritaire", "appartenance_education_prioritaire"],
  email: ["mail", "courriel", "courriel du secretariat"]
};
var UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
var isUai = (text2) => /^\d{7}[A-Z]$/.test(text2) && UAI_LETTERS[Number(text2.slice(0, 7)) % 23] === text2[7];
var readDirectoryText = (text2) => {
  const { data } = import_papaparse.default.parse(text2.replace(/^\uFEFF/, "").trim(), { skipEmptyLines: true, delimitersToGuess: [";", "	", ",", "|"] });
  return readDirectoryRows(data);
};
function readDirectoryRows(rows) {
  const [headers = [], ...lines2] = rows;
  const names2 = headers.map((header) => fold(String(header)));
  const position = Object.fromEntries(Object.entries(COLUMNS).map(([field, aliases]) => [field, columnOf2(names2, aliases)]));
  const missing = ["uai", "name", "commune"].filter((field) => position[field] === -1).map((field) => COLUMNS[field][0]);
  if (missing.length > 0) return { schools: [], rejected: [], unplaced: [], missing };
  const schools = /* @__PURE__ */ new Map();
  const rejected = [];
  const unplaced = [];
  lines2.forEach((cells, index) => {
    const at = (field) => position[field] === -1 ? "" : String(cells[position[field]] ?? "").trim();
    const reading = readLine2(at);
    if ("reason" in reading) rejected.push({ line: index + 2, ...reading });
    else if (schools.has(reading.uai)) rejected.push({ line: index + 2, reason: "twice", value: reading.uai });
    else {
      schools.set(reading.uai, reading);
      const typed = [at("latitude"), at("longitude")].filter((text2) => text2 !== "").join(" ; ");
      if (typed !== "" && reading.point === void 0) unplaced.push({ line: index + 2, reason: "bad-point", value: typed });
    }
  });
  return { schools: [...schools.values()], rejected, unplaced, missing: [] };
}
var columnOf2 = (headers, names2) => names2.map((name) => headers.indexOf(fold(name))).find((at) => at !== -1) ?? -1;
function readLine2(at) {
  const uai = at("uai").toUpperCase().replace(/\s/g, "");
  if (uai === "") return { reason: "no-uai", value: at("name") };
  if (!isUai(uai)) return { reason: "bad-uai", value: uai };
  if (at("name") === "") return { reason: "no-name", value: uai };
  const broken = ["name", "commune", "address"].map(at).find(hasBrokenLetters);
  if (broken !== void 0) return { reason: "broken-letters", value: broken };
  return {
    uai,
    name: at("name"),
    kind: kindOf(at("kind"), at("name")),
    sector: fold(at("sector")).startsWith("priv") ? "private" : at("sector") === "" ? void 0 : "public",
    address: at("address") || void 0,
    postalCode: at("postalCode") === "" ? void 0 : normalisePostalCode(at("postalCode")),
    commune: at("commune") || void 0,
    point: pointOf3(at("latitude"), at("longitude")),
    priorityEducation: at("priority") || void 0,
    officeEmail: at("email") || void 0,
    trainingCodes: [],
    wantsDigest: false,
    hasRaisedQuota: false
  };
}
function pointOf3(latitudeTyped, longitudeTyped) {
  if (latitudeTyped === "" || longitudeTyped === "") return void 0;
  const [latitude, longitude] = [degrees2(latitudeTyped), degrees2(longitudeTyped)];
  return isInFrance({ latitude, longitude }) ? { latitude, longitude, tier: 0 } : void 0;
}
var degrees2 = (typed) => Number(Number(typed.replace(",", ".")).toFixed(5));
var KINDS = [
  ["college", "college"],
  ["polyvalent", "lycee-polyvalent"],
  ["professionnel", "lycee-pro"],
  ["erea", "erea"],
  ["regional d enseignement adapte", "erea"],
  ["lycee", "lycee-gt"]
];
var kindIn = (text2) => KINDS.find(([word]) => fold(text2).includes(word))?.[1];
function kindOf(nature, name) {
  const byNature = kindIn(nature);
  return byNature === void 0 || byNature === "lycee-gt" ? kindIn(name) ?? byNature ?? "other" : byNature;
}

// src/wording/sidebar/setup-sentences.ts
var directoryFaults = {
  "no-uai": (value2) => `UAI absent${value2 === "" ? "" : ` (${value2})`}`,
  "bad-uai": (value2) => fr`UAI ${quoted(value2)} non valable : sept chiffres et une lettre de contrôle`,
  "no-name": (value2) => `Nom absent pour ${value2}`,
  twice: (value2) => `${value2} figure deux fois`,
  "broken-letters": (value2) => fr`Accents perdus (${quoted(value2)}) : rouvrez le fichier en UTF-8`,
  "bad-point": (value2) => fr`Coordonnées hors de France (${value2}) : l’établissement est placé par sa commune`
};
var importSentence = (toCreate, known, rejected) => `${counted(toCreate, "établissement")} à créer, ${counted(known, "déjà connu", "déjà connus")}, ${counted(rejected, "ligne écartée", "lignes écartées")}.`;
var directoryColumnsMissing = (columns) => ({
  message: fr`Colonnes introuvables : ${columns.map((column) => quoted(column)).join(", ")}.`,
  advice: "Collez aussi la première ligne de l’annuaire, celle des titres de colonnes. Rien n’a été importé."
});
var emptyDirectory = { message: "Aucune ligne à importer.", advice: "Collez l’annuaire avec sa ligne de titres, ou choisissez un onglet." };
var testSubject = "Essai de Pôle de stages";
var testBody = (hubName) => fr`Bonjour,\n\nSi vous lisez ce message, ${hubName} peut envoyer des courriels. Les réponses des organismes et des enseignants arriveront à cette adresse.\n\nVous pouvez maintenant diffuser les formulaires « Demande de stage » et « Offre d’accueil ».`;

// src/wording/labels/period-label.ts
var periodLabel = ({ schoolName: schoolName2, trainingName: trainingName2, label, startsOn, endsOn }) => fr`${[schoolName2, trainingName2, label].filter((part) => part !== void 0 && part !== "").join(" – ")} : ${plainPeriod(startsOn, endsOn)}`;

// src/application/setup/form-lists.ts
var PFMP_DIPLOMAS = ["CAP", "Bac pro", "2de pro", "CS", "BMA"];
var offeredTrainings = (trainings) => toldApart(firstOfEach(trainings, ({ code }) => code), trainingName, [({ family }) => family, ({ code }) => code]).map(({ item: item2, label }) => ({
  code: item2.code,
  name: label,
  group: item2.diploma === "BTS" ? "bts" : "pfmp",
  sectors: item2.sectors,
  expectations: onceEach(expectationsOf(item2))
})).sort((a, b) => byName(a.name, b.name));
var offeredSchools = (schools) => toldApart(firstOfEach(schools, ({ uai }) => uai), schoolName, [({ address: address2 }) => address2, ({ uai }) => uai]).map(({ item: item2, label }) => ({ label, uai: item2.uai })).sort((a, b) => byName(a.label, b.label));
var byName = new Intl.Collator("fr").compare;
var firstOfEach = (items, keyOf3) => [...new Map([...items].reverse().map((item2) => [keyOf3(item2), item2])).values()].reverse();
var offeredPeriod = ({ schoolName: school, trainingName: training, label, startsOn, endsOn }) => school === "" || startsOn === "" || endsOn === "" || endsOn < startsOn ? [] : [{ label: periodLabel({ schoolName: school, trainingName: training, label, startsOn, endsOn }), schoolName: school, startsOn, endsOn }];
function formLists(register, since = "") {
  const settings = settingsFrom(register.all("settings"));
  return {
    hubName: settings.hubName,
    territory: settings.territory,
    controller: settings.controller,
    dpoContact: settings.dpoContact,
    animatorName: settings.animatorName,
    animatorPhone: settings.animatorPhone === "" ? "" : phoneInPairs(settings.animatorPhone),
    schools: offeredSchools(register.all("schools")),
    trainings: offeredTrainings(register.all("trainings").filter((training) => training.isActive && (PFMP_DIPLOMAS.includes(training.diploma) || training.diploma === "BTS"))),
    // Dates that are over are offered no more: the form then asks for the dates themselves.
    secondeStart: settings.secondeEnd >= since ? settings.secondeStart : "",
    secondeEnd: settings.secondeEnd >= since ? settings.secondeEnd : "",
    periods: register.all("periods").flatMap(offeredPeriod).filter(({ endsOn }, index, all3) => endsOn >= since && all3.findIndex(({ label }) => label === all3[index].label) === index).sort((a, b) => byName(a.label, b.label))
  };
}

// src/wording/sidebar/proposition-sentences.ts
var otherDatesWord = (first, last) => fr`Dates possibles : ${longPeriod(first, last)}.`;
var withdrawalReason = fr`Désistement annoncé par l’organisme.`;
function oneOtherDate(first, last) {
  if (first !== void 0) return fr`Dates possibles : à partir du ${plainDate(first)}.`;
  return last === void 0 ? void 0 : fr`Dates possibles : jusqu'au ${plainDate(last)}.`;
}
var unknownToken = fr`Le code de la réponse ne correspond à aucune proposition : lien incomplet, modifié ou trop ancien.`;
var answerFollowUp = {
  taken: (reference) => reference,
  kept: (reference) => fr`${reference} : à traiter par l’animateur`,
  "too-late": (reference) => fr`${reference} : place déjà attribuée ou demande close`,
  again: (reference) => fr`${reference} : réponse déjà reçue`,
  "unknown-token": () => fr`Code inconnu : à traiter par l’animateur`,
  "no-answer": () => fr`Réponse vide : à traiter par l’animateur`
};
function propositionSentence(proposition2) {
  const label = propositionStatusLabels[proposition2.status];
  const on = proposition2.answeredOn ?? proposition2.secondReminderOn ?? proposition2.firstReminderOn ?? proposition2.sentOn ?? proposition2.createdOn;
  const reason = proposition2.refusalReason === void 0 ? "" : fr` : ${refusalReasonLabels[proposition2.refusalReason].toLowerCase()}`;
  const kept = proposition2.answer !== void 0 && proposition2.answer !== "yes" && proposition2.answer !== "no" ? ` · ${quoted(answerLabels[proposition2.answer])}` : "";
  return `${label} le ${shortDate(on)}${reason}${kept}`;
}

// src/application/propositions/thank-late-answer.ts
function thankLateAnswer(register, ports, proposition2, given, refusals) {
  const to = addressOf2(register, proposition2.companyReference);
  if (to === void 0 || given.origin === void 0) return;
  queueMessage(register, ports, {
    template: "answer-too-late",
    about: proposition2.reference,
    to,
    context: {
      request: register.find("requests", proposition2.requestReference),
      company: register.find("companies", proposition2.companyReference),
      contact: contactOf(register, proposition2.companyReference),
      proposition: proposition2,
      lateAnswer: given.answer,
      refusals: refusals.map(({ code }) => code)
    },
    occasion: ports.clock.today(),
    departure: "after-delay"
  });
}

// src/application/propositions/record-answer.ts
var TOO_LATE = ["not-in-this-status", "request-seeks", "stage-ahead", "seat-free"];
function recordAnswer(register, ports, proposition2, given) {
  const mark2 = given.origin === void 0 ? void 0 : fingerprint(given.origin) + fingerprint(given.origin, SECOND_SEED);
  const marks = (proposition2.answerKeys ?? "").split(" ").filter((one2) => one2 !== "");
  if (mark2 !== void 0) {
    if (marks.includes(mark2)) return "again";
    register.change("propositions", proposition2.reference, { answerKeys: [...marks, mark2].join(" ") });
  }
  if (hasEnded(register, ports, proposition2)) return keepLate(register, ports, proposition2, given);
  return RECORDERS[given.answer](register, ports, proposition2, given);
}
var SECOND_SEED = 19088743;
function hasEnded(register, ports, { status, startsOn, requestReference }) {
  const begins = startsOn ?? register.find("requests", requestReference)?.startsOn;
  return status === "cancelled" || begins !== void 0 && begins <= ports.clock.today();
}
var RECORDERS = { yes: accept, no: decline, "call-back": askCall, "other-dates": askCall, "other-public": askCall };
function note(register, ports, proposition2, given) {
  noteInJournal(register, ports, {
    action: journalActions.answered,
    object: journalObjects.proposition,
    reference: proposition2.reference,
    before: propositionStatusLabels[proposition2.status],
    after: answerLabels[given.answer],
    reason: given.refusalReason && refusalReasonLabels[given.refusalReason]
  });
}
function detailsOf(ports, given) {
  const otherDates = given.otherStartsOn !== void 0 && given.otherEndsOn !== void 0 ? otherDatesWord(given.otherStartsOn, given.otherEndsOn) : void 0;
  const words2 = [otherDates, given.word].filter((word) => word !== void 0);
  return {
    answer: given.answer,
    answeredOn: ports.clock.today(),
    ...given.refusalReason === void 0 ? {} : { refusalReason: given.refusalReason },
    ...words2.length === 0 ? {} : { receivedWord: words2.join("\n") },
    ...given.tutorName === void 0 ? {} : { tutorName: given.tutorName },
    ...given.callBackOn === void 0 ? {} : { callBackOn: given.callBackOn }
  };
}
var addWord = (register, reference, ...words2) => {
  const said = register.find("propositions", reference)?.receivedWord;
  register.change("propositions", reference, { receivedWord: [said, ...words2].filter((line) => line !== void 0 && line !== "").join("\n") });
};
function keepLate(register, ports, proposition2, given, refusals = []) {
  noteInJournal(register, ports, {
    action: journalActions.answerTooLate,
    object: journalObjects.proposition,
    reference: proposition2.reference,
    after: answerLabels[given.answer],
    reason: refusals.map(({ sentence }) => sentence).join(" ") || void 0
  });
  if (given.word !== void 0) addWord(register, proposition2.reference, given.word);
  thankLateAnswer(register, ports, proposition2, given, refusals);
  return "too-late";
}
function accept(register, ports, proposition2, given) {
  const { reference } = proposition2;
  if (SEATED_PROPOSITION_STATUSES.includes(proposition2.status)) {
    register.change("propositions", reference, { ...detailsOf(ports, given), answeredOn: proposition2.answeredOn ?? ports.clock.today() });
    return "again";
  }
  const occurrence = { table: "propositions", reference, event: "accepted", patch: detailsOf(ports, given) };
  const refusals = refusalsOf(register, ports, occurrence);
  if (refusals.length === 0) {
    note(register, ports, proposition2, given);
    inOneAction(register, ports, ({ fire: fire2 }) => fire2(occurrence));
    return "taken";
  }
  if (refusals.some(({ code }) => TOO_LATE.includes(code))) {
    register.change("propositions", reference, detailsOf(ports, given));
    const outcome = keepLate(register, ports, proposition2, given, refusals);
    inOneAction(register, ports, ({ fireIfPossible }) => fireIfPossible({ table: "propositions", reference, event: "cancelled", patch: { endedBy: refusals.some(({ code }) => code === "request-seeks") ? "superseded" : "cancelled" } }));
    return outcome;
  }
  register.change("propositions", reference, detailsOf(ports, given));
  const held2 = refusals.map(({ sentence }) => sentence).join(" ");
  addWord(register, reference, held2);
  noteInJournal(register, ports, { action: journalActions.heldByLaw, object: journalObjects.proposition, reference, reason: held2 });
  return "kept";
}
function decline(register, ports, proposition2, given) {
  const { reference, status } = proposition2;
  if (status === "declined") {
    register.change("propositions", reference, { ...detailsOf(ports, given), answeredOn: proposition2.answeredOn ?? ports.clock.today() });
    return "again";
  }
  note(register, ports, proposition2, given);
  const isSeated = SEATED_PROPOSITION_STATUSES.includes(status);
  const reason = given.refusalReason === void 0 ? withdrawalReason : refusalReasonLabels[given.refusalReason];
  inOneAction(register, ports, ({ fire: fire2 }) => fire2({ table: "propositions", reference, event: isSeated ? "host-withdrew" : "declined", ...isSeated ? { reason } : {}, patch: detailsOf(ports, given) }));
  return "taken";
}
function askCall(register, ports, proposition2, given) {
  note(register, ports, proposition2, given);
  inOneAction(register, ports, ({ fire: fire2 }) => fire2({ table: "propositions", reference: proposition2.reference, event: "call-asked", patch: detailsOf(ports, given) }));
  return "kept";
}

// src/application/intake/receive-answer.ts
function receiveAnswer(register, ports, received) {
  const token = received.token?.trim() ?? "";
  const proposition2 = token === "" ? void 0 : register.all("propositions").find((other) => isTokenOf(other.token, token));
  if (proposition2 === void 0) {
    noteInJournal(register, ports, { action: journalActions.answerWithoutProposition, object: journalObjects.proposition, reference: "", reason: unknownToken });
    return { outcome: "unknown-token" };
  }
  if (received.answer === void 0) return { outcome: "no-answer" };
  return { outcome: recordAnswer(register, ports, proposition2, { ...received, answer: received.answer, origin: received.originKey }), reference: proposition2.reference };
}

// src/domain/company/same-company.ts
function findSameCompany(draft, companies2) {
  const typed = traitsOf({ name: draft.companyName, siret: draft.siret, commune: draft.commune, phone: draft.contactPhone, email: draft.contactEmail });
  if (typed.siret !== void 0) {
    const ofSiret = companies2.filter((known) => known.siret !== void 0 && digitsOfSiret(known.siret) === typed.siret);
    const company = ofSiret.find((known) => typed.names.length === 0 || isNamed(typed, known)) ?? ofSiret.find((known) => sharesReach(typed, known));
    if (company) return { kind: "certain", company, why: "siret" };
    if (ofSiret.length > 0) return { kind: "likely", company: ofSiret[0], why: "siret-other-name" };
  }
  for (const { why, isSame: isSame3 } of LIKENESSES2) {
    const company = companies2.find((known) => isSame3(typed, known));
    if (company) return { kind: "likely", company, why };
  }
  return { kind: "none" };
}
var asKept = (phone2) => /^0\d{9}$/.test(phone2) ? phone2 : normalisePhone(phone2);
var isNamed = (typed, known) => [known.name, known.tradeName].some((name) => typed.names.some((other) => isNearlySame(other, distinctiveName(name ?? ""))));
var sharesReach = (typed, known) => typed.phone !== void 0 && known.phone !== void 0 && asKept(known.phone) === typed.phone || typed.email !== void 0 && known.email !== void 0 && normaliseEmail(known.email) === typed.email;
var isSameName = (one2, other) => isNearlySame(distinctiveName(one2), distinctiveName(other));
var LIKENESSES2 = [
  {
    why: "name-and-commune",
    isSame: (typed, known) => typed.commune !== "" && fold(known.commune ?? "") === typed.commune && !isAnotherSiren(typed, known) && isNamed(typed, known)
  },
  { why: "phone", isSame: (typed, known) => typed.phone !== void 0 && known.phone !== void 0 && asKept(known.phone) === typed.phone },
  { why: "email", isSame: (typed, known) => typed.email !== void 0 && known.email !== void 0 && normaliseEmail(known.email) === typed.email },
  {
    why: "email-domain",
    isSame: (typed, known) => {
      if (typed.email === void 0 || known.email === void 0 || isPublicProvider(typed.email) || isAnotherSiren(typed, known)) return false;
      const address2 = normaliseEmail(known.email);
      if (address2 === void 0 || domainOfEmail(address2) !== domainOfEmail(typed.email)) return false;
      return typed.commune === "" || known.commune === void 0 || fold(known.commune) === typed.commune;
    }
  }
];
function traitsOf(typed) {
  const siret = checkSiret(typed.siret ?? "");
  const name = distinctiveName(typed.name ?? "");
  return {
    names: name === "" ? [] : [name],
    siret: siret.kind === "valid" ? siret.siret : void 0,
    commune: fold(typed.commune ?? ""),
    phone: normalisePhone(typed.phone ?? ""),
    email: normaliseEmail(typed.email ?? "")
  };
}
var isAnotherSiren = (typed, known) => {
  if (typed.siret === void 0 || known.siret === void 0) return false;
  const check2 = checkSiret(known.siret);
  return check2.kind === "valid" && check2.siret.slice(0, 9) !== typed.siret.slice(0, 9);
};
var COMMON_WORDS2 = /* @__PURE__ */ new Set([
  "sarl",
  "sas",
  "sasu",
  "sa",
  "eurl",
  "ei",
  "eirl",
  "snc",
  "scop",
  "sci",
  "scea",
  "earl",
  "gaec",
  "selarl",
  "ets",
  "etablissement",
  "etablissements",
  "entreprise",
  "societe",
  "ste",
  "cie",
  "le",
  "la",
  "les",
  "l",
  "d",
  "de",
  "du",
  "des",
  "et",
  "a",
  "au",
  "aux"
]);
var distinctiveName = (name) => {
  const words2 = fold(name.slice(0, 300)).split(" ").filter((word) => word !== "");
  const kept = words2.filter((word) => !COMMON_WORDS2.has(word));
  return (kept.length > 0 ? kept : words2).sort().join(" ");
};
var isNearlySame = (one2, other) => other !== "" && (one2 === other || distance(one2, other) <= Math.floor(Math.max(one2.length, other.length) / 8));

// src/domain/offer/check-offer-dates.ts
var DATE_QUESTIONS = ["when", "startsOn", "endsOn", "weeksText"];
function checkOfferDates(draft, readingFindings2, today) {
  const findings = [];
  const read = draft.weeksText === void 0 ? void 0 : readWeeks2(draft.weeksText, { today });
  const allYear = draft.isAllYear === true || read?.isAllYear === true ? openYear(today) : void 0;
  const [startsOn, endsOn] = ["startsOn", "endsOn"].map((field) => {
    const day = draft[field];
    if (day === void 0 || isPossibleDay(day, today)) return day;
    findings.push((allYear ? warning : blocking)("invalid-date", { field, value: day }));
    return void 0;
  });
  const weeks2 = read === void 0 || read.isAllYear ? [] : read.weeks;
  const dates2 = { startsOn: startsOn ?? allYear?.first ?? read?.from, endsOn: endsOn ?? allYear?.last ?? read?.to };
  const isDated = dates2.startsOn !== void 0 && dates2.endsOn !== void 0;
  if (read !== void 0 && read.weeks.length === 0) {
    findings.push(blocking("invalid-date", { field: "weeksText", value: draft.weeksText.slice(0, 100) }));
  } else if (!isDated && findings.length === 0 && !DATE_QUESTIONS.some((field) => saidOf(readingFindings2, field))) {
    findings.push(blocking("missing-dates", dates2.startsOn === void 0 && dates2.endsOn === void 0 ? void 0 : { field: dates2.startsOn === void 0 ? "startsOn" : "endsOn" }));
  }
  const within = weeks2.filter((week) => (dates2.startsOn === void 0 || week >= weekOf(dates2.startsOn)) && (dates2.endsOn === void 0 || week <= weekOf(dates2.endsOn)));
  const outside = weeks2.filter((week) => !within.includes(week));
  if (read !== void 0) findings.push(...findingsOfWeeks({ ...read, leftOver: [...read.leftOver, ...outside.map((week) => week.slice(5))] }));
  if (dates2.startsOn !== void 0 && dates2.endsOn !== void 0) {
    if (dates2.endsOn < dates2.startsOn) findings.push(blocking("end-before-start", { startsOn: dates2.startsOn, endsOn: dates2.endsOn }));
    else if (dates2.endsOn < today) findings.push(blocking("start-in-past", { startsOn: dates2.startsOn, endsOn: dates2.endsOn }));
  }
  return { ...dates2, weeks: within.length > 0 ? within : weeks2, findings };
}
var MOST_QUOTES = 6;
function findingsOfWeeks(read) {
  const findings = [];
  const { leftOver, weeks: weeks2, from, to } = read;
  if (leftOver.length > 0 && weeks2.length > 0 && from !== void 0 && to !== void 0) {
    const quotes = leftOver.length <= MOST_QUOTES ? leftOver : [...leftOver.slice(0, MOST_QUOTES - 1), leftOver.slice(MOST_QUOTES - 1).join(" ")];
    findings.push(blocking("weeks-left-over", { field: "weeksText", weeks: weeks2.join(" "), startsOn: from, endsOn: to, leftOver: quotes.join(LIST_SEPARATOR) }));
  }
  const said = (code) => read.understood.filter((one2) => one2.code === code).map(({ text: text2 }) => text2).join(LIST_SEPARATOR);
  if (said("duration") !== "") findings.push(warning("weeks-duration", { field: "weeksText", value: said("duration") }));
  if (said("hours") !== "" && weeks2.length > 0) findings.push(warning("weeks-hours", { field: "weeksText", value: said("hours") }));
  return findings;
}

// src/domain/offer/offer-parts.ts
var MOST_PLACES = 200;
function readSiret(typed) {
  if (typed === void 0) return { findings: [] };
  const check2 = checkSiret(typed);
  if (check2.kind === "valid") return { siret: check2.siret, findings: [] };
  const value2 = typed.slice(0, 100);
  if (check2.kind === "rounded") return { siret: typed, findings: [warning("siret-rounded", { value: value2 })] };
  if (check2.kind === "wrong-key") return { siret: check2.siret, findings: [warning("siret-wrong-key", { value: value2 })] };
  return { siret: typed, findings: [warning("siret-wrong-length", { value: value2, length: check2.length, isSiren: check2.isSiren ? 1 : 0 })] };
}
function readContact(draft, texts2) {
  const name = texts2.line("contactName", draft.contactName);
  const jobTitle = texts2.line("contactJobTitle", draft.contactJobTitle);
  const emailTyped = texts2.line("contactEmail", draft.contactEmail);
  const phoneTyped = texts2.line("contactPhone", draft.contactPhone);
  const addresses = readAddresses(emailTyped ?? "");
  const email = addresses.kind === "one" ? addresses.address : void 0;
  const phone2 = normalisePhone(phoneTyped ?? "");
  const isReachable = email !== void 0 || phone2 !== void 0;
  const findings = [];
  const wrong = (code, field, value2, more2 = {}) => (isReachable ? warning : blocking)(code, { field, value: value2.slice(0, 100), ...more2 });
  if (emailTyped !== void 0 && email === void 0) {
    findings.push(wrong("invalid-email", "contactEmail", emailTyped, { why: faultOfAddresses(addresses) }));
  }
  if (phoneTyped !== void 0 && phone2 === void 0) findings.push(wrong("invalid-phone", "contactPhone", phoneTyped));
  if (emailTyped === void 0 && phoneTyped === void 0) findings.push(blocking("missing-contact"));
  if (name === void 0) findings.push(warning("missing-name"));
  const reach = { phone: phone2 ?? phoneTyped, email: email ?? emailTyped };
  const isThere2 = name !== void 0 || reach.phone !== void 0 || reach.email !== void 0;
  return { fields: isThere2 ? { name: name ?? "", jobTitle, ...reach } : void 0, ...reach, findings };
}
function readOtherPlace(draft, texts2, locate) {
  const isElsewhere2 = (text2) => text2 !== void 0 && !saysSame(text2);
  const [addressTyped, communeTyped] = [texts2.freeLine("otherAddress", draft.otherAddress), texts2.freeLine("otherCommune", draft.otherCommune)];
  const [address2, commune] = [addressTyped, communeTyped].map((text2) => isElsewhere2(text2) ? text2 : void 0);
  const postalCode = texts2.line("otherPostalCode", draft.otherPostalCode);
  if (address2 === void 0 && commune === void 0 && postalCode === void 0) return { isThere: false, findings: [] };
  if (commune !== void 0 || postalCode !== void 0) {
    return { isThere: true, address: address2, ...checkPlace({ commune, postalCode }, locate, "otherCommune") };
  }
  const end = /(?:^|[\s,])(\d{5})\s+(\p{L}[^,\d]*)$/u.exec(address2 ?? "");
  const checked = checkPlace({ commune: end?.[2]?.trim(), postalCode: end?.[1] }, locate, "otherCommune");
  return { isThere: true, address: address2, ...checked };
}
var sharingOf = (draft) => draft.hasConsented === false ? "do-not-solicit" : draft.sharing ?? "network";
function readPlaces(places2) {
  if (places2 === void 0) return { findings: [blocking("missing-places")] };
  if (Number.isInteger(places2) && places2 >= 1 && places2 <= MOST_PLACES) return { places: places2, findings: [] };
  return { findings: [blocking("invalid-number", { field: "places", value: String(places2), min: 1, max: MOST_PLACES })] };
}
function readReservation(typed, { sharing, chosenReservation: chosen }, schools) {
  const isReserved = sharing === "reserved";
  if (typed === void 0) return { findings: isReserved ? [blocking("missing-reserved-school")] : [] };
  const answer2 = schoolAnswered(typed, { chosen }, schools);
  if (answer2.kind === "found") {
    return { uai: answer2.school.uai, findings: isReserved ? [] : [warning("reserved-though-shared", { value: schoolName(answer2.school) })] };
  }
  const near = answer2.kind === "ambiguous" ? answer2.candidates : answer2.suggestions;
  const details = { field: "reservedForSchoolName", value: typed.slice(0, 100), suggestions: near.slice(0, 3).map(schoolName).join(LIST_SEPARATOR) };
  return { findings: [isReserved ? blocking("unknown-school", details) : warning("unknown-school", details)] };
}

// src/domain/offer/check-offer.ts
var NEEDED2 = ["publics", "places"];
var isEmpty = (value2) => value2 === void 0 || Array.isArray(value2) && value2.length === 0;
function checkOffer(input) {
  const { draft, today } = input;
  const texts2 = textReader();
  const dates2 = checkOfferDates({ ...draft, weeksText: texts2.text("weeksText", draft.weeksText) }, input.readingFindings, today);
  const isUndated = dates2.startsOn === void 0 || dates2.endsOn === void 0;
  const readingFindings2 = blockingOn(input.readingFindings, [...NEEDED2.filter((field) => isEmpty(draft[field])), ...isUndated ? DATE_QUESTIONS : []]);
  const findings = [...readingFindings2];
  const add = (...more2) => {
    findings.push(...more2);
  };
  const companyName = texts2.line("companyName", draft.companyName);
  if (companyName === void 0) add(blocking("missing-company-name"));
  const siret = readSiret(texts2.freeLine("siret", draft.siret));
  add(...siret.findings);
  const contact = readContact(draft, texts2);
  add(...contact.findings);
  const place = checkPlace({ commune: texts2.line("commune", draft.commune), postalCode: texts2.line("postalCode", draft.postalCode) }, input.locate, "commune");
  add(...place.findings);
  const address2 = texts2.line("address", draft.address);
  const elsewhere2 = readOtherPlace(draft, texts2, input.locate);
  add(...elsewhere2.findings);
  const publics = [...new Set(draft.publics ?? [])];
  if (publics.length === 0 && !saidOf(readingFindings2, "publics")) add(blocking("missing-publics"));
  const activities = texts2.list("activities", draft.activities?.filter((activity) => !saysNothing("soughtActivities", activity)));
  if (activities.length === 0) add(draft.sector === void 0 ? blocking("missing-activities") : warning("missing-activities"));
  const places2 = readPlaces(draft.places);
  if (!saidOf(readingFindings2, "places")) add(...places2.findings);
  add(...dates2.findings);
  const reservedFor = readReservation(texts2.line("reservedForSchoolName", draft.reservedForSchoolName), draft, input.schools);
  add(...reservedFor.findings);
  if (draft.hasConsented === false) add(blocking("refuses-contact"));
  const knownCompany = findSameCompany({ ...draft, companyName, commune: place.commune, contactPhone: contact.phone, contactEmail: contact.email }, input.companies);
  if (knownCompany.kind === "likely") {
    add(warning("company-maybe-known", { reference: knownCompany.company.reference, name: knownCompany.company.name, why: knownCompany.why }));
  }
  const shared = { sector: draft.sector, publics, minors: draft.minors, regulatedWorkUntil: draft.regulatedWorkUntil, sharing: sharingOf(draft) };
  return {
    company: {
      ...shared,
      name: companyName ?? "",
      siret: siret.siret,
      size: draft.size,
      address: address2,
      postalCode: place.postalCode,
      commune: place.commune,
      point: place.point,
      phone: contact.phone,
      email: contact.email,
      website: texts2.freeLine("website", draft.website),
      reservedForUai: reservedFor.uai,
      consentedOn: draft.hasConsented === true ? today : void 0
    },
    contact: contact.fields,
    offer: {
      ...shared,
      companyName,
      activities,
      levels: texts2.freeLine("levels", draft.levels),
      startsOn: dates2.startsOn,
      endsOn: dates2.endsOn,
      weeks: dates2.weeks,
      places: places2.places,
      schedule: texts2.freeText("schedule", draft.schedule),
      address: elsewhere2.isThere ? elsewhere2.address : address2,
      commune: elsewhere2.isThere ? elsewhere2.commune : place.commune,
      postalCode: elsewhere2.isThere ? elsewhere2.postalCode : place.postalCode,
      point: elsewhere2.isThere ? elsewhere2.point : place.point,
      conditions: texts2.freeText("conditions", draft.conditions),
      tutorName: texts2.freeLine("tutorName", draft.tutorName),
      signatoryName: texts2.freeLine("signatoryName", draft.signatoryName),
      wishes: [...new Set(draft.wishes ?? [])],
      // The host's own words on what it needs are for the animator to read.
      notes: texts2.freeText("otherNeed", draft.otherNeed)
    },
    findings: [...findings, ...texts2.findings],
    knownCompany
  };
}

// src/domain/company/company-differences.ts
var COMPARED = {
  name: isSameName,
  size: Object.is,
  address: (one2, other) => fold(one2) === fold(other),
  postalCode: Object.is,
  commune: (one2, other) => fold(one2) === fold(other),
  website: (one2, other) => siteOf(one2) === siteOf(other),
  minors: Object.is,
  regulatedWorkUntil: Object.is,
  sharing: Object.is,
  reservedForUai: Object.is
};
var siteOf = (text2) => text2.toLowerCase().replace(/^https?:\/\//, "").replace(/^www\./, "").replace(/\/+$/, "");
function companyDifferences(known, given) {
  return Object.keys(COMPARED).flatMap((field) => {
    const [mine, theirs] = [known[field], given[field]];
    if (mine === void 0 || theirs === void 0 || mine === "" || theirs === "" || COMPARED[field](mine, theirs)) return [];
    if (field === "name" && known.tradeName !== void 0 && isSameName(known.tradeName, theirs)) return [];
    return [warning("company-differs", { field, known: mine, given: theirs })];
  });
}
function matchContact(given, contacts) {
  const name = fold(given.name);
  const isReached = (contact2) => given.email !== void 0 && given.email === contact2.email || given.phone !== void 0 && given.phone === contact2.phone;
  const namesakes = contacts.filter((contact2) => name === "" ? isReached(contact2) : fold(contact2.name) === name);
  const contact = namesakes.find((one2) => given.email !== void 0 && one2.email === given.email) ?? namesakes.find((one2) => one2.email === void 0 || given.email === void 0) ?? namesakes[0] ?? (name === "" ? void 0 : contacts.find((one2) => fold(one2.name) === "" && isReached(one2)));
  if (contact === void 0) return { kind: "new" };
  const isSaid = (text2) => text2 !== void 0 && text2 !== "";
  const differs2 = (field) => isSaid(given[field]) && isSaid(contact[field]) && given[field] !== contact[field];
  const findings = ["email", "phone"].filter(differs2).map((field) => warning("contact-differs", { name: contact.name || given.name, field, known: contact[field], given: given[field] }));
  if (differs2("email")) return { kind: "moved", contact, findings };
  const filled = Object.fromEntries(["name", "jobTitle", "phone", "email"].filter((field) => !isSaid(contact[field]) && isSaid(given[field])).map((field) => [field, given[field]]));
  return { kind: "same", contact, filled, findings };
}

// src/wording/sidebar/company-sentences.ts
var mergedInto = (reference) => `Fiche fusionnée dans ${reference}.`;
var referenceMergedInto = (notes) => [...(notes ?? "").matchAll(/Fiche fusionnée dans ([A-Z]+-\d{4}-\d+)\./g)].map((match) => match[1]).pop();
var duplicatesReport = (count2) => count2 === 0 ? "Aucun doublon probable parmi les entreprises." : fr`${counted(count2, "doublon probable", "doublons probables")} : voyez la colonne « À vérifier » des entreprises.`;
var companyPlacesLine = ({ places: places2, source }) => {
  if (places2 === void 0) return fr`Places simultanées : à demander`;
  return source === "company" ? fr`${counted(places2, "place simultanée", "places simultanées")}` : fr`${counted(places2, "place simultanée", "places simultanées")} d'après ses offres (à corriger dans la colonne « Places simultanées »)`;
};

// src/application/intake/keep-company.ts
function companiesToRecognise(register, originKey) {
  const all3 = register.all("companies").filter((company) => company.originKey !== originKey);
  const open = all3.filter(({ standing }) => standing !== "closed");
  const merged = all3.filter(({ standing }) => standing === "closed").flatMap((company) => {
    const kept = keptRow(register, company);
    return kept === void 0 ? [] : [{ ...company, reference: kept.reference, standing: kept.standing }];
  });
  return [...open, ...merged];
}
function keptRow(register, closed) {
  const seen = /* @__PURE__ */ new Set();
  let row = closed;
  while (row !== void 0 && row.standing === "closed" && !seen.has(row.reference)) {
    seen.add(row.reference);
    const next = referenceMergedInto(row.notes);
    row = next === void 0 ? void 0 : register.find("companies", next);
  }
  return row?.standing === "closed" ? void 0 : row;
}
function keepCompany(register, ports, checked, originKey) {
  const begun = register.all("companies").find((company) => company.originKey === originKey);
  if (begun !== void 0) return begun.reference;
  const known = checked.knownCompany.kind === "certain" ? register.find("companies", checked.knownCompany.company.reference) : void 0;
  if (known !== void 0) {
    completeCompany(register, known, checked);
    return known.reference;
  }
  const reference = register.nextReference("companies");
  const toCheck2 = withSentences(void 0, [...checked.findings, ...closedTwin(register, checked)]);
  register.add("companies", { ...checked.company, reference, standing: "active", source: "form", toCheck: toCheck2, originKey });
  noteStatus(register, ports, { action: journalActions.received, object: journalObjects.company, reference, after: companyStandingLabels.active });
  return reference;
}
function completeCompany(register, known, checked) {
  const given = checked.company;
  const isGap = ([field, value2]) => isEmpty2(known[field]) && !isEmpty2(value2);
  const filled = Object.fromEntries(Object.entries(given).filter(isGap));
  const refuses = given.sharing === "do-not-solicit" && known.sharing !== "do-not-solicit";
  const differences = companyDifferences(known, given).map((finding) => refuses && finding.details?.["field"] === "sharing" ? { ...finding, details: { ...finding.details, isTaken: 1 } } : finding);
  const findings = [
    ...refuses ? [warning("refuses-contact")] : [],
    ...differences,
    ...fewerPlaces(known, checked),
    ...known.standing === "do-not-solicit" ? [setAside(known)] : []
  ];
  register.change("companies", known.reference, {
    ...filled,
    ...refuses ? { sharing: "do-not-solicit" } : {},
    ...findings.length === 0 ? {} : { toCheck: withSentences(known.toCheck, findings) }
  });
}
var fewerPlaces = ({ simultaneousPlaces: known }, { offer: { places: given } }) => known === void 0 || given === void 0 || given <= known ? [] : [warning("company-differs", { field: "simultaneousPlaces", known, given })];
function closedTwin(register, { company }) {
  if (company.siret === void 0) return [];
  const twin = register.all("companies").find((other) => other.standing === "closed" && other.siret !== void 0 && digitsOfSiret(other.siret) === company.siret && keptRow(register, other) === void 0);
  return twin === void 0 ? [] : [setAside(twin)];
}
var setAside = ({ reference, name, standing }) => warning("company-set-aside", { reference, name, standing });
function keepContact(register, companyReference, given) {
  if (given === void 0) return;
  const match = matchContact(given, register.all("contacts").filter((contact) => contact.companyReference === companyReference));
  if (match.kind === "same") {
    if (Object.keys(match.filled).length > 0) register.change("contacts", match.contact.reference, match.filled);
  } else {
    register.add("contacts", { ...given, reference: register.nextReference("contacts"), companyReference, isActive: true });
  }
  if (match.kind === "new" || match.findings.length === 0) return;
  const company = register.find("companies", companyReference);
  register.change("companies", companyReference, { toCheck: withSentences(company?.toCheck, match.findings) });
}
var isEmpty2 = (value2) => value2 === void 0 || value2 === "" || Array.isArray(value2) && value2.length === 0;

// src/application/intake/receive-offer.ts
function receiveOffer(register, ports, received) {
  const known = register.all("offers").find((offer) => offer.originKey === received.originKey);
  const checked = checkOffer({
    draft: received.draft,
    readingFindings: received.findings,
    companies: companiesToRecognise(register, received.originKey),
    schools: register.all("schools"),
    locate: ports.gazetteer.locate,
    today: ports.clock.today()
  });
  if (known !== void 0) {
    acknowledge(register, ports, known.reference, received.draft, checked.findings);
    return known.reference;
  }
  const toCheck2 = sentencesOfFindings(checked.findings);
  const companyReference = keepCompany(register, ports, checked, received.originKey);
  const companyName = register.find("companies", companyReference)?.name;
  keepContact(register, companyReference, checked.contact);
  const reference = register.nextReference("offers");
  const status = checked.findings.some((finding) => finding.severity === "blocks") ? "to-check" : "available";
  register.add("offers", {
    ...checked.offer,
    reference,
    receivedOn: ports.clock.today(),
    status,
    companyReference,
    // The service that offers may bear another name than the row it was recognised by.
    companyName: companyName !== void 0 && isSameName(companyName, checked.offer.companyName ?? "") ? companyName : checked.offer.companyName ?? companyName,
    placesLeft: checked.offer.places,
    source: "form",
    toCheck: toCheck2,
    originKey: received.originKey
  });
  noteStatus(register, ports, { action: journalActions.received, object: journalObjects.offer, reference, after: offerStatusLabels[status] });
  acknowledge(register, ports, reference, received.draft, checked.findings);
  return reference;
}
function acknowledge(register, ports, reference, draft, findings) {
  const offer = register.find("offers", reference);
  const company = offer && register.find("companies", offer.companyReference);
  const contact = register.all("contacts").find((other) => other.companyReference === offer?.companyReference && (draft.contactEmail === void 0 || other.email?.toLowerCase() === draft.contactEmail.trim().toLowerCase()));
  const to = contact?.email ?? company?.email;
  if (offer === void 0 || company === void 0 || to === void 0) return;
  queueMessage(register, ports, { template: "offer-received", about: reference, to, context: { offer, company, contact, findings }, occasion: "intake", departure: "at-once" });
}

// src/application/intake/receive-request.ts
function receiveRequest(register, ports, received) {
  const known = register.all("requests").find((request2) => request2.originKey === received.originKey);
  const checked = checkRequest({
    draft: received.draft,
    readingFindings: received.findings,
    schools: register.all("schools"),
    trainings: register.all("trainings"),
    locate: ports.gazetteer.locate,
    rules: register.all("rules"),
    today: ports.clock.today(),
    others: register.all("requests").filter((request2) => request2.originKey !== received.originKey)
  });
  const isIncomplete = checked.findings.some((finding) => finding.severity === "blocks");
  const reference = known?.reference ?? register.nextReference("requests");
  if (known === void 0) {
    const status = isIncomplete ? "to-complete" : "new";
    register.add("requests", {
      ...checked.fields,
      reference,
      receivedOn: ports.clock.today(),
      status,
      toCheck: sentencesOfFindings(checked.findings),
      originKey: received.originKey
    });
    noteStatus(register, ports, { action: journalActions.received, object: journalObjects.request, reference, after: requestStatusLabels[status] });
  }
  const request = register.find("requests", reference);
  if (request?.requesterEmail !== void 0) {
    queueMessage(register, ports, {
      template: isIncomplete ? "request-to-complete" : "request-received",
      about: reference,
      to: request.requesterEmail,
      context: { request, findings: checked.findings },
      occasion: "intake",
      departure: "at-once"
    });
  }
  return reference;
}

// src/register/forms/read-answer.ts
function readHostAnswer(answers, today = "") {
  const other = readOtherDates(answers, today);
  const callBack = readCallBack(answers, today);
  const own = [...other.findings, ...callBack.findings];
  const unread = answers.findings.filter((finding) => DAYS.includes(String(finding.details?.["field"])));
  const texts2 = ["schedule", "instructions", "callBackTime", "otherPublic", "word"].map((key) => answers.text(key)).filter((line) => line !== void 0);
  const lines2 = [...other.line === void 0 ? [] : [other.line], ...texts2, ...[...unread, ...own].map(sentenceOfFinding)];
  return {
    token: answers.text("token"),
    answer: answers.code("answer", answerLabels),
    refusalReason: answers.code("refusalReason", refusalReasonLabels),
    tutorName: joinWithin([cleanLine(answers.text("tutorName"))], TEXT_LIMITS.tutorName),
    callBackOn: callBack.day,
    word: joinWithin(lines2, TEXT_LIMITS.word),
    otherStartsOn: other.startsOn,
    otherEndsOn: other.endsOn,
    findings: [...answers.findings, ...own]
  };
}
var DAYS = ["callBackOn", "otherStartsOn", "otherEndsOn"];
function readOtherDates(answers, today) {
  const [startsOn, endsOn] = [answers.day("otherStartsOn"), answers.day("otherEndsOn")];
  if (startsOn === void 0 || endsOn === void 0) return { line: oneOtherDate(startsOn, endsOn), findings: [] };
  if (endsOn < startsOn) return { findings: [warning("end-before-start", { field: "otherEndsOn", startsOn, endsOn })] };
  if (endsOn < today) return { findings: [warning("start-in-past", { field: "otherEndsOn", startsOn, endsOn })] };
  return { startsOn, endsOn, findings: [] };
}
function readCallBack(answers, today) {
  const day = answers.day("callBackOn");
  return day === void 0 || day >= today ? { day, findings: [] } : { findings: [warning("invalid-date", { field: "callBackOn", value: day })] };
}

// src/register/forms/read-offer.ts
var CONSENT = /* @__PURE__ */ new Map([["oui", true], ["non", false]]);
function readOffer(answers) {
  const sector2 = answers.code("sector", sectorLabels);
  const when3 = answers.code("when", OFFER_WHEN);
  const draft = {
    companyName: answers.text("companyName"),
    siret: answers.text("siret"),
    address: answers.text("address"),
    postalCode: answers.text("postalCode"),
    commune: answers.text("commune"),
    sector: sector2,
    size: answers.code("size", sizeLabels),
    website: answers.text("website"),
    contactName: answers.text("contactName"),
    contactJobTitle: answers.text("contactJobTitle"),
    contactEmail: answers.text("contactEmail"),
    contactPhone: answers.text("contactPhone"),
    signatoryName: answers.text("signatoryName"),
    tutorName: answers.text("tutorName"),
    publics: answers.codes("publics", publicLabels),
    levels: answers.text("levels"),
    minors: answers.code("minors", minorsPolicyLabels),
    regulatedWorkUntil: answers.day("regulatedWorkUntil"),
    activities: answers.tickedStarting("activities-"),
    isAllYear: when3 === "allYear",
    startsOn: answers.day("startsOn"),
    endsOn: answers.day("endsOn"),
    weeksText: answers.text("weeksText"),
    places: answers.number("places"),
    schedule: answers.text("schedule"),
    otherAddress: answers.text("otherAddress"),
    otherCommune: answers.text("otherCommune"),
    otherPostalCode: answers.text("otherPostalCode"),
    conditions: answers.text("conditions"),
    wishes: answers.codes("wishes", offerWishLabels),
    otherNeed: answers.text("otherNeed"),
    sharing: answers.code("sharing", OFFER_SHARING),
    reservedForSchoolName: answers.text("reservedFor"),
    chosenReservation: answers.meaning("reservedFor"),
    hasConsented: CONSENT.get(fold(answers.text("consent") ?? ""))
  };
  return { draft, findings: answers.findings };
}

// src/register/forms/read-request.ts
var LEVEL_QUESTION = { "observation-3e": "level-3e", "prepa-segpa": "level-prepa", pfmp: "level-pfmp", bts: "level-bts", other: "level-other" };
var ONLY_LEVEL = { "observation-4e": "4e", "observation-2de": "2de-gt", apprenticeship: "apprentissage" };
function readRequest(answers, lists2) {
  const type = answers.code("type", requestTypeLabels);
  const levelQuestion = type && LEVEL_QUESTION[type];
  const training = answers.firstKey("training-");
  const seconde = spanOf(answers.meaning("secondeWeeks"));
  const periodAnswer = answers.text("period");
  const period = periodNamed(lists2.periods, periodAnswer);
  const nature = answers.text("nature");
  const comment = answers.text("comment");
  const draft = {
    type,
    level: type === void 0 ? void 0 : levelQuestion === void 0 ? ONLY_LEVEL[type] : answers.code(levelQuestion, levelLabels),
    trainingName: training && answers.text(training),
    chosenTraining: training && answers.meaning(training),
    schoolName: answers.text("schoolName"),
    chosenSchool: answers.meaning("schoolName"),
    requesterName: answers.text("requesterName"),
    requesterRole: answers.code("requesterRole", requesterRoleLabels),
    requesterEmail: answers.text("requesterEmail"),
    requesterPhone: answers.text("requesterPhone"),
    pupilInitials: answers.text("pupilInitials"),
    ageBracket: answers.code("ageBracket", ageBracketLabels),
    startsOn: seconde?.startsOn ?? period?.startsOn ?? answers.day("startsOn"),
    endsOn: seconde?.endsOn ?? period?.endsOn ?? answers.day("endsOn"),
    hoursPerWeek: answers.number("hoursPerWeek"),
    soughtActivities: answers.tickedStarting("activities-"),
    soughtSectors: answers.codes("soughtSectors", sectorLabels),
    fallbackSectors: answers.codes("fallbackSectors", sectorLabels),
    commune: answers.text("commune"),
    postalCode: answers.text("postalCode"),
    radiusKm: answers.number("radiusKm"),
    transport: answers.code("transport", transportLabels),
    lodging: answers.text("lodging"),
    contactedCount: answers.number("contactedCount"),
    contactedCompanies: answers.text("contactedCompanies"),
    urgency: answers.text("urgency"),
    needsArrangement: fold(answers.text("needsArrangement") ?? "") === "oui",
    comment: nature === void 0 ? comment : [nature, comment].filter((part) => part !== void 0).join("\n")
  };
  const findings = [...answers.findings];
  if (period && draft.schoolName !== void 0 && !isSameSchool(period.schoolName, draft.schoolName)) findings.push(warning("period-of-other-school", { value: period.schoolName }));
  if (periodAnswer !== void 0 && !period && !isOtherDates(periodAnswer)) findings.push(warning("unknown-choice", { field: "period", value: periodAnswer }));
  const weeks2 = answers.text("secondeWeeks");
  if (weeks2 !== void 0 && !seconde && !isOtherDates(weeks2)) findings.push(warning("unknown-choice", { field: "secondeWeeks", value: weeks2 }));
  return { draft, findings };
}
var isSameSchool = (written2, chosen) => [chosen, chosen.split(" – ")[0]].some((name) => fold(name) === fold(written2));

// src/google/triggers/sweep-answers.ts
var RECEIVE = {
  request: (register, ports, answers, originKey, lists2) => receiveRequest(register, ports, { ...readRequest(answers, lists2), originKey }),
  offer: (register, ports, answers, originKey) => receiveOffer(register, ports, { ...readOffer(answers), originKey }),
  answer(register, ports, answers, originKey) {
    const receipt = receiveAnswer(register, ports, { ...readHostAnswer(answers), findings: answers.findings, originKey });
    return answerFollowUp[receipt.outcome]("reference" in receipt ? receipt.reference : "");
  }
};
var BATCH = 25;
function sweepAnswers(run, options) {
  return FORM_KINDS.reduce((received, kind) => received + sweepKind(run, kind, options), 0);
}
function sweepKind(run, kind, options) {
  const form = formsNow(run)[kind];
  const tried = /* @__PURE__ */ new Set();
  let received = 0;
  while (run.ports.hasTimeLeft()) {
    const count2 = receiveBatch(run, form, options.retryFailed, tried, BATCH);
    if (count2 === 0) break;
    received += count2;
  }
  return received;
}
function waitingAnswers(run) {
  const forms = formsNow(run);
  const rows = FORM_KINDS.flatMap((kind) => answerTabs(run, kind, forms[kind], true)).flatMap(({ waiting }) => waiting);
  return { waiting: rows.length, failed: rows.filter(({ hasFailed }) => hasFailed).length };
}
function formsNow(run) {
  const lists2 = run.read((register) => formLists(register));
  const forms = Object.fromEntries(FORM_KINDS.map((kind) => [kind, FORMS[kind](lists2)]));
  findFormsAgain(run, { request: forms.request.title, offer: forms.offer.title, answer: forms.answer.title });
  return forms;
}
function receiveBatch(run, form, retryFailed, tried, most) {
  const keysOf2 = (rows) => rows.map(({ cells }) => answerKey(form.kind, cells));
  const next = () => answerTabs(run, form.kind, form, retryFailed).map((tab) => ({ tab, rows: tab.waiting.filter(({ cells }) => !tried.has(answerKey(form.kind, cells))).slice(0, most) })).find(({ rows }) => rows.length > 0);
  let taken = [];
  try {
    return run.ports.unitOfWork((register) => {
      const found = next();
      if (found === void 0) return 0;
      taken = keysOf2(found.rows);
      const lists2 = formLists(register);
      found.rows.forEach((row, index) => register.markAnswer(form.kind, taken[index], RECEIVE[form.kind](register, run.ports, found.tab.answersIn(row), taken[index], lists2)));
      for (const key of taken) tried.add(key);
      return taken.length;
    });
  } catch (error) {
    if (error instanceof UserProblem || taken.length === 0) throw error;
    console.error(`receive ${taken.length} of ${form.kind}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    for (const key of taken) tried.delete(key);
    if (taken.length > 1) return receiveOneByOne(run, form, retryFailed, tried, taken.length);
    tried.add(taken[0]);
    run.ports.unitOfWork((register) => register.markAnswer(form.kind, taken[0], answerFailed));
    return 1;
  }
}
function receiveOneByOne(run, form, retryFailed, tried, count2) {
  let received = 0;
  for (let index = 0; index < count2 && run.ports.hasTimeLeft(); index += 1) received += receiveBatch(run, form, retryFailed, tried, 1);
  return received;
}

// src/google/forms/form-builder.ts
var KEEP_EVERY = 12;
function buildForm(form, definition, known, progress) {
  return new FormBuild(form, definition, known, progress).run();
}
var sectionKey = (section) => `§${section.key}`;
var FormBuild = class {
  constructor(form, definition, known, progress) {
    this.form = form;
    this.definition = definition;
    this.known = known;
    this.progress = progress;
    this.restored = [];
    this.sinceKept = 0;
    const items = form.getItems();
    this.order = items.map((item2) => item2.getId());
    this.existing = new Map(items.map((item2, index) => [this.order[index], item2]));
    this.items = Object.fromEntries(Object.entries(known.items).filter(([, id]) => this.existing.has(id)));
    const own = new Set(Object.values(this.items));
    this.strangers = new Set(this.order.filter((id) => !own.has(id)));
    const keys2 = new Set(definition.sections.flatMap((section) => [sectionKey(section), ...section.questions.map(({ key }) => key)]));
    this.retired = new Map(Object.entries(this.items).filter(([key]) => !keys2.has(key)).map(([key, id]) => [id, key]));
  }
  run() {
    this.nameForm();
    const isComplete = this.placeAll() && this.fillAll();
    return { items: this.items, isComplete, removed: isComplete ? this.removeOthers() : [], restored: this.restored };
  }
  nameForm() {
    const { form, definition } = this;
    if (!isShownAs(form.getTitle(), definition.title)) form.setTitle(definition.title);
    if (!isShownAs(form.getDescription(), definition.description)) form.setDescription(definition.description);
    if (!isShownAs(form.getConfirmationMessage(), definition.confirmation)) form.setConfirmationMessage(definition.confirmation);
  }
  /** Puts an item for every section and question in its place; gives false when the time is up. */
  placeAll() {
    let position = 0;
    for (const [index, section] of this.definition.sections.entries()) {
      this.place(sectionKey(section), section.title, position, (item2) => isOfSection(item2, index === 0), () => addSection(this.form, index === 0));
      position += 1;
      for (const question of section.questions) {
        this.place(question.key, question.title, position, (item2) => isOfKind(item2, question.kind), () => addQuestion(this.form, question));
        position += 1;
        if (!this.goOn()) return false;
      }
    }
    return true;
  }
  place(key, title, position, isRight, make) {
    if (this.items[key] !== void 0 && !isRight(this.existing.get(this.items[key]))) this.remove(key);
    else if (this.items[key] === void 0 && this.known.items[key] !== void 0) this.restored.push(title);
    if (this.items[key] === void 0) {
      this.items[key] = this.foundAgain([title, ...this.known.titlesOf(key), ""], isRight) ?? this.added(make().getId());
      this.sinceKept += 1;
    }
    this.removeRetiredAt(position);
    const at = this.order.indexOf(this.items[key]);
    if (at === position) return;
    this.form.moveItem(at, position);
    this.order.splice(position, 0, ...this.order.splice(at, 1));
  }
  /** Items of questions that are asked no more go where they stand: pushed on, a required one would stand for a while on the last page, and nobody could send. */
  removeRetiredAt(position) {
    for (let key = this.retired.get(this.order[position]); key !== void 0; key = this.retired.get(this.order[position])) this.remove(key);
  }
  remove(key) {
    const id = this.items[key];
    this.form.deleteItem(this.existing.get(id));
    this.order.splice(this.order.indexOf(id), 1);
    this.existing.delete(id);
    delete this.items[key];
    this.sinceKept += 1;
  }
  /** An item that was made for the question and never noted, or whose identity was lost. */
  foundAgain(titles, isRight) {
    const fitting = [...this.strangers].filter((id) => isRight(this.existing.get(id))).map((id) => ({ id, title: this.existing.get(id).getTitle() }));
    const found = titles.map((title) => fitting.find((item2) => isShownAs(item2.title, title))).find((item2) => item2 !== void 0);
    if (found !== void 0) this.strangers.delete(found.id);
    return found?.id;
  }
  added(id) {
    this.order.push(id);
    this.existing.set(id, this.form.getItemById(id));
    return id;
  }
  /** Gives every item its words, choices and ways on, where it shows others; gives false when the time is up. */
  fillAll() {
    const { sections } = this.definition;
    for (const [index, section] of sections.entries()) {
      const before = sections[index - 1]?.next;
      this.wrote(fillSection(this.item(sectionKey(section)), section, index === 0, this.page(before)));
      for (const question of section.questions) {
        const item2 = this.item(question.key);
        const shown2 = item2.getTitle();
        if (shown2 !== "" && ![question.title, ...this.known.titlesOf(question.key)].some((title) => isShownAs(title, shown2))) this.restored.push(question.title);
        this.wrote(fillQuestion(item2, question, (goTo) => this.page(goTo)));
        if (!this.goOn()) return false;
      }
    }
    return true;
  }
  item(key) {
    return this.existing.get(this.items[key]);
  }
  wrote(hasWritten) {
    if (hasWritten) this.sinceKept += 1;
  }
  removeOthers() {
    for (const key of this.retired.values()) if (this.items[key] !== void 0) this.remove(key);
    return [...this.strangers].map((id) => {
      const item2 = this.existing.get(id);
      const title = item2.getTitle();
      this.form.deleteItem(item2);
      return title;
    }).filter((title) => title !== "");
  }
  page(section) {
    const id = section === void 0 ? void 0 : this.items[sectionKey({ key: section })];
    return id === void 0 ? void 0 : this.existing.get(id).asPageBreakItem();
  }
  goOn() {
    if (!this.progress.mayGoOn()) return false;
    if (this.sinceKept >= KEEP_EVERY) {
      this.progress.keep(this.items);
      this.sinceKept = 0;
    }
    return true;
  }
};

// src/google/forms/build-forms.ts
var LOCK_WAIT_MS2 = 5e3;
function buildForms(run) {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT_MS2)) throw new UserProblem(lockedProblem.message, lockedProblem.advice);
  try {
    return buildAll(run);
  } finally {
    lock.releaseLock();
  }
}
function buildAll(run) {
  const lists2 = run.read((register) => formLists(register, run.ports.clock.today()));
  const definitions = Object.fromEntries(FORM_KINDS.map((kind) => [kind, FORMS[kind](lists2)]));
  findFormsAgain(run, { request: definitions.request.title, offer: definitions.offer.title, answer: definitions.answer.title });
  receiveWaiting(run);
  const built = { recreated: [], restored: [], removed: [], closed: [] };
  for (const kind of FORM_KINDS) {
    const former = run.installation.form(kind)?.formId;
    const { isComplete, isOpen, restored, removed } = buildOne(run, kind, definitions[kind]);
    const { title } = definitions[kind];
    if (former !== void 0 && run.installation.form(kind)?.formId !== former) built.recreated.push(title);
    built.restored.push(...restored);
    built.removed.push(...removed);
    if (!isComplete) throw new UserProblem(formsUnfinished.message, formsUnfinished.advice);
    if (!isOpen) built.closed.push(title);
  }
  return built;
}
function receiveWaiting(run) {
  try {
    sweepAnswers(run, { retryFailed: true });
  } catch (error) {
    console.error(`before forms: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  }
}
function requireForm(run, kind) {
  const known = run.installation.form(kind);
  if (known === void 0) return;
  const form = openForm(known.formId);
  if (form !== void 0 && takesAnswers(form)) return;
  const { title } = FORMS[kind](run.read((register) => formLists(register)));
  const { message, advice } = form === void 0 ? missingForm(title) : closedForm(title);
  throw new UserProblem(message, advice);
}
function buildOne(run, kind, definition) {
  const { installation } = run;
  const before = installation.form(kind);
  const opened = before && openForm(before.formId);
  const form = opened ?? FormApp.create(definition.title, false);
  let known = before !== void 0 && opened !== void 0 ? before : { formId: form.getId(), formerSheetIds: tabsOf(before), items: {}, columns: [], isComplete: false };
  const note3 = (patch) => {
    known = { ...known, ...patch };
    installation.writeForm(kind, known);
  };
  if (opened === void 0) note3({});
  settle(form);
  const sheet = linkAnswers(run, kind, form, known);
  if (sheet.getSheetId() !== known.sheetId) note3({ sheetId: sheet.getSheetId(), formerSheetIds: tabsOf(known).filter((id) => id !== sheet.getSheetId()), columns: [] });
  const asked4 = installation.asked(kind);
  installation.writeAsked(kind, askedWith(definition, asked4));
  const wasPublished = known.publicUrl !== void 0;
  const { items, isComplete, restored, removed } = buildForm(form, definition, { items: known.items, titlesOf: (key) => asked4[key]?.titles ?? [] }, {
    mayGoOn: run.ports.hasTimeLeft,
    keep: (done2) => note3({ items: done2, isComplete: false })
  });
  const told = wasPublished ? { restored, removed } : { restored: [], removed: [] };
  if (!isComplete) {
    note3({ items, isComplete: false });
    return { isComplete, isOpen: false, ...told };
  }
  SpreadsheetApp.flush();
  const columns = dressAnswers(sheet, definition, known);
  openToOutsiders(form);
  if (!wasPublished) publishForm(form);
  const isOpen = lookAtForm(run, kind, form);
  note3({ items, columns, isComplete, ...publicAddresses(form, kind, items) });
  return { isComplete, isOpen, ...told };
}
var tabsOf = (form) => form === void 0 ? [] : [...form.formerSheetIds, ...form.sheetId === void 0 ? [] : [form.sheetId]];
function settle(form) {
  if (form.collectsEmail()) form.setCollectEmail(false);
  if (form.canEditResponse()) form.setAllowResponseEdits(false);
  if (!form.hasProgressBar()) form.setProgressBar(true);
}

// src/wording/errors/permission-errors.ts
var GESTURES = {
  "open-page": "ouvrir cette page",
  install: "préparer le registre",
  "build-forms": "créer et mettre à jour les formulaires",
  "look-at-forms": "vérifier les formulaires",
  "receive-answers": "enregistrer les réponses",
  "send-mail": "envoyer les courriels",
  propose: "préparer les propositions"
};
var PERMISSIONS = {
  sheet: fr`lire et modifier cette feuille de calcul`,
  forms: fr`créer et gérer vos formulaires Google Forms`,
  mail: fr`envoyer des courriels en votre nom`,
  triggers: fr`s’exécuter en votre absence, pour recevoir les réponses`,
  pages: fr`afficher ses pages dans la feuille de calcul`
};
function permissionProblem(gesture, missing, url) {
  const boxes = missing.map((permission) => quoted(PERMISSIONS[permission]));
  const where = url === void 0 ? fr`Choisissez une commande du menu « Pôle de stages »` : fr`Ouvrez ${url}`;
  return {
    message: fr`Pour ${GESTURES[gesture]}, il manque ${missing.length === 1 ? "une autorisation" : "des autorisations"} de Google : ${enumeration(boxes)}.`,
    advice: fr`Rien n’a été modifié. ${where}, cochez ${missing.length === 1 ? "cette case" : "ces cases"} quand Google le demande, puis recommencez.`
  };
}

// src/google/permissions/require-permissions.ts
var BASE = "https://www.googleapis.com/auth/";
var SCOPES = {
  sheet: `${BASE}spreadsheets.currentonly`,
  forms: `${BASE}forms`,
  mail: `${BASE}script.send_mail`,
  triggers: `${BASE}script.scriptapp`,
  pages: `${BASE}script.container.ui`
};
var NEEDS = {
  "open-page": ["pages"],
  install: ["sheet", "triggers"],
  "build-forms": ["sheet", "forms"],
  "look-at-forms": ["forms"],
  "receive-answers": ["sheet"],
  "send-mail": ["sheet", "mail"],
  propose: ["sheet", "forms", "triggers"]
};
var MissingPermission = class extends UserProblem {
  constructor(message, advice, scopes) {
    super(message, advice);
    this.scopes = scopes;
    this.name = "MissingPermission";
  }
  /** Lets Google ask again; it ends the run. Only where a person can answer: from a menu, not from a page nor a trigger. */
  askAgain() {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...this.scopes]);
  }
};
function requirePermissions(gesture) {
  const scopes = NEEDS[gesture].map((permission) => SCOPES[permission]);
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
  const given = new Set(info.getAuthorizedScopes());
  const missing = NEEDS[gesture].filter((permission) => !given.has(SCOPES[permission]));
  if (missing.length === 0) return;
  console.error(`Error: ${gesture} lacks ${missing.map((permission) => SCOPES[permission]).join(", ")}`);
  const { message, advice } = permissionProblem(gesture, missing, info.getAuthorizationUrl() ?? void 0);
  throw new MissingPermission(message, advice, scopes);
}

// src/wording/labels/rule-texts.ts
var ruleTexts = {
  "max-trainees-small": {
    label: fr`Stagiaires au plus la même semaine, petit organisme`,
    appliesTo: fr`PFMP et stages de BTS, sous le seuil d'effectif`,
    unit: fr`stagiaires`,
    source: fr`Code de l'éducation, article R124-10`
  },
  "max-trainees-share": {
    label: fr`Stagiaires au plus la même semaine, part de l'effectif`,
    appliesTo: fr`PFMP et stages de BTS, à partir du seuil d'effectif, arrondi à l'entier supérieur`,
    unit: fr`% de l'effectif`,
    source: fr`Code de l'éducation, article R124-10`
  },
  "small-staff-limit": {
    label: fr`Seuil d'effectif du plafond de stagiaires`,
    appliesTo: fr`PFMP et stages de BTS`,
    unit: fr`salariés`,
    source: fr`Code de l'éducation, articles R124-10 et R124-12 (effectif)`
  },
  "raised-trainees-small": {
    label: fr`Stagiaires au plus la même semaine, petit organisme, plafond relevé`,
    appliesTo: fr`PFMP des établissements dont l'académie a relevé le plafond`,
    unit: fr`stagiaires`,
    source: fr`Code de l'éducation, article R124-10, second alinéa`
  },
  "raised-trainees-share": {
    label: fr`Stagiaires au plus la même semaine, part de l'effectif, plafond relevé`,
    appliesTo: fr`PFMP des établissements dont l'académie a relevé le plafond, arrondi à l'entier supérieur`,
    unit: fr`% de l'effectif`,
    source: fr`Code de l'éducation, article R124-10, second alinéa`
  },
  "raised-staff-limit": {
    label: fr`Seuil d'effectif du plafond relevé`,
    appliesTo: fr`PFMP des établissements dont l'académie a relevé le plafond`,
    unit: fr`salariés`,
    source: fr`Code de l'éducation, article R124-10, second alinéa`
  },
  "max-pupils-per-tutor": {
    label: fr`Stagiaires au plus en même temps par tuteur`,
    appliesTo: fr`PFMP et stages de BTS`,
    unit: fr`stagiaires`,
    source: fr`Code de l'éducation, article R124-13`
  },
  "apprentice-min-age": {
    label: fr`Âge minimal pour l'apprentissage`,
    appliesTo: fr`Apprentissage ; à 15 ans révolus si la classe de 3e est achevée`,
    unit: fr`ans`,
    source: fr`Code du travail, article L6222-1`
  },
  "max-distance-km": {
    label: fr`Distance maximale proposée`,
    appliesTo: fr`Toutes les demandes, quel que soit le rayon accepté`,
    unit: fr`km par la route`,
    source: fr`Choix du pôle`
  },
  "hours-week-minor": {
    label: fr`Durée hebdomadaire maximale, mineurs`,
    appliesTo: fr`Tous les mineurs (8 h par jour en PFMP, 7 h en observation)`,
    unit: fr`heures`,
    source: fr`Code du travail, article L3162-1`
  },
  "hours-week-under-15": {
    label: fr`Durée hebdomadaire maximale, moins de 15 ans`,
    appliesTo: fr`Observation ; la convention nationale de 2024 admet 35 h : à fixer avec l'académie`,
    unit: fr`heures`,
    source: fr`Usage académique et règle des mini-stages des chambres de commerce ; choix du pôle`
  },
  "regulated-work-min-age": {
    label: fr`Âge minimal pour les travaux réglementés`,
    appliesTo: fr`Formations professionnelles comportant des travaux réglementés`,
    unit: fr`ans`,
    source: fr`Code du travail, articles D4153-15 à D4153-37 et R4153-39`
  },
  "regulated-work-years": {
    label: fr`Validité de la déclaration de dérogation pour travaux réglementés`,
    appliesTo: fr`Organismes qui confient des travaux réglementés à des mineurs`,
    unit: fr`ans`,
    source: fr`Code du travail, article R4153-40`
  },
  "gratification-days": {
    label: fr`Gratification due au-delà de cette durée chez le même hôte`,
    appliesTo: fr`PFMP et stages de BTS, dans l'année scolaire`,
    unit: fr`jours de présence`,
    source: fr`Code de l'éducation, articles L124-6 et D124-6 (deux mois, soit 44 jours de 7 h)`
  }
};
var seededRules = RULES_SEED.map(({ code, value: value2, effect, validFrom, validUntil }) => ({ code, ...ruleTexts[code], value: value2, effect, validFrom, validUntil }));

// src/register/seed/read-trainings.ts
var import_papaparse2 = __toESM(require_papaparse_min(), 1);
var DIPLOMA = { "BAC PRO": "Bac pro", "2DE PRO": "2de pro", "2DE GT": "2de GT", OBSERVATION: "Observation" };
var REGULATED = { oui: "yes", non: "no", selon: "depends" };
var sectorByLabel = new Map(SECTORS.map((sector2) => [fold(sectorLabels[sector2]), sector2]));
var list3 = (cell) => (cell ?? "").split("|").map((part) => part.trim()).filter((part) => part !== "");
var optional = (cell) => cell === void 0 || cell.trim() === "" ? void 0 : cell.trim();
var withApostrophes = (text2) => text2.replace(/(\p{L})'(?=\p{L})/gu, "$1’");
function readTrainings(csv) {
  const { data } = import_papaparse2.default.parse(withApostrophes(csv.trim()), { header: true, delimiter: ";", skipEmptyLines: true });
  return data.filter((row) => optional(row.code) !== void 0).map((row) => ({
    code: row.code.trim(),
    label: (row.libelle ?? "").trim(),
    diploma: DIPLOMA[(row.diplome ?? "").trim()] ?? (row.diplome ?? "").trim(),
    family: optional(row.famille),
    sectors: list3(row.secteurs).flatMap((label) => [sectorByLabel.get(fold(label))].filter((sector2) => sector2 !== void 0)),
    expectation1: optional(row.attendu_1),
    expectation2: optional(row.attendu_2),
    expectation3: optional(row.attendu_3),
    expectation4: optional(row.attendu_4),
    expectation5: optional(row.attendu_5),
    expectation6: optional(row.attendu_6),
    expectation7: optional(row.attendu_7),
    typicalPlaces: list3(row.lieux_types),
    regulatedWork: REGULATED[(row.travaux_reglementes ?? "").trim()],
    weeks: Number(row.semaines) > 0 ? Number(row.semaines) : void 0,
    isActive: false,
    source: optional(row.source)
  }));
}

// src/google/triggers/install-triggers.ts
var WANTED = ["onFormSubmit", "onSheetEdit", "onClock"];
function installTriggers(spreadsheet) {
  const standing = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const create = {
    onFormSubmit: () => void ScriptApp.newTrigger("onFormSubmit").forSpreadsheet(spreadsheet).onFormSubmit().create(),
    onSheetEdit: () => void ScriptApp.newTrigger("onSheetEdit").forSpreadsheet(spreadsheet).onEdit().create(),
    onClock: () => void ScriptApp.newTrigger("onClock").timeBased().everyHours(1).create()
  };
  for (const name of WANTED) if (!standing.has(name)) create[name]();
}

// src/google/install/dress-tab.ts
var ROW_HEIGHT = 24;
var TONE_COLOURS = {
  waiting: { background: "#e8f0fe", text: "#174ea6" },
  going: { background: "#e8f0fe", text: "#174ea6" },
  done: { background: "#e6f4ea", text: "#0d652d" },
  look: { background: "#fef7e0", text: "#7a4a00" },
  stopped: { background: "#f1f3f4", text: "#5f6368" }
};
var HEADER = { background: "#f1f3f4", addonBackground: "#e8eaed", color: "#202124" };
var NUMBER_FORMAT = { text: "@", date: "dd/mm/yyyy", instant: "dd/mm/yyyy hh:mm", number: "0.##", percent: "0%", checkbox: "General" };
function runsBy(columns, trait) {
  const runs = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== void 0 && last.first + last.count === column.position && last.trait === trait(column)) last.count += 1;
    else runs.push({ first: column.position, count: 1, trait: trait(column) });
  }
  return runs;
}
function dressTab(sheet, table, structure) {
  const columns = columnsOf2(table).flatMap(([field, column]) => structure.positions[field] === void 0 ? [] : [{ ...column, position: structure.positions[field] + 1 }]).sort((a, b) => a.position - b.position);
  const rows = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  sheet.setRowHeightsForced(2, rows, ROW_HEIGHT);
  if (table.frozenColumns !== void 0) sheet.setFrozenColumns(table.frozenColumns);
  if (table.tabColor !== void 0) sheet.setTabColor(table.tabColor);
  for (const { first, count: count2, trait } of runsBy(columns, (column) => column.writer === "addon")) {
    const header = sheet.getRange(1, first, 1, count2);
    header.setBackground(trait ? HEADER.addonBackground : HEADER.background).setFontColor(HEADER.color).setFontWeight("bold").setWrap(true).setVerticalAlignment("middle");
  }
  for (const { first, count: count2, trait } of runsBy(columns, (column) => column.width)) sheet.setColumnWidths(first, count2, trait);
  for (const { first, count: count2, trait } of runsBy(columns, (column) => NUMBER_FORMAT[column.codec.display])) sheet.getRange(2, first, rows, count2).setNumberFormat(trait).setVerticalAlignment("middle").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  for (const { first, count: count2, trait } of runsBy(columns, (column) => column.isHidden)) if (trait) sheet.hideColumns(first, count2);
  for (const column of columns) {
    const note3 = column.note ?? (column.writer === "addon" && !column.isHidden ? columnHelp.addon : void 0);
    if (note3 !== void 0) sheet.getRange(1, column.position).setNote(note3);
    restrict(sheet.getRange(2, column.position, rows, 1), column);
  }
  if (sheet.getFilter() === null) sheet.getRange(1, 1, sheet.getMaxRows(), columns[columns.length - 1].position).createFilter();
  colour(sheet, columns);
  protect(sheet, columns);
}
function restrict(range2, column) {
  const { codec } = column;
  const builder = SpreadsheetApp.newDataValidation();
  if (codec.choices !== void 0) range2.setDataValidation(builder.requireValueInList([...codec.choices], true).setAllowInvalid(false).setHelpText(columnHelp.list).build());
  else if (codec.display === "date") range2.setDataValidation(builder.requireDate().setAllowInvalid(false).setHelpText(columnHelp.date).build());
}
function colour(sheet, columns) {
  const toned = columns.filter(({ tones }) => tones !== void 0);
  if (toned.length === 0) return;
  const positions = toned.map(({ position }) => position);
  const others2 = sheet.getConditionalFormatRules().filter((rule) => !rule.getRanges().some((range2) => positions.includes(range2.getColumn())));
  const rules = toned.flatMap(({ position, tones }) => Object.entries(tones ?? {}).map(([label, tone]) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(label).setBackground(TONE_COLOURS[tone].background).setFontColor(TONE_COLOURS[tone].text).setRanges([sheet.getRange(2, position, sheet.getMaxRows() - 1, 1)]).build()));
  sheet.setConditionalFormatRules([...others2, ...rules]);
}
function protect(sheet, columns) {
  const standing = new Map(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => [protection.getRange().getA1Notation(), protection]));
  const stretches = [sheet.getRange(1, 1, 1, sheet.getMaxColumns()), ...runsBy(columns, (column) => column.writer).filter(({ trait }) => trait === "addon").map(({ first, count: count2 }) => sheet.getRange(2, first, sheet.getMaxRows() - 1, count2))];
  for (const range2 of stretches) {
    const before = standing.get(range2.getA1Notation());
    if (before === void 0) range2.protect().setDescription(protectionText).setWarningOnly(true);
    else if (before.getDescription() === "" || before.getDescription() === protectionText && !before.isWarningOnly()) before.setDescription(protectionText).setWarningOnly(true);
  }
}

// src/google/install/install-register.ts
function installRegister(run) {
  const { spreadsheet } = run.tabs;
  if (spreadsheet.getSpreadsheetLocale() !== "fr_FR") spreadsheet.setSpreadsheetLocale("fr_FR");
  if (spreadsheet.getSpreadsheetTimeZone() !== Session.getScriptTimeZone()) spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
  const changes = [];
  const ids = { ...run.installation.read().sheets };
  const blank = onlyBlankSheet(spreadsheet);
  const isUnfinished = run.installation.read().version === 0;
  tabOrder.forEach((tab, index) => {
    const known = spreadsheet.getSheetByName(tab.sheetName) ?? run.tabs.byId(ids[tab.name]);
    const sheet = known ?? (index === 0 ? blank?.setName(tab.sheetName) : void 0) ?? spreadsheet.insertSheet(tab.sheetName, index);
    ids[tab.name] = sheet.getSheetId();
    if (known === null || known === void 0) changes.push({ sheetName: tab.sheetName, kind: "created" });
    else if (sheet.getName() !== tab.sheetName) {
      changes.push({ sheetName: tab.sheetName, kind: "named", detail: sheet.getName() });
      sheet.setName(tab.sheetName);
    }
    if (tab.table !== void 0) changes.push(...installTable(sheet, TABLES[tab.table], { isNew: known === null || known === void 0, isUnfinished }));
  });
  run.installation.write({ sheets: ids });
  return changes;
}
function structureFaults(run) {
  return TABLE_NAMES.flatMap((name) => {
    const sheet = run.tabs.look(name);
    const structure = sheet === void 0 ? { missing: ["—"], doubled: [] } : readStructure(TABLES[name], headersOf(sheet));
    return structure.missing.length + structure.doubled.length === 0 ? [] : [{ sheetName: TABLES[name].sheetName, ...structure }];
  });
}
function installTable(sheet, table, { isNew, isUnfinished }) {
  const headers = headersOf(sheet);
  const isBlank = headers.every((header) => header === "");
  if (isNew || isBlank) {
    const columns = columnsOf2(table).map(([, column]) => column.header);
    ensureColumns(sheet, columns.length);
    sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
    dressTab(sheet, table, readStructure(table, columns));
    return [];
  }
  const repairs = planRepair(table, readStructure(table, headers));
  let next = headers.length;
  for (const repair of repairs) {
    if (repair.kind === "rename") sheet.getRange(1, repair.position + 1).setValue(repair.to);
    else {
      next += 1;
      ensureColumns(sheet, next);
      sheet.getRange(1, next).setValue(repair.header);
    }
  }
  if (repairs.length > 0 || isUnfinished) dressTab(sheet, table, readStructure(table, headersOf(sheet)));
  return repairs.map((repair) => repair.kind === "rename" ? { sheetName: table.sheetName, kind: "column-named", detail: `${repair.from} → ${repair.to}` } : { sheetName: table.sheetName, kind: "column-added", detail: repair.header });
}
var headersOf = (sheet) => sheet.getLastColumn() === 0 ? [] : sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].map(String);
function ensureColumns(sheet, count2) {
  const lacking = count2 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
}
function onlyBlankSheet(spreadsheet) {
  const sheets = spreadsheet.getSheets();
  return sheets.length === 1 && sheets[0].getLastRow() === 0 ? sheets[0] : void 0;
}

// src/google/install/install-hub.ts
function installHub(run) {
  run.installation.begin();
  const changes = installRegister(run);
  welcome(run);
  run.ports.unitOfWork((register) => {
    seedSettings(register);
    seedRules(register);
    seedTemplates(register);
    seedTrainings(register);
    if (changes.length > 0) noteInJournal(register, run.ports, { action: changes.some(({ kind }) => kind === "created") ? journalActions.installed : journalActions.repaired, object: journalObjects.hub, reference: "", after: String(changes.length) });
  });
  installTriggers(run.tabs.spreadsheet);
  if (changes.some(({ kind }) => kind === "created")) showHome(run);
  run.installation.write({ version: 1 });
  return changes;
}
function showHome({ tabs: { spreadsheet } }) {
  const home2 = spreadsheet.getSheetByName(homeTab.sheetName);
  if (home2 !== null) spreadsheet.setActiveSheet(home2);
}
function seedRules(register) {
  const known = new Set(register.all("rules").map(({ code }) => code));
  for (const rule of seededRules) if (!known.has(rule.code)) register.add("rules", rule);
}
function seedTemplates(register) {
  for (const { code, title, subject, body, variables } of Object.values(DEFAULT_TEMPLATES)) {
    if (register.find("templates", code) !== void 0) continue;
    register.add("templates", { code, title, subject, body, isActive: true, variables: variables.map(({ name, example }) => `{{${name}}} : ${example.split("\n")[0]}`).join("\n") });
  }
}
function seedTrainings(register) {
  if (register.all("trainings").length > 0) return;
  for (const training of readTrainings(decodeData(projectFile("formations", noTrainingsFile)))) register.add("trainings", training);
}
var decodeData = (content) => JSON.parse(content);
function welcome(run) {
  const { spreadsheet } = run.tabs;
  const home2 = spreadsheet.getSheetByName(homeTab.sheetName);
  if (home2 !== null && home2.getLastRow() === 0) {
    home2.getRange(1, 1, homeTab.lines.length + 2, 2).setValues([[homeTab.title, ""], ["", ""], ...homeTab.lines.map((line) => [...line])]);
    home2.getRange(1, 1).setFontSize(18).setFontWeight("bold");
    home2.getRange(3, 1, homeTab.lines.length, 1).setFontWeight("bold").setVerticalAlignment("top");
    home2.getRange(3, 2, homeTab.lines.length, 1).setWrap(true);
    home2.setColumnWidth(1, 200).setColumnWidth(2, 720);
  }
  const dashboard = spreadsheet.getSheetByName(dashboardTab.sheetName);
  if (dashboard !== null && dashboard.getLastRow() === 0) {
    dashboard.getRange(1, 1, 3, 1).setValues([[dashboardTab.title], [""], [dashboardTab.empty]]);
    dashboard.getRange(1, 1).setFontSize(18).setFontWeight("bold");
    dashboard.setColumnWidth(1, 400);
  }
}

// src/google/bridge/setup-server.ts
var SAMPLE = 5;
var MOST_REJECTED = 50;
var installed = (work) => reply((run) => {
  if (run.installation.read().version === 0) {
    requirePermissions("install");
    installHub(run);
  }
  return work(run);
});
var changed = (act) => installed((run) => {
  run.ports.unitOfWork((register) => act(register, run.ports));
  return setupView(run);
});
var setupServer = {
  getSetup: () => installed(setupView),
  saveIdentity: (identity) => changed((register, ports) => saveIdentity(register, ports, identity)),
  previewSchools: (input) => installed((run) => {
    const reading = readInput(run, input);
    return run.read((register) => schoolsPreview(run, register, reading));
  }),
  importSchools: (input) => installed((run) => {
    const reading = readInput(run, input);
    run.ports.unitOfWork((register) => importSchools(register, run.ports, reading.schools));
    return setupView(run);
  }),
  chooseTrainings: (codes2) => changed((register, ports) => chooseTrainings(register, ports, codes2)),
  buildForms: () => installed((run) => {
    requirePermissions("build-forms");
    buildForms(run);
    return setupView(run);
  }),
  checkForms: () => withForms(FORM_KINDS, lookAtForm),
  openForm: (kind) => withForms([kind], (run, one2, form) => {
    openToOutsiders(form);
    publishForm(form);
    lookAtForm(run, one2, form);
  }),
  noteOutsideView: (kind, seen) => installed((run) => {
    run.installation.writeOpenness(kind, { seen, seenOn: run.ports.clock.today() });
    return setupView(run);
  }),
  sendTestMessage: () => installed((run) => {
    requirePermissions("send-mail");
    const settings = run.read((register) => settingsFrom(register.all("settings")));
    if (settings.animatorEmail === "") throw new UserProblem(animatorEmailNeeded.message, animatorEmailNeeded.advice);
    const text2 = testBody(settings.hubName);
    run.ports.mailer.send({ to: settings.animatorEmail, senderName: settings.hubName, subject: testSubject, text: text2, html: textToHtml(text2) });
    run.installation.write({ testedOn: run.ports.clock.today() });
    return setupView(run);
  }),
  setSandbox: (isOn) => changed((register) => writeSetting(register, "sandbox", isOn ? "oui" : "non"))
};
var withForms = (kinds, act) => installed((run) => {
  requirePermissions("look-at-forms");
  for (const kind of kinds) {
    const known = run.installation.form(kind);
    const form = known && openForm(known.formId);
    if (form !== void 0) act(run, kind, form);
    else if (known !== void 0) {
      const { message, advice } = missingForm(FORMS[kind](run.read((register) => formLists(register))).title);
      throw new UserProblem(message, advice);
    }
  }
  return setupView(run);
});
function readInput(run, input) {
  const reading = "text" in input ? readDirectoryText(input.text) : readDirectoryRows(rowsOfTab(run, input.tabName));
  if (reading.missing.length > 0) {
    const { message, advice } = directoryColumnsMissing(reading.missing);
    throw new UserProblem(message, advice);
  }
  if (reading.schools.length + reading.rejected.length === 0) throw new UserProblem(emptyDirectory.message, emptyDirectory.advice);
  return reading;
}
function rowsOfTab(run, tabName) {
  const sheet = run.tabs.spreadsheet.getSheetByName(tabName);
  if (sheet === null) {
    const { message } = missingTab(tabName);
    throw new UserProblem(message, emptyDirectory.advice);
  }
  return sheet.getDataRange().getValues();
}
function schoolsPreview(run, register, { schools, rejected, unplaced }) {
  const plan = planSchools(register, run.ports, schools);
  return {
    toCreate: plan.toCreate.length,
    known: plan.known,
    changed: plan.toChange.length,
    rejected: [...rejected, ...unplaced].slice(0, MOST_REJECTED).map(({ line, reason, value: value2 }) => ({ line, reason: directoryFaults[reason](value2) })),
    sample: schools.slice(0, SAMPLE).map((school) => ({ uai: school.uai, name: school.name, commune: school.commune ?? "", kind: school.kind === void 0 ? "" : schoolKindLabels[school.kind] })),
    sentence: importSentence(plan.toCreate.length, plan.known, rejected.length)
  };
}
function setupView(run) {
  return run.read((register) => {
    const identity = identityOf(register);
    const trainings = trainingChoices(register);
    const schoolCount = register.all("schools").length;
    const forms = formLines(run, register);
    return {
      identity,
      schoolCount,
      trainings,
      forms,
      tabNames: run.tabs.spreadsheet.getSheets().map((sheet) => sheet.getName()),
      done: {
        identity: identity.hubName !== "" && identity.animatorName !== "" && identity.animatorEmail !== "",
        schools: schoolCount > 0,
        trainings: trainings.some(({ isActive }) => isActive),
        forms: forms.every(({ isThere: isThere2, isOpen }) => isThere2 && isOpen !== false),
        test: run.installation.read().testedOn !== void 0
      },
      isSandbox: settingsFrom(register.all("settings")).sandbox === "oui"
    };
  });
}
function formLines(run, register) {
  const lists2 = formLists(register);
  return FORM_KINDS.map((kind) => {
    const { title } = FORMS[kind](lists2);
    const form = run.installation.form(kind);
    const hasTab = form !== void 0 && run.tabs.byId(form.sheetId) !== void 0;
    return {
      kind,
      title,
      isThere: hasTab && form.isComplete,
      ...form?.publicUrl === void 0 ? {} : { url: form.publicUrl },
      ...form === void 0 ? {} : { editUrl: `https://docs.google.com/forms/d/${form.formId}/edit`, ...run.installation.openness(kind) },
      ...form === void 0 ? {} : !hasTab ? { problem: missingForm(title).advice } : form.isComplete ? {} : { problem: formsUnfinished.message }
    };
  });
}

// src/wording/sidebar/call-sentences.ts
function callSentence(proposition2, today) {
  const since = proposition2.sentOn ?? proposition2.createdOn;
  const days = daysBetween(since, today);
  const when3 = days <= 0 ? "aujourd’hui" : `il y a ${counted(days, "jour")}`;
  const what = proposition2.sentOn === void 0 ? "à proposer par téléphone, choisie" : "proposée";
  return `Pour ${proposition2.requestReference}, ${what} ${when3}.`;
}
var callBackSentence = (on) => `À rappeler le ${shortDate(on)}`;

// src/application/cards/calls.ts
var SILENT_DAYS = 7;
function calls(register, ports) {
  const today = ports.clock.today();
  const settings = settingsFrom(register.all("settings"));
  return register.all("propositions").filter((proposition2) => isToCall(proposition2, today)).sort((a, b) => pressing(a) - pressing(b) || ((a.callBackOn ?? a.sentOn ?? a.createdOn) < (b.callBackOn ?? b.sentOn ?? b.createdOn) ? -1 : 1)).map((proposition2) => {
    const company = register.find("companies", proposition2.companyReference);
    const contact = contactOf(register, proposition2.companyReference) ?? register.all("contacts").find((other) => other.companyReference === proposition2.companyReference && other.isActive);
    const phone2 = contact?.phone ?? company?.phone;
    return {
      propositionReference: proposition2.reference,
      companyName: proposition2.companyName ?? proposition2.companyReference,
      contactName: [contact?.name, contact?.jobTitle].filter((part) => part !== void 0).join(", "),
      ...phone2 === void 0 ? {} : { phone: phoneInPairs(phone2) },
      sentence: callSentence(proposition2, today),
      script: phoneScript(register.find("requests", proposition2.requestReference), settings.animatorName, settings.hubName),
      ...proposition2.callBackOn === void 0 ? {} : { callBack: callBackSentence(proposition2.callBackOn) },
      ...proposition2.receivedWord === void 0 ? {} : { lastWord: proposition2.receivedWord }
    };
  });
}
var asked3 = ({ answer: answer2 }) => answer2 === "call-back" || answer2 === "other-dates" || answer2 === "other-public";
function isToCall(proposition2, today) {
  if (!LIVE_PROPOSITION_STATUSES.includes(proposition2.status) && proposition2.status !== "unanswered") return false;
  if (asked3(proposition2)) return proposition2.callBackOn === void 0 || proposition2.callBackOn <= today;
  if (proposition2.channel === "phone") return true;
  return proposition2.status === "unanswered" || proposition2.sentOn !== void 0 && daysBetween(proposition2.sentOn, today) >= SILENT_DAYS;
}
var pressing = (proposition2) => asked3(proposition2) ? 0 : proposition2.channel === "phone" ? 1 : 2;

// src/wording/labels/triggers.ts
var triggerActors = { form: "Formulaire", clock: "Horloge", edit: "Saisie" };
var stepLabels = {
  requests: "Lecture des demandes reçues",
  offers: "Lecture des offres reçues",
  answers: "Lecture des réponses des organismes",
  "hand-edits": "Statuts choisis à la main",
  calendar: "Ce que la date change",
  messages: "Envoi des courriels",
  report: "Message à l’animateur"
};

// src/wording/sidebar/home-sentences.ts
var homeSentences = {
  urgentRequest: (reference, when3) => `${reference} ${when3}, sans hôte`,
  toAnswer: (reference, answer2) => fr`${reference} : « ${answer2} »`,
  doubtful: (subject) => fr`Peut-être parti : ${subject}`,
  failed: (subject) => fr`Échec de l’envoi : ${subject}`,
  withoutMessage: (reference) => fr`${reference} n’est pas partie : aucun courriel en file`,
  toSearch: (reference) => fr`${reference} : à chercher`,
  refused: (count2) => count2 === 0 ? "aucune proposition encore" : `${counted(count2, "refus", "refus")}`,
  toComplete: (reference) => `${reference} est à compléter`,
  companyToCheck: (reference, company) => fr`${reference} est à vérifier : ${company}`,
  offerToCheck: (reference, company) => fr`${reference} est à vérifier : ${company}`
};

// src/application/cards/home.ts
var URGENT_DAYS = 10;
var SHOWN2 = 400;
function home(register, ports) {
  const settings = settingsFrom(register.all("settings"));
  const requests2 = register.all("requests");
  const messages = register.all("messages");
  const open = requests2.filter((request) => OPEN_REQUEST_STATUSES.includes(request.status));
  const items = [...urgent(register, ports), ...toAnswer(register), ...toReview(register), ...withoutMessage(register), ...toSearch(register, ports), ...toComplete(register), ...toCheck(register)];
  return {
    isReady: settings.hubName !== "" && register.all("schools").length > 0,
    hubName: settings.hubName,
    items: items.slice(0, SHOWN2),
    openRequests: open.length,
    quotaLeft: ports.mailer.quotaLeft(),
    queuedMessages: messages.filter((message) => message.status === "queued").length,
    isSandbox: settings.sandbox === "oui",
    ...stuck(ports)
  };
}
function stuck(ports) {
  const steps = ports.stuckSteps();
  return steps.length === 0 ? {} : { stuck: steps.map(({ step, message, advice }) => ({ title: stepLabels[step] ?? step, sentence: message, advice })) };
}
var emptyHome = (ports) => ({ isReady: false, hubName: "", items: [], openRequests: 0, quotaLeft: ports.mailer.quotaLeft(), queuedMessages: 0, isSandbox: true });
var isUrgent = (startsOn, today) => startsOn !== void 0 && daysBetween(today, startsOn) <= URGENT_DAYS;
function urgent(register, ports) {
  const today = ports.clock.today();
  const propositions = register.all("propositions");
  return register.all("requests").filter((request) => OPEN_REQUEST_STATUSES.includes(request.status) && (isUrgent(request.startsOn, today) || request.priority === "urgent")).sort((a, b) => (a.startsOn ?? "9999") < (b.startsOn ?? "9999") ? -1 : 1).map((request) => {
    const refusals = propositions.filter((proposition2) => proposition2.requestReference === request.reference && proposition2.status === "declined").length;
    return {
      group: "urgent",
      sentence: homeSentences.urgentRequest(request.reference, request.startsOn === void 0 ? "" : startsInWords(request.startsOn, today)),
      detail: [requestLines(request)[0], homeSentences.refused(refusals)].filter((part) => part !== void 0).join(" · "),
      card: { kind: "request", reference: request.reference }
    };
  });
}
var isForAnimator = ({ answer: answer2, status }) => answer2 === "yes" ? !SEATED_PROPOSITION_STATUSES.includes(status) : answer2 !== "no";
function toAnswer(register) {
  return register.all("propositions").filter((proposition2) => ["to-send", "sent", "reminded", "unanswered", "accepted", "confirmed"].includes(proposition2.status) && proposition2.answer !== void 0 && isForAnimator(proposition2)).map((proposition2) => ({
    group: "to-answer",
    sentence: homeSentences.toAnswer(proposition2.reference, answerLabels[proposition2.answer]),
    detail: [proposition2.companyName, proposition2.receivedWord].filter((part) => part !== void 0).join(" · "),
    card: { kind: "proposition", reference: proposition2.reference }
  }));
}
var isDoubtful = ({ status, error }) => status === "sending" && error !== void 0;
function withoutMessage(register) {
  const carried = new Set(register.all("messages").filter(({ template, status }) => template === "proposition" && status !== "cancelled" && status !== "skipped").map(({ about }) => about));
  return register.all("propositions").filter(({ status, channel, reference }) => status === "to-send" && channel === "email" && !carried.has(reference)).map((proposition2) => ({
    group: "to-review",
    sentence: homeSentences.withoutMessage(proposition2.reference),
    detail: proposition2.companyName ?? proposition2.companyReference,
    card: { kind: "proposition", reference: proposition2.reference }
  }));
}
function toReview(register) {
  const sentences5 = { "to-review": (subject) => subject, sending: homeSentences.doubtful, failed: homeSentences.failed };
  return register.all("messages").flatMap((message) => {
    if (message.status !== "to-review" && !isDoubtful(message) && message.status !== "failed") return [];
    return [{ group: "to-review", sentence: sentences5[message.status](message.subject), detail: message.to, card: { kind: "message", reference: message.reference } }];
  });
}
function toSearch(register, ports) {
  const today = ports.clock.today();
  return register.all("requests").filter((request) => (request.status === "new" || request.status === "searching") && !isUrgent(request.startsOn, today) && request.priority !== "urgent").sort((a, b) => (a.startsOn ?? "9999") < (b.startsOn ?? "9999") ? -1 : 1).map((request) => ({ group: "to-search", sentence: homeSentences.toSearch(request.reference), detail: requestLines(request).slice(0, 1).concat(request.startsOn === void 0 ? [] : [startsInWords(request.startsOn, today)]).join(" · "), card: { kind: "request", reference: request.reference } }));
}
var toComplete = (register) => register.all("requests").filter((request) => request.status === "to-complete").map((request) => ({
  group: "to-complete",
  sentence: homeSentences.toComplete(request.reference),
  detail: (request.toCheck ?? "").split("\n")[0],
  card: { kind: "request", reference: request.reference }
}));
var toCheck = (register) => [...offersToCheck(register), ...companiesToCheck(register)];
var companiesToCheck = (register) => register.all("companies").filter((company) => company.toCheck !== void 0 && company.standing !== "closed").map((company) => ({
  group: "to-check",
  sentence: homeSentences.companyToCheck(company.reference, company.name),
  detail: (company.toCheck ?? "").split("\n")[0],
  card: { kind: "company", reference: company.reference }
}));
var offersToCheck = (register) => register.all("offers").filter((offer) => offer.status === "to-check").map((offer) => ({
  group: "to-check",
  sentence: homeSentences.offerToCheck(offer.reference, offer.companyName ?? ""),
  detail: (offer.toCheck ?? "").split("\n")[0],
  card: { kind: "offer", reference: offer.reference }
}));

// src/domain/company/near-duplicates.ts
var sharedTraits = ({ siret, phone: phone2, email, commune }) => {
  const address2 = email === void 0 ? void 0 : normaliseEmail(email);
  return [
    siret && `siret ${digitsOfSiret(siret)}`,
    phone2 && `phone ${phone2}`,
    address2 && `domain ${domainOfEmail(address2)}`,
    commune && `commune ${fold(commune)}`
  ].filter((trait) => trait !== void 0 && trait !== "");
};
function nearDuplicates(companies2) {
  const byTrait = /* @__PURE__ */ new Map();
  return companies2.filter(({ standing }) => standing !== "closed").flatMap((other) => {
    const traits = sharedTraits(other);
    const candidates = [...new Set(traits.flatMap((trait) => byTrait.get(trait) ?? []))];
    for (const trait of traits) {
      const sharers = byTrait.get(trait);
      if (sharers) sharers.push(other);
      else byTrait.set(trait, [other]);
    }
    const same2 = findSameCompany({ companyName: other.name, siret: other.siret, commune: other.commune, contactPhone: other.phone, contactEmail: other.email }, candidates);
    return same2.kind === "none" ? [] : [{ known: same2.company, other, why: same2.why }];
  });
}

// src/domain/matching/rank-requests.ts
var HEAD_START = { urgent: 15, high: 7, normal: 0 };
var needsByContext = /* @__PURE__ */ new WeakMap();
function openNeeds(context) {
  let needs = needsByContext.get(context);
  if (!needs) {
    needs = context.requests.filter((request) => OPEN_REQUEST_STATUSES.includes(request.status)).map((request) => readNeeds(request, context));
    needsByContext.set(context, needs);
  }
  return needs;
}
var order = ({ request, score }) => Math.round((score + HEAD_START[request.priority]) * 1e6);
function rankRequests(candidateId, context) {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return [];
  const ranked = [];
  for (const needs of openNeeds(context)) {
    const pair = new Pair(needs, candidate, context);
    if (isExcluded(pair)) continue;
    const host2 = asRanked(pair);
    ranked.push({ request: needs.request, host: host2, score: host2.score });
  }
  return ranked.sort((a, b) => order(b) - order(a) || (a.request.receivedOn + a.request.reference < b.request.receivedOn + b.request.reference ? -1 : 1));
}

// src/application/cards/request-card.ts
var journalOf = (register, clock, reference, most = 20) => register.all("journal").filter((entry) => entry.reference === reference).slice(-most).reverse().map((entry) => ({ on: shortDate(clock.dayOf(entry.at)), sentence: journalSentence(entry) }));
var findingLines = (toCheck2) => (toCheck2 ?? "").split("\n").filter((line) => line !== "");
function requestCard(register, { clock }, reference) {
  const request = requireRecord(register, "requests", reference);
  const may = (event) => mayHappen(REQUEST_LIFECYCLE, request.status, event);
  return {
    reference,
    status: request.status,
    statusLabel: requestStatusLabels[request.status],
    ...request.priority === "normal" ? {} : { priorityLabel: priorityLabels[request.priority] },
    lines: requestLines(request),
    findings: findingLines(request.toCheck),
    requester: {
      name: request.requesterName ?? "",
      ...request.requesterEmail === void 0 ? {} : { email: request.requesterEmail },
      ...request.requesterPhone === void 0 ? {} : { phone: phoneInPairs(request.requesterPhone) }
    },
    propositions: register.all("propositions").filter((proposition2) => proposition2.requestReference === reference).reverse().map((proposition2) => ({
      reference: proposition2.reference,
      companyReference: proposition2.companyReference,
      companyName: proposition2.companyName ?? proposition2.companyReference,
      status: proposition2.status,
      sentence: propositionSentence(proposition2)
    })),
    journal: journalOf(register, clock, reference),
    may: { propose: may("host-proposed"), complete: may("completed"), cancel: may("cancelled"), reopen: may("reopened") }
  };
}

// src/application/cards/other-cards.ts
var SHOWN_WEEKS = 16;
var SHOWN_REQUESTS = 12;
function offerCard(register, ports, reference) {
  const offer = requireRecord(register, "offers", reference);
  const taken = seatsTaken(register, reference);
  const places2 = offer.places ?? 0;
  return {
    reference,
    status: offer.status,
    statusLabel: offerStatusLabels[offer.status],
    companyReference: offer.companyReference,
    companyName: offer.companyName ?? offer.companyReference,
    lines: offerLines(offer),
    findings: findingLines(offer.toCheck),
    weeks: openWeeks(offer, ports.clock.today()).slice(0, SHOWN_WEEKS).map((week) => ({ label: `${weekLabel(week)} (${shortDayAndMonth(mondayOfWeek(week))})`, left: Math.max(0, places2 - (taken.get(week) ?? 0)), places: places2 })),
    requests: suitedRequests([reference], matchContextOf(register, ports.clock.today())),
    may: {
      verify: mayHappen(OFFER_LIFECYCLE, offer.status, "verified"),
      suspend: mayHappen(OFFER_LIFECYCLE, offer.status, "suspended"),
      resume: mayHappen(OFFER_LIFECYCLE, offer.status, "resumed")
    }
  };
}
function suitedRequests(candidateIds, context) {
  const best = /* @__PURE__ */ new Map();
  const ranked = candidateIds.flatMap((id) => rankRequests(id, context));
  for (const { request, host: host2, score } of ranked.sort((a, b) => b.score - a.score)) {
    if (!best.has(request.reference)) best.set(request.reference, { reference: request.reference, sentence: requestLines(request).slice(0, 3).join(" · "), score: Math.round(score), reasons: shortReasons(host2.criteria) });
  }
  return [...best.values()].slice(0, SHOWN_REQUESTS);
}
function companyCard(register, ports, reference) {
  const company = requireRecord(register, "companies", reference);
  const context = matchContextOf(register, ports.clock.today());
  return {
    reference,
    name: company.name,
    standingLabel: companyStandingLabels[company.standing],
    lines: [...companyLines(company), companyPlacesLine(context.placesOf(company))],
    contacts: register.all("contacts").filter((contact) => contact.companyReference === reference && contact.isActive).map((contact) => ({
      name: contact.name,
      role: contact.jobTitle ?? (contact.role === void 0 ? "" : contactRoleLabels[contact.role]),
      ...contact.phone === void 0 ? {} : { phone: phoneInPairs(contact.phone) },
      ...contact.email === void 0 ? {} : { email: contact.email }
    })),
    offers: register.all("offers").filter((offer) => offer.companyReference === reference).map((offer) => ({ reference: offer.reference, sentence: `${offerStatusLabels[offer.status]} · ${offerLines(offer).slice(1, 2).join("")}` })),
    propositions: register.all("propositions").filter((proposition2) => proposition2.companyReference === reference).reverse().map((proposition2) => ({ reference: proposition2.reference, sentence: `${proposition2.requestReference} · ${propositionSentence(proposition2)}` })),
    findings: findingLines(company.toCheck),
    requests: suitedRequests(context.candidates.filter((candidate) => candidate.company.reference === reference).map(({ id }) => id), context),
    duplicates: nearDuplicates(register.all("companies")).filter(({ known, other }) => known.reference === reference || other.reference === reference).map(({ known, other, why }) => {
      const twin = known.reference === reference ? other : known;
      return { reference: twin.reference, name: twin.name, sentence: sentenceOfFinding({ code: "company-maybe-known", severity: "warns", details: { name: twin.name, reference: twin.reference, why } }) };
    })
  };
}
function propositionCard(register, { clock }, reference) {
  const proposition2 = requireRecord(register, "propositions", reference);
  const request = register.find("requests", proposition2.requestReference);
  const company = register.find("companies", proposition2.companyReference);
  const settings = settingsFrom(register.all("settings"));
  const phone2 = contactOf(register, proposition2.companyReference)?.phone ?? company?.phone;
  const may = (event) => mayHappen(PROPOSITION_LIFECYCLE, proposition2.status, event);
  return {
    reference,
    status: proposition2.status,
    statusLabel: propositionStatusLabels[proposition2.status],
    requestReference: proposition2.requestReference,
    companyReference: proposition2.companyReference,
    companyName: proposition2.companyName ?? proposition2.companyReference,
    lines: propositionLines(proposition2, request),
    timeline: journalOf(register, clock, reference),
    ...phone2 === void 0 ? {} : { phone: phoneInPairs(phone2) },
    script: phoneScript(request, settings.animatorName, settings.hubName),
    may: {
      recordAnswer: (may("accepted") || may("declined")) && !SEATED_PROPOSITION_STATUSES.includes(proposition2.status),
      confirm: may("confirmed"),
      cancel: may("cancelled"),
      withdrawHost: may("host-withdrew")
    }
  };
}

// src/domain/matching/what-would-help.ts
var WIDER_BY_KM = [10, 20, 40];
var ROUND_KM = 5;
var FARTHER = {
  walking: ["public-transport", "accompanied"],
  "two-wheels": ["public-transport", "accompanied"],
  "public-transport": ["accompanied"]
};
var MOST_SECTORS = 2;
function whatWouldHelp(request, context) {
  const hostsOf = (changed2) => new Set(suitablePairs(readNeeds({ ...request, ...changed2 }, context), context).map((pair) => pair.candidate.id));
  const needs = readNeeds(request, context);
  const already = hostsOf({});
  const moreWith = (changed2) => [...hostsOf(changed2)].filter((id) => !already.has(id)).length;
  const concessions = [
    ...widerRadius(needs, context, moreWith),
    ...otherTransport(needs, moreWith),
    ...shiftedWeek(needs, context.today, moreWith),
    ...otherSector(needs, context, already),
    ...twoHosts(needs, already, hostsOf)
  ];
  return concessions.filter(({ more: more2 }) => more2 > 0).sort((a, b) => b.more - a.more);
}
function widerRadius(needs, context, moreWith) {
  if (needs.limitedBy === "transport") return [];
  const insteadOfKm = radiusOf(needs.request);
  const most = context.rule("max-distance-km", needs.rulesDay)?.value ?? Number.POSITIVE_INFINITY;
  const concessions = [];
  let best = 0;
  for (const step of WIDER_BY_KM) {
    const radiusKm = Math.min(most, Math.ceil((insteadOfKm + step) / ROUND_KM) * ROUND_KM);
    const more2 = radiusKm > insteadOfKm ? moreWith({ radiusKm }) : 0;
    if (more2 > best) concessions.push({ kind: "radius", radiusKm, insteadOfKm, more: more2 });
    best = Math.max(best, more2);
  }
  return concessions;
}
var otherTransport = (needs, moreWith) => needs.limitedBy !== "transport" || needs.request.transport === void 0 ? [] : (FARTHER[needs.request.transport] ?? []).map((transport) => ({ kind: "transport", transport, more: moreWith({ transport }) }));
function shiftedWeek({ startsOn, endsOn }, today, moreWith) {
  if (startsOn === void 0 || endsOn === void 0) return [];
  const shifts = [["earlier", -7], ["later", 7]];
  return shifts.flatMap(([kind, days]) => {
    const dates2 = { startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) };
    return dates2.startsOn <= today ? [] : [{ kind, ...dates2, more: moreWith(dates2) }];
  });
}
function otherSector(needs, context, already) {
  if (!needs.sectorFits) return [];
  const unrelated = SECTORS.filter((sector2) => needs.sectorFits?.[sector2].kind === "unrelated");
  const opened = readNeeds({ ...needs.request, fallbackSectors: [...needs.request.fallbackSectors, ...unrelated] }, context);
  const more2 = /* @__PURE__ */ new Map();
  for (const pair of suitablePairs(opened, context)) {
    const { id, sector: sector2 } = pair.candidate;
    if (already.has(id) || sector2 === void 0 || needs.training && pair.coverage.covered === 0) continue;
    more2.set(sector2, (more2.get(sector2) ?? 0) + 1);
  }
  return [...more2].sort((a, b) => b[1] - a[1] || SECTORS.indexOf(a[0]) - SECTORS.indexOf(b[0])).slice(0, MOST_SECTORS).map(([sector2, count2]) => ({ kind: "sector", sector: sector2, more: count2 }));
}
function twoHosts(needs, already, hostsOf) {
  const { weeks: weeks2 } = needs;
  if (weeks2.length < 2) return [];
  const middle = Math.ceil(weeks2.length / 2);
  const firstEndsOn = weeks2[middle - 1].lastDay;
  const secondStartsOn = weeks2[middle].firstDay;
  const count2 = (ids) => [...ids].filter((id) => !already.has(id)).length;
  const firstHosts = count2(hostsOf({ endsOn: firstEndsOn }));
  const secondHosts = count2(hostsOf({ startsOn: secondStartsOn }));
  return [{ kind: "two-hosts", firstHosts, secondHosts, more: Math.min(firstHosts, secondHosts), firstEndsOn, secondStartsOn }];
}

// src/wording/reasons/excluded-groups.ts
var names = {
  "host-inactive": [fr`Fermée ou à ne pas solliciter`, fr`Fermées ou à ne pas solliciter`],
  "sharing-reserved": [fr`Réservée à un établissement`, fr`Réservées à un établissement`],
  "public-refused": [fr`N'accueille pas ce public`, fr`N'accueillent pas ce public`],
  "minor-refused": [fr`N'accueille pas de mineurs`, fr`N'accueillent pas de mineurs`],
  "under-16-refused": [fr`N'accueille pas avant 16 ans`, fr`N'accueillent pas avant 16 ans`],
  "age-law": [fr`Âge minimal non atteint`, fr`Âge minimal non atteint`],
  "dates-outside": [fr`N'accueille pas à ces dates`, fr`N'accueillent pas à ces dates`],
  "no-place": [fr`Complet ces semaines`, fr`Complet ces semaines`],
  "legal-quota": [fr`Plafond légal de stagiaires atteint`, fr`Plafond légal de stagiaires atteint`],
  "tutor-full": [fr`Tuteur déjà complet`, fr`Tuteurs déjà complets`],
  "too-far": [fr`Trop loin`, fr`Trop loin`],
  "over-solicited": [fr`Trop sollicitée ces 30 derniers jours`, fr`Trop sollicitées ces 30 derniers jours`],
  "already-asked": [fr`Déjà contactée`, fr`Déjà contactées`],
  "asked-by-school": [fr`Déjà contactée par l'établissement ou l'élève`, fr`Déjà contactées par l'établissement ou l'élève`],
  "sector-unrelated": [fr`Activité sans lien`, fr`Activité sans lien`],
  "dates-unknown": [fr`Dates à préciser`, fr`Dates à préciser`],
  "place-unknown": [fr`Commune inconnue, distance non calculée`, fr`Commune inconnue, distance non calculée`]
};
function figures(code, excluded) {
  if (code !== "too-far") return "";
  const distances = excluded.map(({ distanceKm }) => distanceKm).filter((km) => km !== void 0);
  if (distances.length === 0) return "";
  const least = distanceInWords(Math.min(...distances));
  const most = distanceInWords(Math.max(...distances));
  return least === most ? fr` : ${most}` : fr` : de ${withoutUnit(least)} à ${most}`;
}
var withoutUnit = (distance3) => distance3.replace(/\u00a0km$/, "");
function groupLabel(code, excluded) {
  const name = names[code][excluded.length < 2 ? 0 : 1];
  return `${name} (${numberInFrench(excluded.length)})${figures(code, excluded)}`;
}
function groupsOfExcluded(excluded) {
  const groups = /* @__PURE__ */ new Map();
  for (const host2 of excluded) {
    const group = groups.get(host2.code);
    if (group) group.push(host2);
    else groups.set(host2.code, [host2]);
  }
  return [...groups].map(([code, hosts]) => ({ code, label: groupLabel(code, hosts), hosts }));
}

// src/wording/reasons/help-sentences.ts
var more = (count2) => fr`${counted(count2, "hôte")} de plus`;
var sentences3 = {
  radius: ({ radiusKm, insteadOfKm, more: count2 }) => fr`Rayon de ${radiusKm} km au lieu de ${insteadOfKm} : ${more(count2)}`,
  transport: ({ transport, more: count2 }) => fr`${capitalised(byTransport[transport])} : ${more(count2)}`,
  earlier: ({ startsOn, more: count2 }) => fr`Une semaine plus tôt (dès le ${dayAndMonth(startsOn)}) : ${more(count2)}`,
  later: ({ startsOn, more: count2 }) => fr`Une semaine plus tard (dès le ${dayAndMonth(startsOn)}) : ${more(count2)}`,
  sector: ({ sector: sector2, more: count2 }) => fr`Secteur accepté en repli, ${sectorLabels[sector2]} : ${more(count2)}`,
  "two-hosts": ({ firstEndsOn, firstHosts, secondHosts }) => fr`Stage partagé entre deux hôtes : ${counted(firstHosts, "hôte")} jusqu'au ${dayAndMonth(firstEndsOn)}, ${counted(secondHosts, "hôte")} ensuite`
};
var sentenceOfHelp = (concession) => sentences3[concession.kind](concession);

// src/wording/reasons/warning-sentences.ts
var ages = {
  "under-15": fr`de moins de 15 ans`,
  15: fr`de 15 ans`,
  "16-17": fr`de 16 ou 17 ans`,
  adult: fr`majeur`
};
var wishes = {
  "tutor-training": fr`une formation de tuteurs`,
  "teacher-visit": fr`la visite d'un enseignant`,
  resource: fr`une ressource`,
  other: fr`autre chose (voir l'offre)`
};
var passedLimits = {
  "apprentice-min-age": (_taken, max) => fr`Âge minimal de l'apprentissage non atteint : ${max} ans, ou 15 ans révolus après la 3e`,
  "max-distance-km": (taken, max) => fr`${numberInFrench(taken, 0)} km : au-delà du maximum du pôle (${max} km)`,
  "max-trainees-share": (taken, max) => fr`Plafond de stagiaires dépassé : déjà ${numberInFrench(taken)} la même semaine (maximum ${max})`,
  "max-pupils-per-tutor": (taken, max) => fr`Le tuteur suit déjà ${counted(taken, "élève")} (maximum ${max})`
};
var sentences4 = {
  "limit-passed": ({ rule, taken, max }) => passedLimits[rule]?.(taken, max) ?? fr`Limite dépassée : ${taken} pour ${max}`,
  "apprentice-at-15": ({ minAge }) => fr`Apprentissage à 15 ans : possible avant ${minAge} ans si la 3e est achevée, à vérifier avec l'établissement`,
  "age-undetermined": () => fr`Âge de l'élève non précisé : à demander à l'établissement`,
  "regulated-work-too-young": ({ minAge }) => fr`Travaux réglementés interdits avant ${minAge} ans : l'élève ne pourra pas y participer`,
  "regulated-work-undeclared": ({ isCertain }) => isCertain ? fr`Travaux réglementés : demander si la déclaration de dérogation a été faite à l'inspection du travail` : fr`Travaux réglementés possibles : demander lesquels, et si la déclaration de dérogation a été faite`,
  "regulated-work-expires": ({ until }) => fr`La déclaration pour travaux réglementés expire le ${plainDate(until)}, avant la fin du stage`,
  "hours-above-limit": ({ hours, limit, isUnder15 }) => fr`${hoursInWords(hours)} par semaine : au-dessus de ${hoursInWords(limit)}, maximum ${isUnder15 ? fr`avant 15 ans` : fr`pour un mineur`}`,
  "night-hours": ({ from }) => fr`Horaires de nuit possibles : interdits aux mineurs de cet âge de ${from} h à 6 h`,
  "sunday-hours": () => fr`Travail du dimanche possible : deux jours de repos de suite sont dus à un mineur, dimanche compris sauf dérogation`,
  "arrangement-to-see": () => fr`Aménagement : à voir avec l'établissement avant de proposer`,
  "gratification-due": ({ days, threshold }) => fr`${counted(days, "jour")} chez le même hôte : gratification due au-delà de ${threshold} jours`,
  "headcount-to-ask": ({ taken, sureMax }) => fr`Demander l'effectif : déjà ${counted(taken, "stagiaire")} la même semaine (${sureMax} au plus dans un petit organisme)`,
  "offer-unverified": () => fr`Offre pas encore vérifiée`,
  "public-to-ask": () => fr`Publics accueillis à demander`,
  "minors-to-ask": ({ ageBracket }) => fr`Demander si un élève ${ages[ageBracket]} peut être accueilli`,
  "dates-to-ask": () => fr`Sans offre datée : dates à demander`,
  "dates-short": ({ missingDays }) => fr`Les dates de l'hôte ne couvrent pas ${counted(missingDays, "jour")} du stage : à voir avec lui`,
  "places-to-ask": () => fr`Nombre de places à demander`,
  "activities-to-ask": () => fr`Activités à demander, au regard des attendus`,
  "sector-to-ask": () => fr`Secteur d'activité à demander`,
  "tutor-to-ask": () => fr`Tuteur ou tutrice à demander`,
  "place-approximate": () => fr`Lieu connu à peu près : distance à vérifier`,
  "to-spare": () => fr`Entreprise à ménager`,
  "no-contact": () => fr`Ni courriel ni téléphone dans le registre`,
  conditions: ({ text: text2 }) => fr`Conditions : ${text2}`,
  "host-wishes": (details) => fr`L'hôte souhaite ${enumeration(details.wishes.map((wish) => wishes[wish]))}`
};
var sentenceOfWarning = (warning2) => sentences4[warning2.code](warning2.details);

// src/wording/sidebar/ranking-sentences.ts
var rankingIsFor = (statusLabel) => fr`Cette demande est ${quoted(statusLabel)} : il n’y a pas d’hôte à chercher.`;
var noHostYet = (excluded) => excluded === 0 ? fr`Le vivier est vide : diffusez le formulaire « Offre d’accueil ».` : fr`Aucun hôte possible : ${counted(excluded, "écarté")}, voyez pourquoi ci-dessous.`;

// src/application/cards/ranking.ts
var SHOWN3 = 40;
var SHOWN_EXCLUDED_A_GROUP = 60;
var ENOUGH2 = 6;
function ranking(register, ports, reference) {
  const request = requireRecord(register, "requests", reference);
  if (!mayHappen(REQUEST_LIFECYCLE, request.status, "host-proposed")) {
    return { requestReference: reference, hosts: [], excluded: [], excludedCount: 0, whatWouldHelp: [], emptyReason: rankingIsFor(requestStatusLabels[request.status]) };
  }
  const context = matchContextOf(register, ports.clock.today());
  const { hosts, excluded } = rankHosts(request, context);
  return {
    requestReference: reference,
    hosts: hosts.slice(0, SHOWN3).map(({ candidate, score, criteria, warnings }) => {
      const contact = contactOf(register, candidate.company.reference);
      const email = contact?.email ?? candidate.company.email;
      const phone2 = contact?.phone ?? candidate.company.phone;
      return {
        id: candidate.id,
        companyReference: candidate.company.reference,
        ...candidate.offer === void 0 ? {} : { offerReference: candidate.offer.reference },
        companyName: candidate.company.name,
        place: candidate.commune ?? "",
        score: Math.round(score),
        reasons: shortReasons(criteria),
        criteria: criteria.map((criterion) => ({ code: criterion.code, label: criterionLabels[criterion.code], score: Math.round(criterion.score), weight: criterion.weight, sentence: sentenceOfCriterion(criterion) })),
        warnings: warnings.map(sentenceOfWarning),
        hasOffer: candidate.offer !== void 0,
        ...email === void 0 ? {} : { email },
        ...phone2 === void 0 ? {} : { phone: phoneInPairs(phone2) }
      };
    }),
    excluded: groupsOfExcluded(excluded).map((group) => ({
      code: group.code,
      label: group.label,
      hosts: group.hosts.slice(0, SHOWN_EXCLUDED_A_GROUP).map((host2) => ({
        id: host2.candidate.id,
        companyReference: host2.candidate.company.reference,
        ...host2.candidate.offer === void 0 ? {} : { offerReference: host2.candidate.offer.reference },
        companyName: host2.candidate.company.name,
        sentence: sentenceOfExclusion(host2),
        mayOverride: host2.mayOverride
      }))
    })),
    excludedCount: excluded.length,
    whatWouldHelp: hosts.length >= ENOUGH2 ? [] : whatWouldHelp(request, context).map(sentenceOfHelp),
    ...hosts.length === 0 ? { emptyReason: noHostYet(excluded.length) } : {}
  };
}

// src/application/cards/search.ts
var MOST2 = 20;
function search(register, text2) {
  const words2 = fold(text2).split(" ").filter((word) => word !== "");
  if (words2.length === 0) return [];
  const rows = [
    ...register.all("requests").map((request) => ({ card: { kind: "request", reference: request.reference }, title: request.reference, detail: [...requestLines(request).slice(0, 2), request.requesterName].filter((part) => part !== void 0).join(" · ") })),
    ...register.all("companies").map((company) => ({ card: { kind: "company", reference: company.reference }, title: company.name, detail: companyLines(company).slice(0, 2).join(" · ") })),
    ...register.all("offers").map((offer) => ({ card: { kind: "offer", reference: offer.reference }, title: `${offer.reference} · ${offer.companyName ?? ""}`, detail: offerLines(offer).slice(0, 2).join(" · ") })),
    ...register.all("propositions").map((proposition2) => ({ card: { kind: "proposition", reference: proposition2.reference }, title: `${proposition2.reference} · ${proposition2.companyName ?? ""}`, detail: `${proposition2.requestReference} · ${propositionSentence(proposition2)}` }))
  ];
  const found = rows.filter(({ card, title, detail }) => {
    const all3 = fold(`${card.reference} ${title} ${detail}`);
    return words2.every((word) => all3.includes(word));
  });
  return found.sort((a, b) => Number(fold(b.card.reference).endsWith(words2.join(" "))) - Number(fold(a.card.reference).endsWith(words2.join(" ")))).slice(0, MOST2);
}

// src/application/companies/merge-companies.ts
function mergeCompanies(register, ports, keptReference, mergedReference) {
  if (keptReference === mergedReference) throw new UserProblem(cannotMergeItself.message, cannotMergeItself.advice);
  const kept = requireRecord(register, "companies", keptReference);
  const merged = requireRecord(register, "companies", mergedReference);
  const moved = { companyReference: keptReference, companyName: kept.name };
  for (const offer of register.all("offers")) if (offer.companyReference === mergedReference) register.change("offers", offer.reference, moved);
  for (const proposition2 of register.all("propositions")) if (proposition2.companyReference === mergedReference) register.change("propositions", proposition2.reference, moved);
  const known = register.all("contacts").filter((contact) => contact.companyReference === keptReference);
  for (const contact of register.all("contacts").filter(({ companyReference }) => companyReference === mergedReference)) {
    const isTwin = known.some((other) => other.name === contact.name && other.email === contact.email);
    register.change("contacts", contact.reference, { companyReference: keptReference, ...isTwin ? { isActive: false } : {} });
  }
  register.change("companies", keptReference, { ...filledFrom(kept, merged), toCheck: void 0 });
  if (merged.standing === "closed" && merged.notes?.includes(keptReference)) return;
  const gone = { toCheck: void 0, notes: [merged.notes, mergedInto(keptReference)].filter((note3) => note3 !== void 0).join("\n") };
  if (merged.standing === "closed") register.change("companies", mergedReference, gone);
  else applyEvent(register, ports, { table: "companies", reference: mergedReference, event: "merged", patch: gone });
  noteInJournal(register, ports, { action: journalActions.merged, object: journalObjects.company, reference: keptReference, before: mergedReference, after: keptReference });
}
var KEPT_APART = ["notes", "standing", "recordedStatus"];
function filledFrom(kept, merged) {
  const filled = Object.fromEntries(Object.entries(merged).filter(([field, value2]) => isEmpty3(kept[field]) && !isEmpty3(value2) && !KEPT_APART.includes(field)));
  const notes = [kept.notes, merged.notes].filter((note3) => note3 !== void 0);
  const latest2 = [kept.lastSolicitedOn, merged.lastSolicitedOn].filter((day) => day !== void 0).sort();
  return {
    ...filled,
    ...notes.length === 0 ? {} : { notes: [...new Set(notes)].join("\n") },
    ...latest2.length === 0 ? {} : { lastSolicitedOn: latest2[latest2.length - 1] },
    ...kept.solicitations30Days === void 0 && merged.solicitations30Days === void 0 ? {} : { solicitations30Days: (kept.solicitations30Days ?? 0) + (merged.standing === "closed" ? 0 : merged.solicitations30Days ?? 0) }
  };
}
var isEmpty3 = (value2) => value2 === void 0 || value2 === "" || Array.isArray(value2) && value2.length === 0;
function markDuplicates(register) {
  const found = nearDuplicates(register.all("companies"));
  for (const { known, other, why } of found) {
    const sentence = sentenceOfFinding({ code: "company-maybe-known", severity: "warns", details: { name: known.name, reference: known.reference, why } });
    const lines2 = (register.find("companies", other.reference)?.toCheck ?? "").split("\n").filter((line) => line !== "" && !line.includes(known.reference));
    register.change("companies", other.reference, { toCheck: [...lines2, sentence].join("\n") });
  }
  return found.length;
}

// src/application/offers/set-offer-status.ts
var setOfferStatus = (register, ports, reference, event) => applyEvent(register, ports, { table: "offers", reference, event });

// src/application/outbox/message-actions.ts
function previewMessage(register, reference) {
  const message = requireRecord(register, "messages", reference);
  const warnings = previewWarnings({ to: message.to, missing: [] });
  return { id: reference, recipientName: message.to, to: message.to, cc: message.cc ?? "", subject: message.subject, body: message.body, html: textToHtml(message.body), warnings, isSendable: message.to !== "" && warnings.length === 0 };
}
function queueReviewed(register, ports, reference, edits) {
  const { subject, body } = requireRecord(register, "messages", reference);
  const delay = Math.max(0, Number(settingsFrom(register.all("settings")).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(ports.clock.now()) + delay * 6e4).toISOString();
  applyEvent(register, ports, { table: "messages", reference, event: "queued", patch: { sendAfter, subject: edits.subject ?? subject, body: edits.body ?? body, error: void 0 } });
  ports.wakeUp.at(sendAfter);
}
function queueAllReviewed(register, ports) {
  for (const { reference, status, to, error } of register.all("messages")) {
    if (status === "to-review" && to !== "" && error === void 0 && mayApply(register, ports, "messages", reference, "queued")) queueReviewed(register, ports, reference, {});
  }
}
var cancelMessage = (register, ports, reference) => applyEvent(register, ports, { table: "messages", reference, event: "cancelled" });
function settleMessage(register, ports, reference, outcome) {
  const now = ports.clock.now();
  applyEvent(register, ports, { table: "messages", reference, event: outcome, patch: outcome === "retried" ? { sendAfter: now, error: void 0 } : { sentAt: now } });
  if (outcome === "retried") ports.wakeUp.at(now);
}

// src/application/outbox/is-still-needed.ts
var always = () => true;
var ofOpenRequest = (register, { about }) => OPEN_REQUEST_STATUSES.includes(register.find("requests", about)?.status ?? "cancelled");
var forTeacher = (register, message) => {
  const request = register.find("requests", register.find("propositions", message.about)?.requestReference ?? message.about);
  if (request === void 0) return false;
  const propositions = propositionsOf(register, request.reference);
  const own = /* @__PURE__ */ new Set([request.reference, ...propositions.map(({ reference }) => reference)]);
  return !teacherCorrection(request, propositions, register.all("messages").filter(({ about }) => own.has(about))).toSkip.some(({ reference }) => reference === message.reference);
};
var forHost = (register, message) => {
  const proposition2 = register.find("propositions", message.about);
  if (proposition2 === void 0) return false;
  return !hostCorrection(proposition2, register.all("messages").filter(({ about }) => about === message.about)).toSkip.some(({ reference }) => reference === message.reference);
};
var toAsk = (register, { about }) => {
  const proposition2 = register.find("propositions", about);
  const request = proposition2 && register.find("requests", proposition2.requestReference);
  if (proposition2 === void 0 || request === void 0 || proposition2.status !== "to-send") return false;
  const company = register.find("companies", proposition2.companyReference);
  const mayAsk = company !== void 0 && company.standing !== "closed" && company.standing !== "do-not-solicit" && company.sharing !== "do-not-solicit";
  return mayAsk && OPEN_REQUEST_STATUSES.includes(request.status) && proposition2.startsOn === request.startsOn && proposition2.endsOn === request.endsOn;
};
var STILL_NEEDED = {
  "request-received": (register, { about }) => register.find("requests", about)?.status !== "cancelled",
  "request-to-complete": (register, { about }) => register.find("requests", about)?.status === "to-complete",
  proposition: toAsk,
  "agreement-teacher": forTeacher,
  "agreement-host": forHost,
  "host-not-needed": forHost,
  "offer-received": always,
  "answer-too-late": always,
  "host-withdrawn": forTeacher,
  "request-cancelled": forTeacher,
  "request-unplaced": forTeacher,
  "request-reopened": forTeacher,
  "reserved-asked": (register, { about }) => [...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES].includes(register.find("propositions", about)?.status ?? "cancelled"),
  "concession-question": ofOpenRequest
};
var isStillNeeded = (register, message) => STILL_NEEDED[message.template](register, message);

// src/domain/message/sending-error.ts
var KNOWN = [
  [/invoked too many times for one day|trop de fois.*(?:jour|journee|journée)/i, "tomorrow"],
  [/invoked too many times in a short time|too many (?:scripts|simultaneous)|too many times per second|trop de fois.*(?:court|peu de temps|seconde)/i, "soon"],
  [/invalid e-?mail|no recipient|invalid (?:to|cc|recipient)|adresse e-?mail (?:non valide|incorrecte|invalide)|aucun destinataire/i, "refused"],
  [/do not have permission|permissions are not sufficient|authorization is required/i, "soon"]
];
var troubleOf = (message) => KNOWN.find(([pattern]) => pattern.test(message))?.[1] ?? "unknown";
var MINUTE = 6e4;
var LONGEST2 = 24 * 60 * MINUTE;
function delayBeforeRetry(trouble, attempts) {
  return trouble === "tomorrow" ? 60 * MINUTE : Math.min(LONGEST2, 15 * MINUTE * 4 ** Math.max(0, attempts - 1));
}

// src/application/outbox/settle-departures.ts
var LONGEST_RUN_MS = 7 * 6e4;
function settleDepartures(scope) {
  const { register, ports } = scope;
  const now = Date.parse(ports.clock.now());
  const underWay = /* @__PURE__ */ new Set();
  for (const departure of ports.departures.all()) {
    const isAlive = !departure.isOver && departure.id !== ports.departures.own && now - Date.parse(departure.startedAt) < LONGEST_RUN_MS;
    if (isAlive) for (const reference of departure.references) underWay.add(reference);
    else settle2(scope, departure);
  }
  for (const { reference, status, error } of register.all("messages")) {
    if (status === "sending" && error === void 0 && !underWay.has(reference)) register.change("messages", reference, { error: doubtfulDeparture });
  }
}
function settle2({ register, ports, fireIfPossible }, departure) {
  for (const reference of departure.references) {
    const message = register.find("messages", reference);
    if (message === void 0 || message.status !== "sending") continue;
    const sentAt = departure.sent[reference];
    const refusal2 = departure.refused[reference];
    if (sentAt !== void 0) fireIfPossible({ table: "messages", reference, event: "sent", patch: { sentAt } });
    else if (departure.current === reference && refusal2 === void 0) register.change("messages", reference, { error: doubtfulDeparture });
    else if (refusal2?.trouble === "unknown") register.change("messages", reference, { error: doubtfulDeparture });
    else if (refusal2 !== void 0) settleRefusal({ ports, fireIfPossible }, reference, message.attempts, refusal2);
    else fireIfPossible({ table: "messages", reference, event: "put-back", patch: { attempts: Math.max(0, message.attempts - 1) } });
  }
  ports.departures.forget(departure.id);
}
function settleRefusal({ ports, fireIfPossible }, reference, attempts, { message, trouble }) {
  if (trouble === "refused") fireIfPossible({ table: "messages", reference, event: "failed", reason: message, patch: { error: message } });
  else {
    const sendAfter = new Date(Date.parse(ports.clock.now()) + delayBeforeRetry(trouble, attempts)).toISOString();
    fireIfPossible({ table: "messages", reference, event: "put-back", patch: { error: putBack(trouble, message), sendAfter } });
    ports.wakeUp.at(sendAfter);
  }
}
function judgeTrouble(ports, error, quotaBefore) {
  const message = error instanceof Error ? error.message : String(error);
  const trouble = troubleOf(message);
  if (trouble !== "unknown") return { message, trouble };
  const isCounted = quotaBefore === void 0 || ports.mailer.quotaLeft() !== quotaBefore;
  return { message, trouble: isCounted ? "unknown" : "soon" };
}

// src/application/outbox/claim-messages.ts
var BATCH2 = 10;
function claimMessages(register, ports) {
  return inOneAction(register, ports, (scope) => {
    settleDepartures(scope);
    const settings = settingsFrom(register.all("settings"));
    const due = dueMessages(register, ports.clock.now());
    const mails = [];
    let left = ports.mailer.quotaLeft() ?? Number.MAX_SAFE_INTEGER;
    let isOutOfQuota = false;
    for (const message of due) {
      if (mails.length >= BATCH2) break;
      if (!isStillNeeded(register, message)) {
        scope.fireIfPossible({ table: "messages", reference: message.reference, event: "skipped", patch: { error: noLongerNeeded } });
        continue;
      }
      const recipients = settings.sandbox === "oui" ? 1 : message.to.split(",").length + (message.cc?.split(",").length ?? 0);
      if (left - recipients < keptFor(message, settings)) {
        if (message.error !== quotaSpent) register.change("messages", message.reference, { error: quotaSpent });
        isOutOfQuota = true;
        continue;
      }
      const mail = take(scope, settings, message);
      if (mail === void 0) continue;
      left -= recipients;
      mails.push(mail);
    }
    const queued = register.all("messages").filter(({ status }) => status === "queued");
    const nextAt = queued.map(({ sendAfter }) => sendAfter ?? ports.clock.now()).sort()[0];
    return { mails, waiting: queued.length, hasMore: !isOutOfQuota && mails.length >= BATCH2, ...nextAt === void 0 || isOutOfQuota ? {} : { nextAt } };
  });
}
var dueMessages = (register, now) => register.all("messages").filter(({ status, sendAfter }) => status === "queued" && (sendAfter ?? "") <= now).sort((a, b) => Number(ACKNOWLEDGEMENTS.includes(a.template)) - Number(ACKNOWLEDGEMENTS.includes(b.template)));
var keptFor = ({ template }, settings) => (Number(settings.minDailyQuotaKept) || 0) + (ACKNOWLEDGEMENTS.includes(template) ? Number(settings.acknowledgementQuotaKept) || 0 : 0);
function take({ fire: fire2 }, settings, message) {
  const { reference } = message;
  const isSandbox = settings.sandbox === "oui";
  if (isSandbox && settings.animatorEmail === "") {
    fire2({ table: "messages", reference, event: "failed", reason: animatorEmailNeeded.message, patch: { error: animatorEmailNeeded.message } });
    return void 0;
  }
  const attempts = message.attempts + 1;
  fire2({ table: "messages", reference, event: "sending-started", patch: { attempts, error: void 0 } });
  const text2 = isSandbox ? sandboxBody(message) : message.body;
  return {
    reference,
    attempts,
    mail: {
      to: isSandbox ? settings.animatorEmail : message.to,
      ...message.cc === void 0 || isSandbox ? {} : { cc: message.cc },
      ...settings.animatorEmail === "" ? {} : { replyTo: settings.animatorEmail },
      senderName: settings.hubName,
      subject: isSandbox ? sandboxSubject(message.subject) : message.subject,
      text: text2,
      html: textToHtml(text2)
    }
  };
}

// src/application/outbox/send-pending-messages.ts
function sendPendingMessages(ports) {
  ports.wakeUp.forget();
  let sent = 0;
  let failed = 0;
  for (; ; ) {
    const claimed = ports.unitOfWork((register) => {
      const taken = claimMessages(register, ports);
      if (taken.mails.length > 0) ports.departures.open(ports.clock.now(), taken.mails.map(({ reference }) => reference));
      return taken;
    });
    const result2 = claimed.mails.length === 0 ? { sent: 0, failed: 0 } : depart(ports, claimed.mails);
    sent += result2.sent;
    failed += result2.failed;
    if (claimed.mails.length > 0) ports.unitOfWork((register) => inOneAction(register, ports, settleDepartures));
    if (!claimed.hasMore || !ports.hasTimeLeft()) {
      if (claimed.nextAt !== void 0) ports.wakeUp.at(claimed.nextAt);
      return { sent, failed, waiting: claimed.waiting, sentence: sendReport(sent, failed, claimed.waiting) };
    }
  }
}
function depart(ports, mails) {
  const { departures, mailer, clock } = ports;
  let sent = 0;
  let failed = 0;
  let quota = mailer.quotaLeft();
  for (const { reference, mail } of mails) {
    if (!ports.hasTimeLeft()) break;
    departures.leaving(reference);
    try {
      mailer.send(mail);
      departures.left(reference, clock.now());
      sent += 1;
      quota = quota === void 0 ? void 0 : mailer.quotaLeft();
    } catch (error) {
      failed += 1;
      departures.refused(reference, judgeTrouble(ports, error, quota));
    }
  }
  departures.close();
  return { sent, failed };
}

// src/application/propositions/confirm-or-withdraw.ts
var confirmProposition = (register, ports, reference) => applyEvent(register, ports, { table: "propositions", reference, event: "confirmed" });
var withdrawHost = (register, ports, reference, reason) => applyEvent(register, ports, { table: "propositions", reference, event: "host-withdrew", reason, patch: { closingReason: reason.trim() } });
var cancelProposition = (register, ports, reference, reason) => applyEvent(register, ports, { table: "propositions", reference, event: "cancelled", reason, patch: { endedBy: "cancelled", ...(reason ?? "").trim() === "" ? {} : { closingReason: reason } } });

// src/application/requests/ask-teacher.ts
function askTeacher(register, ports, reference) {
  const request = requireRecord(register, "requests", reference);
  const now = ports.clock.now();
  const concessions = whatWouldHelp(request, matchContextOf(register, ports.clock.today())).map(sentenceOfHelp);
  if (concessions.length === 0) throw new UserProblem(nothingToAsk.message, nothingToAsk.advice);
  if (request.requesterEmail === void 0) {
    const { message: message2, advice } = noAddress(request.requesterName ?? reference);
    throw new UserProblem(message2, advice);
  }
  const message = queueMessage(register, ports, { template: "concession-question", about: reference, to: request.requesterEmail, context: { request, concessions }, occasion: ports.clock.today(), departure: "after-delay" });
  return { sentence: queuedSentence(1, message.sendAfter, now), messages: [lineOfMessage(message, ports.clock)], ...message.sendAfter === void 0 ? {} : { sendAfter: message.sendAfter }, now };
}

// src/application/requests/request-actions.ts
function completeRequest(register, ports, reference) {
  const left = recheckRequest(register, ports, reference).filter(({ severity }) => severity === "blocks");
  if (left.length > 0) throw new UserProblem(stillIncomplete.message, [...left.map(sentenceOfFinding), stillIncomplete.advice].join(" "));
  applyEvent(register, ports, { table: "requests", reference, event: "completed" });
}
var cancelRequest = (register, ports, reference, reason) => applyEvent(register, ports, { table: "requests", reference, event: "cancelled", reason: cancelReasonLabels[reason] });
var reopenRequest = (register, ports, reference, reason) => applyEvent(register, ports, { table: "requests", reference, event: "reopened", reason });

// src/google/ui/selection.ts
var CARDS = { request: "requests", offer: "offers", company: "companies", proposition: "propositions" };
function selection(run) {
  const sheet = run.tabs.spreadsheet.getActiveSheet();
  const sheetName = sheet.getName();
  const ids = run.installation.read().sheets;
  const kind = Object.keys(CARDS).find((card) => TABLES[CARDS[card]].sheetName === sheetName || ids[CARDS[card]] === sheet.getSheetId());
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  if (kind === void 0 || row < 2) return { kind: "none", sheetName };
  const position = keyPosition(sheet, CARDS[kind]);
  const reference = position === void 0 ? "" : String(sheet.getRange(row, position + 1).getValue()).trim();
  return reference === "" ? { kind: "none", sheetName } : { kind, reference };
}
var keyPosition = (sheet, name) => readStructure(TABLES[name], sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]).positions[TABLES[name].key];
function showRow(run, reference) {
  const table = Object.values(CARDS).find((name) => reference.startsWith(`${TABLES[name].prefix}-`));
  const sheet = table && run.tabs.look(table);
  if (table !== void 0 && sheet !== void 0) {
    const position = keyPosition(sheet, table);
    const column = position === void 0 ? [] : sheet.getRange(1, position + 1, Math.max(1, sheet.getLastRow()), 1).getValues();
    const row = column.findIndex(([cell]) => cell === reference);
    if (row !== -1) {
      sheet.activate();
      sheet.getRange(row + 1, 1).activate();
      return null;
    }
  }
  const { message, advice } = noSuchRecord(reference);
  throw new UserProblem(message, advice);
}

// src/google/bridge/sidebar-server.ts
var shown = (view) => reply((run) => run.read((register) => view(register, run.ports)));
var done = (act, view) => reply(({ ports }) => ports.unitOfWork((register) => {
  act(register, ports);
  return view(register, ports);
}));
var sidebarServer = {
  getHome: () => reply((run) => run.installation.read().version === 0 ? emptyHome(run.ports) : run.read((register) => home(register, run.ports))),
  getSelection: () => reply(selection),
  showRow: (reference) => reply((run) => showRow(run, reference)),
  search: (text2) => shown((register) => search(register, text2)),
  getRequestCard: (reference) => shown((register, ports) => requestCard(register, ports, reference)),
  getRanking: (reference) => shown((register, ports) => ranking(register, ports, reference)),
  getOfferCard: (reference) => shown((register, ports) => offerCard(register, ports, reference)),
  getCompanyCard: (reference) => shown((register, ports) => companyCard(register, ports, reference)),
  getPropositionCard: (reference) => shown((register, ports) => propositionCard(register, ports, reference)),
  previewPropositions: (reference, choices2) => shown((register, ports) => previewPropositions(register, ports, reference, choices2)),
  sendPropositions: (input) => reply((run) => {
    requireForm(run, "answer");
    return run.ports.unitOfWork((register) => sendPropositions(register, run.ports, input));
  }),
  recordAnswer: (input) => done(
    (register, ports) => void recordAnswer(register, ports, requireRecord(register, "propositions", input.propositionReference), input),
    (register, ports) => propositionCard(register, ports, input.propositionReference)
  ),
  cancelProposition: (reference, reason) => done((register, ports) => cancelProposition(register, ports, reference, reason), (register, ports) => propositionCard(register, ports, reference)),
  completeRequest: (reference) => done((register, ports) => completeRequest(register, ports, reference), (register, ports) => requestCard(register, ports, reference)),
  cancelRequest: (reference, reason) => done((register, ports) => cancelRequest(register, ports, reference, reason), (register, ports) => requestCard(register, ports, reference)),
  reopenRequest: (reference, reason) => done((register, ports) => reopenRequest(register, ports, reference, reason), (register, ports) => requestCard(register, ports, reference)),
  askTeacher: (reference) => reply(({ ports }) => ports.unitOfWork((register) => askTeacher(register, ports, reference))),
  setOfferStatus: (reference, event) => done((register, ports) => setOfferStatus(register, ports, reference, event), (register, ports) => offerCard(register, ports, reference)),
  confirmProposition: (reference) => done((register, ports) => confirmProposition(register, ports, reference), (register, ports) => propositionCard(register, ports, reference)),
  withdrawHost: (reference, reason) => done((register, ports) => withdrawHost(register, ports, reference, reason), (register, ports) => propositionCard(register, ports, reference)),
  mergeCompanies: (kept, merged) => done((register, ports) => mergeCompanies(register, ports, kept, merged), (register, ports) => companyCard(register, ports, kept)),
  getCalls: () => shown(calls),
  getMessages: () => shown(messagesView),
  previewMessage: (reference) => shown((register) => previewMessage(register, reference)),
  queueMessage: (reference, edits) => done((register, ports) => queueReviewed(register, ports, reference, edits), messagesView),
  queueAllMessages: () => done(queueAllReviewed, messagesView),
  cancelMessage: (reference) => done((register, ports) => cancelMessage(register, ports, reference), messagesView),
  settleMessage: (reference, outcome) => done((register, ports) => settleMessage(register, ports, reference, outcome), messagesView),
  sendDueMessages: () => reply(({ ports }) => sendPendingMessages(ports))
};

// src/application/lifecycle/take-hand-statuses.ts
function takeHandStatuses(register, ports, tables = LIVING_TABLES) {
  return tables.flatMap((table) => differing(register, table).flatMap((reference) => {
    const outcome = inOneAction(register, ports, (scope) => takeHandStatus(scope, table, reference));
    return outcome.kind === "unchanged" ? [] : [{ ...outcome, table, reference }];
  }));
}
var differing = (register, table) => register.all(table).filter((record) => shownStatus(table, record) !== recordedStatus(table, record)).map((record) => record.reference);

// src/application/requests/refresh-priorities.ts
function refreshPriorities(register, ports) {
  for (const request of register.all("requests")) {
    if (!OPEN_REQUEST_STATUSES.includes(request.status)) continue;
    const priority = priorityOf(request.startsOn, request.urgency, ports.clock.today());
    if (PRIORITIES.indexOf(priority) > PRIORITIES.indexOf(request.priority)) register.change("requests", request.reference, { priority });
  }
}

// src/application/requests/follow-calendar.ts
function followCalendar(register, ports) {
  inOneAction(register, ports, (scope) => {
    expireOffers(scope);
    followStages(scope);
    retireLinks(scope);
  });
  refreshPriorities(register, ports);
  refreshAllSolicitations(register, ports);
}
function expireOffers({ register, ports, fireIfPossible }) {
  const today = ports.clock.today();
  for (const { reference, endsOn } of register.all("offers")) if (endsOn !== void 0 && endsOn < today) fireIfPossible({ table: "offers", reference, event: "dates-passed" });
}
function followStages({ register, ports, fireIfPossible }) {
  const today = ports.clock.today();
  for (const { reference, status, startsOn, endsOn } of register.all("requests")) {
    if (!PLACED_REQUEST_STATUSES.includes(status)) continue;
    if (startsOn !== void 0 && startsOn <= today) fireIfPossible({ table: "requests", reference, event: "stage-started" });
    if (endsOn !== void 0 && endsOn < today) fireIfPossible({ table: "requests", reference, event: "stage-ended" });
  }
}
function retireLinks({ register, ports }) {
  const today = ports.clock.today();
  for (const proposition2 of register.all("propositions")) {
    if (proposition2.startsOn !== void 0 && proposition2.startsOn <= today) retireLink(register, proposition2);
  }
}

// src/google/properties/trigger-holders.ts
var KEY4 = "holders";
var SILENT_MS = 2 * 60 * 6e4 + 10 * 6e4;
var TriggerHolders = class {
  constructor(properties) {
    this.properties = properties;
  }
  /** True for the trigger that holds the work, or that takes it over from a silent one; notes that it was there. A trigger without a name works. */
  isMine(handler, uid, now) {
    if (uid === void 0) return true;
    const holders = this.read();
    const holder = holders[handler];
    if (holder !== void 0 && holder.uid !== uid && now - holder.at < SILENT_MS) return false;
    this.properties.setProperty(KEY4, JSON.stringify({ ...holders, [handler]: { uid, at: now } }));
    return true;
  }
  read() {
    try {
      const stored = JSON.parse(this.properties.getProperty(KEY4) ?? "{}");
      return typeof stored === "object" && stored !== null ? stored : {};
    } catch {
      return {};
    }
  }
};

// src/wording/emails/stuck-message.ts
function stuckMessage(stuck2) {
  const lines2 = stuck2.map(({ step, message, advice }) => fr`${stepLabels[step] ?? step}\n${message}\n${advice}`);
  return {
    subject: stuck2.length === 1 ? fr`Pôle de stages : une tâche est bloquée` : fr`Pôle de stages : ${stuck2.length} tâches sont bloquées`,
    text: fr`Bonjour,\n\nCe que l'extension n'a pas pu faire d'elle-même, et le geste qui y remédie :\n\n${lines2.join("\n\n")}\n\nTout le reste continue. Ce message part une fois par jour tant qu'une tâche est bloquée.`
  };
}

// src/google/triggers/report-stuck-steps.ts
var KEY5 = "stuckToldOn";
function reportStuckSteps(run) {
  const properties = PropertiesService.getDocumentProperties();
  const stuck2 = new StuckSteps(properties).all();
  const today = run.ports.clock.today();
  if (stuck2.length === 0 || properties.getProperty(KEY5) === today) return;
  const { animatorEmail, hubName } = run.read((register) => settingsFrom(register.all("settings")));
  if (animatorEmail === "") return;
  properties.setProperty(KEY5, today);
  const { subject, text: text2 } = stuckMessage(stuck2);
  run.ports.mailer.send({ to: animatorEmail, senderName: hubName, subject, text: text2, html: textToHtml(text2) });
}

// src/google/triggers/steps.ts
function runSteps(run, steps) {
  const stuck2 = new StuckSteps(PropertiesService.getDocumentProperties());
  for (const [name, work] of steps) {
    if (!run.ports.hasTimeLeft()) break;
    try {
      work(run);
      stuck2.mended(name);
    } catch (error) {
      const known = error instanceof UserProblem ? { message: error.message, advice: error.advice ?? "" } : unexpectedProblem;
      if (!(error instanceof UserProblem)) console.error(`${name}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      stuck2.note(name, { ...known, since: run.ports.clock.now() });
    }
  }
  stuck2.save();
}

// src/google/triggers/on-trigger.ts
function triggered(actor, steps, before = () => void 0) {
  const run = composeRun(actor);
  before(run);
  runSteps(run, steps);
  run.wakeUp.keep();
}
var receiving = (retryFailed) => FORM_KINDS.map((kind) => [RECEIVING[kind], (run) => void sweepKind(run, kind, { retryFailed })]);
var RECEIVING = { request: "requests", offer: "offers", answer: "answers" };
var sending = ["messages", (run) => void sendPendingMessages(run.ports)];
var onFormSubmit = () => triggered(triggerActors.form, [...receiving(false), sending]);
var WORKING_HOURS = { first: 7, last: 20 };
function onClock(event) {
  const hour = (/* @__PURE__ */ new Date()).getHours();
  if (hour < WORKING_HOURS.first || hour > WORKING_HOURS.last) return;
  if (!new TriggerHolders(PropertiesService.getDocumentProperties()).isMine("onClock", event?.triggerUid, Date.now())) return;
  triggered(triggerActors.clock, [...receiving(true), ["hand-edits", ({ ports }) => void ports.unitOfWork((register) => takeHandStatuses(register, ports))], ["calendar", daily], sending, ["report", reportStuckSteps]]);
}
function daily({ ports, installation }) {
  const today = ports.clock.today();
  if (installation.read().expiredOn === today) return;
  ports.unitOfWork((register) => followCalendar(register, ports));
  installation.write({ expiredOn: today });
}
var onWake = (event) => triggered(triggerActors.clock, [sending], (run) => run.wakeUp.done(event?.triggerUid));

// src/application/edits/follow-edit.ts
var ASKED_OF_REQUESTS = [
  "type",
  "level",
  "trainingName",
  "schoolName",
  "pupilInitials",
  "ageBracket",
  "hoursPerWeek",
  "commune",
  "postalCode",
  "radiusKm",
  "transport",
  "requesterName",
  "requesterEmail",
  "requesterPhone",
  "comment",
  "urgency",
  "contactedCompanies",
  "soughtSectors",
  "soughtActivities"
];
var same = (fields, follow) => Object.fromEntries(fields.map((field) => [field, follow]));
var FOLLOWS = {
  requests: { ...same(ASKED_OF_REQUESTS, followRequest), ...same(["startsOn", "endsOn"], followDates), convention: followConvention },
  offers: { ...same(["commune", "postalCode"], followPlace("offers")), ...same(["places", "startsOn", "endsOn", "weeks"], followSeats) },
  companies: same(["commune", "postalCode"], followPlace("companies")),
  schools: same(["commune", "postalCode"], followPlace("schools"))
};
var isFollowed = (table, field) => FOLLOWS[table]?.[field] !== void 0;
var followEdit = (register, ports, table, key, field) => FOLLOWS[table]?.[field]?.(register, ports, key) ?? [];
function followRequest(register, ports, reference) {
  if (register.find("requests", reference) === void 0) return [];
  const blocking2 = recheckRequest(register, ports, reference).filter(({ severity }) => severity === "blocks").map(sentenceOfFinding);
  const isMoved = inOneAction(register, ports, ({ fireIfPossible }) => fireIfPossible({ table: "requests", reference, event: blocking2.length > 0 ? "found-incomplete" : "completed" }));
  return isMoved && blocking2.length === 0 ? [followTexts.complete(reference)] : blocking2;
}
function followDates(register, ports, reference) {
  const request = register.find("requests", reference);
  const seated = seatedPropositionsOf(register, reference)[0];
  if (request === void 0) return [];
  if (seated !== void 0 && (seated.startsOn !== request.startsOn || seated.endsOn !== request.endsOn)) {
    register.change("requests", reference, { startsOn: seated.startsOn, endsOn: seated.endsOn });
    return [followTexts.datesAgreed(seated.companyName ?? seated.companyReference)];
  }
  const asked4 = livePropositionsOf(register, reference).filter(({ startsOn, endsOn }) => startsOn !== request.startsOn || endsOn !== request.endsOn);
  inOneAction(register, ports, ({ fireIfPossible }) => {
    for (const { reference: proposition2 } of asked4) fireIfPossible({ table: "propositions", reference: proposition2, event: "dates-changed", patch: { endedBy: "dates-changed" } });
  });
  return [...asked4.length > 0 ? [followTexts.datesAsked(asked4.length)] : [], ...followRequest(register, ports, reference)];
}
function followConvention(register, ports, reference) {
  const convention = register.find("requests", reference)?.convention;
  const event = convention === "sent" ? "convention-sent" : convention === "signed" ? "convention-signed" : void 0;
  if (event !== void 0) inOneAction(register, ports, ({ fireIfPossible }) => fireIfPossible({ table: "requests", reference, event }));
  return [];
}
function followSeats(register, ports, reference) {
  inOneAction(register, ports, (scope) => countSeatsOfOffer(scope, reference));
  return [];
}
function followPlace(table) {
  return (register, ports, key) => {
    const record = register.find(table, key);
    if (record === void 0) return [];
    const { point: point2, findings } = checkPlace({ commune: record.commune, postalCode: record.postalCode }, ports.gazetteer.locate, "commune");
    register.change(table, key, { point: point2 });
    return findings.map(sentenceOfFinding);
  };
}

// src/application/edits/adopt-row.ts
var TYPED_TABLES = { companies: "name", contacts: "name", periods: "label" };
var DEFAULTS = { companies: ["standing", "sharing", "source"], contacts: ["isActive"], periods: [] };
function adoptRow(register, ports, table, reference) {
  const record = register.find(table, reference);
  if (record === void 0) return [];
  const patch = Object.fromEntries(DEFAULTS[table].map((field) => [field, record[field]]));
  if (Object.keys(patch).length > 0) register.change(table, reference, patch);
  return table === "companies" && (record.commune !== void 0 || record.postalCode !== void 0) ? followEdit(register, ports, table, reference, "commune") : [];
}

// src/wording/emails/check-template.ts
var PARTS2 = { subject: "Objet", body: "Texte" };
function checkTemplate(template, allowed) {
  return ["subject", "body"].flatMap((part) => {
    const text2 = template[part];
    const at = (offset, sentence) => {
      const before = text2.slice(0, offset).split("\n");
      const [line, column] = [before.length, before[before.length - 1].length + 1];
      return { part, line, column, sentence: fr`${PARTS2[part]}, ligne ${line}, colonne ${column} : ${sentence}` };
    };
    if (text2.trim() === "") return [at(0, part === "subject" ? fr`l'objet est vide.` : fr`le texte est vide.`)];
    try {
      return problemsOf(mustache_default.parse(text2), allowed).map(({ offset, sentence }) => at(offset, sentence));
    } catch (error) {
      return [at(...syntaxProblem(error instanceof Error ? error.message : ""))];
    }
  });
}
function problemsOf(tokens, allowed) {
  return tokens.flatMap((token) => {
    const [kind, name, offset] = token;
    const inner = kind === "#" || kind === "^" ? problemsOf(token[4], allowed) : [];
    if (kind === "text" || kind === "!") return inner;
    if (kind === ">" || kind === "=") return [{ offset, sentence: fr`l'écriture ${`{{${kind}`} n'est pas permise.` }, ...inner];
    return allowed.includes(name) ? inner : [{ offset, sentence: unknownVariable(name, allowed) }, ...inner];
  });
}
function unknownVariable(name, allowed) {
  const nearest2 = [...allowed].sort((a, b) => distance(a, name) - distance(b, name))[0];
  const isNear2 = nearest2 !== void 0 && distance(nearest2, name) <= Math.floor(name.length / 2);
  return fr`la variable ${braced(name)} n'existe pas.${isNear2 ? fr` Peut-être ${braced(nearest2)} ?` : ""}`;
}
var braced = (name) => `{{${name.slice(0, 60)}}}`;
var SYNTAX_MESSAGES = [
  [/^Unclosed section "(.*)" at (\d+)$/s, (name) => fr`la partie ${`{{#${name}}}`} n'est pas fermée par ${`{{/${name}}}`}.`],
  [/^Unopened section "(.*)" at (\d+)$/s, (name) => fr`${`{{/${name}}}`} ferme une partie qui n'est pas ouverte.`],
  [/^Unclosed tag at ()(\d+)$/, () => fr`une accolade n'est pas fermée : il manque ${"}}"}.`]
];
function syntaxProblem(message) {
  for (const [pattern, sentence] of SYNTAX_MESSAGES) {
    const match = pattern.exec(message);
    if (match) return [Number(match[2]), sentence((match[1] ?? "").slice(0, 60))];
  }
  return [0, fr`le modèle ne peut pas être lu ${quoted(message.slice(0, 100))}.`];
}

// src/application/edits/check-edit.ts
var KEPT = { kind: "kept" };
var refused = (sentence) => ({ kind: "refused", sentence });
var emailCheck = ({ typed }) => typed === "" || normaliseEmail(typed) !== void 0 ? KEPT : refused(editTexts.email(typed));
var phoneCheck = ({ typed }) => typed === "" || normalisePhone(typed) !== void 0 ? KEPT : refused(editTexts.phone(typed));
var FIELD_CHECKS = {
  email: emailCheck,
  requesterEmail: emailCheck,
  officeEmail: emailCheck,
  referentEmail: emailCheck,
  phone: phoneCheck,
  requesterPhone: phoneCheck,
  subject: templateCheck,
  body: templateCheck
};
var HELD_FIELDS = ["recordedStatus", "originKey", "token", "answerKeys", "turn", "endedBy", "key"];
function checkEdit(edit) {
  if (edit.field === "reference" || HELD_FIELDS.includes(edit.field)) return refused(editTexts.byActions(edit.header));
  if (!edit.isReadable) return refused(editTexts.unreadable(edit.header, edit.typed.slice(0, 60)));
  return FIELD_CHECKS[edit.field]?.(edit) ?? KEPT;
}
function templateCheck({ table, field, key, typed }) {
  const code = TEMPLATE_CODES.find((known) => known === key);
  if (table !== "templates" || code === void 0) return KEPT;
  const { subject, body } = DEFAULT_TEMPLATES[code];
  const problem2 = checkTemplate({ subject, body, [field]: typed }, allowedVariables(code))[0];
  return problem2 === void 0 ? KEPT : refused(editTexts.template(problem2.sentence));
}

// src/google/edits/edited-tab.ts
function tabOf(range2) {
  const sheet = range2.getSheet();
  const name = TABLE_NAMES.find((table2) => TABLES[table2].sheetName === sheet.getName()) ?? renamedTable(sheet.getSheetId());
  if (name === void 0) return void 0;
  const table = TABLES[name];
  return { name, table, sheet, structure: readStructure(table, sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]) };
}
function renamedTable(sheetId) {
  const { sheets } = new InstallationStore(PropertiesService.getDocumentProperties()).read();
  return TABLE_NAMES.find((table) => sheets[table] === sheetId);
}
function columnAt({ table, structure }, position) {
  return columnsOf2(table).find(([field]) => structure.positions[field] === position);
}
function judge(tab, position, cell, shown2, key) {
  const entry = columnAt(tab, position);
  if (entry === void 0) return void 0;
  const [field, column] = entry;
  return { ...checkEdit({ table: tab.name, field, header: column.header, typed: shown2, isReadable: column.codec.read(cell).kind !== "faulty", key }), field };
}
function keyOf2({ table, sheet, structure }, row) {
  const position = table.key === void 0 ? void 0 : structure.positions[table.key];
  return position === void 0 ? "" : String(sheet.getRange(row, position + 1).getValue()).trim();
}

// src/google/edits/adopt-typed-row.ts
var beginsRow = (tab, position) => tab.name in TYPED_TABLES && columnAt(tab, position)?.[0] === TYPED_TABLES[tab.name];
function adoptRows(run, tab, firstRow, count2) {
  const table = tab.name;
  const position = tab.structure.positions[TYPED_TABLES[table]];
  const keyAt = tab.structure.positions[tab.table.key ?? ""];
  if (position === void 0 || keyAt === void 0) return [];
  const adopted = [];
  for (let row = firstRow; row < firstRow + count2; row += 1) {
    const typed = String(tab.sheet.getRange(row, position + 1).getValue()).trim();
    if (row < 2 || typed === "" || keyOf2(tab, row) !== "") continue;
    adopted.push(run.ports.unitOfWork((register) => {
      const reference = register.nextReference(table);
      placeReference(tab, row, keyAt + 1, position + 1, typed, reference);
      return reference;
    }));
  }
  const sentences5 = adopted.flatMap((reference) => [editTexts.newRow(reference), ...run.ports.unitOfWork((register) => adoptRow(register, run.ports, table, reference))]);
  return sentences5;
}
var MOST_ATTEMPTS3 = 5;
function placeReference({ sheet }, row, keyColumn, typedColumn, typed, reference) {
  let at = row;
  for (let attempt = 0; attempt < MOST_ATTEMPTS3; attempt += 1) {
    sheet.getRange(at, keyColumn).setValue(reference);
    const last = sheet.getLastRow();
    const keys2 = sheet.getRange(1, keyColumn, last, 1).getValues().map(([key]) => String(key).trim());
    const names2 = sheet.getRange(1, typedColumn, last, 1).getValues().map(([name]) => String(name).trim());
    const placed = keys2.indexOf(reference);
    if (placed !== -1 && names2[placed] === typed) return;
    if (placed !== -1) sheet.getRange(placed + 1, keyColumn).setValue("");
    const free = names2.findIndex((name, index) => index > 0 && name === typed && (keys2[index] === "" || index === placed));
    if (free === -1) return;
    at = free + 1;
  }
}

// src/google/edits/edited-status.ts
function livingPart(tab, position) {
  if (!isLiving(tab.name)) return void 0;
  const field = columnAt(tab, position)?.[0];
  return field === STATUS_FIELD[tab.name] ? "status" : field !== void 0 && field === REASON_FIELD[tab.name] ? "reason" : void 0;
}
function takeStatus(run, tab, row) {
  const table = tab.name;
  const reference = keyOf2(tab, row);
  if (reference === "") return void 0;
  const outcome = run.ports.unitOfWork((register) => inOneAction(register, run.ports, (scope) => takeHandStatus(scope, table, reference)));
  if (outcome.kind === "unchanged") return void 0;
  note2(tab, reference, outcome.kind === "refused" ? outcome.isForReason ? handStatusTexts.waiting(outcome.wanted) : outcome.sentence : "");
  return outcome.sentence;
}
function takeReason(run, tab, row) {
  const table = tab.name;
  const cell = statusCell(tab, row);
  const reference = keyOf2(tab, row);
  const wanted = cell === void 0 ? void 0 : handStatusTexts.waitingFor(cell.getNote());
  if (cell === void 0 || wanted === void 0 || reference === "") return void 0;
  const column = columnsOf2(tab.table).find(([field]) => field === STATUS_FIELD[table])?.[1];
  const read = column?.codec.read(wanted);
  if (read?.kind !== "value") return void 0;
  const outcome = run.ports.unitOfWork((register) => inOneAction(register, run.ports, (scope) => takeHandStatus(scope, table, reference, read.value)));
  note2(tab, reference, outcome.kind === "refused" ? outcome.sentence : "");
  return outcome.kind === "unchanged" ? void 0 : outcome.sentence;
}
function takePastedStatuses(run, tab) {
  const told = run.ports.unitOfWork((register) => takeHandStatuses(register, run.ports, [tab.name]));
  for (const { reference, ...outcome } of told) note2(tab, reference, outcome.kind === "refused" ? outcome.isForReason ? handStatusTexts.waiting(outcome.wanted) : outcome.sentence : "");
  return told.length === 0 ? void 0 : handStatusTexts.several(told.filter(({ kind }) => kind === "done").length, told.filter(({ kind }) => kind === "refused").length);
}
function statusCell({ name, sheet, structure }, row) {
  const position = structure.positions[STATUS_FIELD[name]];
  return position === void 0 ? void 0 : sheet.getRange(row, position + 1);
}
function note2(tab, reference, text2) {
  const position = tab.structure.positions[tab.table.key ?? ""];
  if (position === void 0) return;
  const keys2 = tab.sheet.getRange(1, position + 1, tab.sheet.getLastRow(), 1).getValues();
  const index = keys2.findIndex(([key]) => String(key).trim() === reference);
  if (index !== -1) statusCell(tab, index + 1)?.setNote(text2);
}

// src/google/edits/restore-cell.ts
var EPOCH = 25569;
var DAY_MS2 = 864e5;
function restoreCell({ range: range2, oldValue, value: value2 }, codec) {
  if (oldValue === void 0 && value2 === void 0) return false;
  range2.setValue(oldValue === void 0 ? "" : formerValue(String(oldValue), codec.display));
  return true;
}
var READ = {
  text: shieldText,
  number: (old) => numberOr(old, (number2) => number2),
  percent: (old) => numberOr(old, (number2) => number2),
  date: (old) => numberOr(old, dayOfSerial),
  instant: (old) => numberOr(old, dayOfSerial),
  checkbox: (old) => /^true$/i.test(old) ? true : /^false$/i.test(old) ? false : shieldText(old)
};
var formerValue = (old, display) => READ[display](old);
var numberOr = (old, value2) => old.trim() !== "" && Number.isFinite(Number(old)) ? value2(Number(old)) : shieldText(old);
function dayOfSerial(serial) {
  const utc2 = new Date(Math.round((serial - EPOCH) * DAY_MS2));
  return new Date(utc2.getUTCFullYear(), utc2.getUTCMonth(), utc2.getUTCDate(), utc2.getUTCHours(), utc2.getUTCMinutes(), utc2.getUTCSeconds());
}

// src/google/edits/on-sheet-edit.ts
var MOST_PASTED = 5e3;
var MOST_MARKED = 40;
var FAULTY_BACKGROUND = "#fce8e6";
function onSheetEdit(event) {
  const { range: range2, source } = event;
  const tab = tabOf(range2);
  if (tab === void 0 || range2.getLastRow() < 2) return;
  const say = (sentence, title) => source.toast(sentence, title, 10);
  try {
    if (range2.getNumRows() === 1 && range2.getNumColumns() === 1) editedCell(event, tab, say);
    else pastedCells(event, tab, say);
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    say([error.message, error.advice ?? ""].join(" "), editTexts.toLookAt);
  }
}
var running = (work) => {
  const run = composeRun(triggerActors.edit);
  const sentence = work(run);
  run.wakeUp.keep();
  return sentence;
};
function editedCell(event, tab, say) {
  const { range: range2 } = event;
  const position = range2.getColumn() - 1;
  const row = range2.getRow();
  const cell = range2.getValue();
  const key = keyOf2(tab, row);
  const verdict = judge(tab, position, cell, cell instanceof Date ? range2.getDisplayValue() : String(cell), key);
  if (verdict === void 0) return;
  if (verdict.kind === "refused") {
    const isBack = restoreCell(event, columnAt(tab, position)[1].codec);
    if (!isBack) mark(range2, verdict.sentence);
    say(`${verdict.sentence} ${isBack ? editTexts.restored : editTexts.kept}`, editTexts.refused);
    return;
  }
  if (range2.getNote().startsWith(editTexts.markedCell)) range2.setNote("").setBackground(null);
  const part = livingPart(tab, position);
  if (part !== void 0 && key !== "") {
    const sentence = running((run) => part === "status" ? takeStatus(run, tab, row) : takeReason(run, tab, row));
    if (sentence !== void 0) say(sentence, editTexts.status);
  } else if (key === "" && cell !== "" && beginsRow(tab, position)) {
    const sentences5 = running((run) => adoptRows(run, tab, row, 1).join("\n"));
    if (sentences5 !== void 0 && sentences5 !== "") say(sentences5, editTexts.adopted);
  } else if (key !== "" && isFollowed(tab.name, verdict.field)) {
    const sentences5 = running((run) => run.ports.unitOfWork((register) => followEdit(register, run.ports, tab.name, key, verdict.field)).join("\n"));
    if (sentences5 !== void 0 && sentences5 !== "") say(sentences5, editTexts.toLookAt);
  }
}
var mark = (range2, sentence) => void range2.setBackground(FAULTY_BACKGROUND).setNote(`${editTexts.markedCell}${sentence}`);
function pastedCells({ range: range2 }, tab, say) {
  if (range2.getNumRows() * range2.getNumColumns() > MOST_PASTED) return;
  const values = range2.getValues();
  const shown2 = range2.getDisplayValues();
  const faults = values.flatMap((cells, row) => cells.flatMap((cell, column) => {
    if (range2.getRow() + row < 2) return [];
    const verdict = judge(tab, range2.getColumn() - 1 + column, cell, shown2[row][column], "");
    return verdict?.kind === "refused" ? [{ row, column, sentence: verdict.sentence }] : [];
  }));
  for (const { row, column, sentence } of faults.slice(0, MOST_MARKED)) mark(range2.getCell(row + 1, column + 1), sentence);
  const columns = Array.from({ length: range2.getNumColumns() }, (_, index) => range2.getColumn() - 1 + index);
  const told = [
    ...faults.length > 0 ? [editTexts.pasteFaults(faults.length, Math.min(faults.length, MOST_MARKED))] : [],
    ...columns.some((position) => beginsRow(tab, position)) ? [running((run) => editTexts.newRows(adoptRows(run, tab, range2.getRow(), range2.getNumRows()).length))] : [],
    ...columns.some((position) => livingPart(tab, position) === "status") ? [running((run) => takePastedStatuses(run, tab))] : []
  ].filter((sentence) => sentence !== void 0 && sentence !== "");
  if (told.length > 0) say(told.join("\n"), editTexts.toLookAt);
}

// src/wording/labels/menu.ts
var menuTexts = {
  title: "Pôle de stages",
  actor: "Animateur",
  openSidebar: "Ouvrir le panneau",
  openAllocation: "Répartition",
  openMap: "Carte",
  openSetup: "Assistant de démarrage",
  forms: "Formulaires",
  refreshForms: "Créer ou mettre à jour",
  showFormLinks: "Adresses des formulaires",
  upkeep: "Entretien",
  readAnswers: "Relire les réponses en attente",
  sendMessages: "Envoyer les courriels en attente",
  findDuplicates: "Chercher les entreprises en double",
  repair: "Réparer le registre",
  linksDone: "Adresses affichées.",
  noForms: fr`Aucun formulaire n’existe encore : choisissez « Formulaires › Créer ou mettre à jour ».`,
  linksText: (request, offer) => fr`Demande de stage :\n${request}\n\nOffre d’accueil :\n${offer}`
};
var FORMS_SENTENCES = {
  recreated: (titles) => fr`Recréé après suppression : ${titles}. L’ancienne adresse ne répond plus : diffusez la nouvelle (« Formulaires › Adresses des formulaires »).`,
  restored: (titles) => fr`Remis comme prévu : ${titles}.`,
  removed: (titles) => fr`Retiré, car ajouté à la main : ${titles} ; les réponses déjà reçues restent dans leur onglet.`,
  closed: (titles) => fr`Fermé, personne ne peut y répondre : ${titles}. Ouvrez-le par l’assistant de démarrage, étape « Les formulaires ».`
};
function formsReport(built) {
  const told = Object.keys(FORMS_SENTENCES).filter((what) => built[what].length > 0).map((what) => FORMS_SENTENCES[what](built[what].map(quoted).join(", ")));
  return told.length === 0 ? "Les formulaires sont à jour." : told.join(" ");
}
function sweepReport(received, left) {
  if (received === 0 && left.waiting === 0) return "Aucune réponse en attente.";
  const unread = left.waiting - left.failed;
  return [
    received === 0 ? "" : `${counted(received, "réponse enregistrée", "réponses enregistrées")}.`,
    unread === 0 ? "" : fr`${counted(unread, "réponse attend", "réponses attendent")} encore : choisissez de nouveau « Relire les réponses en attente ».`,
    left.failed === 0 ? "" : fr`${counted(left.failed, "réponse n’a", "réponses n’ont")} pas pu être ${left.failed === 1 ? "enregistrée" : "enregistrées"} : « À reprendre » dans la colonne « Suivi » de son onglet.`
  ].filter((part) => part !== "").join(" ");
}
var changeSentences = {
  created: ({ sheetName }) => `onglet ${quoted(sheetName)} créé`,
  named: ({ sheetName, detail = "" }) => `onglet ${quoted(detail)} renommé ${quoted(sheetName)}`,
  "column-named": ({ sheetName, detail = "" }) => fr`${sheetName} : colonne ${detail}`,
  "column-added": ({ sheetName, detail = "" }) => fr`${sheetName} : colonne ${quoted(detail)} ajoutée`
};
function repairReport(changes, left) {
  const done2 = changes.length === 0 ? "Le registre est en ordre." : fr`Réparé : ${changes.map((change) => changeSentences[change.kind](change)).join(fr` ; `)}.`;
  const doubled = left.filter(({ doubled: headers }) => headers.length > 0).map(({ sheetName, doubled: headers }) => fr`${sheetName} : ${headers.map(quoted).join(", ")} en double, à renommer ou supprimer`);
  return doubled.length === 0 ? done2 : fr`${done2} À faire : ${doubled.join(fr` ; `)}.`;
}

// src/google/ui/menu.ts
function buildMenu() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menuTexts.title).addItem(menuTexts.openSidebar, "openSidebar").addItem(menuTexts.openAllocation, "openAllocation").addItem(menuTexts.openMap, "openMap").addSeparator().addItem(menuTexts.openSetup, "openSetup").addSubMenu(ui.createMenu(menuTexts.forms).addItem(menuTexts.refreshForms, "refreshForms").addItem(menuTexts.showFormLinks, "showFormLinks")).addSubMenu(ui.createMenu(menuTexts.upkeep).addItem(menuTexts.readAnswers, "readWaitingAnswers").addItem(menuTexts.sendMessages, "sendWaitingMessages").addItem(menuTexts.findDuplicates, "findDuplicates").addItem(menuTexts.repair, "repairRegister")).addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(menuTexts.title));
}
var openDialog = (page, title) => () => {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile(page).setWidth(900).setHeight(600), title);
  return { ok: true, value: null };
};
var openSetup = openDialog("setup", menuTexts.openSetup);
var openAllocation = openDialog("allocation", menuTexts.openAllocation);
var openMap = openDialog("map", menuTexts.openMap);
function item(work) {
  const ui = SpreadsheetApp.getUi();
  try {
    const run = composeRun(menuTexts.actor);
    const sentence = work(run);
    run.wakeUp.keep();
    run.tabs.spreadsheet.toast(sentence, menuTexts.title, 8);
  } catch (error) {
    const { message, advice } = error instanceof UserProblem ? { message: error.message, advice: error.advice ?? "" } : unexpectedProblem;
    if (!(error instanceof UserProblem)) console.error(error instanceof Error ? error.stack ?? error.message : String(error));
    ui.alert(message, advice, ui.ButtonSet.OK);
    if (error instanceof MissingPermission) error.askAgain();
  }
}
var refreshForms = () => item((run) => {
  requirePermissions("build-forms");
  return formsReport(buildForms(run));
});
function showFormLinks() {
  item((run) => {
    requirePermissions("look-at-forms");
    for (const kind of FORM_KINDS) requireForm(run, kind);
    const links = FORM_KINDS.filter((kind) => kind !== "answer").map((kind) => run.ports.formLinks.publicUrl(kind));
    SpreadsheetApp.getUi().alert(menuTexts.showFormLinks, links.every((link) => link === void 0) ? menuTexts.noForms : menuTexts.linksText(links[0] ?? "—", links[1] ?? "—"), SpreadsheetApp.getUi().ButtonSet.OK);
    return menuTexts.linksDone;
  });
}
var readWaitingAnswers = () => item((run) => {
  requirePermissions("receive-answers");
  const before = waitingAnswers(run);
  sweepAnswers(run, { retryFailed: true });
  const left = waitingAnswers(run);
  sendPendingMessages(run.ports);
  return sweepReport(Math.max(0, before.waiting - left.waiting), left);
});
var sendWaitingMessages = () => item((run) => {
  requirePermissions("send-mail");
  return sendPendingMessages(run.ports).sentence;
});
var findDuplicates = () => item(({ ports }) => duplicatesReport(ports.unitOfWork(markDuplicates)));
var repairRegister = () => item((run) => {
  requirePermissions("install");
  return repairReport(installHub(run), structureFaults(run));
});

// src/main.ts
globalThis.onOpen = buildMenu;
globalThis.onInstall = buildMenu;
globalThis.onFormSubmit = onFormSubmit;
globalThis.onSheetEdit = onSheetEdit;
globalThis.onClock = onClock;
globalThis.onWake = onWake;
globalThis.openSidebar = openSidebar;
globalThis.openSetup = openSetup;
globalThis.openAllocation = openAllocation;
globalThis.openMap = openMap;
globalThis.refreshForms = refreshForms;
globalThis.showFormLinks = showFormLinks;
globalThis.readWaitingAnswers = readWaitingAnswers;
globalThis.sendWaitingMessages = sendWaitingMessages;
globalThis.repairRegister = repairRegister;
globalThis.findDuplicates = findDuplicates;
globalThis.getHome = sidebarServer.getHome;
globalThis.getSelection = sidebarServer.getSelection;
globalThis.showRow = sidebarServer.showRow;
globalThis.search = sidebarServer.search;
globalThis.getRequestCard = sidebarServer.getRequestCard;
globalThis.getRanking = sidebarServer.getRanking;
globalThis.getOfferCard = sidebarServer.getOfferCard;
globalThis.getCompanyCard = sidebarServer.getCompanyCard;
globalThis.getPropositionCard = sidebarServer.getPropositionCard;
globalThis.previewPropositions = sidebarServer.previewPropositions;
globalThis.sendPropositions = sidebarServer.sendPropositions;
globalThis.recordAnswer = sidebarServer.recordAnswer;
globalThis.cancelProposition = sidebarServer.cancelProposition;
globalThis.completeRequest = sidebarServer.completeRequest;
globalThis.cancelRequest = sidebarServer.cancelRequest;
globalThis.reopenRequest = sidebarServer.reopenRequest;
globalThis.askTeacher = sidebarServer.askTeacher;
globalThis.setOfferStatus = sidebarServer.setOfferStatus;
globalThis.confirmProposition = sidebarServer.confirmProposition;
globalThis.withdrawHost = sidebarServer.withdrawHost;
globalThis.mergeCompanies = sidebarServer.mergeCompanies;
globalThis.getCalls = sidebarServer.getCalls;
globalThis.getMessages = sidebarServer.getMessages;
globalThis.previewMessage = sidebarServer.previewMessage;
globalThis.queueMessage = sidebarServer.queueMessage;
globalThis.queueAllMessages = sidebarServer.queueAllMessages;
globalThis.cancelMessage = sidebarServer.cancelMessage;
globalThis.settleMessage = sidebarServer.settleMessage;
globalThis.sendDueMessages = sidebarServer.sendDueMessages;
globalThis.getSetup = setupServer.getSetup;
globalThis.saveIdentity = setupServer.saveIdentity;
globalThis.previewSchools = setupServer.previewSchools;
globalThis.importSchools = setupServer.importSchools;
globalThis.chooseTrainings = setupServer.chooseTrainings;
globalThis.buildForms = setupServer.buildForms;
globalThis.checkForms = setupServer.checkForms;
globalThis.openForm = setupServer.openForm;
globalThis.noteOutsideView = setupServer.noteOutsideView;
globalThis.sendTestMessage = setupServer.sendTestMessage;
globalThis.setSandbox = setupServer.setSandbox;
globalThis.solvePlan = planningServer.solvePlan;
globalThis.getAlternatives = planningServer.getAlternatives;
globalThis.createPropositions = planningServer.createPropositions;
globalThis.getMap = planningServer.getMap;

/******/ })()
;