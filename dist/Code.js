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
function setOfferStatus() {
}
function getMessages() {
}
function previewMessage() {
}
function queueMessage() {
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
function sendTestMessage() {
}
function setSandbox() {
}/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ "./node_modules/fastest-levenshtein/esm/mod.js"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export closest */
const peq = new Uint32Array(65536);
const myers_32 = (a, b) => {
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
const myers_x = (b, a) => {
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
const distance = (a, b) => {
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
const closest = (str, arr) => {
  let min_distance = Infinity;
  let min_index = 0;
  for (let i = 0; i < arr.length; i++) {
    const dist = distance(str, arr[i]);
    if (dist < min_distance) {
      min_distance = dist;
      min_index = i;
    }
  }
  return arr[min_index];
};


/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "I", 0, /* binding */ distance
/* harmony export */ ]);


/***/ },

/***/ "./node_modules/papaparse/papaparse.min.js"
(module, exports, __webpack_require__) {

var __WEBPACK_AMD_DEFINE_FACTORY__, __WEBPACK_AMD_DEFINE_ARRAY__, __WEBPACK_AMD_DEFINE_RESULT__;/* @license
Papa Parse
v5.7.1
https://github.com/mholt/PapaParse
License: MIT
*/
((e, t) => {
   true ? !(__WEBPACK_AMD_DEFINE_ARRAY__ = [], __WEBPACK_AMD_DEFINE_FACTORY__ = (t),
		__WEBPACK_AMD_DEFINE_RESULT__ = (typeof __WEBPACK_AMD_DEFINE_FACTORY__ === 'function' ?
		(__WEBPACK_AMD_DEFINE_FACTORY__.apply(exports, __WEBPACK_AMD_DEFINE_ARRAY__)) : __WEBPACK_AMD_DEFINE_FACTORY__),
		__WEBPACK_AMD_DEFINE_RESULT__ !== undefined && (module.exports = __WEBPACK_AMD_DEFINE_RESULT__)) : 0;
})(this, function r() {
  var n = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n ? n : {};
  var s = !n.document && !!n.postMessage, a = n.IS_PAPA_WORKER || false, o = {}, h = 0, w = {};
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
        e3 || (r2 = this._config.quoteChar || '"', e3 = this._handle.guessLineEndings(t, r2)), t = [...t.split(e3).slice(i2)].join(e3);
      }
      this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r2 = this._config.beforeFirstChunk(t)) && (t = r2), this.isFirstChunk = false, this._halted = false;
      var i2 = this._partialLine + t, r2 = (this._partialLine = "", this._handle.parse(i2, this._baseIndex, !this._finished));
      if (!this._handle.paused() && !this._handle.aborted()) {
        t = r2.meta.cursor, i2 = (this._finished || (this._partialLine = i2.substring(t - this._baseIndex), this._baseIndex = t), r2 && r2.data && (this._rowCount += r2.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
        if (a) n.postMessage({ results: r2, workerId: w.WORKER_ID, finished: i2 });
        else if (U(this._config.chunk) && !e2) {
          if (this._config.chunk(r2, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
          this._completeResults = r2 = void 0;
        }
        return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r2.data), this._completeResults.errors = this._completeResults.errors.concat(r2.errors), this._completeResults.meta = r2.meta), this._completed || !i2 || !U(this._config.complete) || r2 && r2.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i2 || r2 && r2.meta.paused || this._nextChunk(), r2;
      }
      this._halted = true;
    }, this._sendError = function(e2) {
      U(this._config.error) ? this._config.error(e2) : a && this._config.error && n.postMessage({ workerId: w.WORKER_ID, error: e2, finished: false });
    };
  }
  function d(e) {
    var r2;
    (e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s ? function() {
      this._readChunk(), this._chunkLoaded();
    } : function() {
      this._readChunk();
    }, this.stream = function(e2) {
      this._input = e2, this._nextChunk();
    }, this._readChunk = function() {
      if (this._finished) this._chunkLoaded();
      else {
        if (r2 = new XMLHttpRequest(), this._config.withCredentials && (r2.withCredentials = this._config.withCredentials), s || (r2.onload = m(this._chunkLoaded, this), r2.onerror = m(this._chunkError, this)), r2.ontimeout = m(this._chunkTimeout, this), r2.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s), this._config.downloadTimeout && !s && (r2.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
          var e2, t = this._config.downloadRequestHeaders;
          for (e2 in t) r2.setRequestHeader(e2, t[e2]);
        }
        var i2;
        this._config.chunkSize && (i2 = this._start + this._config.chunkSize - 1, r2.setRequestHeader("Range", "bytes=" + this._start + "-" + i2));
        try {
          r2.send(this._config.downloadRequestBody);
        } catch (e3) {
          this._chunkError(e3.message);
        }
        s && 0 === r2.status && this._chunkError();
      }
    }, this._chunkLoaded = function() {
      4 === r2.readyState && (r2.status < 200 || 400 <= r2.status ? this._chunkError() : (this._start += this._config.chunkSize || r2.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e2) => null !== (e2 = e2.getResponseHeader("Content-Range")) ? parseInt(e2.substring(e2.lastIndexOf("/") + 1)) : -1)(r2), this.parseChunk(r2.responseText)));
    }, this._chunkError = function(e2) {
      e2 = r2.statusText || e2;
      this._sendError(new Error(e2));
    }, this._chunkTimeout = function() {
      this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
    };
  }
  function l(e) {
    (e = e || {}).chunkSize || (e.chunkSize = w.LocalChunkSize), u.call(this, e);
    var i2, r2, n2 = "undefined" != typeof FileReader;
    this.stream = function(e2) {
      this._input = e2, r2 = e2.slice || e2.webkitSlice || e2.mozSlice, n2 ? ((i2 = new FileReader()).onload = m(this._chunkLoaded, this), i2.onerror = m(this._chunkError, this)) : i2 = new FileReaderSync(), this._nextChunk();
    }, this._nextChunk = function() {
      this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
    }, this._readChunk = function() {
      var e2 = this._input, t = (this._config.chunkSize && (t = Math.min(this._start + this._config.chunkSize, this._input.size), e2 = r2.call(e2, this._start, t)), i2.readAsText(e2, this._config.encoding));
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
    var t = [], i2 = true, r2 = false;
    this.pause = function() {
      u.prototype.pause.apply(this, arguments), this._input.pause();
    }, this.resume = function() {
      u.prototype.resume.apply(this, arguments), this._input.resume();
    }, this.stream = function(e2) {
      this._input = e2, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
    }, this._checkIsFinished = function() {
      r2 && 1 === t.length && (this._finished = true);
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
      this._streamCleanUp(), r2 = true, this._streamData("");
    }, this), this._streamCleanUp = m(function() {
      this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
    }, this);
  }
  function i(m2) {
    var n2, s2, a2, t, o2 = Math.pow(2, 53), h2 = -o2, u2 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d2 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i2 = this, r2 = 0, l2 = 0, f2 = false, e = false, c2 = [], p2 = { data: [], errors: [], meta: {} };
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
        for (var i4 = m2.header ? {} : [], r4 = 0; r4 < e3.length; r4++) {
          var n3 = r4, s3 = e3[r4], s3 = ((e4, t4) => ((e5) => (m2.dynamicTypingFunction && void 0 === m2.dynamicTyping[e5] && (m2.dynamicTyping[e5] = m2.dynamicTypingFunction(e5)), true === (m2.dynamicTyping[e5] || m2.dynamicTyping)))(e4) ? "true" === t4 || "TRUE" === t4 || "false" !== t4 && "FALSE" !== t4 && (((e5) => {
            if (u2.test(e5)) {
              e5 = parseFloat(e5);
              if (h2 < e5 && e5 < o2) return 1;
            }
          })(t4) ? parseFloat(t4) : d2.test(t4) ? new Date(t4) : "" === t4 ? null : t4) : t4)(n3 = m2.header ? r4 >= c2.length ? "__parsed_extra" : c2[r4] : n3, s3 = m2.transform ? m2.transform(s3, n3) : s3);
          "__parsed_extra" === n3 ? (i4[n3] = i4[n3] || [], i4[n3].push(s3)) : i4[n3] = s3;
        }
        return m2.header && (r4 > c2.length ? k("FieldMismatch", "TooManyFields", "Too many fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3) : r4 < c2.length && k("FieldMismatch", "TooFewFields", "Too few fields: expected " + c2.length + " fields but parsed " + r4, l2 + t3)), i4;
      }
      var r3;
      p2 && (m2.header || m2.dynamicTyping || m2.transform) && (r3 = 1, !p2.data.length || Array.isArray(p2.data[0]) ? (p2.data = p2.data.map(i3), r3 = p2.data.length) : p2.data = i3(p2.data, 0), m2.header && p2.meta && (p2.meta.fields = c2), l2 += r3);
    }
    function g2() {
      return m2.header && 0 === c2.length;
    }
    function k(e2, t2, i3, r3) {
      e2 = { type: e2, code: t2, message: i3 };
      void 0 !== r3 && (e2.row = r3), p2.errors.push(e2);
    }
    U(m2.step) && (t = m2.step, m2.step = function(e2) {
      p2 = e2, g2() ? _2() : (_2(), 0 !== p2.data.length && (r2 += e2.data.length, m2.preview && r2 > m2.preview ? s2.abort() : (p2.data = p2.data[0], t(p2, i2))));
    }), this.parse = function(e2, t2, i3) {
      var r3 = m2.quoteChar || '"', r3 = (m2.newline || (m2.newline = this.guessLineEndings(e2, r3)), a2 = false, m2.delimiter ? U(m2.delimiter) && (m2.delimiter = m2.delimiter(e2), p2.meta.delimiter = m2.delimiter) : ((r3 = ((e3, t3, i4, r4, n3) => {
        var s3, a3, o3, h3;
        n3 = n3 || [",", "	", "|", ";", w.RECORD_SEP, w.UNIT_SEP];
        for (var u3 = 0; u3 < n3.length; u3++) {
          for (var d3, l3 = n3[u3], f3 = 0, c3 = 0, p3 = 0, _3 = (o3 = void 0, new b({ comments: r4, delimiter: l3, newline: t3, preview: 10 }).parse(e3)), g3 = 0; g3 < _3.data.length; g3++) i4 && y(_3.data[g3]) ? p3++ : (d3 = _3.data[g3].length, c3 += d3, void 0 === o3 ? o3 = d3 : 0 < d3 && (f3 += Math.abs(d3 - o3), o3 = d3));
          0 < _3.data.length && (c3 /= _3.data.length - p3), 1.99 < c3 && (void 0 === a3 || f3 < a3 || f3 === a3 && h3 < c3) && (a3 = f3, s3 = l3, h3 = c3);
        }
        return { successful: !!(m2.delimiter = s3), bestDelimiter: s3 };
      })(e2, m2.newline, m2.skipEmptyLines, m2.comments, m2.delimitersToGuess)).successful ? m2.delimiter = r3.bestDelimiter : (a2 = true, m2.delimiter = w.DefaultDelimiter), p2.meta.delimiter = m2.delimiter), E(m2));
      return r3.header = g2(), m2.preview && m2.header && r3.preview++, n2 = e2, s2 = new b(r3), p2 = s2.parse(n2, t2, i3), _2(), f2 ? { meta: { paused: true } } : p2 || { meta: { paused: false } };
    }, this.paused = function() {
      return f2;
    }, this.pause = function() {
      f2 = true, s2.abort(), n2 = U(m2.chunk) ? "" : n2.substring(s2.getCharIndex());
    }, this.resume = function() {
      i2.streamer._halted ? (f2 = false, i2.streamer.parseChunk(n2, true)) : setTimeout(i2.resume, 3);
    }, this.aborted = function() {
      return e;
    }, this.abort = function() {
      e = true, s2.abort(), p2.meta.aborted = true, U(m2.complete) && m2.complete(p2), n2 = "";
    }, this.guessLineEndings = function(e2, t2) {
      e2 = e2.substring(0, 1048576);
      var t2 = new RegExp(P(t2) + "([^]*?)" + P(t2), "gm"), i3 = (e2 = e2.replace(t2, "")).split("\r"), t2 = e2.split("\n"), e2 = 1 < t2.length && t2[0].length < i3[0].length;
      if (1 === i3.length || e2) return "\n";
      for (var r3 = 0, n3 = 0; n3 < i3.length; n3++) "\n" === i3[n3][0] && r3++;
      return r3 >= i3.length / 2 ? "\r\n" : "\r";
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
    this.parse = function(i2, t, r2) {
      if ("string" != typeof i2) throw new Error("Input must be a string");
      var n2 = i2.length, e = S.length, s2 = O.length, a2 = x.length, o2 = U(T), h2 = [], u2 = [], d2 = [], l2 = M = 0;
      if (!i2) return v();
      if (A || false !== A && -1 === i2.indexOf(F)) {
        for (var f2 = i2.split(O), c2 = 0; c2 < f2.length; c2++) {
          if (d2 = f2[c2], M += d2.length, c2 !== f2.length - 1) M += O.length;
          else if (r2) return v();
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
        if (-1 === (m2 = i2.indexOf(F, m2 + 1))) return r2 || u2.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h2.length, index: M }), b2();
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
          if (i2.substring(m2 + 1 + y, m2 + 1 + y + s2) === O) {
            if (d2.push(i2.substring(M, m2).replace(g2, F)), E2(m2 + 1 + y + s2), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M)), m2 = i2.indexOf(F, M), o2 && (R(), j)) return v();
            if (I && h2.length >= I) return v(true);
            break;
          }
          u2.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h2.length, index: M }), m2++;
        }
      }
      else if (x && 0 === d2.length && i2.substring(M, M + a2) === x) {
        if (-1 === _2) return v();
        M = _2 + s2, _2 = i2.indexOf(O, M), -1 !== p2 && p2 < M && (p2 = i2.indexOf(S, M));
      } else if (-1 !== p2 && (p2 < _2 || -1 === _2)) d2.push(i2.substring(M, p2)), M = p2 + e, p2 = i2.indexOf(S, M);
      else {
        if (-1 === _2) break;
        if (d2.push(i2.substring(M, _2)), E2(_2 + s2), o2 && (R(), j)) return v();
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
        return r2 || (void 0 === e2 && (e2 = i2.substring(M)), d2.push(e2), M = n2, k(d2), o2 && R()), v();
      }
      function E2(e2) {
        M = e2, k(d2), d2 = [], _2 = i2.indexOf(O, M);
      }
      function v(e2) {
        if (C.header && !t && h2.length && !L) {
          var s3 = h2[0], a3 = /* @__PURE__ */ Object.create(null), o3 = new Set(s3);
          let n3 = false;
          for (let r3 = 0; r3 < s3.length; r3++) {
            let i3 = q(s3[r3]);
            if (a3[i3 = U(C.transformHeader) ? C.transformHeader(i3, r3) : i3]) {
              let e3, t2 = a3[i3];
              for (; e3 = i3 + "_" + t2, t2++, o3.has(e3); ) ;
              o3.add(e3), s3[r3] = e3, a3[i3]++, n3 = true, (D = null === D ? {} : D)[e3] = i3;
            } else a3[i3] = 1, s3[r3] = i3;
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
    var t = e.data, i2 = o[t.workerId], r2 = false;
    if (t.error) i2.userError(t.error, t.file);
    else if (t.results && t.results.data) {
      var n2 = { abort: function() {
        r2 = true, _(t.workerId, { data: [], errors: [], meta: { aborted: true } });
      }, pause: g, resume: g };
      if (U(i2.userStep)) {
        for (var s2 = 0; s2 < t.results.data.length && (i2.userStep({ data: t.results.data[s2], errors: t.results.errors, meta: t.results.meta }, n2), !r2); s2++) ;
        delete t.results;
      } else U(i2.userChunk) && (i2.userChunk(t.results, n2, t.file), delete t.results);
    }
    t.finished && !r2 && _(t.workerId, t.results);
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
        var e3 = n.URL || n.webkitURL || null, t2 = r.toString();
        return w.BLOB_URL || (w.BLOB_URL = e3.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t2, ")();"], { type: "text/javascript" })));
      })(), (e2 = new n.Worker(e2)).onmessage = p, e2.id = h++, o[e2.id] = e2);
    })()).userStep = t.step, i2.userChunk = t.chunk, i2.userComplete = t.complete, i2.userError = t.error, t.step = U(t.step), t.chunk = U(t.chunk), t.complete = U(t.complete), t.error = U(t.error), delete t.worker, i2.postMessage({ input: e, config: t, workerId: i2.id });
  }, w.unparse = function(e, t) {
    var s2 = false, g2 = true, m2 = ",", y = "\r\n", a2 = '"', o2 = a2 + a2, i2 = false, r2 = null, h2 = false, u2 = ((() => {
      if ("object" == typeof t) {
        if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e2) {
          return -1 !== t.delimiter.indexOf(e2);
        }).length || (m2 = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s2 = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i2 = t.skipEmptyLines), "string" == typeof t.newline && (y = t.newline), "string" == typeof t.quoteChar && (a2 = t.quoteChar, o2 = a2 + a2), "boolean" == typeof t.header && (g2 = t.header), Array.isArray(t.columns)) {
          if (0 === t.columns.length) throw new Error("Option columns is empty");
          r2 = t.columns;
        }
        void 0 !== t.escapeChar && (o2 = t.escapeChar + a2), t.escapeFormulae instanceof RegExp ? h2 = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h2 = /^[=+\-@\t\r].*$/);
      }
    })(), new RegExp(P(a2), "g"));
    "string" == typeof e && (e = JSON.parse(e));
    if (Array.isArray(e)) {
      if (!e.length) return n2(r2, e, i2);
      if (Array.isArray(e[0])) return n2(null, e, i2);
      if ("object" == typeof e[0]) return n2(r2 || Object.keys(e[0]), e, i2);
    } else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r2), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n2(e.fields || [], e.data || [], i2);
    throw new Error("Unable to serialize unrecognized input");
    function n2(e2, t2, i3) {
      var r3 = "", n3 = ("string" == typeof e2 && (e2 = JSON.parse(e2)), "string" == typeof t2 && (t2 = JSON.parse(t2)), Array.isArray(e2) && 0 < e2.length), s3 = !Array.isArray(t2[0]);
      if (n3 && g2) {
        for (var a3 = 0; a3 < e2.length; a3++) 0 < a3 && (r3 += m2), r3 += k(e2[a3], a3);
        0 < t2.length && (r3 += y);
      }
      for (var o3 = 0; o3 < t2.length; o3++) {
        var h3 = (n3 ? e2 : t2[o3]).length, u3 = false, d2 = n3 ? 0 === Object.keys(t2[o3]).length : 0 === t2[o3].length;
        if (i3 && !n3 && (u3 = "greedy" === i3 ? "" === t2[o3].join("").trim() : 1 === t2[o3].length && (null == t2[o3][0] || 0 === t2[o3][0].length)), "greedy" === i3 && n3) {
          for (var l2 = [], f2 = 0; f2 < h3; f2++) {
            var c2 = s3 ? e2[f2] : f2;
            l2.push(t2[o3][c2]);
          }
          u3 = "" === l2.join("").trim();
        }
        if (!u3) {
          for (var p2 = 0; p2 < h3; p2++) {
            0 < p2 && !d2 && (r3 += m2);
            var _2 = n3 && s3 ? e2[p2] : p2;
            r3 += k(t2[o3][_2], p2);
          }
          o3 < t2.length - 1 && (!i3 || 0 < h3 && !d2) && (r3 += y);
        }
      }
      return r3;
    }
    function k(e2, t2) {
      var i3, r3, n3;
      return null == e2 ? "" : e2.constructor === Date ? isNaN(e2.getTime()) ? "" : e2.toISOString() : (n3 = false, i3 = e2.toString(), h2 && "number" != typeof e2 && "bigint" != typeof e2 && "boolean" != typeof e2 && h2.test(i3) && (e2 = i3 = "'" + i3, n3 = true), r3 = i3.replace(u2, o2), (n3 = n3 || true === s2 || "function" == typeof s2 && s2(e2, t2) || Array.isArray(s2) && s2[t2] || ((e3, t3) => {
        for (var i4 = 0; i4 < t3.length; i4++) if (-1 < e3.indexOf(t3[i4])) return true;
        return false;
      })(r3, w.BAD_DELIMITERS) || -1 < r3.indexOf(m2) || -1 < i3.indexOf(a2) || " " === r3.charAt(0) || " " === r3.charAt(r3.length - 1)) ? a2 + r3 + a2 : r3);
    }
  }, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "\uFEFF", w.BAD_DELIMITERS = ["\r", "\n", '"', w.BYTE_ORDER_MARK], w.WORKERS_SUPPORTED = !s && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a && (n.onmessage = function(e) {
    e = e.data;
    void 0 === w.WORKER_ID && e && (w.WORKER_ID = e.workerId);
    "string" == typeof e.input ? n.postMessage({ workerId: w.WORKER_ID, results: w.parse(e.input, e.config), finished: true }) : (n.File && e.input instanceof File || e.input instanceof Object) && (e = w.parse(e.input, e.config)) && n.postMessage({ workerId: w.WORKER_ID, results: e, finished: true });
  }), (d.prototype = Object.create(u.prototype)).constructor = d, (l.prototype = Object.create(u.prototype)).constructor = l, (f.prototype = Object.create(f.prototype)).constructor = f, (c.prototype = Object.create(u.prototype)).constructor = c, w;
});


/***/ },

/***/ "./src/application/cards/home.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ home)
/* harmony export */ });
/* harmony import */ var _domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/sidebar/card-sentences.ts");
/* harmony import */ var _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/sidebar/home-sentences.ts");






const URGENT_DAYS = 10;
const SHOWN = 60;
function home(register, ports) {
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__/* .settingsFrom */ .ms)(register.all("settings"));
  const requests = register.all("requests");
  const messages = register.all("messages");
  const open = requests.filter((request) => _domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_REQUEST_STATUSES */ .Qk.includes(request.status));
  const items = [...urgent(register, ports), ...toAnswer(register), ...toReview(register), ...toSearch(register, ports), ...toComplete(register), ...toCheck(register)];
  return {
    isReady: settings.hubName !== "" && register.all("schools").length > 0,
    hubName: settings.hubName,
    items: items.slice(0, SHOWN),
    openRequests: open.length,
    quotaLeft: ports.mailer.quotaLeft(),
    queuedMessages: messages.filter((message) => message.status === "queued").length,
    isSandbox: settings.sandbox === "oui"
  };
}
const emptyHome = (ports) => ({ isReady: false, hubName: "", items: [], openRequests: 0, quotaLeft: ports.mailer.quotaLeft(), queuedMessages: 0, isSandbox: true });
const isUrgent = (startsOn, today) => startsOn !== void 0 && (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(today, startsOn) <= URGENT_DAYS;
function urgent(register, ports) {
  const today = ports.clock.today();
  const propositions = register.all("propositions");
  return register.all("requests").filter((request) => _domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_REQUEST_STATUSES */ .Qk.includes(request.status) && (isUrgent(request.startsOn, today) || request.priority === "urgent")).sort((a, b) => (a.startsOn ?? "9999") < (b.startsOn ?? "9999") ? -1 : 1).map((request) => {
    const refusals = propositions.filter((proposition) => proposition.requestReference === request.reference && proposition.status === "declined").length;
    return {
      group: "urgent",
      sentence: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.urgentRequest(request.reference, request.startsOn === void 0 ? "" : (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_4__/* .startsInWords */ .aM)(request.startsOn, today)),
      detail: [(0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_4__/* .requestLines */ .t8)(request)[0], _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.refused(refusals)].filter((part) => part !== void 0).join(" · "),
      card: { kind: "request", reference: request.reference }
    };
  });
}
function toAnswer(register) {
  return register.all("propositions").filter((proposition) => ["to-send", "sent", "reminded", "unanswered"].includes(proposition.status) && proposition.answer !== void 0 && proposition.answer !== "yes" && proposition.answer !== "no").map((proposition) => ({
    group: "to-answer",
    sentence: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.toAnswer(proposition.reference, _wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__/* .answerLabels */ .Ez[proposition.answer]),
    detail: [proposition.companyName, proposition.receivedWord].filter((part) => part !== void 0).join(" · "),
    card: { kind: "proposition", reference: proposition.reference }
  }));
}
function toReview(register) {
  const sentences = { "to-review": _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.toReview, sending: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.doubtful, failed: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.failed };
  return register.all("messages").flatMap((message) => {
    if (message.status !== "to-review" && message.status !== "sending" && message.status !== "failed") return [];
    const sentence = message.status === "to-review" ? message.subject : sentences[message.status](message.subject);
    const reference = message.about;
    return [{ group: "to-review", sentence, detail: message.to, card: { kind: reference.startsWith("PRO-") ? "proposition" : reference.startsWith("OFF-") ? "offer" : "request", reference } }];
  });
}
function toSearch(register, ports) {
  const today = ports.clock.today();
  return register.all("requests").filter((request) => (request.status === "new" || request.status === "searching") && !isUrgent(request.startsOn, today) && request.priority !== "urgent").sort((a, b) => (a.startsOn ?? "9999") < (b.startsOn ?? "9999") ? -1 : 1).map((request) => ({ group: "to-search", sentence: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.toSearch(request.reference), detail: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_4__/* .requestLines */ .t8)(request).slice(0, 1).concat(request.startsOn === void 0 ? [] : [(0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_4__/* .startsInWords */ .aM)(request.startsOn, today)]).join(" · "), card: { kind: "request", reference: request.reference } }));
}
const toComplete = (register) => register.all("requests").filter((request) => request.status === "to-complete").map((request) => ({
  group: "to-complete",
  sentence: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.toComplete(request.reference),
  detail: (request.toCheck ?? "").split("\n")[0],
  card: { kind: "request", reference: request.reference }
}));
const toCheck = (register) => register.all("offers").filter((offer) => offer.status === "to-check").map((offer) => ({
  group: "to-check",
  sentence: _wording_sidebar_home_sentences__WEBPACK_IMPORTED_MODULE_5__/* .homeSentences */ .Q.offerToCheck(offer.reference, offer.companyName ?? ""),
  detail: (offer.toCheck ?? "").split("\n")[0],
  card: { kind: "offer", reference: offer.reference }
}));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "D", 0, /* binding */ emptyHome
/* harmony export */ ]);


/***/ },

/***/ "./src/application/cards/other-cards.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ propositionCard),
/* harmony export */   cw: () => (/* binding */ companyCard),
/* harmony export */   r_: () => (/* binding */ offerCard)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/calendar/iso-week.ts");
/* harmony import */ var _domain_matching_rank_requests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/rank-requests.ts");
/* harmony import */ var _domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/offer/offer-status.ts");
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_reasons_short_reasons__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/wording/reasons/short-reasons.ts");
/* harmony import */ var _wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/wording/sidebar/card-sentences.ts");
/* harmony import */ var _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/wording/sidebar/proposition-sentences.ts");
/* harmony import */ var _wording_text_dates__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _wording_text_phones__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/wording/text/phones.ts");
/* harmony import */ var _matching_match_context_of__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/application/matching/match-context-of.ts");
/* harmony import */ var _propositions_free_seats__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("./src/application/propositions/free-seats.ts");
/* harmony import */ var _propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("./src/application/propositions/propose-hosts.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("./src/application/require-record.ts");
/* harmony import */ var _request_card__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__("./src/application/cards/request-card.ts");


















const SHOWN_WEEKS = 16;
const SHOWN_REQUESTS = 12;
function offerCard(register, ports, reference) {
  const offer = (0,_require_record__WEBPACK_IMPORTED_MODULE_16__/* .requireRecord */ .j)(register, "offers", reference);
  const taken = (0,_propositions_free_seats__WEBPACK_IMPORTED_MODULE_14__/* .seatsTaken */ .ET)(register.all("propositions"), reference);
  const places = offer.places ?? 0;
  const ranked = (0,_domain_matching_rank_requests__WEBPACK_IMPORTED_MODULE_2__/* .rankRequests */ .D)(reference, (0,_matching_match_context_of__WEBPACK_IMPORTED_MODULE_13__/* .matchContextOf */ .W)(register, ports.clock.today()));
  return {
    reference,
    status: offer.status,
    statusLabel: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_7__/* .offerStatusLabels */ .sF[offer.status],
    companyReference: offer.companyReference,
    companyName: offer.companyName ?? offer.companyReference,
    lines: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__/* .offerLines */ .e8)(offer),
    findings: (0,_request_card__WEBPACK_IMPORTED_MODULE_17__/* .findingLines */ .hq)(offer.toCheck),
    weeks: (0,_propositions_free_seats__WEBPACK_IMPORTED_MODULE_14__/* .openWeeks */ .eb)(offer, ports.clock.today()).slice(0, SHOWN_WEEKS).map((week) => ({ label: `${(0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_11__/* .weekLabel */ .pW)(week)} (${(0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_11__/* .shortDayAndMonth */ .mQ)((0,_domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .mondayOfWeek */ .oJ)(week))})`, left: Math.max(0, places - (taken.get(week) ?? 0)), places })),
    requests: ranked.slice(0, SHOWN_REQUESTS).map(({ request, host, score }) => ({ reference: request.reference, sentence: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__/* .requestLines */ .t8)(request).slice(0, 3).join(" · "), score: Math.round(score), reasons: (0,_wording_reasons_short_reasons__WEBPACK_IMPORTED_MODULE_8__/* .shortReasons */ .s)(host.criteria) })),
    may: {
      verify: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_3__/* .OFFER_LIFECYCLE */ .wS, offer.status, "verified"),
      suspend: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_3__/* .OFFER_LIFECYCLE */ .wS, offer.status, "suspended"),
      resume: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_3__/* .OFFER_LIFECYCLE */ .wS, offer.status, "resumed")
    }
  };
}
function companyCard(register, reference) {
  const company = (0,_require_record__WEBPACK_IMPORTED_MODULE_16__/* .requireRecord */ .j)(register, "companies", reference);
  return {
    reference,
    name: company.name,
    standingLabel: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_7__/* .companyStandingLabels */ .d1[company.standing],
    lines: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__/* .companyLines */ .xL)(company),
    contacts: register.all("contacts").filter((contact) => contact.companyReference === reference && contact.isActive).map((contact) => ({
      name: contact.name,
      role: contact.jobTitle ?? (contact.role === void 0 ? "" : _wording_labels_lists__WEBPACK_IMPORTED_MODULE_6__/* .contactRoleLabels */ .Q7[contact.role]),
      ...contact.phone === void 0 ? {} : { phone: (0,_wording_text_phones__WEBPACK_IMPORTED_MODULE_12__/* .phoneInPairs */ .B)(contact.phone) },
      ...contact.email === void 0 ? {} : { email: contact.email }
    })),
    offers: register.all("offers").filter((offer) => offer.companyReference === reference).map((offer) => ({ reference: offer.reference, sentence: `${_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_7__/* .offerStatusLabels */ .sF[offer.status]} · ${(0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__/* .offerLines */ .e8)(offer).slice(1, 2).join("")}` })),
    propositions: register.all("propositions").filter((proposition) => proposition.companyReference === reference).reverse().map((proposition) => ({ reference: proposition.reference, sentence: `${proposition.requestReference} · ${(0,_wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_10__/* .propositionSentence */ .aj)(proposition)}` })),
    findings: (0,_request_card__WEBPACK_IMPORTED_MODULE_17__/* .findingLines */ .hq)(company.toCheck)
  };
}
function propositionCard(register, reference) {
  const proposition = (0,_require_record__WEBPACK_IMPORTED_MODULE_16__/* .requireRecord */ .j)(register, "propositions", reference);
  const request = register.find("requests", proposition.requestReference);
  const company = register.find("companies", proposition.companyReference);
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_5__/* .settingsFrom */ .ms)(register.all("settings"));
  const phone = (0,_propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_15__/* .contactOf */ .CP)(register, proposition.companyReference)?.phone ?? company?.phone;
  const may = (event) => (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_4__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, event);
  return {
    reference,
    status: proposition.status,
    statusLabel: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_7__/* .propositionStatusLabels */ .g4[proposition.status],
    requestReference: proposition.requestReference,
    companyReference: proposition.companyReference,
    companyName: proposition.companyName ?? proposition.companyReference,
    lines: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__/* .propositionLines */ .EE)(proposition, request),
    timeline: (0,_request_card__WEBPACK_IMPORTED_MODULE_17__/* .journalOf */ .PR)(register, reference),
    ...phone === void 0 ? {} : { phone: (0,_wording_text_phones__WEBPACK_IMPORTED_MODULE_12__/* .phoneInPairs */ .B)(phone) },
    script: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_9__/* .phoneScript */ .e_)(request, settings.animatorName, settings.hubName),
    may: {
      recordAnswer: (may("accepted") || may("declined")) && !_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_4__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status),
      confirm: may("confirmed"),
      cancel: may("cancelled"),
      withdrawHost: may("host-withdrew")
    }
  };
}


/***/ },

/***/ "./src/application/cards/ranking.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ranking)
/* harmony export */ });
/* harmony import */ var _domain_matching_rank_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/rank-hosts.ts");
/* harmony import */ var _domain_matching_what_would_help__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/what-would-help.ts");
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_reasons_criterion_sentences__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/reasons/criterion-sentences.ts");
/* harmony import */ var _wording_reasons_excluded_groups__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/reasons/excluded-groups.ts");
/* harmony import */ var _wording_reasons_exclusion_sentences__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/wording/reasons/exclusion-sentences.ts");
/* harmony import */ var _wording_reasons_help_sentences__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/wording/reasons/help-sentences.ts");
/* harmony import */ var _wording_reasons_short_reasons__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/wording/reasons/short-reasons.ts");
/* harmony import */ var _wording_reasons_warning_sentences__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/wording/reasons/warning-sentences.ts");
/* harmony import */ var _wording_sidebar_ranking_sentences__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/wording/sidebar/ranking-sentences.ts");
/* harmony import */ var _wording_text_phones__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/wording/text/phones.ts");
/* harmony import */ var _matching_match_context_of__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("./src/application/matching/match-context-of.ts");
/* harmony import */ var _propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("./src/application/propositions/propose-hosts.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("./src/application/require-record.ts");

















const SHOWN = 40;
const SHOWN_EXCLUDED_A_GROUP = 60;
const ENOUGH = 6;
function ranking(register, ports, reference) {
  const request = (0,_require_record__WEBPACK_IMPORTED_MODULE_16__/* .requireRecord */ .j)(register, "requests", reference);
  if (!(0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_2__/* .mayHappen */ .M)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_3__/* .REQUEST_LIFECYCLE */ .$P, request.status, "host-proposed")) {
    return { requestReference: reference, hosts: [], excluded: [], excludedCount: 0, whatWouldHelp: [], emptyReason: (0,_wording_sidebar_ranking_sentences__WEBPACK_IMPORTED_MODULE_12__/* .rankingIsFor */ .S)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_5__/* .requestStatusLabels */ .VJ[request.status]) };
  }
  const context = (0,_matching_match_context_of__WEBPACK_IMPORTED_MODULE_14__/* .matchContextOf */ .W)(register, ports.clock.today());
  const { hosts, excluded } = (0,_domain_matching_rank_hosts__WEBPACK_IMPORTED_MODULE_0__/* .rankHosts */ .MQ)(request, context);
  return {
    requestReference: reference,
    hosts: hosts.slice(0, SHOWN).map(({ candidate, score, criteria, warnings }) => {
      const contact = (0,_propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_15__/* .contactOf */ .CP)(register, candidate.company.reference);
      const email = contact?.email ?? candidate.company.email;
      const phone = contact?.phone ?? candidate.company.phone;
      return {
        id: candidate.id,
        companyReference: candidate.company.reference,
        ...candidate.offer === void 0 ? {} : { offerReference: candidate.offer.reference },
        companyName: candidate.company.name,
        place: candidate.commune ?? "",
        score: Math.round(score),
        reasons: (0,_wording_reasons_short_reasons__WEBPACK_IMPORTED_MODULE_10__/* .shortReasons */ .s)(criteria),
        criteria: criteria.map((criterion) => ({ code: criterion.code, label: _wording_labels_lists__WEBPACK_IMPORTED_MODULE_4__/* .criterionLabels */ .Tu[criterion.code], score: Math.round(criterion.score), weight: criterion.weight, sentence: (0,_wording_reasons_criterion_sentences__WEBPACK_IMPORTED_MODULE_6__/* .sentenceOfCriterion */ .Om)(criterion) })),
        warnings: warnings.map(_wording_reasons_warning_sentences__WEBPACK_IMPORTED_MODULE_11__/* .sentenceOfWarning */ .X),
        hasOffer: candidate.offer !== void 0,
        ...email === void 0 ? {} : { email },
        ...phone === void 0 ? {} : { phone: (0,_wording_text_phones__WEBPACK_IMPORTED_MODULE_13__/* .phoneInPairs */ .B)(phone) }
      };
    }),
    excluded: (0,_wording_reasons_excluded_groups__WEBPACK_IMPORTED_MODULE_7__/* .groupsOfExcluded */ .Y)(excluded).map((group) => ({
      code: group.code,
      label: group.label,
      hosts: group.hosts.slice(0, SHOWN_EXCLUDED_A_GROUP).map((host) => ({
        id: host.candidate.id,
        companyReference: host.candidate.company.reference,
        ...host.candidate.offer === void 0 ? {} : { offerReference: host.candidate.offer.reference },
        companyName: host.candidate.company.name,
        sentence: (0,_wording_reasons_exclusion_sentences__WEBPACK_IMPORTED_MODULE_8__/* .sentenceOfExclusion */ .P)(host),
        mayOverride: host.mayOverride
      }))
    })),
    excludedCount: excluded.length,
    whatWouldHelp: hosts.length >= ENOUGH ? [] : (0,_domain_matching_what_would_help__WEBPACK_IMPORTED_MODULE_1__/* .whatWouldHelp */ .P)(request, context).map(_wording_reasons_help_sentences__WEBPACK_IMPORTED_MODULE_9__/* .sentenceOfHelp */ .s),
    ...hosts.length === 0 ? { emptyReason: (0,_wording_sidebar_ranking_sentences__WEBPACK_IMPORTED_MODULE_12__/* .noHostYet */ .Q)(excluded.length) } : {}
  };
}


/***/ },

/***/ "./src/application/cards/request-card.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ requestCard)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/sidebar/card-sentences.ts");
/* harmony import */ var _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/sidebar/proposition-sentences.ts");
/* harmony import */ var _wording_text_dates__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _wording_text_phones__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/text/phones.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/require-record.ts");








const journalOf = (register, reference, most = 20) => register.all("journal").filter((entry) => entry.reference === reference).slice(-most).reverse().map((entry) => ({ on: (0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_5__/* .shortDate */ .XV)(entry.at.slice(0, 10)), sentence: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_3__/* .journalSentence */ .Vq)(entry) }));
const findingLines = (toCheck) => (toCheck ?? "").split("\n").filter((line) => line !== "");
function requestCard(register, reference) {
  const request = (0,_require_record__WEBPACK_IMPORTED_MODULE_7__/* .requireRecord */ .j)(register, "requests", reference);
  const may = (event) => (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__/* .REQUEST_LIFECYCLE */ .$P, request.status, event);
  return {
    reference,
    status: request.status,
    statusLabel: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_2__/* .requestStatusLabels */ .VJ[request.status],
    ...request.priority === "normal" ? {} : { priorityLabel: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_2__/* .priorityLabels */ .ev[request.priority] },
    lines: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_3__/* .requestLines */ .t8)(request),
    findings: findingLines(request.toCheck),
    requester: {
      name: request.requesterName ?? "",
      ...request.requesterEmail === void 0 ? {} : { email: request.requesterEmail },
      ...request.requesterPhone === void 0 ? {} : { phone: (0,_wording_text_phones__WEBPACK_IMPORTED_MODULE_6__/* .phoneInPairs */ .B)(request.requesterPhone) }
    },
    propositions: register.all("propositions").filter((proposition) => proposition.requestReference === reference).reverse().map((proposition) => ({
      reference: proposition.reference,
      companyReference: proposition.companyReference,
      companyName: proposition.companyName ?? proposition.companyReference,
      status: proposition.status,
      sentence: (0,_wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_4__/* .propositionSentence */ .aj)(proposition)
    })),
    journal: journalOf(register, reference),
    may: { propose: may("host-proposed"), complete: may("completed"), cancel: may("cancelled"), reopen: may("reopened") }
  };
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "PR", 0, /* binding */ journalOf,
/* harmony export */   "hq", 0, /* binding */ findingLines
/* harmony export */ ]);


/***/ },

/***/ "./src/application/cards/search.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search)
/* harmony export */ });
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/sidebar/card-sentences.ts");
/* harmony import */ var _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/sidebar/proposition-sentences.ts");



const MOST = 20;
function search(register, text) {
  const words = (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(text).split(" ").filter((word) => word !== "");
  if (words.length === 0) return [];
  const rows = [
    ...register.all("requests").map((request) => ({ card: { kind: "request", reference: request.reference }, title: request.reference, detail: [...(0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_1__/* .requestLines */ .t8)(request).slice(0, 2), request.requesterName].filter((part) => part !== void 0).join(" · ") })),
    ...register.all("companies").map((company) => ({ card: { kind: "company", reference: company.reference }, title: company.name, detail: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_1__/* .companyLines */ .xL)(company).slice(0, 2).join(" · ") })),
    ...register.all("offers").map((offer) => ({ card: { kind: "offer", reference: offer.reference }, title: `${offer.reference} · ${offer.companyName ?? ""}`, detail: (0,_wording_sidebar_card_sentences__WEBPACK_IMPORTED_MODULE_1__/* .offerLines */ .e8)(offer).slice(0, 2).join(" · ") })),
    ...register.all("propositions").map((proposition) => ({ card: { kind: "proposition", reference: proposition.reference }, title: `${proposition.reference} · ${proposition.companyName ?? ""}`, detail: `${proposition.requestReference} · ${(0,_wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_2__/* .propositionSentence */ .aj)(proposition)}` }))
  ];
  const found = rows.filter(({ card, title, detail }) => {
    const all = (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(`${card.reference} ${title} ${detail}`);
    return words.every((word) => all.includes(word));
  });
  return found.sort((a, b) => Number((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(b.card.reference).endsWith(words.join(" "))) - Number((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(a.card.reference).endsWith(words.join(" ")))).slice(0, MOST);
}


/***/ },

/***/ "./src/application/edits/check-edit.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkEdit)
/* harmony export */ });
/* harmony import */ var _domain_contact_email__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/contact/email.ts");
/* harmony import */ var _domain_contact_phone__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/contact/phone.ts");
/* harmony import */ var _domain_message_message__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/message/message.ts");
/* harmony import */ var _wording_emails_check_template__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/emails/check-template.ts");
/* harmony import */ var _wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/emails/default-templates.ts");
/* harmony import */ var _wording_labels_edits__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/labels/edits.ts");






const KEPT = { kind: "kept" };
const refused = (sentence) => ({ kind: "refused", sentence });
const LIVING = ["requests", "offers", "propositions", "messages"];
const emailCheck = ({ typed }) => typed === "" || (0,_domain_contact_email__WEBPACK_IMPORTED_MODULE_0__/* .normaliseEmail */ .rW)(typed) !== void 0 ? KEPT : refused(_wording_labels_edits__WEBPACK_IMPORTED_MODULE_5__/* .editTexts */ .N.email(typed));
const phoneCheck = ({ typed }) => typed === "" || (0,_domain_contact_phone__WEBPACK_IMPORTED_MODULE_1__/* .normalisePhone */ .D)(typed) !== void 0 ? KEPT : refused(_wording_labels_edits__WEBPACK_IMPORTED_MODULE_5__/* .editTexts */ .N.phone(typed));
const FIELD_CHECKS = {
  email: emailCheck,
  requesterEmail: emailCheck,
  officeEmail: emailCheck,
  referentEmail: emailCheck,
  phone: phoneCheck,
  requesterPhone: phoneCheck,
  subject: templateCheck,
  body: templateCheck
};
function checkEdit(edit) {
  if (LIVING.includes(edit.table) && (edit.field === "status" || edit.field === "reference")) return refused(_wording_labels_edits__WEBPACK_IMPORTED_MODULE_5__/* .editTexts */ .N.byActions(edit.header));
  if (!edit.isReadable) return refused(_wording_labels_edits__WEBPACK_IMPORTED_MODULE_5__/* .editTexts */ .N.unreadable(edit.header, edit.typed.slice(0, 60)));
  return FIELD_CHECKS[edit.field]?.(edit) ?? KEPT;
}
function templateCheck({ table, field, key, typed }) {
  const code = _domain_message_message__WEBPACK_IMPORTED_MODULE_2__/* .TEMPLATE_CODES */ .ez.find((known) => known === key);
  if (table !== "templates" || code === void 0) return KEPT;
  const { subject, body } = _wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_TEMPLATES */ .EE[code];
  const problem = (0,_wording_emails_check_template__WEBPACK_IMPORTED_MODULE_3__/* .checkTemplate */ .B)({ subject, body, [field]: typed }, (0,_wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_4__/* .allowedVariables */ .AR)(code))[0];
  return problem === void 0 ? KEPT : refused(_wording_labels_edits__WEBPACK_IMPORTED_MODULE_5__/* .editTexts */ .N.template(problem.sentence));
}


/***/ },

/***/ "./src/application/intake/receive-answer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ receiveAnswer)
/* harmony export */ });
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/sidebar/proposition-sentences.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _propositions_record_answer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/application/propositions/record-answer.ts");




function receiveAnswer(register, ports, received) {
  const token = received.token?.trim();
  const proposition = token === void 0 || token === "" ? void 0 : register.all("propositions").find((other) => other.token === token);
  if (proposition === void 0) {
    (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_2__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_0__/* .journalActions */ .h.answerWithoutProposition, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_0__/* .journalObjects */ .i.proposition, reference: "", reason: _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_1__/* .unknownToken */ .mL });
    return { outcome: "unknown-token" };
  }
  if (received.answer === void 0) return { outcome: "no-answer" };
  return { outcome: (0,_propositions_record_answer__WEBPACK_IMPORTED_MODULE_3__/* .recordAnswer */ .W)(register, ports, proposition, { ...received, answer: received.answer }), reference: proposition.reference };
}


/***/ },

/***/ "./src/application/intake/receive-offer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ receiveOffer)
/* harmony export */ });
/* harmony import */ var _domain_offer_check_offer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/offer/check-offer.ts");
/* harmony import */ var _wording_findings_sentences_of_findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/findings/sentences-of-findings.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/application/outbox/queue-message.ts");






function receiveOffer(register, ports, received) {
  const known = register.all("offers").find((offer) => offer.originKey === received.originKey);
  const checked = (0,_domain_offer_check_offer__WEBPACK_IMPORTED_MODULE_0__/* .checkOffer */ .T)({
    draft: received.draft,
    readingFindings: received.findings,
    companies: register.all("companies").filter((company) => company.originKey !== received.originKey),
    schools: register.all("schools"),
    locate: ports.gazetteer.locate,
    today: ports.clock.today()
  });
  if (known !== void 0) {
    acknowledge(register, ports, known.reference, received.draft);
    return known.reference;
  }
  const toCheck = (0,_wording_findings_sentences_of_findings__WEBPACK_IMPORTED_MODULE_1__/* .sentencesOfFindings */ .G)(checked.findings);
  const companyReference = keepCompany(register, ports, checked, received.originKey);
  keepContact(register, companyReference, checked.contact);
  const reference = register.nextReference("offers");
  const status = checked.findings.some((finding) => finding.severity === "blocks") ? "to-check" : "available";
  register.add("offers", {
    ...checked.offer,
    reference,
    receivedOn: ports.clock.today(),
    status,
    companyReference,
    companyName: register.find("companies", companyReference)?.name,
    placesLeft: checked.offer.places,
    source: "form",
    toCheck,
    originKey: received.originKey
  });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.received, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.offer, reference, after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__/* .offerStatusLabels */ .sF[status] });
  acknowledge(register, ports, reference, received.draft);
  return reference;
}
function keepCompany(register, ports, checked, originKey) {
  const begun = register.all("companies").find((company) => company.originKey === originKey);
  if (begun !== void 0) return begun.reference;
  if (checked.knownCompany?.kind === "certain") {
    const company = checked.knownCompany.company;
    const filled = Object.fromEntries(Object.entries(checked.company).filter(([field, value]) => isEmpty(company[field]) && !isEmpty(value)));
    register.change("companies", company.reference, filled);
    return company.reference;
  }
  const reference = register.nextReference("companies");
  register.add("companies", { ...checked.company, reference, standing: "active", source: "form", toCheck: (0,_wording_findings_sentences_of_findings__WEBPACK_IMPORTED_MODULE_1__/* .sentencesOfFindings */ .G)(checked.findings), originKey });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.received, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.company, reference });
  return reference;
}
const isEmpty = (value) => value === void 0 || value === "" || Array.isArray(value) && value.length === 0;
function keepContact(register, companyReference, contact) {
  if (contact === void 0) return;
  const known = register.all("contacts").find((other) => other.companyReference === companyReference && (other.email === contact.email || other.name === contact.name));
  if (known === void 0) register.add("contacts", { ...contact, reference: register.nextReference("contacts"), companyReference, isActive: true });
}
function acknowledge(register, ports, reference, draft) {
  const offer = register.find("offers", reference);
  const company = offer && register.find("companies", offer.companyReference);
  const contact = register.all("contacts").find((other) => other.companyReference === offer?.companyReference && (draft.contactEmail === void 0 || other.email?.toLowerCase() === draft.contactEmail.trim().toLowerCase()));
  const to = contact?.email ?? company?.email;
  if (offer === void 0 || company === void 0 || to === void 0) return;
  (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__/* .queueMessage */ .f)(register, ports, { template: "offer-received", about: reference, to, context: { offer, company, contact }, occasion: "intake", departure: "at-once" });
}


/***/ },

/***/ "./src/application/intake/receive-request.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ receiveRequest)
/* harmony export */ });
/* harmony import */ var _domain_request_check_request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/request/check-request.ts");
/* harmony import */ var _wording_findings_sentences_of_findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/findings/sentences-of-findings.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/application/outbox/queue-message.ts");






function receiveRequest(register, ports, received) {
  const known = register.all("requests").find((request2) => request2.originKey === received.originKey);
  const checked = (0,_domain_request_check_request__WEBPACK_IMPORTED_MODULE_0__/* .checkRequest */ .y)({
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
      toCheck: (0,_wording_findings_sentences_of_findings__WEBPACK_IMPORTED_MODULE_1__/* .sentencesOfFindings */ .G)(checked.findings),
      originKey: received.originKey
    });
    (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.received, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.request, reference, after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__/* .requestStatusLabels */ .VJ[status] });
  }
  const request = register.find("requests", reference);
  if (request?.requesterEmail !== void 0) {
    (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__/* .queueMessage */ .f)(register, ports, {
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


/***/ },

/***/ "./src/application/journal/note-in-journal.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noteInJournal)
/* harmony export */ });
function noteInJournal(register, ports, line) {
  register.add("journal", { at: ports.clock.now(), actor: ports.actor, ...line });
}


/***/ },

/***/ "./src/application/matching/match-context-of.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _domain_matching_match_context__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/match-context.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/settings/setting.ts");


const matchContextOf = (register, today) => (0,_domain_matching_match_context__WEBPACK_IMPORTED_MODULE_0__/* .createMatchContext */ .j)({
  requests: register.all("requests"),
  offers: register.all("offers"),
  companies: register.all("companies"),
  propositions: register.all("propositions"),
  schools: register.all("schools"),
  trainings: register.all("trainings"),
  rules: register.all("rules"),
  settings: (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_1__/* .settingsFrom */ .ms)(register.all("settings")),
  today
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "W", 0, /* binding */ matchContextOf
/* harmony export */ ]);


/***/ },

/***/ "./src/application/offers/expire-offers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ expireOffers)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/offer/offer-status.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/journal/note-in-journal.ts");





function expireOffers(register, ports) {
  const today = ports.clock.today();
  for (const offer of register.all("offers")) {
    const status = offer.endsOn !== void 0 && offer.endsOn < today ? (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_1__/* .OFFER_LIFECYCLE */ .wS, offer.status, "dates-passed") : void 0;
    if (status === void 0) continue;
    register.change("offers", offer.reference, { status });
    (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.statusChanged, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.offer, reference: offer.reference, before: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__/* .offerStatusLabels */ .sF[offer.status], after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__/* .offerStatusLabels */ .sF[status] });
  }
}


/***/ },

/***/ "./src/application/offers/set-offer-status.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ setOfferStatus)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/offer/offer-status.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/application/require-record.ts");
/* harmony import */ var _user_problem__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/user-problem.ts");








function setOfferStatus(register, ports, reference, event) {
  const offer = (0,_require_record__WEBPACK_IMPORTED_MODULE_6__/* .requireRecord */ .j)(register, "offers", reference);
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_1__/* .OFFER_LIFECYCLE */ .wS, offer.status, event);
  if (status === void 0) {
    const { message, advice } = (0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_2__/* .notInThisStatus */ .PO)(reference, _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_4__/* .offerStatusLabels */ .sF[offer.status]);
    throw new _user_problem__WEBPACK_IMPORTED_MODULE_7__/* .UserProblem */ .z(message, advice);
  }
  register.change("offers", reference, { status, ...event === "verified" ? { verifiedOn: ports.clock.today() } : {} });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_5__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__/* .journalActions */ .h.statusChanged, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__/* .journalObjects */ .i.offer, reference, before: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_4__/* .offerStatusLabels */ .sF[offer.status], after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_4__/* .offerStatusLabels */ .sF[status] });
}


/***/ },

/***/ "./src/application/outbox/compose-message.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ composeMessage)
/* harmony export */ });
/* harmony import */ var _domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _domain_training_training__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/training/training.ts");
/* harmony import */ var _wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/emails/default-templates.ts");
/* harmony import */ var _wording_emails_offer_summary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/emails/offer-summary.ts");
/* harmony import */ var _wording_emails_render_template__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/emails/render-template.ts");
/* harmony import */ var _wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/emails/request-in-words.ts");
/* harmony import */ var _wording_findings_question_of_finding__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/findings/question-of-finding.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_text_dates__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _wording_text_numbers__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _wording_text_phones__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/wording/text/phones.ts");












function composeMessage(register, ports, code, context) {
  const own = register.find("templates", code);
  const template = own?.isActive === true && own.body !== "" ? own : _wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_TEMPLATES */ .EE[code];
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_1__/* .settingsFrom */ .ms)(register.all("settings"));
  const variables = { ...hubVariables(settings), ...VARIABLES[code]({ ...context, settings, register, today: ports.clock.today() }) };
  const { subject, text, missing } = (0,_wording_emails_render_template__WEBPACK_IMPORTED_MODULE_5__/* .renderTemplate */ .X)(template, variables);
  return { subject, body: text, missing };
}
const hubVariables = (settings) => ({
  nom_pole: settings.hubName,
  territoire: settings.territory,
  animateur: settings.animatorName,
  telephone_animateur: phone(settings.animatorPhone),
  signature: settings.signature || [settings.animatorName, settings.animatorRole, settings.hubName, phone(settings.animatorPhone)].filter((line) => line !== "").join("\n")
});
const phone = (digits) => digits === void 0 || digits === "" ? "" : (0,_wording_text_phones__WEBPACK_IMPORTED_MODULE_11__/* .phoneInPairs */ .B)(digits);
const stage = ({ request = NO_REQUEST }) => ({
  formation: (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .classInWords */ .RQ)(request),
  dates: (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .datesInWords */ .iF)(request),
  debut: request.startsOn === void 0 ? "" : (0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_9__/* .longDate */ .lF)(request.startsOn),
  fin: request.endsOn === void 0 ? "" : (0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_9__/* .longDate */ .lF)(request.endsOn)
});
const host = ({ company, contact }) => ({ destinataire: contact?.name ?? "", organisme: company?.name ?? "" });
const NO_REQUEST = {};
function expectations({ request, register }) {
  if (request === void 0) return "";
  const training = request.trainingCode === void 0 ? void 0 : register.find("trainings", request.trainingCode);
  return (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .Dx)(request.soughtActivities.length > 0 ? request.soughtActivities : training === void 0 ? [] : (0,_domain_training_training__WEBPACK_IMPORTED_MODULE_2__/* .expectationsOf */ .x)(training));
}
function workingDaysLater(day, count) {
  let later = day;
  for (let left = count; left > 0; ) {
    later = (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(later, 1);
    if ((0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .dayOfWeek */ .mK)(later) <= 5) left -= 1;
  }
  return later;
}
function conventionDay(request, today) {
  const wanted = request?.startsOn === void 0 ? (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, 7) : (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(request.startsOn, -21);
  return wanted <= today ? workingDaysLater(today, 2) : wanted;
}
const address = (company, offer) => {
  const street = offer?.address ?? company?.address;
  const town = offer?.commune !== void 0 ? [offer.postalCode, offer.commune] : [company?.postalCode, company?.commune];
  return [street, town.filter((part) => part !== void 0).join(" ")].filter((part) => part !== void 0 && part !== "").join(", ");
};
const VARIABLES = {
  "request-received": (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    commune: material.request?.commune ?? "",
    rayon: material.request?.radiusKm === void 0 ? "" : (0,_wording_text_numbers__WEBPACK_IMPORTED_MODULE_10__/* .distanceInWords */ .qr)(material.request.radiusKm),
    etablissement: material.request?.schoolName ?? "",
    date_reponse: (0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_9__/* .longDate */ .lF)(workingDaysLater(material.today, Number(material.settings.replyWithinDays) || 5))
  }),
  "request-to-complete": (material) => ({
    reference: material.request?.reference ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    formation: stage(material).formation,
    elements: (0,_wording_findings_question_of_finding__WEBPACK_IMPORTED_MODULE_7__/* .questionsOfFindings */ .L)(material.findings ?? []),
    etablissement: material.request?.schoolName ?? ""
  }),
  proposition: (material) => ({
    ...stage(material),
    ...host(material),
    reference: material.request?.reference ?? "",
    tranche_age: (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .ageInWords */ .s3)(material.request ?? NO_REQUEST),
    dates_courtes: (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .shortDatesInWords */ .Qu)(material.request ?? NO_REQUEST),
    heures: (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .weeklyHoursInWords */ .f_)(material.request ?? NO_REQUEST),
    attendus: expectations(material),
    mention_allocation: (0,_wording_emails_request_in_words__WEBPACK_IMPORTED_MODULE_6__/* .allowanceSentence */ .Ke)(material.request ?? NO_REQUEST),
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
    date_convention: (0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_9__/* .longDate */ .lF)(conventionDay(material.request, material.today))
  }),
  "agreement-host": (material) => ({
    ...stage(material),
    ...host(material),
    reference: material.request?.reference ?? "",
    etablissement: material.request?.schoolName ?? "",
    prenom_nom: material.request?.requesterName ?? "",
    fonction: material.request?.requesterRole === void 0 ? "" : _wording_labels_lists__WEBPACK_IMPORTED_MODULE_8__/* .requesterRoleLabels */ .k0[material.request.requesterRole].toLowerCase(),
    telephone: phone(material.request?.requesterPhone),
    courriel: material.request?.requesterEmail ?? "",
    tuteur: material.proposition?.tutorName ?? material.offer?.tutorName ?? "",
    date_contact: (0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_9__/* .longDate */ .lF)(workingDaysLater(material.today, Number(material.settings.replyWithinDays) || 5))
  }),
  "host-not-needed": (material) => ({ ...stage(material), ...host(material), reference: material.request?.reference ?? "" }),
  "answer-too-late": (material) => ({ ...stage(material), ...host(material), reference: material.request?.reference ?? "" }),
  "offer-received": (material) => ({
    ...host(material),
    reference: material.offer?.reference ?? "",
    resume: material.company === void 0 || material.offer === void 0 ? "" : (0,_wording_emails_offer_summary__WEBPACK_IMPORTED_MODULE_4__/* .offerSummary */ .P)({ company: material.company, contact: material.contact, offer: material.offer }),
    elements: (0,_wording_findings_question_of_finding__WEBPACK_IMPORTED_MODULE_7__/* .questionsOfFindings */ .L)(material.findings ?? [])
  })
};


/***/ },

/***/ "./src/application/outbox/is-still-needed.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");

const always = () => true;
const STILL_NEEDED = {
  "request-received": (register, about) => register.find("requests", about)?.status !== "cancelled",
  "request-to-complete": (register, about) => register.find("requests", about)?.status === "to-complete",
  proposition: (register, about) => register.find("propositions", about)?.status === "to-send",
  "agreement-teacher": (register, about) => _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(register.find("propositions", about)?.status ?? "cancelled"),
  "agreement-host": (register, about) => _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(register.find("propositions", about)?.status ?? "cancelled"),
  "host-not-needed": (register, about) => register.find("propositions", about)?.status === "cancelled",
  "offer-received": always,
  "answer-too-late": always
};
const isStillNeeded = (register, message) => STILL_NEEDED[message.template](register, message.about);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "S", 0, /* binding */ isStillNeeded
/* harmony export */ ]);


/***/ },

/***/ "./src/application/outbox/message-actions.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ queueReviewed),
/* harmony export */   QS: () => (/* binding */ previewMessage),
/* harmony export */   Wz: () => (/* binding */ cancelMessage),
/* harmony export */   dW: () => (/* binding */ settleMessage)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_message_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/message/message.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/emails/text-to-html.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/sidebar/message-sentences.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _propositions_place_pupil__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/application/propositions/place-pupil.ts");
/* harmony import */ var _propositions_record_answer__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/application/propositions/record-answer.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/application/require-record.ts");
/* harmony import */ var _user_problem__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/application/user-problem.ts");













function after(message, event) {
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_message_message__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_LIFECYCLE */ .p7, message.status, event);
  if (status === void 0) throw new _user_problem__WEBPACK_IMPORTED_MODULE_12__/* .UserProblem */ .z(_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_4__/* .notQueuedAnyMore */ .uj.message, _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_4__/* .notQueuedAnyMore */ .uj.advice);
  return status;
}
function previewMessage(register, reference) {
  const message = (0,_require_record__WEBPACK_IMPORTED_MODULE_11__/* .requireRecord */ .j)(register, "messages", reference);
  return { id: reference, recipientName: message.to, to: message.to, cc: message.cc ?? "", subject: message.subject, body: message.body, html: (0,_wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_3__/* .textToHtml */ .s)(message.body), warnings: (0,_wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_7__/* .previewWarnings */ .Q0)({ to: message.to, missing: [] }), isSendable: message.to !== "" };
}
function queueReviewed(register, ports, reference, edits) {
  const message = (0,_require_record__WEBPACK_IMPORTED_MODULE_11__/* .requireRecord */ .j)(register, "messages", reference);
  const delay = Math.max(0, Number((0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__/* .settingsFrom */ .ms)(register.all("settings")).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(ports.clock.now()) + delay * 6e4).toISOString();
  register.change("messages", reference, { status: after(message, "queued"), sendAfter, subject: edits.subject ?? message.subject, body: edits.body ?? message.body });
  ports.wakeUp.at(sendAfter);
}
function cancelMessage(register, ports, reference) {
  const message = (0,_require_record__WEBPACK_IMPORTED_MODULE_11__/* .requireRecord */ .j)(register, "messages", reference);
  const status = after(message, "cancelled");
  register.change("messages", reference, { status });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_8__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalActions */ .h.messageCancelled, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalObjects */ .i.message, reference, before: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .messageStatusLabels */ .Tl[message.status], after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .messageStatusLabels */ .Tl[status] });
  if (message.template !== "proposition") return;
  const proposition = register.find("propositions", message.about);
  (0,_propositions_place_pupil__WEBPACK_IMPORTED_MODULE_9__/* .cancelProposition */ .h)(register, ports, message.about, "by-animator");
  if (proposition !== void 0) (0,_propositions_record_answer__WEBPACK_IMPORTED_MODULE_10__/* .backToSearch */ .z)(register, ports, proposition.requestReference);
}
function settleMessage(register, ports, reference, outcome) {
  const message = (0,_require_record__WEBPACK_IMPORTED_MODULE_11__/* .requireRecord */ .j)(register, "messages", reference);
  const status = after(message, outcome);
  register.change("messages", reference, { status, ...status === "sent" ? { sentAt: ports.clock.now() } : { sendAfter: ports.clock.now(), error: void 0 } });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_8__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalActions */ .h.messageSettled, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalObjects */ .i.message, reference, before: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .messageStatusLabels */ .Tl[message.status], after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .messageStatusLabels */ .Tl[status] });
  if (status === "queued") ports.wakeUp.at(ports.clock.now());
}


/***/ },

/***/ "./src/application/outbox/message-lines.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ messagesView)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_message_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/message/message.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/sidebar/message-sentences.ts");




const RECENT = 20;
const lineOfMessage = (message, now) => ({
  reference: message.reference,
  status: message.status,
  statusLabel: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_2__/* .messageStatusLabels */ .Tl[message.status],
  to: message.to,
  subject: message.subject,
  about: message.about,
  ...message.sendAfter === void 0 ? {} : { sendAfter: message.sendAfter },
  when: (0,_wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_3__/* .whenOfMessage */ .Rr)(message, now),
  ...message.error === void 0 ? {} : { error: message.error },
  may: {
    cancel: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_message_message__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_LIFECYCLE */ .p7, message.status, "cancelled"),
    queue: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_message_message__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_LIFECYCLE */ .p7, message.status, "queued"),
    retry: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_message_message__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_LIFECYCLE */ .p7, message.status, "retried"),
    markSent: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .mayHappen */ .M)(_domain_message_message__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_LIFECYCLE */ .p7, message.status, "confirmed-sent")
  }
});
function messagesView(register, ports) {
  const now = ports.clock.now();
  const messages = register.all("messages");
  const lines = (status) => messages.filter((message) => message.status === status).map((message) => lineOfMessage(message, now));
  const sent = messages.filter((message) => message.status === "sent").sort((a, b) => (a.sentAt ?? "") < (b.sentAt ?? "") ? 1 : -1).slice(0, RECENT);
  return {
    toReview: lines("to-review"),
    queued: lines("queued"),
    doubtful: lines("sending"),
    failed: lines("failed"),
    recentlySent: sent.map((message) => lineOfMessage(message, now)),
    quotaLeft: ports.mailer.quotaLeft(),
    now
  };
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "r", 0, /* binding */ lineOfMessage
/* harmony export */ ]);


/***/ },

/***/ "./src/application/outbox/queue-message.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ queueMessage)
/* harmony export */ });
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _compose_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/application/outbox/compose-message.ts");


function queueMessage(register, ports, message) {
  const key = `${message.template}/${message.about}/${message.to.toLowerCase()}/${message.occasion}`;
  const known = register.all("messages").find((other) => other.key === key);
  if (known !== void 0) return known;
  const composed = (0,_compose_message__WEBPACK_IMPORTED_MODULE_1__/* .composeMessage */ .S)(register, ports, message.template, message.context);
  const now = ports.clock.now();
  const delayMinutes = message.departure === "at-once" ? 0 : Math.max(0, Number((0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_0__/* .settingsFrom */ .ms)(register.all("settings")).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(now) + delayMinutes * 6e4).toISOString();
  const queued = {
    reference: register.nextReference("messages"),
    status: message.departure === "after-review" || composed.missing.length > 0 && message.body === void 0 ? "to-review" : "queued",
    template: message.template,
    about: message.about,
    to: message.to,
    cc: message.cc,
    subject: message.subject ?? composed.subject,
    body: message.body ?? composed.body,
    createdAt: now,
    sendAfter,
    attempts: 0,
    key
  };
  register.add("messages", queued);
  if (queued.status === "queued") ports.wakeUp.at(sendAfter);
  return queued;
}


/***/ },

/***/ "./src/application/outbox/send-pending-messages.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sendPendingMessages)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/emails/text-to-html.ts");
/* harmony import */ var _wording_emails_sandbox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/emails/sandbox.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/sidebar/message-sentences.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _is_still_needed__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/application/outbox/is-still-needed.ts");










const SLICE = 10;
function sendPendingMessages(ports) {
  ports.wakeUp.forget();
  let sent = 0;
  let failed = 0;
  for (; ; ) {
    const slice = ports.unitOfWork((register) => sendSlice(register, ports));
    sent += slice.sent;
    failed += slice.failed;
    if (slice.isLast || !ports.hasTimeLeft()) {
      if (slice.waiting > 0 && slice.nextAt !== void 0) ports.wakeUp.at(slice.nextAt);
      return { sent, failed, waiting: slice.waiting, sentence: (0,_wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_6__/* .sendReport */ .Ns)(sent, failed, slice.waiting) };
    }
  }
}
function sendSlice(register, ports) {
  const now = ports.clock.now();
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__/* .settingsFrom */ .ms)(register.all("settings"));
  const queued = register.all("messages").filter((message) => message.status === "queued");
  const due = queued.filter((message) => (message.sendAfter ?? "") <= now);
  let sent = 0;
  let failed = 0;
  let isOutOfQuota = false;
  for (const message of due.slice(0, SLICE)) {
    if (!ports.hasTimeLeft()) break;
    if (!(0,_is_still_needed__WEBPACK_IMPORTED_MODULE_9__/* .isStillNeeded */ .S)(register, message)) {
      register.change("messages", message.reference, { status: "skipped", error: _wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_6__/* .noLongerNeeded */ .al });
      continue;
    }
    const recipients = settings.sandbox === "oui" ? 1 : message.to.split(",").length + (message.cc?.split(",").length ?? 0);
    if (ports.mailer.quotaLeft() - recipients < Number(settings.minDailyQuotaKept)) {
      register.change("messages", message.reference, { error: _wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_6__/* .quotaSpent */ .np });
      isOutOfQuota = true;
      break;
    }
    if (sendOne(register, ports, settings, message)) sent += 1;
    else failed += 1;
  }
  const left = register.all("messages").filter((message) => message.status === "queued");
  const nextAt = left.map((message) => message.sendAfter ?? now).sort()[0];
  return { sent, failed, waiting: left.length, nextAt: isOutOfQuota ? void 0 : nextAt, isLast: isOutOfQuota || due.length <= SLICE };
}
function sendOne(register, ports, settings, message) {
  const isSandbox = settings.sandbox === "oui";
  if (isSandbox && settings.animatorEmail === "") {
    register.change("messages", message.reference, { status: "failed", error: _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_7__/* .animatorEmailNeeded */ .F_.message });
    return false;
  }
  register.change("messages", message.reference, { status: "sending", attempts: message.attempts + 1, error: void 0 });
  register.save();
  const text = isSandbox ? (0,_wording_emails_sandbox__WEBPACK_IMPORTED_MODULE_4__/* .sandboxBody */ .C_)(message) : message.body;
  try {
    ports.mailer.send({
      to: isSandbox ? settings.animatorEmail : message.to,
      ...message.cc === void 0 || isSandbox ? {} : { cc: message.cc },
      ...settings.animatorEmail === "" ? {} : { replyTo: settings.animatorEmail },
      senderName: settings.hubName,
      subject: isSandbox ? (0,_wording_emails_sandbox__WEBPACK_IMPORTED_MODULE_4__/* .sandboxSubject */ .IB)(message.subject) : message.subject,
      text,
      html: (0,_wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_3__/* .textToHtml */ .s)(text)
    });
  } catch (error) {
    register.change("messages", message.reference, { status: "failed", error: error instanceof Error ? error.message : String(error) });
    (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_8__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalActions */ .h.sendingFailed, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalObjects */ .i.message, reference: message.reference });
    register.save();
    return false;
  }
  register.change("messages", message.reference, { status: "sent", sentAt: ports.clock.now(), body: (0,_wording_emails_sandbox__WEBPACK_IMPORTED_MODULE_4__/* .sentBodyLeft */ .o6)(message.body) });
  noteSending(register, ports, message);
  register.save();
  return true;
}
function noteSending(register, ports, message) {
  if (message.template !== "proposition") return;
  const proposition = register.find("propositions", message.about);
  const status = proposition && (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, "sent");
  if (proposition === void 0 || status === void 0) return;
  const today = ports.clock.today();
  register.change("propositions", proposition.reference, { status, sentOn: today });
  const company = register.find("companies", proposition.companyReference);
  if (company !== void 0) register.change("companies", company.reference, { lastSolicitedOn: today, solicitations30Days: (company.solicitations30Days ?? 0) + 1 });
}


/***/ },

/***/ "./src/application/propositions/free-seats.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ isFreeFor),
/* harmony export */   ET: () => (/* binding */ seatsTaken),
/* harmony export */   eb: () => (/* binding */ openWeeks),
/* harmony export */   yf: () => (/* binding */ refreshOffer)
/* harmony export */ });
/* harmony import */ var _domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-week.ts");
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/offer/offer-status.ts");
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");




function seatsTaken(propositions, offerReference) {
  const taken = /* @__PURE__ */ new Map();
  for (const proposition of propositions) {
    if (proposition.offerReference !== offerReference || !_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_3__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status)) continue;
    if (proposition.startsOn === void 0) continue;
    for (const week of (0,_domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_0__/* .weeksBetween */ .WP)(proposition.startsOn, proposition.endsOn ?? proposition.startsOn)) taken.set(week, (taken.get(week) ?? 0) + 1);
  }
  return taken;
}
function openWeeks(offer, today) {
  if (offer.startsOn === void 0 || offer.endsOn === void 0) return [];
  const first = offer.startsOn < today ? today : offer.startsOn;
  return (0,_domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_0__/* .weeksBetween */ .WP)(first, offer.endsOn).filter((week) => offer.weeks.length === 0 || offer.weeks.includes(week));
}
function isFreeFor(register, proposition, today) {
  const propositions = register.all("propositions");
  const overlaps = propositions.some((other) => other.reference !== proposition.reference && other.requestReference === proposition.requestReference && _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_3__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(other.status) && (other.startsOn ?? "") <= (proposition.endsOn ?? "9999") && (proposition.startsOn ?? "") <= (other.endsOn ?? "9999"));
  if (overlaps) return false;
  const offer = proposition.offerReference === void 0 ? void 0 : register.find("offers", proposition.offerReference);
  if (offer?.places === void 0 || proposition.startsOn === void 0) return true;
  const taken = seatsTaken(propositions, offer.reference);
  const first = proposition.startsOn < today ? today : proposition.startsOn;
  return (0,_domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_0__/* .weeksBetween */ .WP)(first, proposition.endsOn ?? proposition.startsOn).every((week) => (taken.get(week) ?? 0) < offer.places);
}
function refreshOffer(register, offerReference, today) {
  const offer = offerReference === void 0 ? void 0 : register.find("offers", offerReference);
  if (offer?.places === void 0) return;
  const taken = seatsTaken(register.all("propositions"), offer.reference);
  const left = openWeeks(offer, today).map((week) => Math.max(0, offer.places - (taken.get(week) ?? 0)));
  const fewest = left.length === 0 ? offer.places : Math.min(...left);
  const isFull = left.length > 0 && left.every((places) => places === 0);
  const event = isFull ? "all-taken" : taken.size > 0 ? "some-taken" : "all-freed";
  register.change("offers", offer.reference, { placesLeft: fewest, status: (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_1__/* .statusAfter */ .B)(_domain_offer_offer_status__WEBPACK_IMPORTED_MODULE_2__/* .OFFER_LIFECYCLE */ .wS, offer.status, event) ?? offer.status });
}


/***/ },

/***/ "./src/application/propositions/place-pupil.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ placePupil),
/* harmony export */   h: () => (/* binding */ cancelProposition)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/application/outbox/queue-message.ts");
/* harmony import */ var _free_seats__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/application/propositions/free-seats.ts");
/* harmony import */ var _propose_hosts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/propositions/propose-hosts.ts");








function placePupil(register, ports, propositionReference) {
  const proposition = register.find("propositions", propositionReference);
  const request = proposition && register.find("requests", proposition.requestReference);
  const company = proposition && register.find("companies", proposition.companyReference);
  if (proposition === void 0 || request === void 0 || company === void 0) return;
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIFECYCLE */ .$P, request.status, "host-accepted");
  if (status !== void 0) {
    register.change("requests", request.reference, { status, hostName: company.name, placedOn: ports.clock.today(), convention: request.convention ?? "to-prepare" });
    (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__/* .journalActions */ .h.placed, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__/* .journalObjects */ .i.request, reference: request.reference, after: company.reference });
  }
  ;(0,_free_seats__WEBPACK_IMPORTED_MODULE_6__/* .refreshOffer */ .yf)(register, proposition.offerReference, ports.clock.today());
  for (const other of (0,_propose_hosts__WEBPACK_IMPORTED_MODULE_7__/* .livePropositionsOf */ .Jd)(register, request.reference)) cancelProposition(register, ports, other.reference, "placed");
  register.change("requests", request.reference, { livePropositions: 0 });
  const contact = (0,_propose_hosts__WEBPACK_IMPORTED_MODULE_7__/* .contactOf */ .CP)(register, company.reference);
  const offer = proposition.offerReference === void 0 ? void 0 : register.find("offers", proposition.offerReference);
  const context = { request, company, contact, offer, proposition };
  if (request.requesterEmail !== void 0) (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__/* .queueMessage */ .f)(register, ports, { template: "agreement-teacher", about: proposition.reference, to: request.requesterEmail, context, occasion: "accepted", departure: "after-delay" });
  const to = contact?.email ?? company.email;
  if (to !== void 0) (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__/* .queueMessage */ .f)(register, ports, { template: "agreement-host", about: proposition.reference, to, context, occasion: "accepted", departure: "after-delay" });
}
function cancelProposition(register, ports, reference, occasion, reason) {
  const proposition = register.find("propositions", reference);
  const status = proposition && (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, "cancelled");
  if (proposition === void 0 || status === void 0) return;
  register.change("propositions", reference, { status });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__/* .journalActions */ .h.cancelled, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_3__/* .journalObjects */ .i.proposition, reference, reason });
  if (proposition.sentOn === void 0) return;
  const company = register.find("companies", proposition.companyReference);
  const request = register.find("requests", proposition.requestReference);
  const contact = (0,_propose_hosts__WEBPACK_IMPORTED_MODULE_7__/* .contactOf */ .CP)(register, proposition.companyReference);
  const to = contact?.email ?? company?.email;
  if (to === void 0 || company === void 0) return;
  (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_5__/* .queueMessage */ .f)(register, ports, { template: "host-not-needed", about: reference, to, context: { request, company, contact, proposition }, occasion, departure: "after-delay" });
}


/***/ },

/***/ "./src/application/propositions/propose-hosts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ previewPropositions),
/* harmony export */   eT: () => (/* binding */ sendPropositions)
/* harmony export */ });
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _domain_matching_rank_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/rank-hosts.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _wording_reasons_exclusion_sentences__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/reasons/exclusion-sentences.ts");
/* harmony import */ var _wording_reasons_short_reasons__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/reasons/short-reasons.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/wording/emails/text-to-html.ts");
/* harmony import */ var _wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/wording/sidebar/message-sentences.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _outbox_compose_message__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/application/outbox/compose-message.ts");
/* harmony import */ var _outbox_message_lines__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("./src/application/outbox/message-lines.ts");
/* harmony import */ var _outbox_queue_message__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("./src/application/outbox/queue-message.ts");
/* harmony import */ var _matching_match_context_of__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("./src/application/matching/match-context-of.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__("./src/application/require-record.ts");
/* harmony import */ var _user_problem__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__("./src/application/user-problem.ts");



















const idOf = (choice) => choice.offerReference ?? choice.companyReference;
function previewPropositions(register, ports, requestReference, choices) {
  const request = proposable(register, requestReference);
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_4__/* .settingsFrom */ .ms)(register.all("settings"));
  const messages = chosenHosts(register, ports, request, choices).map(({ choice, company }) => {
    const contact = contactOf(register, company.reference);
    const to = contact?.email ?? company.email ?? "";
    const composed = (0,_outbox_compose_message__WEBPACK_IMPORTED_MODULE_13__/* .composeMessage */ .S)(register, ports, "proposition", { request, company, contact, offer: choice.offerReference ? register.find("offers", choice.offerReference) : void 0, answerUrl: ports.formLinks.answerUrl("APERCU") });
    return {
      id: idOf(choice),
      recipientName: contact ? `${contact.name}, ${company.name}` : company.name,
      to,
      cc: "",
      subject: composed.subject,
      body: composed.body,
      html: (0,_wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_10__/* .textToHtml */ .s)(composed.body),
      warnings: (0,_wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_11__/* .previewWarnings */ .Q0)({ to, missing: composed.missing, phonePreferred: company.contactPreference === "phone" }),
      isSendable: to !== "" && composed.missing.length === 0
    };
  });
  return { requestReference, messages, quotaLeft: ports.mailer.quotaLeft(), sendDelayMinutes: Number(settings.sendDelayMinutes) || 0, isSandbox: settings.sandbox === "oui" };
}
function sendPropositions(register, ports, input, options = {}) {
  if (ports.formLinks.answerUrl("APERCU") === void 0) throw new _user_problem__WEBPACK_IMPORTED_MODULE_18__/* .UserProblem */ .z(_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .noAnswerForm */ .sY.message, _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .noAnswerForm */ .sY.advice);
  const request = proposable(register, input.requestReference);
  const edits = new Map(input.choices.map((choice) => [idOf(choice), choice]));
  const hosts = chosenHosts(register, ports, request, input.choices, options.context);
  for (const { company } of hosts) {
    if ((contactOf(register, company.reference)?.email ?? company.email) === void 0) throw problem((0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .noAddress */ .U0)(company.name));
  }
  const messages = hosts.map((host) => {
    const proposition = host.existing ?? createProposition(register, ports, request, host);
    const { subject, body } = edits.get(idOf(host.choice)) ?? {};
    const contact = contactOf(register, host.company.reference);
    const answerUrl = ports.formLinks.answerUrl(proposition.token ?? "");
    return (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_15__/* .queueMessage */ .f)(register, ports, {
      template: "proposition",
      about: proposition.reference,
      to: contact?.email ?? host.company.email ?? "",
      context: { request, company: host.company, contact, offer: proposition.offerReference ? register.find("offers", proposition.offerReference) : void 0, answerUrl },
      occasion: "first",
      departure: options.departure ?? "after-delay",
      subject,
      body: body?.replace(ports.formLinks.answerUrl("APERCU") ?? "", answerUrl ?? "")
    });
  });
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_3__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIFECYCLE */ .$P, request.status, "host-proposed");
  register.change("requests", request.reference, { status, livePropositions: livePropositionsOf(register, request.reference).length });
  return { sentence: (0,_wording_sidebar_message_sentences__WEBPACK_IMPORTED_MODULE_11__/* .queuedSentence */ .jV)(messages.length, messages[0]?.sendAfter, ports.clock.now()), messages: messages.map((message) => (0,_outbox_message_lines__WEBPACK_IMPORTED_MODULE_14__/* .lineOfMessage */ .r)(message, ports.clock.now())), sendAfter: messages[0]?.sendAfter };
}
const livePropositionsOf = (register, requestReference) => register.all("propositions").filter((proposition) => proposition.requestReference === requestReference && _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .LIVE_PROPOSITION_STATUSES */ .nu.includes(proposition.status));
const contactOf = (register, companyReference) => register.all("contacts").find((contact) => contact.companyReference === companyReference && contact.isActive && contact.email !== void 0);
const problem = ({ message, advice }) => new _user_problem__WEBPACK_IMPORTED_MODULE_18__/* .UserProblem */ .z(message, advice);
function proposable(register, reference) {
  const request = (0,_require_record__WEBPACK_IMPORTED_MODULE_17__/* .requireRecord */ .j)(register, "requests", reference);
  if ((0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_3__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIFECYCLE */ .$P, request.status, "host-proposed") === void 0) throw problem((0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .notInThisStatus */ .PO)(reference, _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_8__/* .requestStatusLabels */ .VJ[request.status]));
  return request;
}
function chosenHosts(register, ports, request, choices, shared) {
  if (choices.length === 0) throw problem(_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .noChoice */ .ZK);
  const mine = register.all("propositions").filter((proposition) => proposition.requestReference === request.reference);
  const context = shared ?? (0,_matching_match_context_of__WEBPACK_IMPORTED_MODULE_16__/* .matchContextOf */ .W)(register, ports.clock.today());
  const ranking = shared === void 0 ? (0,_domain_matching_rank_hosts__WEBPACK_IMPORTED_MODULE_1__/* .rankHosts */ .MQ)(request, context).hosts : [];
  return choices.map((choice) => {
    const company = (0,_require_record__WEBPACK_IMPORTED_MODULE_17__/* .requireRecord */ .j)(register, "companies", choice.companyReference);
    const existing = mine.find((proposition) => proposition.companyReference === choice.companyReference && proposition.offerReference === choice.offerReference && (_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .LIVE_PROPOSITION_STATUSES */ .nu.includes(proposition.status) || _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status)));
    if (existing !== void 0) return { choice, company, existing };
    const judged = (0,_domain_matching_rank_hosts__WEBPACK_IMPORTED_MODULE_1__/* .judgeHost */ .Ii)(request, idOf(choice), context);
    if (judged === void 0) throw problem((0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .hostNoLongerPossible */ ._p)(company.name, ""));
    const position = ranking.findIndex((host) => host.candidate.id === idOf(choice));
    if (judged.exclusions.length === 0) return { choice, company, ranked: judged, rank: position === -1 ? void 0 : position + 1 };
    const hasMotive = (choice.overrideReason ?? "").trim() !== "";
    if (!judged.mayOverride || !hasMotive) throw problem((0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_5__/* .hostNoLongerPossible */ ._p)(company.name, (0,_wording_reasons_exclusion_sentences__WEBPACK_IMPORTED_MODULE_6__/* .sentenceOfExclusion */ .P)(judged)));
    return { choice, company, ranked: judged, setAside: (0,_wording_reasons_exclusion_sentences__WEBPACK_IMPORTED_MODULE_6__/* .sentenceOfExclusion */ .P)(judged) };
  });
}
function createProposition(register, ports, request, { choice, company, ranked, rank, setAside }) {
  const proposition = {
    reference: register.nextReference("propositions"),
    requestReference: request.reference,
    companyReference: company.reference,
    companyName: company.name,
    offerReference: choice.offerReference,
    contactReference: contactOf(register, company.reference)?.reference,
    status: "to-send",
    startsOn: request.startsOn,
    endsOn: request.endsOn,
    rank,
    score: ranked && Math.round(ranked.score),
    reasons: ranked && (0,_wording_reasons_short_reasons__WEBPACK_IMPORTED_MODULE_7__/* .shortReasons */ .s)(ranked.criteria).join(" · "),
    channel: "email",
    createdOn: ports.clock.today(),
    overrideReason: setAside && choice.overrideReason,
    token: ports.tokens.next()
  };
  register.add("propositions", proposition);
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_12__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_9__/* .journalActions */ .h.proposed, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_9__/* .journalObjects */ .i.proposition, reference: proposition.reference, after: `${request.reference} → ${company.reference}` });
  if (setAside !== void 0) (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_12__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_9__/* .journalActions */ .h.exclusionSetAside, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_9__/* .journalObjects */ .i.proposition, reference: proposition.reference, before: setAside, reason: choice.overrideReason });
  return proposition;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "CP", 0, /* binding */ contactOf,
/* harmony export */   "Jd", 0, /* binding */ livePropositionsOf
/* harmony export */ ]);


/***/ },

/***/ "./src/application/propositions/record-answer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ recordAnswer),
/* harmony export */   z: () => (/* binding */ backToSearch)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/sidebar/proposition-sentences.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _outbox_queue_message__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/application/outbox/queue-message.ts");
/* harmony import */ var _free_seats__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/application/propositions/free-seats.ts");
/* harmony import */ var _place_pupil__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/application/propositions/place-pupil.ts");
/* harmony import */ var _propose_hosts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/application/propositions/propose-hosts.ts");












function recordAnswer(register, ports, proposition, given) {
  if (proposition.answer === given.answer && given.answer === "yes" && _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status)) {
    (0,_place_pupil__WEBPACK_IMPORTED_MODULE_10__/* .placePupil */ .g)(register, ports, proposition.reference);
    return "again";
  }
  if (proposition.answer === "no" && given.answer === "no" && proposition.status === "declined") {
    backToSearch(register, ports, proposition.requestReference);
    return "again";
  }
  note(register, ports, proposition, given);
  return OUTCOMES[given.answer](register, ports, proposition, given);
}
const OUTCOMES = {
  yes: accept,
  no: decline,
  "call-back": keep,
  "other-dates": keep,
  "other-public": keep
};
function note(register, ports, proposition, given) {
  const otherDates = given.otherStartsOn !== void 0 && given.otherEndsOn !== void 0 ? (0,_wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_6__/* .otherDatesWord */ .Qw)(given.otherStartsOn, given.otherEndsOn) : void 0;
  const words = [otherDates, given.word].filter((word) => word !== void 0);
  register.change("propositions", proposition.reference, {
    answer: given.answer,
    answeredOn: ports.clock.today(),
    ...given.refusalReason === void 0 ? {} : { refusalReason: given.refusalReason },
    ...words.length === 0 ? {} : { receivedWord: words.join("\n") },
    ...given.tutorName === void 0 ? {} : { tutorName: given.tutorName },
    ...given.callBackOn === void 0 ? {} : { callBackOn: given.callBackOn }
  });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__/* .noteInJournal */ .Z)(register, ports, {
    action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__/* .journalActions */ .h.answered,
    object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__/* .journalObjects */ .i.proposition,
    reference: proposition.reference,
    before: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_5__/* .propositionStatusLabels */ .g4[proposition.status],
    after: _wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__/* .answerLabels */ .Ez[given.answer],
    reason: given.refusalReason && _wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__/* .refusalReasonLabels */ .S_[given.refusalReason]
  });
}
function keep() {
  return "kept";
}
function accept(register, ports, proposition) {
  const request = register.find("requests", proposition.requestReference);
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, "accepted");
  const mayPlace = request !== void 0 && (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIFECYCLE */ .$P, request.status, "host-accepted") !== void 0;
  if (status === void 0 || !mayPlace || !(0,_free_seats__WEBPACK_IMPORTED_MODULE_9__/* .isFreeFor */ .CD)(register, proposition, ports.clock.today())) {
    refuseLate(register, ports, proposition);
    return "too-late";
  }
  register.change("propositions", proposition.reference, { status });
  (0,_place_pupil__WEBPACK_IMPORTED_MODULE_10__/* .placePupil */ .g)(register, ports, proposition.reference);
  return "taken";
}
function refuseLate(register, ports, proposition) {
  ;(0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__/* .journalActions */ .h.answerTooLate, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__/* .journalObjects */ .i.proposition, reference: proposition.reference });
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, "cancelled");
  if (status !== void 0) register.change("propositions", proposition.reference, { status });
  const company = register.find("companies", proposition.companyReference);
  const request = register.find("requests", proposition.requestReference);
  const contact = (0,_propose_hosts__WEBPACK_IMPORTED_MODULE_11__/* .contactOf */ .CP)(register, proposition.companyReference);
  const to = contact?.email ?? company?.email;
  if (to !== void 0 && company !== void 0) (0,_outbox_queue_message__WEBPACK_IMPORTED_MODULE_8__/* .queueMessage */ .f)(register, ports, { template: "answer-too-late", about: proposition.reference, to, context: { request, company, contact, proposition }, occasion: "answer", departure: "after-delay" });
}
function decline(register, ports, proposition) {
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, "declined") ?? (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .PROPOSITION_LIFECYCLE */ .Cc, proposition.status, "host-withdrew");
  if (status === void 0) return "too-late";
  register.change("propositions", proposition.reference, { status });
  backToSearch(register, ports, proposition.requestReference);
  return "taken";
}
function backToSearch(register, ports, requestReference) {
  const request = register.find("requests", requestReference);
  if (request === void 0) return;
  const live = (0,_propose_hosts__WEBPACK_IMPORTED_MODULE_11__/* .livePropositionsOf */ .Jd)(register, requestReference).length;
  register.change("requests", requestReference, { livePropositions: live });
  const holdsSeat = register.all("propositions").some((other) => other.requestReference === requestReference && _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(other.status));
  if (live > 0 || holdsSeat) return;
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIFECYCLE */ .$P, request.status, "all-declined") ?? (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_LIFECYCLE */ .$P, request.status, "host-withdrew");
  if (status === void 0) return;
  const wasPlaced = request.hostName !== void 0;
  register.change("requests", requestReference, { status, hostName: void 0, placedOn: void 0, ...wasPlaced ? { priority: "urgent" } : {} });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__/* .journalActions */ .h.backToSearch, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_4__/* .journalObjects */ .i.request, reference: requestReference });
}


/***/ },

/***/ "./src/application/requests/request-actions.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ cancelRequest),
/* harmony export */   Zh: () => (/* binding */ completeRequest),
/* harmony export */   bx: () => (/* binding */ reopenRequest)
/* harmony export */ });
/* harmony import */ var _domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/lifecycle/lifecycle.ts");
/* harmony import */ var _domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _propositions_place_pupil__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/application/propositions/place-pupil.ts");
/* harmony import */ var _propositions_free_seats__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/application/propositions/free-seats.ts");
/* harmony import */ var _propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/application/propositions/propose-hosts.ts");
/* harmony import */ var _require_record__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/application/require-record.ts");
/* harmony import */ var _user_problem__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/application/user-problem.ts");













function move(register, ports, reference, event, action, reason) {
  const request = (0,_require_record__WEBPACK_IMPORTED_MODULE_11__/* .requireRecord */ .j)(register, "requests", reference);
  const status = (0,_domain_lifecycle_lifecycle__WEBPACK_IMPORTED_MODULE_0__/* .statusAfter */ .B)(_domain_request_request_status__WEBPACK_IMPORTED_MODULE_1__/* .REQUEST_LIFECYCLE */ .$P, request.status, event);
  if (status === void 0) {
    const { message, advice } = (0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_3__/* .notInThisStatus */ .PO)(reference, _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .requestStatusLabels */ .VJ[request.status]);
    throw new _user_problem__WEBPACK_IMPORTED_MODULE_12__/* .UserProblem */ .z(message, advice);
  }
  register.change("requests", reference, { status });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__/* .noteInJournal */ .Z)(register, ports, { action, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalObjects */ .i.request, reference, before: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .requestStatusLabels */ .VJ[request.status], after: _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_6__/* .requestStatusLabels */ .VJ[status], reason });
}
function completeRequest(register, ports, reference) {
  move(register, ports, reference, "completed", _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalActions */ .h.completed);
}
function cancelRequest(register, ports, reference, reason) {
  move(register, ports, reference, "cancelled", _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalActions */ .h.cancelled, _wording_labels_lists__WEBPACK_IMPORTED_MODULE_4__/* .cancelReasonLabels */ .CS[reason]);
  register.change("requests", reference, { closingReason: _wording_labels_lists__WEBPACK_IMPORTED_MODULE_4__/* .cancelReasonLabels */ .CS[reason], hostName: void 0, placedOn: void 0, livePropositions: 0 });
  const seated = register.all("propositions").filter((proposition) => proposition.requestReference === reference && _domain_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_2__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status));
  for (const proposition of [...(0,_propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_10__/* .livePropositionsOf */ .Jd)(register, reference), ...seated]) {
    (0,_propositions_place_pupil__WEBPACK_IMPORTED_MODULE_8__/* .cancelProposition */ .h)(register, ports, proposition.reference, "request-cancelled", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_4__/* .cancelReasonLabels */ .CS[reason]);
    (0,_propositions_free_seats__WEBPACK_IMPORTED_MODULE_9__/* .refreshOffer */ .yf)(register, proposition.offerReference, ports.clock.today());
  }
}
function reopenRequest(register, ports, reference, reason) {
  if (reason.trim() === "") throw new _user_problem__WEBPACK_IMPORTED_MODULE_12__/* .UserProblem */ .z(_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_3__/* .reasonNeeded */ .wR.message, _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_3__/* .reasonNeeded */ .wR.advice);
  move(register, ports, reference, "reopened", _wording_labels_journal__WEBPACK_IMPORTED_MODULE_5__/* .journalActions */ .h.reopened, reason.trim());
  register.change("requests", reference, { closingReason: void 0 });
}


/***/ },

/***/ "./src/application/require-record.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requireRecord)
/* harmony export */ });
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _user_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/application/user-problem.ts");


function requireRecord(register, table, reference) {
  const record = register.find(table, reference);
  if (record === void 0) {
    const { message, advice } = (0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .noSuchRecord */ .IX)(reference);
    throw new _user_problem__WEBPACK_IMPORTED_MODULE_1__/* .UserProblem */ .z(message, advice);
  }
  return record;
}


/***/ },

/***/ "./src/application/setup/form-lists.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ formLists)
/* harmony export */ });
/* harmony import */ var _domain_training_training__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/training/training.ts");
/* harmony import */ var _domain_school_school__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/school/school.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_text_phones__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/phones.ts");




const PFMP_DIPLOMAS = ["CAP", "Bac pro", "2de pro", "CS", "BMA"];
function formLists(register) {
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__/* .settingsFrom */ .ms)(register.all("settings"));
  const byName = new Intl.Collator("fr").compare;
  return {
    hubName: settings.hubName,
    territory: settings.territory,
    controller: settings.controller,
    dpoContact: settings.dpoContact,
    animatorName: settings.animatorName,
    animatorPhone: settings.animatorPhone === "" ? "" : (0,_wording_text_phones__WEBPACK_IMPORTED_MODULE_3__/* .phoneInPairs */ .B)(settings.animatorPhone),
    schoolNames: register.all("schools").map(_domain_school_school__WEBPACK_IMPORTED_MODULE_1__/* .schoolName */ .A).sort(byName),
    trainings: register.all("trainings").filter((training) => training.isActive && (PFMP_DIPLOMAS.includes(training.diploma) || training.diploma === "BTS")).map((training) => ({
      code: training.code,
      name: (0,_domain_training_training__WEBPACK_IMPORTED_MODULE_0__/* .trainingName */ .K)(training),
      group: training.diploma === "BTS" ? "bts" : "pfmp",
      sectors: training.sectors,
      expectations: (0,_domain_training_training__WEBPACK_IMPORTED_MODULE_0__/* .expectationsOf */ .x)(training)
    })).sort((a, b) => byName(a.name, b.name)),
    secondeStart: settings.secondeStart,
    secondeEnd: settings.secondeEnd
  };
}


/***/ },

/***/ "./src/application/setup/setup-hub.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ saveIdentity),
/* harmony export */   NY: () => (/* binding */ seedSettings),
/* harmony export */   T4: () => (/* binding */ planSchools),
/* harmony export */   VU: () => (/* binding */ importSchools),
/* harmony export */   cz: () => (/* binding */ writeSetting),
/* harmony export */   pz: () => (/* binding */ chooseTrainings)
/* harmony export */ });
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _domain_training_training__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/training/training.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_settings__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/settings.ts");
/* harmony import */ var _journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/journal/note-in-journal.ts");





const IDENTITY_KEYS = ["hubName", "territory", "academie", "departements", "animatorName", "animatorRole", "animatorPhone", "animatorEmail", "controller", "dpoContact"];
const identityOf = (register) => {
  const settings = (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_0__/* .settingsFrom */ .ms)(register.all("settings"));
  return Object.fromEntries(IDENTITY_KEYS.map((key) => [key, settings[key]]));
};
function writeSetting(register, key, value) {
  if (register.find("settings", key) === void 0) register.add("settings", { key, value, explanation: _wording_labels_settings__WEBPACK_IMPORTED_MODULE_3__/* .settingExplanations */ .Z[key] });
  else register.change("settings", key, { value });
}
function saveIdentity(register, ports, identity) {
  for (const key of IDENTITY_KEYS) writeSetting(register, key, identity[key].trim());
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.identitySaved, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.hub, reference: "" });
}
function seedSettings(register) {
  for (const key of Object.keys(_domain_settings_setting__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_DEFAULTS */ .Eg)) {
    if (register.find("settings", key) === void 0) register.add("settings", { key, value: _domain_settings_setting__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_DEFAULTS */ .Eg[key], explanation: _wording_labels_settings__WEBPACK_IMPORTED_MODULE_3__/* .settingExplanations */ .Z[key] });
  }
}
function planSchools(register, schools) {
  const toCreate = [];
  const toChange = [];
  let known = 0;
  for (const school of schools) {
    const mine = register.find("schools", school.uai);
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
const DIRECTORY_FIELDS = ["name", "kind", "sector", "address", "postalCode", "commune", "priorityEducation"];
function importSchools(register, ports, schools) {
  const plan = planSchools(register, schools);
  for (const school of plan.toCreate) register.add("schools", school.point === void 0 ? placed(ports, school) : school);
  for (const { uai, patch } of plan.toChange) register.change("schools", uai, patch);
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.schoolsImported, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.school, reference: "", after: String(plan.toCreate.length + plan.toChange.length) });
}
function placed(ports, school) {
  const place = ports.gazetteer.locate({ postalCode: school.postalCode, commune: school.commune });
  return place.kind === "found" ? { ...school, point: place.point } : school;
}
const trainingChoices = (register) => register.all("trainings").filter((training) => training.diploma !== "Observation").map((training) => ({ code: training.code, name: (0,_domain_training_training__WEBPACK_IMPORTED_MODULE_1__/* .trainingName */ .K)(training), diploma: training.diploma, isActive: training.isActive }));
function chooseTrainings(register, ports, codes) {
  const chosen = new Set(codes);
  for (const { code, isActive } of register.all("trainings")) if (isActive !== chosen.has(code)) register.change("trainings", code, { isActive: chosen.has(code) });
  (0,_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_4__/* .noteInJournal */ .Z)(register, ports, { action: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalActions */ .h.trainingsChosen, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_2__/* .journalObjects */ .i.hub, reference: "", after: String(chosen.size) });
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "cu", 0, /* binding */ identityOf,
/* harmony export */   "rT", 0, /* binding */ trainingChoices
/* harmony export */ ]);


/***/ },

/***/ "./src/application/user-problem.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ UserProblem)
/* harmony export */ });
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
class UserProblem extends Error {
  /**
   * @param message what happened, in French
   * @param advice what was kept and what to do, in French
   */
  constructor(message, advice) {
    super(message);
    __publicField(this, "advice", advice);
    this.name = "UserProblem";
  }
}


/***/ },

/***/ "./src/domain/calendar/iso-date.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   s6: () => (/* binding */ isIsoDate)
/* harmony export */ });
const DAY_MS = 864e5;
const utc = (day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const fromUtc = (ms) => new Date(ms).toISOString().slice(0, 10);
function isIsoDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = utc(text);
  return !Number.isNaN(ms) && fromUtc(ms) === text;
}
const addDays = (day, count) => fromUtc(utc(day) + count * DAY_MS);
const daysBetween = (first, last) => Math.round((utc(last) - utc(first)) / DAY_MS);
const dayOfWeek = (day) => (new Date(utc(day)).getUTCDay() + 6) % 7 + 1;
const mondayOf = (day) => addDays(day, 1 - dayOfWeek(day));
function addMonths(day, count) {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), month % 12 + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8, 10)), lastDay);
  return fromUtc(Date.UTC(Math.floor(month / 12), month % 12, date));
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "C0", 0, /* binding */ mondayOf,
/* harmony export */   "YM", 0, /* binding */ daysBetween,
/* harmony export */   "fi", 0, /* binding */ addDays,
/* harmony export */   "mK", 0, /* binding */ dayOfWeek
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/calendar/iso-week.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ weeksBetween),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   oJ: () => (/* binding */ mondayOfWeek)
/* harmony export */ });
/* harmony import */ var _iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");

function weekOf(day) {
  const thursday = (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(day), 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.UTC(Number(year), Number(thursday.slice(5, 7)) - 1, Number(thursday.slice(8, 10))) - Date.UTC(Number(year), 0, 1)) / 864e5;
  return `${year}-S${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}
function weeksBetween(first, last) {
  const weeks = [];
  for (let monday = (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(first); monday <= last; monday = (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(monday, 7)) weeks.push(weekOf(monday));
  return weeks;
}
function mondayOfWeek(week) {
  const firstMonday = (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(`${week.slice(0, 4)}-01-04`);
  return (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(firstMonday, (Number(week.slice(6)) - 1) * 7);
}


/***/ },

/***/ "./src/domain/calendar/parse-weeks.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseWeeks)
/* harmony export */ });
/* harmony import */ var _iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _iso_week__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/calendar/iso-week.ts");
/* harmony import */ var _school_year__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/calendar/school-year.ts");



const LONGEST_TEXT = 1e3;
const MONTHS = [
  /janv(?:ier)?/,
  /fevr?(?:ier)?/,
  /mars/,
  /avr(?:il)?/,
  /mai/,
  /juin/,
  /juil(?:let)?/,
  /aout/,
  /sept(?:embre)?/,
  /oct(?:obre)?/,
  /nov(?:embre)?/,
  /dec(?:embre)?/
];
const MONTH = `(?:${MONTHS.map((month) => month.source).join("|")})\\.?`;
const TO = String.raw`\s*(?:-|a|au|aux|jusqu'?\s?(?:a|au)|et|/)\s*`;
const YEAR = String.raw`(?:\s+(\d{4}))?`;
const WEEKDAY = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?`;
const NUMERIC_RANGE = new RegExp(String.raw`\b(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?${TO.replace("|/", "")}${WEEKDAY}(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\b`, "g");
const NUMERIC_DAY = /(?<!\b(?:s|sem\.?|semaines?)\s*|\/)\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\b/g;
const WORDED_RANGE = new RegExp(String.raw`\b(\d{1,2})(?:er)?(?:\s+(${MONTH}))?${YEAR}${TO}${WEEKDAY}(\d{1,2})(?:er)?\s+(${MONTH})${YEAR}`, "g");
const WORDED_DAY = new RegExp(String.raw`\b(\d{1,2})(?:er)?\s+(${MONTH})${YEAR}`, "g");
const MONTH_RANGE = new RegExp(String.raw`\b(${MONTH})${YEAR}\s*(?:-|a|au|jusqu'?\s?(?:a|en))\s*(${MONTH})${YEAR}`, "g");
const WHOLE_MONTH = new RegExp(String.raw`\b(${MONTH})${YEAR}(?![a-z])`, "g");
const WEEK_WORD = String.raw`(?:semaines?|sem\.?|s)?\s*(?:n[o\u00b0]?\s*)?`;
const WEEK_RANGE = new RegExp(String.raw`\b${WEEK_WORD}(\d{1,2})\s*(?:-|a|au|jusqu'?\s?a)\s*(?:la\s+)?${WEEK_WORD}(\d{1,2})\b`, "g");
const ONE_WEEK = new RegExp(String.raw`\b${WEEK_WORD}(\d{1,2})\b`, "g");
const SPEAKS_OF_WEEKS = /\bs\s?\d|\bsem/;
const BARE_NUMBERS = /^[\d\s,;.\-/]+(?:(?:a|et|au)[\d\s,;.\-/]+)*$/;
function parseWeeks(text, today) {
  let rest = text.slice(0, LONGEST_TEXT).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\u2010-\u2015\u2192]/g, "-").replace(/\u2019/g, "'");
  const weeks = /* @__PURE__ */ new Set();
  const addSpan = (first, last) => {
    if (first === void 0 || last === void 0) return;
    const found = (0,_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weeksBetween */ .WP)(first, last);
    if (found.length <= 106) found.forEach((week) => weeks.add(week));
  };
  const take = (pattern, read) => {
    rest = rest.replace(pattern, (...match) => {
      read(match.slice(1, -2));
      return " ; ";
    });
  };
  take(NUMERIC_RANGE, ([d1, m1, y1, d2, m2, y2]) => addSpan(...dayRange([d1, Number(m1), y1 ?? y2], [d2, Number(m2), y2], today)));
  take(WORDED_RANGE, ([d1, m1, y1, d2, m2, y2]) => addSpan(...dayRange([d1, monthNumber(m1 ?? m2), y1 ?? y2], [d2, monthNumber(m2), y2], today)));
  take(NUMERIC_DAY, ([d, m, y]) => {
    const day = dayOf([d, Number(m), y], today);
    addSpan(day, day);
  });
  take(WORDED_DAY, ([d, m, y]) => {
    const day = dayOf([d, monthNumber(m), y], today);
    addSpan(day, day);
  });
  take(MONTH_RANGE, ([m1, y1, m2, y2]) => addSpan(dayOf(["1", monthNumber(m1), y1 ?? y2], today), lastOfMonth(monthNumber(m2), y2, today)));
  take(WHOLE_MONTH, ([m, y]) => addSpan(dayOf(["1", monthNumber(m), y], today), lastOfMonth(monthNumber(m), y, today)));
  if (SPEAKS_OF_WEEKS.test(rest) || BARE_NUMBERS.test(text.trim())) {
    take(WEEK_RANGE, ([first, last]) => {
      const [start, end] = [weekOfNumber(Number(first), today), weekOfNumber(Number(last), today)];
      if (start !== void 0 && end !== void 0) addSpan((0,_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .mondayOfWeek */ .oJ)(start), (0,_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .mondayOfWeek */ .oJ)(end));
    });
    take(ONE_WEEK, ([number]) => {
      const week = weekOfNumber(Number(number), today);
      if (week !== void 0) weeks.add(week);
    });
  }
  return [...weeks].sort();
}
function dayRange(first, last, today) {
  const end = dayOf(last, today);
  const start = dayOf(first, today);
  if (start !== void 0 && end !== void 0 && start > end) return [dayOf([first[0], first[1], String(Number(end.slice(0, 4)) - 1)], today), end];
  return [start, end];
}
const monthNumber = (name) => MONTHS.findIndex((month) => name !== void 0 && new RegExp(`^${month.source}\\.?$`).test(name)) + 1;
function dayOf([date, month, year], today) {
  const monthDay = `${String(month).padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  if (year !== void 0) return existing(`${year.length === 2 ? `20${year}` : year}-${monthDay}`);
  const inSchoolYear = (first2) => `${monthDay < "09-01" ? first2 + 1 : first2}-${monthDay}`;
  const first = (0,_school_year__WEBPACK_IMPORTED_MODULE_2__/* .schoolYearOf */ .v)(today);
  const day = existing(inSchoolYear(first));
  return day !== void 0 && day < today && speaksOfNextYear(today) ? existing(inSchoolYear(first + 1)) : day;
}
function lastOfMonth(month, year, today) {
  const next = dayOf(["1", month, year], today);
  return next === void 0 ? void 0 : (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(`${(0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(next, 31).slice(0, 8)}01`, -1);
}
function weekOfNumber(number, today) {
  const named = (first2) => `${number < 36 ? first2 + 1 : first2}-S${String(number).padStart(2, "0")}`;
  const first = (0,_school_year__WEBPACK_IMPORTED_MODULE_2__/* .schoolYearOf */ .v)(today);
  const week = named(first);
  const chosen = week < (0,_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(today) && speaksOfNextYear(today) ? named(first + 1) : week;
  return number >= 1 && (0,_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)((0,_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .mondayOfWeek */ .oJ)(chosen)) === chosen ? chosen : void 0;
}
const speaksOfNextYear = (today) => today.slice(5) >= "05-01" && today.slice(5) < "09-01";
const existing = (day) => (0,_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6)(day) ? day : void 0;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "F", 0, /* binding */ speaksOfNextYear
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/calendar/school-year.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const schoolYearOf = (day) => Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);
const schoolYearSpan = (year) => ({ startsOn: `${year}-09-01`, endsOn: `${year + 1}-08-31` });

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "O", 0, /* binding */ schoolYearSpan,
/* harmony export */   "v", 0, /* binding */ schoolYearOf
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/company/same-company.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findSameCompany)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/fastest-levenshtein/esm/mod.js");
/* harmony import */ var _contact_email__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/contact/email.ts");
/* harmony import */ var _contact_phone__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/contact/phone.ts");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _siret__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/company/siret.ts");





function findSameCompany(draft, companies) {
  const typed = traitsOf({ name: draft.companyName, siret: draft.siret, commune: draft.commune, phone: draft.contactPhone, email: draft.contactEmail });
  if (typed.siret !== void 0) {
    const company = companies.find((known) => known.siret !== void 0 && (0,_siret__WEBPACK_IMPORTED_MODULE_4__/* .digitsOfSiret */ .bv)(known.siret) === typed.siret);
    if (company) return { kind: "certain", company, why: "siret" };
  }
  for (const { why, isSame } of LIKENESSES) {
    const company = companies.find((known) => isSame(typed, known));
    if (company) return { kind: "likely", company, why };
  }
  return { kind: "none" };
}
const asKept = (phone) => /^0\d{9}$/.test(phone) ? phone : (0,_contact_phone__WEBPACK_IMPORTED_MODULE_2__/* .normalisePhone */ .D)(phone);
const LIKENESSES = [
  {
    why: "name-and-commune",
    isSame: (typed, known) => typed.commune !== "" && (0,_text_fold__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(known.commune ?? "") === typed.commune && !isAnotherSiren(typed, known) && [known.name, known.tradeName].some((name) => typed.names.some((other) => isNearlySame(other, distinctiveName(name ?? ""))))
  },
  { why: "phone", isSame: (typed, known) => typed.phone !== void 0 && known.phone !== void 0 && asKept(known.phone) === typed.phone },
  { why: "email", isSame: (typed, known) => typed.email !== void 0 && known.email !== void 0 && (0,_contact_email__WEBPACK_IMPORTED_MODULE_1__/* .normaliseEmail */ .rW)(known.email) === typed.email },
  {
    why: "email-domain",
    isSame: (typed, known) => {
      if (typed.email === void 0 || known.email === void 0 || (0,_contact_email__WEBPACK_IMPORTED_MODULE_1__/* .isPublicProvider */ .XH)(typed.email) || isAnotherSiren(typed, known)) return false;
      const address = (0,_contact_email__WEBPACK_IMPORTED_MODULE_1__/* .normaliseEmail */ .rW)(known.email);
      if (address === void 0 || (0,_contact_email__WEBPACK_IMPORTED_MODULE_1__/* .domainOfEmail */ .o5)(address) !== (0,_contact_email__WEBPACK_IMPORTED_MODULE_1__/* .domainOfEmail */ .o5)(typed.email)) return false;
      return typed.commune === "" || known.commune === void 0 || (0,_text_fold__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(known.commune) === typed.commune;
    }
  }
];
function traitsOf(typed) {
  const siret = (0,_siret__WEBPACK_IMPORTED_MODULE_4__/* .checkSiret */ .ip)(typed.siret ?? "");
  const name = distinctiveName(typed.name ?? "");
  return {
    names: name === "" ? [] : [name],
    siret: siret.kind === "valid" ? siret.siret : void 0,
    commune: (0,_text_fold__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(typed.commune ?? ""),
    phone: (0,_contact_phone__WEBPACK_IMPORTED_MODULE_2__/* .normalisePhone */ .D)(typed.phone ?? ""),
    email: (0,_contact_email__WEBPACK_IMPORTED_MODULE_1__/* .normaliseEmail */ .rW)(typed.email ?? "")
  };
}
const isAnotherSiren = (typed, known) => {
  if (typed.siret === void 0 || known.siret === void 0) return false;
  const check = (0,_siret__WEBPACK_IMPORTED_MODULE_4__/* .checkSiret */ .ip)(known.siret);
  return check.kind === "valid" && check.siret.slice(0, 9) !== typed.siret.slice(0, 9);
};
const COMMON_WORDS = /* @__PURE__ */ new Set([
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
const distinctiveName = (name) => {
  const words = (0,_text_fold__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(name.slice(0, 300)).split(" ").filter((word) => word !== "");
  const kept = words.filter((word) => !COMMON_WORDS.has(word));
  return (kept.length > 0 ? kept : words).sort().join(" ");
};
const isNearlySame = (one, other) => other !== "" && (one === other || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(one, other) <= Math.floor(Math.max(one.length, other.length) / 8));


/***/ },

/***/ "./src/domain/company/siret.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ip: () => (/* binding */ checkSiret)
/* harmony export */ });
/* unused harmony export isSiren */
const LA_POSTE = "356000000";
const digitsOfSiret = (text) => text.normalize("NFKC").replace(/\D/g, "");
function checkSiret(text) {
  const siret = digitsOfSiret(text);
  if (siret.length !== 14) return { kind: "wrong-length", siret, length: siret.length, isSiren: isSiren(siret) };
  return isSiretKeyRight(siret) ? { kind: "valid", siret } : { kind: "wrong-key", siret };
}
const isSiren = (digits) => /^\d{9}$/.test(digits) && Number(digits) > 0 && luhnSum(digits) % 10 === 0;
function isSiretKeyRight(siret) {
  if (!isSiren(siret.slice(0, 9))) return false;
  if (luhnSum(siret) % 10 === 0) return true;
  return siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
const luhnSum = (digits) => [...digits].reverse().reduce((sum, digit, index) => {
  const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
  return sum + (value > 9 ? value - 9 : value);
}, 0);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "bv", 0, /* binding */ digitsOfSiret
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/contact/email.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rW: () => (/* binding */ normaliseEmail)
/* harmony export */ });
const LOCAL_PART = /^[a-z0-9_%+&'-]+(?:\.[a-z0-9_%+&'-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
function normaliseEmail(text) {
  const typed = text.normalize("NFKC").trim();
  if (typed.length > 400) return void 0;
  const bracketed = /^[^<>@]*<([^<>]*)>$/.exec(typed)?.[1] ?? typed;
  const address = bracketed.trim().replace(/^mailto:/i, "").replace(/[.,;]+$/, "").toLowerCase();
  const at = address.indexOf("@");
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || local.length > 64 || address.length > 254) return void 0;
  if (domain.split(".").some((label) => label.length > 63)) return void 0;
  return LOCAL_PART.test(local) && DOMAIN.test(domain) ? address : void 0;
}
const domainOfEmail = (address) => address.slice(address.indexOf("@") + 1);
const PUBLIC_PROVIDERS = /* @__PURE__ */ new Set([
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
const isPublicProvider = (address) => PUBLIC_PROVIDERS.has(domainOfEmail(address));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "XH", 0, /* binding */ isPublicProvider,
/* harmony export */   "o5", 0, /* binding */ domainOfEmail
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/contact/phone.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ normalisePhone)
/* harmony export */ });
/* harmony import */ var libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/min/exports/parsePhoneNumber.js");

const FRENCH_CALLING_CODES = ["33", "262", "590", "594", "596"];
const LONGEST_TEXT = 40;
function normalisePhone(text) {
  const typed = text.normalize("NFKC").trim();
  if (typed.length > LONGEST_TEXT || /\p{L}/u.test(typed)) return void 0;
  const number = (0,libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_0__/* .parsePhoneNumber */ .l)(typed, "FR");
  if (!number?.isValid()) return void 0;
  if (!FRENCH_CALLING_CODES.includes(number.countryCallingCode)) return number.number;
  return number.nationalNumber.length === 9 ? `0${number.nationalNumber}` : void 0;
}


/***/ },

/***/ "./src/domain/finding/check-texts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ textReader)
/* harmony export */ });
/* harmony import */ var _text_clean_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/clean-text.ts");
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/finding/findings.ts");


function textReader() {
  const findings = [];
  const within = (field, text) => {
    if (text === void 0 || text.length <= (/* inlined export .TEXT_LIMIT */5000)) return text;
    findings.push((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)("too-long", { field, length: text.length, limit: (/* inlined export .TEXT_LIMIT */5000) }));
    return (0,_text_clean_text__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, (/* inlined export .TEXT_LIMIT */5000));
  };
  return {
    findings,
    line: (field, text) => within(field, (0,_text_clean_text__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text)),
    text: (field, text) => within(field, (0,_text_clean_text__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text)),
    list: (field, texts) => {
      const items = [...new Set((texts ?? []).map(_text_clean_text__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow).filter((item) => item !== void 0))];
      const length = items.reduce((sum, item) => sum + item.length, 0);
      if (length <= (/* inlined export .TEXT_LIMIT */5000)) return items;
      findings.push((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)("too-long", { field, length, limit: (/* inlined export .TEXT_LIMIT */5000) }));
      let room = (/* inlined export .TEXT_LIMIT */5000);
      return items.map((item) => {
        const kept = (0,_text_clean_text__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(item, Math.max(0, room));
        room -= item.length;
        return kept;
      }).filter((item) => item !== "");
    }
  };
}


/***/ },

/***/ "./src/domain/finding/findings.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports hasBlocking, statusOfReceivedRequest, statusOfReceivedOffer */
const LIST_SEPARATOR = " ; ";
const blocking = (code, details) => ({ code, severity: "blocks", ...details && { details } });
const warning = (code, details) => ({ code, severity: "warns", ...details && { details } });
const hasBlocking = (findings) => findings.some((finding) => finding.severity === "blocks");
const statusOfReceivedRequest = (findings) => hasBlocking(findings) ? "to-complete" : "new";
const statusOfReceivedOffer = (findings) => hasBlocking(findings) ? "to-check" : "available";
const saidOf = (findings, field) => findings.some((finding) => finding.details?.["field"] === field);
const blockingOn = (findings, needed) => findings.map((finding) => needed.includes(String(finding.details?.["field"])) ? { ...finding, severity: "blocks" } : finding);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "$e", 0, /* binding */ warning,
/* harmony export */   "Jo", 0, /* binding */ saidOf,
/* harmony export */   "N9", 0, /* binding */ blockingOn,
/* harmony export */   "ub", 0, /* binding */ blocking
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/commune-name.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const SHORT_WORDS = { st: "saint", ste: "sainte", sts: "saints", stes: "saintes", s: "sur", ss: "sous", nd: "notre dame" };
const HAS_SHORT_WORD = new RegExp(` (?:${Object.keys(SHORT_WORDS).join("|")}) `);
const ARTICLES = /* @__PURE__ */ new Set(["le", "la", "les", "l"]);
const ARRONDISSEMENT = /^(paris|lyon|marseille)(?: cedex)? 0?(\d{1,2})(?: ?(?:er|e|re|eme|ieme|nd|nde|d))?(?: arr(?:ondissement|dt)?t?)?$/;
const bareLetters = /* @__PURE__ */ new Map([["œ", "oe"], ["æ", "ae"]]);
const bareLetter = (letter) => {
  const known = bareLetters.get(letter);
  if (known !== void 0) return known;
  const bare = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  bareLetters.set(letter, bare);
  return bare;
};
const plainWords = (name) => name.toLowerCase().replace(/[^ -~]/g, bareLetter).replace(/[^a-z0-9]+/g, " ").trim();
const communeKey = (name) => {
  const plain = plainWords(name);
  if (/\d/.test(plain)) {
    const parts = ARRONDISSEMENT.exec(plain);
    if (parts && Number(parts[2]) >= 1 && Number(parts[2]) <= 20) return `${parts[1]} ${Number(parts[2])}`;
  }
  const city = plain.includes("cedex") ? plain.replace(/ ?\bcedex( \d{1,2})?$/, "") : plain;
  if (!HAS_SHORT_WORD.test(` ${city} `)) return city;
  return city.split(" ").map((word) => SHORT_WORDS[word] ?? word).join(" ");
};
const keyWithoutArticle = (key) => {
  const words = key.split(" ");
  if (words.length > 1 && ARTICLES.has(words[0])) return words.slice(1).join(" ");
  if (words.length > 1 && ARTICLES.has(words[words.length - 1])) return words.slice(0, -1).join(" ");
  return key;
};
const cityOfArrondissement = (key) => /^(paris|lyon|marseille) \d{1,2}$/.exec(key)?.[1];

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Of", 0, /* binding */ keyWithoutArticle,
/* harmony export */   "bX", 0, /* binding */ cityOfArrondissement,
/* harmony export */   "kL", 0, /* binding */ communeKey
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/commune-table.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export postalMeans */
/* harmony import */ var _commune_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/geography/commune-name.ts");
/* harmony import */ var _departement_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/geography/departement-line.ts");


const degrees = (point, tier) => ({ latitude: point.latitude / 1e3, longitude: point.longitude / 1e3, tier });
const addTo = (map, key, value) => {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
};
const postalMeans = (communes) => {
  const sums = /* @__PURE__ */ new Map();
  for (const { postalCodes, point, isEpciMean } of communes) {
    if (!point || isEpciMean) continue;
    for (const code of postalCodes) {
      const sum = sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
      sums.set(code, { latitude: sum.latitude + point.latitude, longitude: sum.longitude + point.longitude, count: sum.count + 1 });
    }
  }
  return new Map([...sums].map(([code, { latitude, longitude, count }]) => [code, { latitude: Math.round(latitude / count), longitude: Math.round(longitude / count) }]));
};
const readLine = (line) => {
  const { communes, former } = (0,_departement_line__WEBPACK_IMPORTED_MODULE_1__/* .decodeDepartementLine */ .Io)(line);
  const means = postalMeans(communes);
  const places = communes.map(({ insee, name, postalCodes, point, isEpciMean }) => {
    const mean = postalCodes.map((code) => means.get(code)).find(Boolean);
    if (!point && !mean) throw new Error(`Commune table: no point for ${insee} ${name}`);
    return {
      insee,
      name,
      postalCodes,
      addressName: /\d/.test(name) ? name.replace(/ \d+er? Arrondissement$/, "") : name,
      point: point ? degrees(point, isEpciMean ? 2 : 0) : degrees(mean, 1)
    };
  });
  return {
    places,
    former: former.map(({ insee, owner, name, point }) => {
      const place = places[owner];
      return { insee, place: name === "" ? place : { ...place, formerName: name, point: point ? degrees(point, 0) : place.point } };
    })
  };
};
const decodeCommunes = (text, departements) => {
  const wanted = departements && new Set(departements);
  const communes = [];
  const byInsee = /* @__PURE__ */ new Map();
  const byPostalCode = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  const byFormerKey = /* @__PURE__ */ new Map();
  const formerCodes = [];
  for (const line of text.split("\n")) {
    if (!/^\d[\dAB]\d?\|/.test(line) || wanted && !(0,_departement_line__WEBPACK_IMPORTED_MODULE_1__/* .lineKeys */ .ZR)(line).some((key) => wanted.has(key))) continue;
    const { places, former } = readLine(line);
    for (const place of places) {
      communes.push(place);
      byInsee.set(place.insee, place);
      for (const code of place.postalCodes) addTo(byPostalCode, code, place);
      const key = (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(place.name);
      addTo(byKey, key, place);
      const bare = (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .keyWithoutArticle */ .Of)(key);
      if (bare !== key) addTo(byKey, bare, place);
    }
    for (const one of former) {
      formerCodes.push(one);
      if (one.place.formerName) addTo(byFormerKey, (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .keyWithoutArticle */ .Of)((0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(one.place.formerName)), one.place);
    }
  }
  for (const { insee, place } of formerCodes) if (!byInsee.has(insee)) byInsee.set(insee, place);
  return { communes, byInsee, byPostalCode, byKey, byFormerKey };
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "w", 0, /* binding */ decodeCommunes
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/departement-line.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports ACCENT_SIGNS, LIGATURES */
const ACCENT_SIGNS = [
  ["́", "/"],
  ["̀", "\\"],
  ["̂", "^"],
  ["̈", ":"],
  ["̧", "_"],
  ["̃", "~"]
];
const LIGATURES = [["œ", "o*"], ["Œ", "O*"], ["æ", "a*"], ["Æ", "A*"]];
const MARK_OF_SIGN = new Map([...ACCENT_SIGNS].map(([mark, sign]) => [sign, mark]));
const LETTER_OF_LIGATURE = new Map([...LIGATURES].map(([letter, written]) => [written, letter]));
const withAccents = (ascii) => ascii.replace(/[oOaA]\*/g, (written) => LETTER_OF_LIGATURE.get(written)).replace(/[/\\^:_~]/g, (sign) => MARK_OF_SIGN.get(sign)).normalize("NFC");
const list = (field, separator = ",") => field === "" ? [] : field.split(separator);
const readNames = (field) => {
  let previous = "";
  const ascii = list(field, ";").map((entry) => previous = previous.slice(0, parseInt(entry[0], 36)) + entry.slice(1));
  return ascii.length === 0 ? [] : withAccents(ascii.join(";")).split(";");
};
const readCodes = (field, departement, count) => {
  const width = 5 - departement.length;
  const steps = field.split(",");
  let number = 0;
  return Array.from({ length: count }, (_, position) => {
    const step = steps[position];
    if (step[0] === "=") return step.slice(1);
    number += step === "" ? 1 : parseInt(step, 36);
    return departement + String(number).padStart(width, "0");
  });
};
const pointReader = (origin) => {
  const [latitude = 0, longitude = 0, digits = 3] = origin.split(",").map(Number);
  return (entry) => {
    if (!entry) return {};
    const start = entry[0] === "*" ? 1 : 0;
    const point = {
      latitude: latitude + parseInt(entry.slice(start, start + digits), 36),
      longitude: longitude + parseInt(entry.slice(start + digits), 36)
    };
    return start ? { point, isEpciMean: true } : { point };
  };
};
const lineKeys = (line) => {
  const end = line.indexOf("|", line.indexOf("|") + 1);
  return line.slice(0, end).split(/[|,]/);
};
const decodeDepartementLine = (line) => {
  const fields = line.split("|");
  if (fields.length !== 12) throw new Error(`Commune table: line "${line.slice(0, 12)}…" has ${fields.length} fields instead of 12`);
  const [departement, , origin, postalField, codeField, nameField, postalsField, pointField, formerCodes, formerOwners, formerNames, formerPoints] = fields;
  const readPoint = pointReader(origin);
  let sum = 0;
  const postalCodes = list(postalField).map((step) => String(sum += parseInt(step, 36)).padStart(5, "0"));
  const names = readNames(nameField);
  const codes = readCodes(codeField, departement, names.length);
  const postals = postalsField.split(",");
  const points = pointField.split(",");
  const communes = names.map((name, position) => {
    const positions = postals[position];
    const own = [];
    for (let at = 0; at < positions.length; at += 2) own.push(postalCodes[parseInt(positions.slice(at, at + 2), 36)]);
    return { insee: codes[position], name, postalCodes: own, ...readPoint(points[position]) };
  });
  const owners = list(formerOwners);
  const namesOfFormer = readNames(formerNames);
  const pointsOfFormer = formerPoints.split(",");
  const former = readCodes(formerCodes, departement, owners.length).map((insee, position) => ({
    insee,
    owner: parseInt(owners[position], 36),
    name: namesOfFormer[position],
    ...readPoint(pointsOfFormer[position])
  }));
  return { departement, communes, former };
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Io", 0, /* binding */ decodeDepartementLine,
/* harmony export */   "ZR", 0, /* binding */ lineKeys
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/find-place.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _commune_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/geography/commune-name.ts");
/* harmony import */ var _postal_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/geography/postal-code.ts");
/* harmony import */ var _suggest_places__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/geography/suggest-places.ts");



const MOST_CANDIDATES = 20;
const isArrondissement = (place) => place.addressName !== place.name;
const distinct = (places) => {
  const single = places.filter(({ insee }, position) => places.findIndex((other) => other.insee === insee) === position);
  const parted = new Set(single.filter(isArrondissement).map(({ addressName }) => addressName));
  return single.filter((place) => isArrondissement(place) || !parted.has(place.name));
};
const answer = (places) => {
  const [first, ...others] = distinct(places);
  if (!first) return void 0;
  return others.length === 0 ? { kind: "found", place: first } : { kind: "ambiguous", candidates: [first, ...others].slice(0, MOST_CANDIDATES) };
};
const keysOf = (commune) => {
  const key = (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(commune);
  return [.../* @__PURE__ */ new Set([key, (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .keyWithoutArticle */ .Of)(key), (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .cityOfArrondissement */ .bX)(key) ?? key])].filter(Boolean);
};
const named = (table, keys) => {
  for (const key of keys) {
    const places = table.byKey.get(key);
    if (places) {
      const exact = places.filter((place) => (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(place.name) === key);
      return exact.length > 0 ? exact : places;
    }
  }
  return [];
};
const formerlyNamed = (table, keys) => {
  const key = keys.map(_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .keyWithoutArticle */ .Of).find((one) => table.byFormerKey.has(one));
  return key === void 0 ? [] : table.byFormerKey.get(key);
};
const startsWithWords = (longer, shorter) => longer.startsWith(`${shorter} `) && shorter.length >= 3;
const beginning = (places, keys) => places.filter((place) => !isArrondissement(place) && keys.some((key) => [(0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(place.name), (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .keyWithoutArticle */ .Of)((0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(place.name))].some((name) => startsWithWords(name, key))));
const beginningOfTyped = (places, keys) => {
  const fitting = places.filter((place) => keys.some((key) => startsWithWords(key, (0,_commune_name__WEBPACK_IMPORTED_MODULE_0__/* .communeKey */ .kL)(place.name))));
  const longest = Math.max(...fitting.map(({ name }) => name.length));
  return fitting.filter(({ name }) => name.length === longest);
};
const findByKnownCode = (table, postalCode, keys) => {
  const ofCode = table.byPostalCode.get(postalCode);
  const within = (places) => places.filter((place) => place.postalCodes.includes(postalCode));
  const cities = within(named(table, keys));
  const arrondissements = ofCode.filter((place) => isArrondissement(place) && cities.some((city) => city.name === place.addressName));
  return answer(arrondissements.length > 0 ? arrondissements : cities) ?? answer(within(formerlyNamed(table, keys))) ?? answer(beginning(ofCode, keys)) ?? mismatch(table, postalCode, keys) ?? answer(beginningOfTyped(ofCode, keys));
};
const findInDepartement = (table, postalCode, keys) => {
  const prefix = (0,_postal_code__WEBPACK_IMPORTED_MODULE_1__/* .departementPrefix */ .uL)(postalCode);
  const within = (places) => places.filter((place) => place.postalCodes.some((code) => code.startsWith(prefix)));
  return answer(within(named(table, keys))) ?? answer(within(formerlyNamed(table, keys))) ?? answer(beginning(within(table.communes), keys)) ?? mismatch(table, postalCode, keys) ?? answer(beginningOfTyped(within(table.communes), keys));
};
const mismatch = (table, postalCode, keys) => {
  const namesakes = distinct(named(table, keys));
  if (namesakes.length === 0) return void 0;
  const prefix = (0,_postal_code__WEBPACK_IMPORTED_MODULE_1__/* .departementPrefix */ .uL)(postalCode);
  const near = namesakes.filter((place) => place.postalCodes.some((code) => code.startsWith(prefix)));
  const communes = near.length > 0 ? near : namesakes;
  return {
    kind: "mismatch",
    communes: communes.slice(0, MOST_CANDIDATES),
    codesOfCommune: [...new Set(communes.flatMap((place) => place.postalCodes))].sort(),
    communesOfCode: distinct(table.byPostalCode.get(postalCode) ?? [])
  };
};
const findTyped = (table, postalCode, keys) => {
  const ofCode = postalCode === void 0 ? [] : table.byPostalCode.get(postalCode) ?? [];
  if (keys.length === 0) return answer(ofCode) ?? { kind: "unknown", suggestions: [] };
  const finding = postalCode === void 0 ? answer(named(table, keys)) ?? answer(formerlyNamed(table, keys)) ?? answer(beginning(table.communes, keys)) : ofCode.length > 0 ? findByKnownCode(table, postalCode, keys) : findInDepartement(table, postalCode, keys);
  return finding ?? { kind: "unknown", suggestions: distinct((0,_suggest_places__WEBPACK_IMPORTED_MODULE_2__/* .suggestPlaces */ .P)(table, keys[0], postalCode)) };
};
const findPlace = (table, query) => {
  const { postalCode, commune } = (0,_postal_code__WEBPACK_IMPORTED_MODULE_1__/* .readAddressEnd */ .kP)(query);
  const keys = keysOf(commune);
  const byCode = table.byInsee.get((query.insee ?? "").trim().toUpperCase());
  if (!byCode) return findTyped(table, postalCode, keys);
  const isContradicted = postalCode !== void 0 && keys.length > 0 && !byCode.postalCodes.includes(postalCode) && !named(table, keys).includes(byCode);
  const typed = isContradicted ? findTyped(table, postalCode, keys) : void 0;
  return typed?.kind === "found" ? typed : { kind: "found", place: byCode };
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "P", 0, /* binding */ findPlace
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/locate.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _place_finder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/geography/place-finder.ts");
/* harmony import */ var _postal_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/geography/postal-code.ts");


const withCode = (place) => `${place.postalCodes[0] ?? ""} ${place.formerName ? `${place.formerName} (${place.name})` : place.name}`.trim();
const locateIn = (readText) => {
  const find = (0,_place_finder__WEBPACK_IMPORTED_MODULE_0__/* .placeFinder */ .a)(readText);
  return (typed) => {
    const finding = find(typed);
    switch (finding.kind) {
      case "found": {
        const { place } = finding;
        const postalCode = (0,_postal_code__WEBPACK_IMPORTED_MODULE_1__/* .readAddressEnd */ .kP)(typed).postalCode ?? place.postalCodes[0] ?? "";
        return { kind: "found", commune: place.formerName ?? place.addressName, postalCode, point: place.point };
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "_", 0, /* binding */ locateIn
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/place-finder.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _commune_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/geography/commune-table.ts");
/* harmony import */ var _find_place__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/geography/find-place.ts");
/* harmony import */ var _postal_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/geography/postal-code.ts");



const neededDepartement = (query) => {
  const insee = (query.insee ?? "").trim();
  const code = /^\d[\dABab]\d{3}$/.test(insee) ? insee : (0,_postal_code__WEBPACK_IMPORTED_MODULE_2__/* .readAddressEnd */ .kP)(query).postalCode;
  return code && (0,_postal_code__WEBPACK_IMPORTED_MODULE_2__/* .departementPrefix */ .uL)(code);
};
const placeFinder = (readText) => {
  let text;
  const decoded = /* @__PURE__ */ new Map();
  const table = (departement) => {
    const known = decoded.get(departement);
    if (known) return known;
    text ?? (text = readText());
    const fresh = (0,_commune_table__WEBPACK_IMPORTED_MODULE_0__/* .decodeCommunes */ .w)(text, departement === "" ? void 0 : [departement]);
    decoded.set(departement, fresh);
    return fresh;
  };
  return (query) => {
    const departement = neededDepartement(query);
    if (departement !== void 0) {
      const finding = (0,_find_place__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .P)(table(departement), query);
      if (finding.kind !== "unknown") return finding;
      if ((0,_postal_code__WEBPACK_IMPORTED_MODULE_2__/* .readAddressEnd */ .kP)(query).commune.trim() === "") return finding;
    }
    return (0,_find_place__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .P)(table(""), query);
  };
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "a", 0, /* binding */ placeFinder
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/postal-code.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export readPostalCode */
const readPostalCode = (typed) => {
  const digits = (typed ?? "").replace(/^\s*F-?/i, "").replace(/[\s\u00a0\u202f.]/g, "");
  if (/^\d{5}$/.test(digits)) return digits;
  return /^[1-9]\d{3}$/.test(digits) ? `0${digits}` : void 0;
};
const departementPrefix = (code) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)).toUpperCase();
const readAddressEnd = (typed) => {
  const written = (typed.commune ?? "").replace(/\s*\(\s*(?:\d{2,3}|2[AB])\s*\)\s*$/i, "");
  const inName = /(?:^|\D)(\d{5})(?!\d)/.exec(written)?.[1];
  return { postalCode: readPostalCode(typed.postalCode) ?? inName, commune: inName === void 0 ? written : written.replace(inName, " ") };
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "kP", 0, /* binding */ readAddressEnd,
/* harmony export */   "uL", 0, /* binding */ departementPrefix
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/road-distance.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export greatCircleKm */
const EARTH_RADIUS_KM = 6371;
const ROAD_FACTOR = 1.34;
const greatCircleKm = (a, b) => {
  const radians = Math.PI / 180;
  const sinLatitude = Math.sin((b.latitude - a.latitude) * radians / 2);
  const sinLongitude = Math.sin((b.longitude - a.longitude) * radians / 2);
  const haversine = sinLatitude * sinLatitude + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * sinLongitude * sinLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
};
const roadDistanceKm = (a, b) => greatCircleKm(a, b) * ROAD_FACTOR;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "G", 0, /* binding */ roadDistanceKm
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/suggest-places.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/fastest-levenshtein/esm/mod.js");
/* harmony import */ var _postal_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/geography/postal-code.ts");


const MOST_SUGGESTIONS = 5;
const forgiven = (key) => key.length < 5 ? 1 : Math.min(4, Math.max(2, Math.floor(key.length / 4)));
const suggestPlaces = (table, key, postalCode) => {
  const ofCode = postalCode !== void 0 && table.byPostalCode.get(postalCode) || [];
  const prefix = postalCode && (0,_postal_code__WEBPACK_IMPORTED_MODULE_1__/* .departementPrefix */ .uL)(postalCode);
  const isNear = (place) => !prefix || place.postalCodes.some((code) => code.startsWith(prefix));
  const limit = forgiven(key);
  const close = [];
  for (const [name, places] of [...table.byKey, ...table.byFormerKey]) {
    if (Math.abs(name.length - key.length) > limit) continue;
    const mistakes = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(key, name);
    if (mistakes > limit) continue;
    for (const place of places) {
      const near = isNear(place);
      if (near || ofCode.length === 0) close.push({ place, rank: mistakes + (ofCode.includes(place) ? 0 : near ? 2 : 5) });
    }
  }
  const names = close.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  return [.../* @__PURE__ */ new Set([...names, ...ofCode])].slice(0, MOST_SUGGESTIONS);
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "P", 0, /* binding */ suggestPlaces
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/geography/transport.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports TRAVEL_MODES, longestJourneyKm */
const TRAVEL_MODES = {
  walking: { speedKmh: 4.5, fixedMinutes: 0, longestMinutes: 40 },
  "public-transport": { speedKmh: 28, fixedMinutes: 15, longestMinutes: 75 },
  "two-wheels": { speedKmh: 20, fixedMinutes: 5, longestMinutes: 50 },
  accompanied: { speedKmh: 45, fixedMinutes: 5, longestMinutes: 50 },
  car: { speedKmh: 50, fixedMinutes: 5, longestMinutes: 75 }
};
const travelMinutes = (distanceKm, transport) => {
  const { speedKmh, fixedMinutes } = TRAVEL_MODES[transport];
  return Math.round(fixedMinutes + distanceKm / speedKmh * 60);
};
const longestJourneyKm = (transport) => {
  const { speedKmh, fixedMinutes, longestMinutes } = TRAVEL_MODES[transport];
  return speedKmh * (longestMinutes - fixedMinutes) / 60;
};
const reachableRadiusKm = (acceptedRadiusKm, transport) => Math.min(acceptedRadiusKm ?? Infinity, transport ? longestJourneyKm(transport) : Infinity);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Ec", 0, /* binding */ reachableRadiusKm,
/* harmony export */   "in", 0, /* binding */ travelMinutes
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/lifecycle/lifecycle.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const statusAfter = (table, status, event) => table[status][event];
const mayHappen = (table, status, event) => statusAfter(table, status, event) !== void 0;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "B", 0, /* binding */ statusAfter,
/* harmony export */   "M", 0, /* binding */ mayHappen
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/candidate.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _offer_offer_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/offer/offer-status.ts");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");


function pointOf(company, offer) {
  if (offer?.point) return offer.point;
  const isElsewhere = offer?.commune !== void 0 && company.commune !== void 0 && (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(offer.commune) !== (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(company.commune);
  return isElsewhere ? void 0 : company.point;
}
function candidateOf(company, offer) {
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
    places: offer ? offer.places : company.simultaneousPlaces,
    sharing: strictest(company.sharing, offer?.sharing),
    tutorKey: offer?.tutorName ? (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(offer.tutorName) : void 0
  };
}
const STRICTNESS = ["network", "reserved", "do-not-solicit"];
const strictest = (one, other) => other && STRICTNESS.indexOf(other) > STRICTNESS.indexOf(one) ? other : one;
const latest = (one, other) => one === void 0 || other !== void 0 && other > one ? other : one;
function candidatesOf(offers, companies) {
  const companyByReference = new Map(companies.map((company) => [company.reference, company]));
  const withOffer = /* @__PURE__ */ new Set();
  const candidates = [];
  for (const offer of offers) {
    const company = companyByReference.get(offer.companyReference);
    if (!company || !(_offer_offer_status__WEBPACK_IMPORTED_MODULE_0__/* .RANKED_OFFER_STATUSES */ .iD.includes(offer.status) || offer.status === "suspended")) continue;
    withOffer.add(company.reference);
    candidates.push(candidateOf(company, offer));
  }
  for (const company of companies) if (!withOffer.has(company.reference)) candidates.push(candidateOf(company));
  return candidates.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}


/***/ },

/***/ "./src/domain/matching/company-names.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CompanyNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/fastest-levenshtein/esm/mod.js");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);


const LEGAL_FORMS = new Set("sarl sas sasu eurl sa snc sci scop scea gaec ei ets etablissement etablissements societe ste entreprise groupe le la les l du de des d et".split(" "));
const LONGEST_NAME = 8;
const areAlike = (one, other) => {
  const allowed = Math.floor(Math.max(one.length, other.length) / 6);
  return Math.abs(one.length - other.length) <= allowed && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(one, other) <= allowed;
};
const MANY = 200;
class CompanyNames {
  constructor(companies) {
    /** By the first letters of any of the name's words: a typing mistake rarely spares none of them. */
    __publicField(this, "byStart", /* @__PURE__ */ new Map());
    __publicField(this, "byCore", /* @__PURE__ */ new Map());
    __publicField(this, "communes", /* @__PURE__ */ new Set());
    for (const company of companies) for (const word of (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(company.commune ?? "").split(" ")) if (word.length > 3) this.communes.add(word);
    for (const company of companies) {
      for (const name of [company.name, company.tradeName]) {
        const words = this.coreWords(name ?? "");
        if (words.length === 0) continue;
        const known = { companyReference: company.reference, isOneWord: words.length === 1, core: words.join(" ") };
        addTo(this.byCore, known.core, known);
        for (const start of new Set(words.map(startOf))) addTo(this.byStart, start, known);
      }
    }
  }
  /**
   * References of the companies named in the text: a name of several words anywhere in a part, a name of one word when it is the whole part.
   * Parts are separated by commas, semicolons, line breaks, slashes or « et »; accents, legal forms and communes do not count.
   */
  namedIn(text) {
    const found = /* @__PURE__ */ new Set();
    for (const part of (text ?? "").split(/[,;\n/+]| et /i)) {
      const words = this.coreWords(part);
      if (words.length === 0) continue;
      const core = words.join(" ");
      for (const known of this.exactlyIn(words)) if (!known.isOneWord || known.core === core) found.add(known.companyReference);
      for (const known of this.startingLike(words)) if (areAlike(core, known.core)) found.add(known.companyReference);
    }
    return found;
  }
  /** Names written letter for letter as consecutive words of the part. */
  exactlyIn(words) {
    const found = [];
    for (let first = 0; first < words.length; first += 1) {
      for (let last = first + 1; last <= Math.min(words.length, first + LONGEST_NAME); last += 1) found.push(...this.byCore.get(words.slice(first, last).join(" ")) ?? []);
    }
    return found;
  }
  startingLike(words) {
    const lists = words.map((word) => this.byStart.get(startOf(word)) ?? []).filter((list) => list.length > 0).sort((a, b) => a.length - b.length);
    return lists.filter((list, index) => index === 0 || list.length <= MANY).flat();
  }
  /** Without legal forms and communes, unless nothing else is left. */
  coreWords(text) {
    const words = (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(text).split(" ").filter((word) => word !== "");
    const core = words.filter((word) => !LEGAL_FORMS.has(word) && !this.communes.has(word));
    return core.length > 0 ? core : words;
  }
}
const startOf = (word) => word.slice(0, 3);
function addTo(index, key, known) {
  const list = index.get(key);
  if (list) list.push(known);
  else index.set(key, [known]);
}


/***/ },

/***/ "./src/domain/matching/criteria/criterion.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const held = (score) => Math.max(0, Math.min(100, score));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "y", 0, /* binding */ held
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/dates.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _criterion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/criteria/criterion.ts");

const TO_ASK_SCORE = 40;
const REQUEST_UNDATED_SCORE = 50;
const SHORT_SCORE = 70;
const PER_MISSING_DAY = 15;
const dates = {
  code: "dates",
  judge: (pair) => {
    const { offer } = pair.candidate;
    if (pair.needs.weeks.length === 0) return { score: REQUEST_UNDATED_SCORE, details: { kind: "request-undated" } };
    if (!offer) return { score: TO_ASK_SCORE, details: { kind: "to-ask" } };
    const missingDays = pair.uncovered.days;
    if (missingDays > 0) return { score: (0,_criterion__WEBPACK_IMPORTED_MODULE_0__/* .held */ .y)(SHORT_SCORE - PER_MISSING_DAY * missingDays), details: { kind: "short", missingDays } };
    const isAllYear = offer.startsOn === void 0 && offer.endsOn === void 0 && offer.weeks.length === 0;
    return { score: 100, details: { kind: isAllYear ? "all-year" : "covered" } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Y", 0, /* binding */ dates
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/distance.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _geography_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/geography/transport.ts");
/* harmony import */ var _criterion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/criteria/criterion.ts");


const LIMIT_SCORE = 20;
const ROUGH_SCORE = 50;
const distance = {
  code: "distance",
  judge: (pair) => {
    const { distanceKm, distanceTier, needs } = pair;
    if (Number.isNaN(distanceKm)) return { score: 0, details: { kind: "unknown" } };
    const { transport } = needs.request;
    const minutes = transport === void 0 ? void 0 : (0,_geography_transport__WEBPACK_IMPORTED_MODULE_0__/* .travelMinutes */ ["in"])(distanceKm, transport);
    const share = needs.limitKm > 0 ? distanceKm / needs.limitKm : Number.POSITIVE_INFINITY;
    const measured = (0,_criterion__WEBPACK_IMPORTED_MODULE_1__/* .held */ .y)(100 - (100 - LIMIT_SCORE) * share);
    const score = distanceTier === 2 ? Math.min(ROUGH_SCORE, measured > 0 ? ROUGH_SCORE : 0) : measured;
    return { score, details: { kind: "measured", distanceKm, minutes, transport, isApproximate: distanceTier > 0 } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "I", 0, /* binding */ distance
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/expectations.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const UNKNOWN_SCORE = 40;
const expectations = {
  code: "expectations",
  judge: (pair) => {
    const total = pair.needs.expectations.length;
    if (total === 0) return { score: 100, details: { kind: "none-sought" } };
    if (pair.candidate.activities.length === 0) return { score: UNKNOWN_SCORE, details: { kind: "unknown", total } };
    const { covered, missing } = pair.coverage;
    return { score: 100 * covered / total, details: { kind: "compared", covered, total, missing } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "E", 0, /* binding */ expectations
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/index.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ totalScore)
/* harmony export */ });
/* unused harmony exports CRITERIA, scoreOf */
/* harmony import */ var _settings_setting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _dates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/criteria/dates.ts");
/* harmony import */ var _distance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/criteria/distance.ts");
/* harmony import */ var _expectations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/criteria/expectations.ts");
/* harmony import */ var _network__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/criteria/network.ts");
/* harmony import */ var _places__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/matching/criteria/places.ts");
/* harmony import */ var _reliability__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/domain/matching/criteria/reliability.ts");
/* harmony import */ var _rest__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/domain/matching/criteria/rest.ts");
/* harmony import */ var _sector__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/domain/matching/criteria/sector.ts");









const RULE_BY_CODE = { expectations: _expectations__WEBPACK_IMPORTED_MODULE_3__/* .expectations */ .E, sector: _sector__WEBPACK_IMPORTED_MODULE_8__/* .sector */ .r, distance: _distance__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I, dates: _dates__WEBPACK_IMPORTED_MODULE_1__/* .dates */ .Y, places: _places__WEBPACK_IMPORTED_MODULE_5__/* .places */ .z, reliability: _reliability__WEBPACK_IMPORTED_MODULE_6__/* .reliability */ .P, rest: _rest__WEBPACK_IMPORTED_MODULE_7__/* .rest */ .z, network: _network__WEBPACK_IMPORTED_MODULE_4__/* .network */ .N };
const CRITERIA = _settings_setting__WEBPACK_IMPORTED_MODULE_0__/* .CRITERION_CODES */ .Jg.map((code) => RULE_BY_CODE[code]);
const judgeCriteria = (pair) => CRITERIA.map((rule) => {
  const { score, details } = rule.judge(pair);
  return { code: rule.code, score, weight: pair.context.weights[rule.code], details };
});
function totalScore(criteria) {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of criteria) {
    sum += score * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
function scoreOf(pair) {
  let sum = 0;
  let weights = 0;
  for (const rule of CRITERIA) {
    const weight = pair.context.weights[rule.code];
    if (weight === 0) continue;
    sum += rule.judge(pair).score * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "BC", 0, /* binding */ judgeCriteria
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/network.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const HUB_SCORE = 70;
const OWN_SCHOOL_SCORE = 30;
const network = {
  code: "network",
  judge: ({ candidate, needs, context }) => {
    const uai = candidate.company.broughtByUai;
    if (uai === void 0) return { score: HUB_SCORE, details: { origin: "hub" } };
    if (uai === needs.request.schoolUai) return { score: OWN_SCHOOL_SCORE, details: { origin: "own-school" } };
    return { score: 100, details: { origin: "other-school", schoolName: context.schoolByUai.get(uai)?.name } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "N", 0, /* binding */ network
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/places.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _seats_left__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/seats-left.ts");

const TO_ASK_SCORE = 40;
const SCORES = [0, 70, 85, 100];
const places = {
  code: "places",
  judge: (pair) => {
    const { candidate, needs } = pair;
    const left = (0,_seats_left__WEBPACK_IMPORTED_MODULE_0__/* .seatsLeft */ .s)(pair);
    if (left === void 0 || candidate.places === void 0) return { score: TO_ASK_SCORE, details: { kind: "to-ask" } };
    const score = SCORES[Math.max(0, Math.min(SCORES.length - 1, left))] ?? 0;
    return { score, details: { kind: "left", left, places: candidate.places, firstWeek: needs.weeks[0]?.week, lastWeek: needs.weeks[needs.weeks.length - 1]?.week } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "z", 0, /* binding */ places
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/reliability.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _criterion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/criteria/criterion.ts");

const IMAGINED_ASKED = 2;
const IMAGINED_ANSWERED = 1;
const IMPORTED_ASKED = 2;
const PER_PUPIL_HOSTED = 5;
const MOST_FOR_HOSTING = 10;
const PARTNER_BONUS = 10;
const PER_WITHDRAWAL = 15;
const reliability = {
  code: "reliability",
  judge: (pair) => {
    const { asked, answered, accepted, withdrawn } = pair.ledger;
    const { answerRate, stages12Months, standing } = pair.candidate.company;
    const imported = asked === 0 && answerRate !== void 0 ? IMPORTED_ASKED : 0;
    const share = (answered + IMAGINED_ANSWERED + imported * (0,_criterion__WEBPACK_IMPORTED_MODULE_0__/* .held */ .y)((answerRate ?? 0) * 100) / 100) / (asked + IMAGINED_ASKED + imported);
    const isPartner = standing === "partner";
    const hosting = Math.min(MOST_FOR_HOSTING, PER_PUPIL_HOSTED * Math.max(accepted, stages12Months ?? 0));
    const score = (0,_criterion__WEBPACK_IMPORTED_MODULE_0__/* .held */ .y)(100 * share + hosting + (isPartner ? PARTNER_BONUS : 0) - PER_WITHDRAWAL * withdrawn);
    return { score, details: { asked, answered, accepted, withdrawn, isPartner } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "P", 0, /* binding */ reliability
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/rest.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");

const RESTED_SCORE = 60;
const FULLY_RESTED_TIMES = 4;
const TO_SPARE_SCORE = 20;
const rest = {
  code: "rest",
  judge: (pair) => {
    const { lastSolicitedOn, standing } = pair.candidate.company;
    const inLedger = pair.ledger.lastOn;
    const lastOn = inLedger !== void 0 && (lastSolicitedOn === void 0 || inLedger > lastSolicitedOn) ? inLedger : lastSolicitedOn;
    const isToSpare = standing === "to-spare";
    const daysSince = lastOn === void 0 ? void 0 : Math.max(0, (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(lastOn, pair.context.today));
    const score = restScore(daysSince, pair.context.restDays);
    return { score: isToSpare ? Math.min(TO_SPARE_SCORE, score) : score, details: { daysSince, isToSpare } };
  }
};
function restScore(daysSince, restDays) {
  if (daysSince === void 0 || daysSince >= restDays * FULLY_RESTED_TIMES) return 100;
  if (daysSince < restDays) return RESTED_SCORE * daysSince / restDays;
  return RESTED_SCORE + (100 - RESTED_SCORE) * (daysSince - restDays) / (restDays * (FULLY_RESTED_TIMES - 1));
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "z", 0, /* binding */ rest
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/criteria/sector.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const UNKNOWN_SCORE = 40;
const sector = {
  code: "sector",
  judge: ({ candidate, needs }) => {
    if (!needs.sectorFits) return { score: 100, details: { kind: "none-sought" } };
    if (candidate.sector === void 0) return { score: UNKNOWN_SCORE, details: { kind: "unknown" } };
    const { kind, credit } = needs.sectorFits[candidate.sector];
    return { score: credit, details: { kind, sector: candidate.sector } };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "r", 0, /* binding */ sector
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/age-law.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const ageLaw = {
  code: "age-law",
  kind: "law",
  mayOverride: false,
  applies: ({ needs }) => {
    const rule = needs.apprenticeMinAge;
    if (needs.request.type !== "apprenticeship" || needs.request.ageBracket !== "under-15" || rule?.effect !== "blocks") return void 0;
    return { minAge: rule.value };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "m", 0, /* binding */ ageLaw
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/already-asked.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");

const outcomeOf = (proposition) => {
  if (_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .LIVE_PROPOSITION_STATUSES */ .nu.includes(proposition.status)) return "live";
  if (_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_0__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status)) return "accepted";
  return proposition.status === "declined" || proposition.status === "unanswered" ? proposition.status : void 0;
};
const WEIGHT = { accepted: 3, live: 2, declined: 1, unanswered: 0 };
const alreadyAsked = {
  code: "already-asked",
  kind: "network",
  mayOverride: ({ outcome }) => outcome === "declined" || outcome === "unanswered",
  applies: ({ candidate, needs }) => {
    let found;
    for (const proposition of needs.propositionsByCompany.get(candidate.company.reference) ?? []) {
      const outcome = outcomeOf(proposition);
      if (outcome === void 0) continue;
      const on = (outcome === "live" ? void 0 : proposition.answeredOn) ?? proposition.sentOn ?? proposition.createdOn;
      if (!found || WEIGHT[outcome] > WEIGHT[found.outcome] || outcome === found.outcome && on > found.on) found = { outcome, on };
    }
    return found;
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "f", 0, /* binding */ alreadyAsked
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/asked-by-school.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const askedBySchool = {
  code: "asked-by-school",
  kind: "network",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.contacted.has(candidate.company.reference) ? {} : void 0
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "M", 0, /* binding */ askedBySchool
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/dates-outside.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export TOLERATED_DAYS */
const TOLERATED_DAYS = 2;
const datesOutside = {
  code: "dates-outside",
  kind: "host",
  mayOverride: true,
  applies: (pair) => {
    const { offer } = pair.candidate;
    if (!offer || pair.uncovered.days === 0) return void 0;
    const { days, weeks } = pair.uncovered;
    if (days <= TOLERATED_DAYS && days < pair.needs.workingDays && weeks.length === 0) return void 0;
    return { opensOn: offer.startsOn, closesOn: offer.endsOn, openWeeks: offer.weeks, missingDays: days, missingWeeks: weeks };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "J", 0, /* binding */ datesOutside
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/host-inactive.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const hostInactive = {
  code: "host-inactive",
  kind: "host",
  mayOverride: false,
  applies: ({ candidate }) => {
    if (candidate.company.standing === "closed") return { reason: "closed" };
    if (candidate.company.standing === "do-not-solicit" || candidate.sharing === "do-not-solicit") return { reason: "do-not-solicit" };
    return candidate.offer?.status === "suspended" ? { reason: "offer-suspended" } : void 0;
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "m", 0, /* binding */ hostInactive
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/index.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export EXCLUSIONS */
/* harmony import */ var _age_law__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/exclusions/age-law.ts");
/* harmony import */ var _already_asked__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/exclusions/already-asked.ts");
/* harmony import */ var _asked_by_school__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/exclusions/asked-by-school.ts");
/* harmony import */ var _dates_outside__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/exclusions/dates-outside.ts");
/* harmony import */ var _host_inactive__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/exclusions/host-inactive.ts");
/* harmony import */ var _legal_quota__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/matching/exclusions/legal-quota.ts");
/* harmony import */ var _minor_refused__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/domain/matching/exclusions/minor-refused.ts");
/* harmony import */ var _no_place__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/domain/matching/exclusions/no-place.ts");
/* harmony import */ var _over_solicited__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/domain/matching/exclusions/over-solicited.ts");
/* harmony import */ var _place_unknown__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/domain/matching/exclusions/place-unknown.ts");
/* harmony import */ var _public_refused__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/domain/matching/exclusions/public-refused.ts");
/* harmony import */ var _sector_unrelated__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/domain/matching/exclusions/sector-unrelated.ts");
/* harmony import */ var _sharing_reserved__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/domain/matching/exclusions/sharing-reserved.ts");
/* harmony import */ var _too_far__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/domain/matching/exclusions/too-far.ts");
/* harmony import */ var _tutor_full__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("./src/domain/matching/exclusions/tutor-full.ts");
/* harmony import */ var _under_16_refused__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("./src/domain/matching/exclusions/under-16-refused.ts");
















const RULE_BY_CODE = {
  "host-inactive": _host_inactive__WEBPACK_IMPORTED_MODULE_4__/* .hostInactive */ .m,
  "sharing-reserved": _sharing_reserved__WEBPACK_IMPORTED_MODULE_12__/* .sharingReserved */ .D,
  "public-refused": _public_refused__WEBPACK_IMPORTED_MODULE_10__/* .publicRefused */ .S,
  "minor-refused": _minor_refused__WEBPACK_IMPORTED_MODULE_6__/* .minorRefused */ .I,
  "under-16-refused": _under_16_refused__WEBPACK_IMPORTED_MODULE_15__/* .under16Refused */ .e,
  "age-law": _age_law__WEBPACK_IMPORTED_MODULE_0__/* .ageLaw */ .m,
  "dates-outside": _dates_outside__WEBPACK_IMPORTED_MODULE_3__/* .datesOutside */ .J,
  "no-place": _no_place__WEBPACK_IMPORTED_MODULE_7__/* .noPlace */ .z,
  "legal-quota": _legal_quota__WEBPACK_IMPORTED_MODULE_5__/* .legalQuotaReached */ .S,
  "tutor-full": _tutor_full__WEBPACK_IMPORTED_MODULE_14__/* .tutorFull */ .K,
  "too-far": _too_far__WEBPACK_IMPORTED_MODULE_13__/* .tooFar */ .I,
  "over-solicited": _over_solicited__WEBPACK_IMPORTED_MODULE_8__/* .overSolicited */ .T,
  "already-asked": _already_asked__WEBPACK_IMPORTED_MODULE_1__/* .alreadyAsked */ .f,
  "asked-by-school": _asked_by_school__WEBPACK_IMPORTED_MODULE_2__/* .askedBySchool */ .M,
  "sector-unrelated": _sector_unrelated__WEBPACK_IMPORTED_MODULE_11__/* .sectorUnrelated */ .$,
  "place-unknown": _place_unknown__WEBPACK_IMPORTED_MODULE_9__/* .placeUnknown */ .O
};
const EXCLUSIONS = Object.values(RULE_BY_CODE);
const EXCLUSION_CODES = Object.keys(RULE_BY_CODE);
const mayOverride = (rule, details) => typeof rule.mayOverride === "boolean" ? rule.mayOverride : rule.mayOverride(details);
const judged = (rule, pair) => {
  const details = rule.applies(pair);
  return details && { code: rule.code, kind: rule.kind, mayOverride: mayOverride(rule, details), details };
};
const exclusionsOf = (pair) => EXCLUSIONS.map((rule) => judged(rule, pair)).filter((exclusion) => exclusion !== void 0);
const isExcluded = (pair) => EXCLUSIONS.some((rule) => rule.applies(pair) !== void 0);
const BINDING = EXCLUSIONS.filter((rule) => rule.mayOverride !== true);
function verdictOf(pair) {
  for (const rule of EXCLUSIONS) {
    const first = judged(rule, pair);
    if (first) return { first, mayOverride: first.mayOverride && BINDING.every((other) => judged(other, pair)?.mayOverride !== false) };
  }
  return void 0;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "RF", 0, /* binding */ isExcluded,
/* harmony export */   "Tf", 0, /* binding */ exclusionsOf,
/* harmony export */   "s8", 0, /* binding */ EXCLUSION_CODES
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/legal-quota.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _legal_quota__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/legal-quota.ts");

const legalQuotaReached = {
  code: "legal-quota",
  kind: "law",
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    if (!needs.isLegalTrainee || !needs.quota?.blocks) return void 0;
    const seats = context.seats.traineesOfCompany.get(candidate.company.reference);
    if (!seats) return void 0;
    const { most } = (0,_legal_quota__WEBPACK_IMPORTED_MODULE_0__/* .quotaBounds */ .w)(candidate.company.size, needs.quota);
    const weeks = needs.weeks.filter(({ week }) => (seats.get(week) ?? 0) >= most).map(({ week }) => week);
    return weeks.length > 0 ? { weeks, taken: Math.max(...weeks.map((week) => seats.get(week) ?? 0)), max: most } : void 0;
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "S", 0, /* binding */ legalQuotaReached
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/minor-refused.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const minorRefused = {
  code: "minor-refused",
  kind: "host",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.isMinor && candidate.minors === "adults-only" ? { ageBracket: needs.request.ageBracket } : void 0
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "I", 0, /* binding */ minorRefused
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/no-place.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const fullWeeks = (weeks, places, seats) => {
  if (places === void 0 || !seats) return [];
  return weeks.filter(({ week }) => (seats.get(week) ?? 0) >= places).map(({ week }) => week);
};
const noPlace = {
  code: "no-place",
  kind: "capacity",
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const { offer, company } = candidate;
    if (offer?.status === "full") return { weeks: needs.weeks.map(({ week }) => week), places: offer.places ?? 0 };
    if (candidate.places !== void 0 && candidate.places <= 0) return { weeks: [], places: 0 };
    if (offer) {
      const weeks2 = fullWeeks(needs.weeks, offer.places, context.seats.ofOffer.get(offer.reference));
      if (weeks2.length > 0) return { weeks: weeks2, places: offer.places ?? 0 };
    }
    const weeks = fullWeeks(needs.weeks, company.simultaneousPlaces, context.seats.ofCompany.get(company.reference));
    return weeks.length > 0 ? { weeks, places: company.simultaneousPlaces ?? 0 } : void 0;
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "z", 0, /* binding */ noPlace
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/over-solicited.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const overSolicited = {
  code: "over-solicited",
  kind: "network",
  mayOverride: true,
  applies: (pair) => {
    const max = pair.candidate.company.maxSolicitationsPerMonth ?? pair.context.solicitationsPerMonth;
    const count = pair.ledger.recent;
    return count >= max ? { count, max } : void 0;
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "T", 0, /* binding */ overSolicited
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/place-unknown.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const placeUnknown = {
  code: "place-unknown",
  kind: "data",
  mayOverride: true,
  applies: ({ candidate, needs }) => {
    if (!needs.point) return { whose: "request", commune: needs.request.commune };
    return candidate.point ? void 0 : { whose: "host", commune: candidate.commune };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "O", 0, /* binding */ placeUnknown
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/public-refused.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const publicRefused = {
  code: "public-refused",
  kind: "host",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.public === void 0 || candidate.publics.length === 0 || candidate.publics.includes(needs.public) ? void 0 : { public: needs.public }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "S", 0, /* binding */ publicRefused
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/sector-unrelated.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const ENOUGH_EXPECTATIONS = 1 / 3;
const sectorUnrelated = {
  code: "sector-unrelated",
  kind: "fit",
  mayOverride: true,
  applies: (pair) => {
    const { sector, activities } = pair.candidate;
    const { sectorFits, expectations } = pair.needs;
    if (!sectorFits || sector === void 0 || sectorFits[sector].kind !== "unrelated") return void 0;
    if (activities.length > 0 && expectations.length > 0 && pair.coverage.covered >= ENOUGH_EXPECTATIONS * expectations.length) return void 0;
    return { sector };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "$", 0, /* binding */ sectorUnrelated
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/sharing-reserved.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const sharingReserved = {
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "D", 0, /* binding */ sharingReserved
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/too-far.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const ROUGH_POINT_MARGIN_KM = 15;
const tooFar = {
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "I", 0, /* binding */ tooFar
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/tutor-full.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _seats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/seats.ts");

const tutorFull = {
  code: "tutor-full",
  kind: "law",
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    if (!needs.isLegalTrainee || candidate.tutorKey === void 0 || needs.maxPerTutor?.effect !== "blocks") return void 0;
    const seats = context.seats.traineesOfTutor.get((0,_seats__WEBPACK_IMPORTED_MODULE_0__/* .tutorOf */ .iL)(candidate.company.reference, candidate.tutorKey));
    if (!seats) return void 0;
    const max = needs.maxPerTutor.value;
    const weeks = needs.weeks.filter(({ week }) => (seats.get(week) ?? 0) >= max).map(({ week }) => week);
    if (weeks.length === 0) return void 0;
    return { tutorName: candidate.offer?.tutorName ?? "", weeks, taken: Math.max(...weeks.map((week) => seats.get(week) ?? 0)), max };
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "K", 0, /* binding */ tutorFull
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/exclusions/under-16-refused.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const under16Refused = {
  code: "under-16-refused",
  kind: "host",
  mayOverride: true,
  applies: ({ candidate, needs }) => needs.isUnder16 && candidate.minors === "from-16" ? { ageBracket: needs.request.ageBracket } : void 0
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "e", 0, /* binding */ under16Refused
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/expectation-coverage.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ExpectationCoverage)
/* harmony export */ });
/* harmony import */ var _text_covers_expectation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/text/covers-expectation.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

class ExpectationCoverage {
  constructor() {
    __publicField(this, "pairs", /* @__PURE__ */ new Map());
    __publicField(this, "lists", /* @__PURE__ */ new WeakMap());
  }
  /** Both lists are kept by identity: the same array must not change between two calls. */
  of(activities, expectations) {
    let byActivities = this.lists.get(expectations);
    if (!byActivities) this.lists.set(expectations, byActivities = /* @__PURE__ */ new WeakMap());
    let coverage = byActivities.get(activities);
    if (!coverage) {
      const missing = expectations.filter((expectation) => !activities.some((activity) => this.covers(activity, expectation)));
      coverage = { covered: expectations.length - missing.length, missing };
      byActivities.set(activities, coverage);
    }
    return coverage;
  }
  covers(activity, expectation) {
    let byActivity = this.pairs.get(expectation);
    if (!byActivity) this.pairs.set(expectation, byActivity = /* @__PURE__ */ new Map());
    let answer = byActivity.get(activity);
    if (answer === void 0) byActivity.set(activity, answer = (0,_text_covers_expectation__WEBPACK_IMPORTED_MODULE_0__/* .coversExpectation */ .l)(activity, expectation));
    return answer;
  }
}


/***/ },

/***/ "./src/domain/matching/host-map.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ HostMap)
/* harmony export */ });
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
const KM_PER_DEGREE = 111.2;
const CELL_DEGREES = 0.045;
const rowOf = (latitude) => Math.floor((latitude + 90) / CELL_DEGREES);
const columnOf = (longitude) => Math.floor((longitude + 180) / CELL_DEGREES);
const cellAt = (row, column) => row * 1e5 + column;
class HostMap {
  constructor(candidates) {
    __publicField(this, "cells", /* @__PURE__ */ new Map());
    __publicField(this, "rough", []);
    for (const candidate of candidates) {
      if (!candidate.point) continue;
      if (candidate.point.tier === 2) {
        this.rough.push(candidate);
        continue;
      }
      const cell = cellAt(rowOf(candidate.point.latitude), columnOf(candidate.point.longitude));
      const list = this.cells.get(cell);
      if (list) list.push(candidate);
      else this.cells.set(cell, [candidate]);
    }
  }
  /** Every candidate within `radiusKm` as the crow flies, some a little farther, and all those whose point is rough (tier 2): the caller measures. */
  around(point, radiusKm) {
    const height = radiusKm / KM_PER_DEGREE;
    const width = height / Math.max(0.05, Math.cos(point.latitude * Math.PI / 180));
    const found = [...this.rough];
    const lastRow = rowOf(point.latitude + height);
    const lastColumn = columnOf(point.longitude + width);
    for (let row = rowOf(point.latitude - height); row <= lastRow; row += 1) {
      for (let column = columnOf(point.longitude - width); column <= lastColumn; column += 1) {
        const cell = this.cells.get(cellAt(row, column));
        if (cell) for (const candidate of cell) found.push(candidate);
      }
    }
    return found;
  }
}


/***/ },

/***/ "./src/domain/matching/legal-quota.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ legalQuota),
/* harmony export */   w: () => (/* binding */ quotaBounds)
/* harmony export */ });
const RAISED = { small: 5, share: 0.2, smallStaffLimit: 30 };
const HEADCOUNT = {
  "1-9": [1, 9],
  "10-19": [10, 19],
  "20-49": [20, 49],
  "50-249": [50, 249],
  "250+": [250, Number.POSITIVE_INFINITY]
};
function legalQuota(rule, isRaised) {
  const small = rule("max-trainees-small");
  const share = rule("max-trainees-share");
  const limit = rule("small-staff-limit");
  if (!small || !share || !limit) return void 0;
  const blocks = small.effect === "blocks" && share.effect === "blocks";
  if (isRaised) return { ...RAISED, blocks };
  return { small: small.value, share: share.value / 100, smallStaffLimit: limit.value, blocks };
}
const quotaFor = (headcount, quota) => headcount < quota.smallStaffLimit ? quota.small : Math.max(quota.small, Math.ceil(headcount * quota.share - 1e-9));
function quotaBounds(size, quota) {
  const [fewest, most] = size ? HEADCOUNT[size] : [1, Number.POSITIVE_INFINITY];
  return { least: quotaFor(fewest, quota), most: quotaFor(most, quota) };
}


/***/ },

/***/ "./src/domain/matching/match-context.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createMatchContext)
/* harmony export */ });
/* harmony import */ var _rules_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/rules/rule.ts");
/* harmony import */ var _settings_setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _candidate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/candidate.ts");
/* harmony import */ var _company_names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/company-names.ts");
/* harmony import */ var _expectation_coverage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/expectation-coverage.ts");
/* harmony import */ var _host_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/matching/host-map.ts");
/* harmony import */ var _seats__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/domain/matching/seats.ts");
/* harmony import */ var _solicitation_ledger__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/domain/matching/solicitation-ledger.ts");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/domain/text/fold.ts");









const positiveNumber = (text, fallback) => {
  const value = Number(text.replace(",", "."));
  return text.trim() !== "" && Number.isFinite(value) && value >= 0 ? value : fallback;
};
function createMatchContext(input) {
  const candidates = (0,_candidate__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .k)(input.offers, input.companies);
  const requestByReference = new Map(input.requests.map((request) => [request.reference, request]));
  const offerByReference = new Map(input.offers.map((offer) => [offer.reference, offer]));
  const ledgers = (0,_solicitation_ledger__WEBPACK_IMPORTED_MODULE_7__/* .solicitationLedgers */ .FY)(input.propositions, input.today);
  const propositionsByRequest = /* @__PURE__ */ new Map();
  for (const proposition of input.propositions) {
    const list = propositionsByRequest.get(proposition.requestReference);
    if (list) list.push(proposition);
    else propositionsByRequest.set(proposition.requestReference, [proposition]);
  }
  const rules = /* @__PURE__ */ new Map();
  return {
    today: input.today,
    weights: (0,_settings_setting__WEBPACK_IMPORTED_MODULE_1__/* .weightsFrom */ .gK)(input.settings),
    solicitationsPerMonth: positiveNumber(input.settings.solicitationsPerMonth, 3),
    restDays: positiveNumber(input.settings.restDays, 30),
    requests: input.requests,
    candidates,
    candidateById: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    schoolByUai: new Map(input.schools.map((school) => [school.uai, school])),
    trainingByCode: new Map(input.trainings.map((training) => [training.code, training])),
    seats: (0,_seats__WEBPACK_IMPORTED_MODULE_6__/* .countSeats */ .Of)(
      input.propositions,
      (reference) => requestByReference.get(reference),
      (reference) => {
        const tutorName = offerByReference.get(reference)?.tutorName;
        return tutorName ? (0,_text_fold__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .A)(tutorName) : void 0;
      }
    ),
    companyNames: new _company_names__WEBPACK_IMPORTED_MODULE_3__/* .CompanyNames */ .q(input.companies),
    coverage: new _expectation_coverage__WEBPACK_IMPORTED_MODULE_4__/* .ExpectationCoverage */ .z(),
    hostMap: new _host_map__WEBPACK_IMPORTED_MODULE_5__/* .HostMap */ .h(candidates),
    ledgerOf: (reference) => ledgers.get(reference) ?? _solicitation_ledger__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_LEDGER */ ._7,
    propositionsOf: (reference) => propositionsByRequest.get(reference) ?? [],
    rule: (code, day) => {
      const key = `${code} ${day}`;
      if (!rules.has(key)) rules.set(key, (0,_rules_rule__WEBPACK_IMPORTED_MODULE_0__/* .ruleOn */ .Y)(input.rules, code, day));
      return rules.get(key);
    }
  };
}


/***/ },

/***/ "./src/domain/matching/near-sectors.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const PAIRS = [
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
const CREDITS = /* @__PURE__ */ new Map();
for (const [one, other, credit] of PAIRS) {
  CREDITS.set(`${one} ${other}`, credit);
  CREDITS.set(`${other} ${one}`, credit);
}
const sectorCredit = (wanted, offered) => wanted === offered ? 100 : CREDITS.get(`${wanted} ${offered}`) ?? 0;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "_", 0, /* binding */ sectorCredit
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/pair.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Pair)
/* harmony export */ });
/* harmony import */ var _geography_road_distance__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/geography/road-distance.ts");
/* harmony import */ var _stage_weeks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/stage-weeks.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);


class Pair {
  constructor(needs, candidate, context) {
    __publicField(this, "needs", needs);
    __publicField(this, "candidate", candidate);
    __publicField(this, "context", context);
    __publicField(this, "knownDistance");
    __publicField(this, "knownUncovered");
    __publicField(this, "knownCoverage");
  }
  /** By road, km; NaN when a place is unknown: never 0. */
  get distanceKm() {
    if (this.knownDistance === void 0) {
      const { point: from } = this.needs;
      const { point: to } = this.candidate;
      this.knownDistance = from && to ? (0,_geography_road_distance__WEBPACK_IMPORTED_MODULE_0__/* .roadDistanceKm */ .G)(from, to) : Number.NaN;
    }
    return this.knownDistance;
  }
  /** Least sure of the two points: 0 exact, 1 postal code, 2 group of communes. */
  get distanceTier() {
    return Math.max(this.needs.point?.tier ?? 0, this.candidate.point?.tier ?? 0);
  }
  /** Days of the stage outside the host's dates; a host without an offer has no dates to be outside of. */
  get uncovered() {
    return this.knownUncovered ?? (this.knownUncovered = (0,_stage_weeks__WEBPACK_IMPORTED_MODULE_1__/* .uncoveredDays */ .n)(this.needs.weeks, this.candidate.offer ?? { weeks: [] }));
  }
  get coverage() {
    return this.knownCoverage ?? (this.knownCoverage = this.context.coverage.of(this.candidate.activities, this.needs.expectations));
  }
  get ledger() {
    return this.context.ledgerOf(this.candidate.company.reference);
  }
}


/***/ },

/***/ "./src/domain/matching/rank-hosts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ judgeHost),
/* harmony export */   MQ: () => (/* binding */ rankHosts)
/* harmony export */ });
/* unused harmony export ExcludedHost */
/* harmony import */ var _criteria__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/criteria/index.ts");
/* harmony import */ var _exclusions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/exclusions/index.ts");
/* harmony import */ var _pair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/pair.ts");
/* harmony import */ var _request_needs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/request-needs.ts");
/* harmony import */ var _warnings__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/warnings.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);





class ExcludedHost {
  constructor(pair, verdict) {
    __publicField(this, "pair", pair);
    __publicField(this, "candidate");
    /** The first in the order of the table: the one that groups are made by. */
    __publicField(this, "code");
    /** True when the animator may go past every exclusion of this host, with a motive. */
    __publicField(this, "mayOverride");
    this.candidate = pair.candidate;
    this.code = verdict.first.code;
    this.mayOverride = verdict.mayOverride;
  }
  /** Every exclusion that applies, at least one, in the order of the table. */
  get exclusions() {
    return (0,_exclusions__WEBPACK_IMPORTED_MODULE_1__/* .exclusionsOf */ .Tf)(this.pair);
  }
  /** By road, km; `undefined` when a place is unknown. */
  get distanceKm() {
    return knownDistance(this.pair);
  }
}
const knownDistance = (pair) => Number.isNaN(pair.distanceKm) ? void 0 : pair.distanceKm;
const asRanked = (pair) => {
  const criteria = (0,_criteria__WEBPACK_IMPORTED_MODULE_0__/* .judgeCriteria */ .BC)(pair);
  return { candidate: pair.candidate, score: (0,_criteria__WEBPACK_IMPORTED_MODULE_0__/* .totalScore */ .bP)(criteria), criteria, warnings: (0,_warnings__WEBPACK_IMPORTED_MODULE_4__/* .warningsOf */ .n)(pair), distanceKm: knownDistance(pair) };
};
const comparable = (score) => Math.round(score * 1e6);
const byId = (a, b) => a.candidate.id < b.candidate.id ? -1 : a.candidate.id > b.candidate.id ? 1 : 0;
const byNearest = (a, b) => {
  const [one, other] = [a.distanceKm ?? 1e9, b.distanceKm ?? 1e9];
  return one === other ? 0 : one - other;
};
const byRank = (a, b) => comparable(b.score) - comparable(a.score) || Number(b.candidate.offer !== void 0) - Number(a.candidate.offer !== void 0) || byNearest(a, b) || byId(a, b);
const FARTHER_THAN_ANY_KM = 1e6;
function inOrder(excluded) {
  const byCode = new Map(_exclusions__WEBPACK_IMPORTED_MODULE_1__/* .EXCLUSION_CODES */ .s8.map((code) => [code, []]));
  for (const host of excluded) byCode.get(host.code).push({ host, km: host.distanceKm ?? FARTHER_THAN_ANY_KM });
  return [...byCode.values()].flatMap((group) => group.sort((a, b) => a.km - b.km).map(({ host }) => host));
}
function rankHosts(request, context) {
  const needs = (0,_request_needs__WEBPACK_IMPORTED_MODULE_3__/* .readNeeds */ .M)(request, context);
  const hosts = [];
  const excluded = [];
  for (const candidate of context.candidates) {
    const pair = new _pair__WEBPACK_IMPORTED_MODULE_2__/* .Pair */ .R(needs, candidate, context);
    const verdict = (0,_exclusions__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(pair);
    if (verdict) excluded.push(new ExcludedHost(pair, verdict));
    else hosts.push(asRanked(pair));
  }
  return { hosts: hosts.sort(byRank), excluded: inOrder(excluded) };
}
function judgeHost(request, candidateId, context) {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return void 0;
  const pair = new _pair__WEBPACK_IMPORTED_MODULE_2__/* .Pair */ .R((0,_request_needs__WEBPACK_IMPORTED_MODULE_3__/* .readNeeds */ .M)(request, context), candidate, context);
  const exclusions = (0,_exclusions__WEBPACK_IMPORTED_MODULE_1__/* .exclusionsOf */ .Tf)(pair);
  return { ...asRanked(pair), exclusions, mayOverride: exclusions.every((exclusion) => exclusion.mayOverride) };
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "iB", 0, /* binding */ asRanked
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/rank-requests.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rankRequests)
/* harmony export */ });
/* harmony import */ var _request_request_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/request/request-status.ts");
/* harmony import */ var _exclusions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/exclusions/index.ts");
/* harmony import */ var _pair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/pair.ts");
/* harmony import */ var _rank_hosts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/rank-hosts.ts");
/* harmony import */ var _request_needs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/request-needs.ts");





const HEAD_START = { urgent: 15, high: 7, normal: 0 };
const needsByContext = /* @__PURE__ */ new WeakMap();
function openNeeds(context) {
  let needs = needsByContext.get(context);
  if (!needs) {
    needs = context.requests.filter((request) => _request_request_status__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_REQUEST_STATUSES */ .Qk.includes(request.status)).map((request) => (0,_request_needs__WEBPACK_IMPORTED_MODULE_4__/* .readNeeds */ .M)(request, context));
    needsByContext.set(context, needs);
  }
  return needs;
}
const order = ({ request, score }) => Math.round((score + HEAD_START[request.priority]) * 1e6);
function rankRequests(candidateId, context) {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return [];
  const ranked = [];
  for (const needs of openNeeds(context)) {
    const pair = new _pair__WEBPACK_IMPORTED_MODULE_2__/* .Pair */ .R(needs, candidate, context);
    if ((0,_exclusions__WEBPACK_IMPORTED_MODULE_1__/* .isExcluded */ .RF)(pair)) continue;
    const host = (0,_rank_hosts__WEBPACK_IMPORTED_MODULE_3__/* .asRanked */ .iB)(pair);
    ranked.push({ request: needs.request, host, score: host.score });
  }
  return ranked.sort((a, b) => order(b) - order(a) || (a.request.receivedOn + a.request.reference < b.request.receivedOn + b.request.reference ? -1 : 1));
}


/***/ },

/***/ "./src/domain/matching/reachable-hosts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ suitablePairs)
/* harmony export */ });
/* unused harmony export reachableHosts */
/* unused harmony import specifier */ var scoreOf;
/* unused harmony import specifier */ var readNeeds;
/* harmony import */ var _criteria__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/criteria/index.ts");
/* harmony import */ var _exclusions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/exclusions/index.ts");
/* harmony import */ var _geography_road_distance__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/geography/road-distance.ts");
/* harmony import */ var _exclusions_too_far__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/exclusions/too-far.ts");
/* harmony import */ var _pair__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/pair.ts");
/* harmony import */ var _request_needs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/matching/request-needs.ts");






function suitablePairs(needs, context) {
  if (!needs.point) return [];
  const pairs = [];
  const farthestKm = (needs.limitKm + (needs.point.tier === 2 ? (/* inlined export .ROUGH_POINT_MARGIN_KM */15) : 0)) / (/* inlined export .ROAD_FACTOR */1.34);
  for (const candidate of context.hostMap.around(needs.point, farthestKm)) {
    const pair = new _pair__WEBPACK_IMPORTED_MODULE_4__/* .Pair */ .R(needs, candidate, context);
    if (!(0,_exclusions__WEBPACK_IMPORTED_MODULE_1__/* .isExcluded */ .RF)(pair)) pairs.push(pair);
  }
  return pairs.sort((a, b) => a.candidate.id < b.candidate.id ? -1 : 1);
}
const reachableHosts = (request, context) => suitablePairs(readNeeds(request, context), context).map((pair) => ({ candidate: pair.candidate, score: scoreOf(pair), distanceKm: pair.distanceKm }));


/***/ },

/***/ "./src/domain/matching/request-needs.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNeeds)
/* harmony export */ });
/* harmony import */ var _request_request_type__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/request/request-type.ts");
/* harmony import */ var _training_sector__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/training/sector.ts");
/* harmony import */ var _training_training__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/training/training.ts");
/* harmony import */ var _geography_transport__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/geography/transport.ts");
/* harmony import */ var _near_sectors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/matching/near-sectors.ts");
/* harmony import */ var _seats__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/matching/seats.ts");
/* harmony import */ var _legal_quota__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/domain/matching/legal-quota.ts");
/* harmony import */ var _stage_weeks__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/domain/matching/stage-weeks.ts");








const DEFAULT_RADIUS_KM = 20;
const FALLBACK_CREDIT = 50;
const TRAINING_CREDIT = 85;
function sectorFitsOf(request, training) {
  const taught = training?.sectors ?? [];
  if (request.soughtSectors.length === 0 && taught.length === 0) return void 0;
  const fits = {};
  for (const sector of _training_sector__WEBPACK_IMPORTED_MODULE_1__/* .SECTORS */ .k) {
    if (request.soughtSectors.includes(sector)) fits[sector] = { kind: "wanted", credit: 100 };
    else if (taught.includes(sector)) fits[sector] = { kind: "wanted", credit: request.soughtSectors.length === 0 ? 100 : TRAINING_CREDIT };
    else if (request.fallbackSectors.includes(sector)) fits[sector] = { kind: "fallback", credit: FALLBACK_CREDIT };
    else {
      const credit = Math.max(0, ...[...request.soughtSectors, ...taught].map((wanted) => (0,_near_sectors__WEBPACK_IMPORTED_MODULE_4__/* .sectorCredit */ ._)(wanted, sector)));
      fits[sector] = credit > 0 ? { kind: "near", credit } : { kind: "unrelated", credit: 0 };
    }
  }
  return fits;
}
const expectationLists = /* @__PURE__ */ new WeakMap();
function expectationsSought(request, training) {
  if (request.soughtActivities.length > 0) return request.soughtActivities;
  if (!training) return [];
  let list = expectationLists.get(training);
  if (!list) expectationLists.set(training, list = (0,_training_training__WEBPACK_IMPORTED_MODULE_2__/* .expectationsOf */ .x)(training));
  return list;
}
function distanceLimit(request, rule) {
  const accepted = request.radiusKm ?? DEFAULT_RADIUS_KM;
  const reach = (0,_geography_transport__WEBPACK_IMPORTED_MODULE_3__/* .reachableRadiusKm */ .Ec)(accepted, request.transport);
  if (rule?.effect === "blocks" && rule.value < reach) return { km: rule.value, by: "rule" };
  return { km: reach, by: reach < accepted ? "transport" : "radius" };
}
function readNeeds(request, context) {
  const typeRule = request.type && _request_request_type__WEBPACK_IMPORTED_MODULE_0__/* .REQUEST_TYPE_RULES */ .Du[request.type];
  const training = request.trainingCode && typeRule?.needsTraining !== false ? context.trainingByCode.get(request.trainingCode) : void 0;
  const school = request.schoolUai ? context.schoolByUai.get(request.schoolUai) : void 0;
  const weeks = request.startsOn ? (0,_stage_weeks__WEBPACK_IMPORTED_MODULE_7__/* .stageWeeks */ .e)(request.startsOn, request.endsOn ?? request.startsOn) : [];
  const rulesDay = request.startsOn ?? context.today;
  const rule = (code) => context.rule(code, rulesDay);
  const limit = distanceLimit(request, rule("max-distance-km"));
  const propositionsByCompany = /* @__PURE__ */ new Map();
  for (const proposition of context.propositionsOf(request.reference)) {
    const list = propositionsByCompany.get(proposition.companyReference);
    if (list) list.push(proposition);
    else propositionsByCompany.set(proposition.companyReference, [proposition]);
  }
  return {
    request,
    public: typeRule?.public,
    training,
    schoolName: school?.name ?? request.schoolName,
    isMinor: request.ageBracket !== void 0 && request.ageBracket !== "adult",
    isUnder16: request.ageBracket === "under-15" || request.ageBracket === "15",
    weeks,
    workingDays: request.endsOn ? weeks.reduce((sum, week) => sum + week.workingDays, 0) : 0,
    expectations: expectationsSought(request, training),
    sectorFits: sectorFitsOf(request, training),
    point: request.point,
    limitKm: limit.km,
    limitedBy: limit.by,
    contacted: context.companyNames.namedIn(request.contactedCompanies),
    propositionsByCompany,
    isLegalTrainee: request.type !== void 0 && _seats__WEBPACK_IMPORTED_MODULE_5__/* .LEGAL_TRAINEE_TYPES */ .BD.includes(request.type),
    quota: (0,_legal_quota__WEBPACK_IMPORTED_MODULE_6__/* .legalQuota */ .I)(rule, request.type === "pfmp" && school?.hasRaisedQuota === true),
    maxPerTutor: rule("max-pupils-per-tutor"),
    apprenticeMinAge: rule("apprentice-min-age"),
    rulesDay,
    rule
  };
}


/***/ },

/***/ "./src/domain/matching/seats-left.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ seatsLeft)
/* harmony export */ });
function seatsLeft({ candidate, needs, context }) {
  const { offer, company, places } = candidate;
  if (places === void 0) return void 0;
  const ofOffer = offer && context.seats.ofOffer.get(offer.reference);
  const ofCompany = context.seats.ofCompany.get(company.reference);
  let left = Math.min(places, company.simultaneousPlaces ?? places);
  for (const { week } of needs.weeks) {
    if (offer) left = Math.min(left, places - (ofOffer?.get(week) ?? 0));
    if (company.simultaneousPlaces !== void 0) left = Math.min(left, company.simultaneousPlaces - (ofCompany?.get(week) ?? 0));
  }
  return Math.max(0, left);
}


/***/ },

/***/ "./src/domain/matching/seats.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ countSeats)
/* harmony export */ });
/* harmony import */ var _calendar_iso_week__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-week.ts");
/* harmony import */ var _proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/proposition/proposition-status.ts");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/text/fold.ts");



const LEGAL_TRAINEE_TYPES = ["pfmp", "bts"];
const tutorOf = (companyReference, tutorKey) => `${companyReference}/${tutorKey}`;
function countSeats(propositions, requestOf, tutorKeyOfOffer) {
  const ofOffer = /* @__PURE__ */ new Map();
  const ofCompany = /* @__PURE__ */ new Map();
  const traineesOfCompany = /* @__PURE__ */ new Map();
  const traineesOfTutor = /* @__PURE__ */ new Map();
  for (const proposition of propositions) {
    if (!_proposition_proposition_status__WEBPACK_IMPORTED_MODULE_1__/* .SEATED_PROPOSITION_STATUSES */ .zB.includes(proposition.status)) continue;
    const request = requestOf(proposition.requestReference);
    const startsOn = proposition.startsOn ?? request?.startsOn;
    const endsOn = proposition.endsOn ?? request?.endsOn ?? startsOn;
    if (!startsOn || !endsOn) continue;
    const isTrainee = request?.type !== void 0 && LEGAL_TRAINEE_TYPES.includes(request.type);
    const tutorKey = proposition.tutorName ? (0,_text_fold__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(proposition.tutorName) : proposition.offerReference && tutorKeyOfOffer(proposition.offerReference);
    for (const week of (0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_0__/* .weeksBetween */ .WP)(startsOn, endsOn)) {
      if (proposition.offerReference) addSeat(ofOffer, proposition.offerReference, week);
      addSeat(ofCompany, proposition.companyReference, week);
      if (!isTrainee) continue;
      addSeat(traineesOfCompany, proposition.companyReference, week);
      if (tutorKey) addSeat(traineesOfTutor, tutorOf(proposition.companyReference, tutorKey), week);
    }
  }
  return { ofOffer, ofCompany, traineesOfCompany, traineesOfTutor };
}
function addSeat(seats, key, week) {
  let byWeek = seats.get(key);
  if (!byWeek) seats.set(key, byWeek = /* @__PURE__ */ new Map());
  byWeek.set(week, (byWeek.get(week) ?? 0) + 1);
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "BD", 0, /* binding */ LEGAL_TRAINEE_TYPES,
/* harmony export */   "iL", 0, /* binding */ tutorOf
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/solicitation-ledger.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ solicitationLedgers)
/* harmony export */ });
/* unused harmony export SOLICITATION_MONTH_DAYS */
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");

const EMPTY_LEDGER = { asked: 0, answered: 0, accepted: 0, withdrawn: 0, recent: 0 };
const SOLICITATION_MONTH_DAYS = 30;
function solicitationLedgers(propositions, today) {
  const monthBegan = (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, -SOLICITATION_MONTH_DAYS);
  const ledgers = /* @__PURE__ */ new Map();
  for (const proposition of propositions) {
    const { status } = proposition;
    const on = proposition.sentOn ?? (status === "to-send" || proposition.answeredOn ? proposition.createdOn : void 0);
    if (on === void 0) continue;
    let ledger = ledgers.get(proposition.companyReference);
    if (!ledger) ledgers.set(proposition.companyReference, ledger = { ...EMPTY_LEDGER });
    if (on > monthBegan) ledger.recent += 1;
    if (ledger.lastOn === void 0 || on > ledger.lastOn) ledger.lastOn = on;
    const isAccepted = status === "accepted" || status === "confirmed";
    const isAnswered = isAccepted || status === "declined" || proposition.answeredOn !== void 0;
    if (isAnswered || status === "unanswered") ledger.asked += 1;
    if (isAnswered) ledger.answered += 1;
    if (isAccepted) ledger.accepted += 1;
    if (status === "declined" && proposition.answer === "yes") ledger.withdrawn += 1;
  }
  return ledgers;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "_7", 0, /* binding */ EMPTY_LEDGER
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/matching/stage-weeks.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ stageWeeks),
/* harmony export */   n: () => (/* binding */ uncoveredDays)
/* harmony export */ });
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/calendar/iso-week.ts");


const later = (one, other) => one > other ? one : other;
const earlier = (one, other) => one < other ? one : other;
function stageWeeks(startsOn, endsOn) {
  const weeks = [];
  for (let monday = (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(startsOn); monday <= endsOn; monday = (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(monday, 7)) {
    const firstDay = later(monday, startsOn);
    const lastDay = earlier((0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(monday, 4), endsOn);
    const workingDays = (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(firstDay, lastDay) + 1;
    if (workingDays > 0) weeks.push({ week: (0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(monday), firstDay, lastDay, workingDays });
  }
  return weeks.length > 0 || startsOn > endsOn ? weeks : [{ week: (0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(startsOn), firstDay: startsOn, lastDay: endsOn, workingDays: (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(startsOn, endsOn) + 1 }];
}
const ALL_COVERED = { days: 0, weeks: [] };
function uncoveredDays(weeks, offer) {
  const opensOn = offer.startsOn ?? "0000-00-00";
  const closesOn = offer.endsOn ?? "9999-99-99";
  const first = weeks[0];
  const last = weeks[weeks.length - 1];
  if (!first || !last || offer.weeks.length === 0 && opensOn <= first.firstDay && closesOn >= last.lastDay) return ALL_COVERED;
  let days = 0;
  const uncoveredWeeks = [];
  for (const week of weeks) {
    const isOpen = offer.weeks.length === 0 || offer.weeks.includes(week.week);
    const firstCovered = later(week.firstDay, opensOn);
    const lastCovered = earlier(week.lastDay, closesOn);
    const covered = isOpen && firstCovered <= lastCovered ? (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(firstCovered, lastCovered) + 1 : 0;
    days += week.workingDays - covered;
    if (covered === 0) uncoveredWeeks.push(week.week);
  }
  return { days, weeks: uncoveredWeeks };
}


/***/ },

/***/ "./src/domain/matching/text/content-words.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ contentWords)
/* harmony export */ });
/* harmony import */ var _orama_stemmers_french__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/@orama/stemmers/dist/fr.js");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");


const STOP_WORDS = new Set(
  "a au aux avec ce ces cette d dans de des du elle en et eux il ils l la le les leur leurs lors mais n ne on ou par pas plus pour qu que qui s sa sans se selon ses si son sous sur son un une y etre avoir afin ainsi autre autres bien comme differents differentes divers diverses donc moment base simple simples realiser realisation assurer effectuer participer participation aider contribuer appliquer mettre mise oeuvre place faire utiliser proposer savoir pouvoir gerer gestion activite activites tache taches".split(" ")
);
const COMMON_WORDS = new Set(
  "client clients clientele produit produits marchandise marchandises denree denrees travail travaux poste postes materiel materiels materiaux outil outils outillage regle regles equipe equipes service services entreprise personne personnes public jour chantier locaux fournitures ouvrage ouvrages qualite securite hygiene document documents commande commandes".split(" ")
);
const COMMON_WEIGHT = 0.5;
const SAME_MEANING = [
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
const FIRST_OF_FAMILY = new Map(SAME_MEANING.flatMap((family) => family.map((word) => [word, family[0]])));
const words = /* @__PURE__ */ new Map();
function wordOf(typed) {
  if (words.has(typed)) return words.get(typed);
  let word;
  if (typed.length > 1 && !STOP_WORDS.has(typed)) {
    const chosen = FIRST_OF_FAMILY.get(typed) ?? typed;
    word = { stem: (0,_orama_stemmers_french__WEBPACK_IMPORTED_MODULE_0__/* .stemmer */ .I)(chosen), weight: COMMON_WORDS.has(chosen) ? COMMON_WEIGHT : 1 };
  }
  words.set(typed, word);
  return word;
}
function contentWords(text) {
  const found = /* @__PURE__ */ new Map();
  for (const typed of (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(text).split(" ")) {
    const word = wordOf(typed);
    if (word && !found.has(word.stem)) found.set(word.stem, word);
  }
  return [...found.values()];
}


/***/ },

/***/ "./src/domain/matching/text/covers-expectation.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ coversExpectation)
/* harmony export */ });
/* harmony import */ var _content_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/matching/text/content-words.ts");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");


const ENOUGH = 0.6;
const SHORTEST_COMMON_START = 5;
function areClose(one, other) {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_COMMON_START) return false;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= SHORTEST_COMMON_START && common >= shorter - 1;
}
const wordings = /* @__PURE__ */ new Map();
function wordingOf(text) {
  let wording = wordings.get(text);
  if (!wording) {
    const words = (0,_content_words__WEBPACK_IMPORTED_MODULE_0__/* .contentWords */ .Z)(text);
    wording = { folded: (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(text), words, weight: words.reduce((sum, word) => sum + word.weight, 0) };
    wordings.set(text, wording);
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


/***/ },

/***/ "./src/domain/matching/warnings.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _legal_quota__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/matching/legal-quota.ts");
/* harmony import */ var _seats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/seats.ts");



const YES = {};
const when = (condition) => condition ? YES : void 0;
const mayDoRegulatedWork = ({ needs }) => needs.request.ageBracket !== "adult" && (needs.training?.regulatedWork === "yes" || needs.training?.regulatedWork === "depends");
const mostTaken = (pair, seats) => Math.max(0, ...pair.needs.weeks.map(({ week }) => seats?.get(week) ?? 0));
const NIGHT_UNDER_16 = 20;
const NIGHT = 22;
const MORNING = 6;
function mentionsNight(schedule, from) {
  if (/\bnuits?\b/.test((0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(schedule))) return true;
  return [...schedule.matchAll(/(?<!\d)(\d{1,2})\s*h(?:\s*(\d{2}))?(?![a-z0-9])(?!\s*par)/gi)].some(([, hour, minutes]) => {
    const time = Number(hour) + Number(minutes ?? 0) / 60;
    return time > from && time <= 24 || time < MORNING;
  });
}
function limitPassed(pair) {
  const { needs, candidate, context } = pair;
  const { apprenticeMinAge, quota, maxPerTutor, request } = needs;
  if (request.type === "apprenticeship" && request.ageBracket === "under-15" && apprenticeMinAge?.effect === "warns") return { rule: "apprentice-min-age", taken: 14, max: apprenticeMinAge.value };
  const farthest = needs.rule("max-distance-km");
  if (farthest?.effect === "warns" && pair.distanceKm > farthest.value) return { rule: "max-distance-km", taken: pair.distanceKm, max: farthest.value };
  if (!needs.isLegalTrainee) return void 0;
  if (quota && !quota.blocks) {
    const taken = mostTaken(pair, context.seats.traineesOfCompany.get(candidate.company.reference));
    const { most } = (0,_legal_quota__WEBPACK_IMPORTED_MODULE_1__/* .quotaBounds */ .w)(candidate.company.size, quota);
    if (taken >= most) return { rule: "max-trainees-share", taken, max: most };
  }
  if (maxPerTutor?.effect === "warns" && candidate.tutorKey !== void 0) {
    const taken = mostTaken(pair, context.seats.traineesOfTutor.get((0,_seats__WEBPACK_IMPORTED_MODULE_2__/* .tutorOf */ .iL)(candidate.company.reference, candidate.tutorKey)));
    if (taken >= maxPerTutor.value) return { rule: "max-pupils-per-tutor", taken, max: maxPerTutor.value };
  }
  return void 0;
}
const CHECKS = {
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
  "sunday-hours": ({ candidate, needs }) => when(needs.isMinor && / dimanche(?! (?:ferme|exclu|non))/.test(` ${(0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(candidate.offer?.schedule ?? "")}`)),
  "gratification-due": ({ needs }) => {
    const threshold = needs.rule("gratification-days")?.value;
    return needs.isLegalTrainee && threshold !== void 0 && needs.workingDays > threshold ? { days: needs.workingDays, threshold } : void 0;
  },
  "headcount-to-ask": (pair) => {
    const { needs, candidate, context } = pair;
    if (!needs.isLegalTrainee || !needs.quota) return void 0;
    const taken = mostTaken(pair, context.seats.traineesOfCompany.get(candidate.company.reference));
    const { least, most } = (0,_legal_quota__WEBPACK_IMPORTED_MODULE_1__/* .quotaBounds */ .w)(candidate.company.size, needs.quota);
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
const ROWS = Object.entries(CHECKS);
function warningsOf(pair) {
  const found = [];
  for (const [code, check] of ROWS) {
    const details = check(pair);
    if (details) found.push({ code, details });
  }
  return found;
}


/***/ },

/***/ "./src/domain/matching/what-would-help.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ whatWouldHelp)
/* harmony export */ });
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _training_sector__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/training/sector.ts");
/* harmony import */ var _reachable_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/matching/reachable-hosts.ts");
/* harmony import */ var _request_needs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/matching/request-needs.ts");




const WIDER_BY_KM = [10, 20, 40];
const ROUND_KM = 5;
const FARTHER = {
  walking: ["public-transport", "accompanied"],
  "two-wheels": ["public-transport", "accompanied"],
  "public-transport": ["accompanied"]
};
const MOST_SECTORS = 2;
function whatWouldHelp(request, context) {
  const hostsOf = (changed) => new Set((0,_reachable_hosts__WEBPACK_IMPORTED_MODULE_2__/* .suitablePairs */ .j)((0,_request_needs__WEBPACK_IMPORTED_MODULE_3__/* .readNeeds */ .M)({ ...request, ...changed }, context), context).map((pair) => pair.candidate.id));
  const needs = (0,_request_needs__WEBPACK_IMPORTED_MODULE_3__/* .readNeeds */ .M)(request, context);
  const already = hostsOf({});
  const moreWith = (changed) => [...hostsOf(changed)].filter((id) => !already.has(id)).length;
  const concessions = [
    ...widerRadius(needs, context, moreWith),
    ...otherTransport(needs, moreWith),
    ...shiftedWeek(request, context.today, moreWith),
    ...otherSector(needs, context, already),
    ...twoHosts(needs, already, hostsOf)
  ];
  return concessions.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more);
}
function widerRadius(needs, context, moreWith) {
  if (needs.limitedBy === "transport") return [];
  const insteadOfKm = needs.request.radiusKm ?? (/* inlined export .DEFAULT_RADIUS_KM */20);
  const most = context.rule("max-distance-km", needs.rulesDay)?.value ?? Number.POSITIVE_INFINITY;
  const concessions = [];
  let best = 0;
  for (const step of WIDER_BY_KM) {
    const radiusKm = Math.min(most, Math.ceil((insteadOfKm + step) / ROUND_KM) * ROUND_KM);
    const more = radiusKm > insteadOfKm ? moreWith({ radiusKm }) : 0;
    if (more > best) concessions.push({ kind: "radius", radiusKm, insteadOfKm, more });
    best = Math.max(best, more);
  }
  return concessions;
}
const otherTransport = (needs, moreWith) => needs.limitedBy !== "transport" || needs.request.transport === void 0 ? [] : (FARTHER[needs.request.transport] ?? []).map((transport) => ({ kind: "transport", transport, more: moreWith({ transport }) }));
function shiftedWeek(request, today, moreWith) {
  const { startsOn, endsOn } = request;
  if (startsOn === void 0 || endsOn === void 0) return [];
  const shifts = [["earlier", -7], ["later", 7]];
  return shifts.flatMap(([kind, days]) => {
    const dates = { startsOn: (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(startsOn, days), endsOn: (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(endsOn, days) };
    return dates.startsOn <= today ? [] : [{ kind, ...dates, more: moreWith(dates) }];
  });
}
function otherSector(needs, context, already) {
  if (!needs.sectorFits) return [];
  const unrelated = _training_sector__WEBPACK_IMPORTED_MODULE_1__/* .SECTORS */ .k.filter((sector) => needs.sectorFits?.[sector].kind === "unrelated");
  const opened = (0,_request_needs__WEBPACK_IMPORTED_MODULE_3__/* .readNeeds */ .M)({ ...needs.request, fallbackSectors: [...needs.request.fallbackSectors, ...unrelated] }, context);
  const more = /* @__PURE__ */ new Map();
  for (const pair of (0,_reachable_hosts__WEBPACK_IMPORTED_MODULE_2__/* .suitablePairs */ .j)(opened, context)) {
    const { id, sector } = pair.candidate;
    if (already.has(id) || sector === void 0 || needs.training && pair.coverage.covered === 0) continue;
    more.set(sector, (more.get(sector) ?? 0) + 1);
  }
  return [...more].sort((a, b) => b[1] - a[1] || _training_sector__WEBPACK_IMPORTED_MODULE_1__/* .SECTORS */ .k.indexOf(a[0]) - _training_sector__WEBPACK_IMPORTED_MODULE_1__/* .SECTORS */ .k.indexOf(b[0])).slice(0, MOST_SECTORS).map(([sector, count]) => ({ kind: "sector", sector, more: count }));
}
function twoHosts(needs, already, hostsOf) {
  const { weeks, request } = needs;
  if (weeks.length < 2 || request.endsOn === void 0) return [];
  const middle = Math.ceil(weeks.length / 2);
  const firstEndsOn = weeks[middle - 1].lastDay;
  const secondStartsOn = weeks[middle].firstDay;
  const count = (ids) => [...ids].filter((id) => !already.has(id)).length;
  const firstHosts = count(hostsOf({ endsOn: firstEndsOn }));
  const secondHosts = count(hostsOf({ startsOn: secondStartsOn }));
  return [{ kind: "two-hosts", firstHosts, secondHosts, more: Math.min(firstHosts, secondHosts), firstEndsOn, secondStartsOn }];
}


/***/ },

/***/ "./src/domain/message/message.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports MESSAGE_STATUSES, MESSAGE_EVENTS */
const MESSAGE_STATUSES = (/* unused pure expression or super */ null && (["to-review", "queued", "sending", "sent", "failed", "skipped", "cancelled"]));
const MESSAGE_EVENTS = (/* unused pure expression or super */ null && (["queued", "sending-started", "sent", "failed", "skipped", "cancelled", "retried", "confirmed-sent"]));
const MESSAGE_LIFECYCLE = {
  "to-review": { queued: "queued", cancelled: "cancelled", skipped: "skipped" },
  queued: { "sending-started": "sending", cancelled: "cancelled", skipped: "skipped", failed: "failed" },
  sending: { sent: "sent", failed: "failed", "confirmed-sent": "sent", retried: "queued", skipped: "skipped" },
  sent: {},
  failed: { retried: "queued", cancelled: "cancelled" },
  skipped: {},
  cancelled: {}
};
const TEMPLATE_CODES = [
  "request-received",
  "request-to-complete",
  "proposition",
  "agreement-teacher",
  "agreement-host",
  "host-not-needed",
  "offer-received",
  "answer-too-late"
];

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "ez", 0, /* binding */ TEMPLATE_CODES,
/* harmony export */   "p7", 0, /* binding */ MESSAGE_LIFECYCLE
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/offer/check-offer-dates.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkOfferDates)
/* harmony export */ });
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/calendar/iso-week.ts");
/* harmony import */ var _calendar_parse_weeks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/calendar/parse-weeks.ts");
/* harmony import */ var _calendar_school_year__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/calendar/school-year.ts");
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/finding/findings.ts");
/* harmony import */ var _request_check_dates__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/request/check-dates.ts");






const DATE_QUESTIONS = ["when", "startsOn", "endsOn", "weeksText"];
function checkOfferDates(draft, readingFindings, today) {
  const findings = [];
  const allYear = draft.isAllYear === true ? wholeYear(today) : void 0;
  const [startsOn, endsOn] = ["startsOn", "endsOn"].map((field) => {
    const day = draft[field];
    if (day === void 0 || (0,_request_check_dates__WEBPACK_IMPORTED_MODULE_5__/* .isPossibleDay */ .k)(day, today)) return day;
    findings.push((allYear ? _finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e : _finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .blocking */ .ub)("invalid-date", { field, value: day }));
    return void 0;
  });
  const weeks = draft.weeksText === void 0 ? [] : (0,_calendar_parse_weeks__WEBPACK_IMPORTED_MODULE_2__/* .parseWeeks */ .r)(draft.weeksText, today);
  const fromWeeks = weeks.length > 0 ? { startsOn: (0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .mondayOfWeek */ .oJ)(weeks[0]), endsOn: (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .mondayOfWeek */ .oJ)(weeks[weeks.length - 1]), 6) } : void 0;
  const dates = {
    startsOn: startsOn ?? allYear?.startsOn ?? fromWeeks?.startsOn,
    endsOn: endsOn ?? allYear?.endsOn ?? fromWeeks?.endsOn
  };
  const isDated = dates.startsOn !== void 0 && dates.endsOn !== void 0;
  if (draft.weeksText !== void 0 && weeks.length === 0) {
    findings.push((isDated ? _finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e : _finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .blocking */ .ub)("invalid-date", { field: "weeksText", value: draft.weeksText.slice(0, 100) }));
  } else if (!isDated && findings.length === 0 && !DATE_QUESTIONS.some((field) => (0,_finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .saidOf */ .Jo)(readingFindings, field))) {
    findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .blocking */ .ub)("missing-dates", dates.startsOn === void 0 && dates.endsOn === void 0 ? void 0 : { field: dates.startsOn === void 0 ? "startsOn" : "endsOn" }));
  }
  if (dates.startsOn !== void 0 && dates.endsOn !== void 0) {
    if (dates.endsOn < dates.startsOn) findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .blocking */ .ub)("end-before-start", { startsOn: dates.startsOn, endsOn: dates.endsOn }));
    else if (dates.endsOn < today) findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_4__/* .blocking */ .ub)("start-in-past", { startsOn: dates.startsOn, endsOn: dates.endsOn }));
  }
  const within = weeks.filter((week) => (dates.startsOn === void 0 || week >= (0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(dates.startsOn)) && (dates.endsOn === void 0 || week <= (0,_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(dates.endsOn)));
  return { ...dates, weeks: within, findings };
}
function wholeYear(today) {
  const year = (0,_calendar_school_year__WEBPACK_IMPORTED_MODULE_3__/* .schoolYearOf */ .v)(today);
  return { startsOn: (0,_calendar_school_year__WEBPACK_IMPORTED_MODULE_3__/* .schoolYearSpan */ .O)(year).startsOn, endsOn: (0,_calendar_school_year__WEBPACK_IMPORTED_MODULE_3__/* .schoolYearSpan */ .O)((0,_calendar_parse_weeks__WEBPACK_IMPORTED_MODULE_2__/* .speaksOfNextYear */ .F)(today) ? year + 1 : year).endsOn };
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "J", 0, /* binding */ DATE_QUESTIONS
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/offer/check-offer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkOffer)
/* harmony export */ });
/* harmony import */ var _company_same_company__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/company/same-company.ts");
/* harmony import */ var _company_siret__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/company/siret.ts");
/* harmony import */ var _contact_email__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/contact/email.ts");
/* harmony import */ var _contact_phone__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/contact/phone.ts");
/* harmony import */ var _finding_check_texts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/finding/check-texts.ts");
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/finding/findings.ts");
/* harmony import */ var _place_check_place__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/domain/place/check-place.ts");
/* harmony import */ var _school_recognise_school__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/domain/school/recognise-school.ts");
/* harmony import */ var _school_school__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/domain/school/school.ts");
/* harmony import */ var _check_offer_dates__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/domain/offer/check-offer-dates.ts");










const MOST_PLACES = 200;
const NEEDED = ["publics", "places"];
const isEmpty = (value) => value === void 0 || Array.isArray(value) && value.length === 0;
function checkOffer(input) {
  const { draft, today } = input;
  const texts = (0,_finding_check_texts__WEBPACK_IMPORTED_MODULE_4__/* .textReader */ .D)();
  const dates = (0,_check_offer_dates__WEBPACK_IMPORTED_MODULE_9__/* .checkOfferDates */ .Y)({ ...draft, weeksText: texts.text("weeksText", draft.weeksText) }, input.readingFindings, today);
  const isUndated = dates.startsOn === void 0 || dates.endsOn === void 0;
  const readingFindings = (0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blockingOn */ .N9)(input.readingFindings, [...NEEDED.filter((field) => isEmpty(draft[field])), ...isUndated ? _check_offer_dates__WEBPACK_IMPORTED_MODULE_9__/* .DATE_QUESTIONS */ .J : []]);
  const findings = [...readingFindings];
  const add = (...more) => {
    findings.push(...more);
  };
  const companyName = texts.line("companyName", draft.companyName);
  if (companyName === void 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)("missing-company-name"));
  const siret = readSiret(texts.line("siret", draft.siret));
  add(...siret.findings);
  const contact = readContact(draft, texts);
  add(...contact.findings);
  const place = (0,_place_check_place__WEBPACK_IMPORTED_MODULE_6__/* .checkPlace */ .u)({ commune: texts.line("commune", draft.commune), postalCode: texts.line("postalCode", draft.postalCode) }, input.locate, "commune");
  add(...place.findings);
  const address = texts.line("address", draft.address);
  const elsewhere = readOtherPlace(draft, texts, input.locate);
  add(...elsewhere.findings);
  const publics = [...new Set(draft.publics ?? [])];
  if (publics.length === 0 && !(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .saidOf */ .Jo)(readingFindings, "publics")) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)("missing-publics"));
  const activities = texts.list("activities", draft.activities);
  if (activities.length === 0) add(draft.sector === void 0 ? (0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)("missing-activities") : (0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)("missing-activities"));
  const places = readPlaces(draft.places);
  if (!(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .saidOf */ .Jo)(readingFindings, "places")) add(...places.findings);
  add(...dates.findings);
  const reservedFor = readReservation(texts.line("reservedForSchoolName", draft.reservedForSchoolName), input.schools);
  add(...reservedFor.findings);
  const knownCompany = (0,_company_same_company__WEBPACK_IMPORTED_MODULE_0__/* .findSameCompany */ .B)({ ...draft, companyName, commune: place.commune, contactPhone: contact.phone, contactEmail: contact.email }, input.companies);
  if (knownCompany.kind === "likely") {
    add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)("company-maybe-known", { reference: knownCompany.company.reference, name: knownCompany.company.name, why: knownCompany.why }));
  }
  const shared = { sector: draft.sector, publics, minors: draft.minors, regulatedWorkUntil: draft.regulatedWorkUntil, sharing: draft.sharing ?? "network" };
  return {
    company: {
      ...shared,
      name: companyName ?? "",
      siret: siret.siret,
      size: draft.size,
      address,
      postalCode: place.postalCode,
      commune: place.commune,
      point: place.point,
      phone: contact.phone,
      email: contact.email,
      website: texts.line("website", draft.website),
      reservedForUai: reservedFor.uai,
      simultaneousPlaces: places.places,
      consentedOn: draft.hasConsented === true ? today : void 0
    },
    contact: contact.fields,
    offer: {
      ...shared,
      companyName,
      activities,
      levels: texts.line("levels", draft.levels),
      startsOn: dates.startsOn,
      endsOn: dates.endsOn,
      weeks: dates.weeks,
      places: places.places,
      schedule: texts.text("schedule", draft.schedule),
      address: elsewhere.isThere ? elsewhere.address : address,
      commune: elsewhere.isThere ? elsewhere.commune : place.commune,
      postalCode: elsewhere.isThere ? elsewhere.postalCode : place.postalCode,
      point: elsewhere.isThere ? elsewhere.point : place.point,
      conditions: texts.text("conditions", draft.conditions),
      tutorName: texts.line("tutorName", draft.tutorName),
      signatoryName: texts.line("signatoryName", draft.signatoryName),
      wishes: [...new Set(draft.wishes ?? [])],
      // The host's own words on what it needs are for the animator to read.
      notes: texts.text("otherNeed", draft.otherNeed)
    },
    findings: [...findings, ...texts.findings],
    knownCompany
  };
}
function readSiret(typed) {
  if (typed === void 0) return { findings: [] };
  const check = (0,_company_siret__WEBPACK_IMPORTED_MODULE_1__/* .checkSiret */ .ip)(typed);
  if (check.kind === "valid") return { siret: check.siret, findings: [] };
  const value = typed.slice(0, 100);
  if (check.kind === "wrong-key") return { siret: check.siret, findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)("siret-wrong-key", { value })] };
  return { siret: typed, findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)("siret-wrong-length", { value, length: check.length, isSiren: check.isSiren ? 1 : 0 })] };
}
function readContact(draft, texts) {
  const name = texts.line("contactName", draft.contactName);
  const jobTitle = texts.line("contactJobTitle", draft.contactJobTitle);
  const emailTyped = texts.line("contactEmail", draft.contactEmail);
  const phoneTyped = texts.line("contactPhone", draft.contactPhone);
  const email = (0,_contact_email__WEBPACK_IMPORTED_MODULE_2__/* .normaliseEmail */ .rW)(emailTyped ?? "");
  const phone = (0,_contact_phone__WEBPACK_IMPORTED_MODULE_3__/* .normalisePhone */ .D)(phoneTyped ?? "");
  const isReachable = email !== void 0 || phone !== void 0;
  const findings = [];
  const wrong = (code, field, value) => (isReachable ? _finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e : _finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)(code, { field, value: value.slice(0, 100) });
  if (emailTyped !== void 0 && email === void 0) findings.push(wrong("invalid-email", "contactEmail", emailTyped));
  if (phoneTyped !== void 0 && phone === void 0) findings.push(wrong("invalid-phone", "contactPhone", phoneTyped));
  if (emailTyped === void 0 && phoneTyped === void 0) findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)("missing-contact"));
  if (name === void 0) findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)("missing-name"));
  const reach = { phone: phone ?? phoneTyped, email: email ?? emailTyped };
  const isThere = name !== void 0 || reach.phone !== void 0 || reach.email !== void 0;
  return { fields: isThere ? { name: name ?? "", jobTitle, ...reach } : void 0, ...reach, findings };
}
function readOtherPlace(draft, texts, locate) {
  const address = texts.line("otherAddress", draft.otherAddress);
  const commune = texts.line("otherCommune", draft.otherCommune);
  const postalCode = texts.line("otherPostalCode", draft.otherPostalCode);
  if (commune === void 0 && postalCode === void 0) return { isThere: false, findings: [] };
  return { isThere: true, address, ...(0,_place_check_place__WEBPACK_IMPORTED_MODULE_6__/* .checkPlace */ .u)({ commune, postalCode }, locate, "otherCommune") };
}
function readPlaces(places) {
  if (places === void 0) return { findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)("missing-places")] };
  if (Number.isInteger(places) && places >= 1 && places <= MOST_PLACES) return { places, findings: [] };
  return { findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub)("invalid-number", { field: "places", value: String(places), min: 1, max: MOST_PLACES })] };
}
function readReservation(typed, schools) {
  if (typed === void 0) return { findings: [] };
  const answer = (0,_school_recognise_school__WEBPACK_IMPORTED_MODULE_7__/* .recogniseSchool */ .m)(typed, schools);
  if (answer.kind === "found") return { uai: answer.school.uai, findings: [] };
  const near = answer.kind === "ambiguous" ? answer.candidates : answer.suggestions;
  return { findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)("unknown-school", { field: "reservedForSchoolName", value: typed.slice(0, 100), suggestions: near.slice(0, 3).map(_school_school__WEBPACK_IMPORTED_MODULE_8__/* .schoolName */ .A).join((/* inlined export .LIST_SEPARATOR */" ; ")) })] };
}


/***/ },

/***/ "./src/domain/offer/offer-status.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports OFFER_STATUSES, OFFER_EVENTS */
const OFFER_STATUSES = (/* unused pure expression or super */ null && (["to-check", "available", "partly-taken", "full", "suspended", "expired", "withdrawn"]));
const OFFER_EVENTS = (/* unused pure expression or super */ null && (["verified", "found-doubtful", "some-taken", "all-taken", "all-freed", "suspended", "resumed", "dates-passed", "withdrawn", "renewed"]));
const RANKED_OFFER_STATUSES = ["to-check", "available", "partly-taken", "full"];
const OFFER_LIFECYCLE = {
  "to-check": { verified: "available", "some-taken": "partly-taken", "all-taken": "full", suspended: "suspended", "dates-passed": "expired", withdrawn: "withdrawn" },
  available: { "found-doubtful": "to-check", "some-taken": "partly-taken", "all-taken": "full", suspended: "suspended", "dates-passed": "expired", withdrawn: "withdrawn" },
  "partly-taken": { "some-taken": "partly-taken", "all-taken": "full", "all-freed": "available", suspended: "suspended", "dates-passed": "expired", withdrawn: "withdrawn" },
  full: { "some-taken": "partly-taken", "all-taken": "full", "all-freed": "available", suspended: "suspended", "dates-passed": "expired", withdrawn: "withdrawn" },
  suspended: { resumed: "available", withdrawn: "withdrawn", "dates-passed": "expired" },
  expired: { renewed: "available", withdrawn: "withdrawn" },
  withdrawn: { renewed: "available" }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "iD", 0, /* binding */ RANKED_OFFER_STATUSES,
/* harmony export */   "wS", 0, /* binding */ OFFER_LIFECYCLE
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/place/check-place.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkPlace)
/* harmony export */ });
/* unused harmony export normalisePostalCode */
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/finding/findings.ts");

const LONGEST_NAME = 100;
function normalisePostalCode(text) {
  const digits = text.replace(/\s/g, "");
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, "0") : text;
}
function checkPlace(typed, locate, field) {
  const postalCode = typed.postalCode === void 0 ? void 0 : normalisePostalCode(typed.postalCode);
  const { commune } = typed;
  if (commune === void 0 && postalCode === void 0) return { findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .blocking */ .ub)("missing-commune", { field })] };
  const asTyped = { commune, postalCode };
  const value = [postalCode, commune].filter((text) => text !== void 0).join(" ").slice(0, LONGEST_NAME);
  const answer = (commune?.length ?? 0) > LONGEST_NAME ? { kind: "unknown", suggestions: [] } : locate(asTyped);
  switch (answer.kind) {
    case "found":
      return { commune: answer.commune, postalCode: answer.postalCode, point: answer.point, findings: [] };
    case "mismatch":
      return {
        ...asTyped,
        findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .blocking */ .ub)("postal-code-mismatch", {
          field,
          postalCode: postalCode ?? "",
          commune: commune ?? "",
          communesOfCode: answer.communeOfCode.join((/* inlined export .LIST_SEPARATOR */" ; ")),
          codesOfCommune: answer.codesOfCommune.join((/* inlined export .LIST_SEPARATOR */" ; "))
        })]
      };
    case "ambiguous":
      return { ...asTyped, findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .blocking */ .ub)("ambiguous-commune", { field, value, candidates: answer.candidates.join((/* inlined export .LIST_SEPARATOR */" ; ")) })] };
    case "unknown":
      return { ...asTyped, findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .blocking */ .ub)("unknown-commune", { field, value, suggestions: answer.suggestions.join((/* inlined export .LIST_SEPARATOR */" ; ")) })] };
  }
}


/***/ },

/***/ "./src/domain/proposition/proposition-status.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports PROPOSITION_STATUSES, PROPOSITION_EVENTS */
const PROPOSITION_STATUSES = (/* unused pure expression or super */ null && (["to-send", "sent", "reminded", "accepted", "confirmed", "declined", "unanswered", "cancelled"]));
const PROPOSITION_EVENTS = (/* unused pure expression or super */ null && ([
  "sent",
  "reminded",
  "accepted",
  "declined",
  "call-asked",
  "silence",
  "confirmed",
  "host-withdrew",
  "pupil-withdrew",
  "cancelled"
]));
const LIVE_PROPOSITION_STATUSES = ["to-send", "sent", "reminded"];
const SEATED_PROPOSITION_STATUSES = ["accepted", "confirmed"];
const PROPOSITION_LIFECYCLE = {
  "to-send": { sent: "sent", accepted: "accepted", declined: "declined", "call-asked": "to-send", cancelled: "cancelled" },
  sent: { reminded: "reminded", accepted: "accepted", declined: "declined", "call-asked": "sent", silence: "unanswered", cancelled: "cancelled" },
  reminded: { reminded: "reminded", accepted: "accepted", declined: "declined", "call-asked": "reminded", silence: "unanswered", cancelled: "cancelled" },
  accepted: { confirmed: "confirmed", "host-withdrew": "declined", "pupil-withdrew": "cancelled", cancelled: "cancelled" },
  confirmed: { "host-withdrew": "declined", "pupil-withdrew": "cancelled", cancelled: "cancelled" },
  declined: { accepted: "accepted" },
  unanswered: { accepted: "accepted", declined: "declined", "call-asked": "unanswered" },
  cancelled: {}
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Cc", 0, /* binding */ PROPOSITION_LIFECYCLE,
/* harmony export */   "nu", 0, /* binding */ LIVE_PROPOSITION_STATUSES,
/* harmony export */   "zB", 0, /* binding */ SEATED_PROPOSITION_STATUSES
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/request/check-age.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkAge)
/* harmony export */ });
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/finding/findings.ts");
/* harmony import */ var _rules_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/rules/rule.ts");


const UNLIKELY_AGES = {
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
const HOURS_RULE = {
  "under-15": "hours-week-under-15",
  15: "hours-week-minor",
  "16-17": "hours-week-minor",
  adult: void 0
};
const OLDEST_OF = { "under-15": 14, 15: 15, "16-17": 17, adult: 99 };
function checkAge(draft, rules, today) {
  const age = draft.ageBracket;
  if (age === void 0) return [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)("missing-age")];
  const day = draft.startsOn ?? today;
  const findings = [];
  if (draft.level !== void 0 && UNLIKELY_AGES[draft.level]?.includes(age)) findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)("age-unlikely", { level: draft.level, age }));
  const minimum = (0,_rules_rule__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .Y)(rules, "apprentice-min-age", day);
  if (draft.type === "apprenticeship" && minimum && OLDEST_OF[age] < minimum.value) {
    findings.push({ code: "too-young-for-apprenticeship", severity: OLDEST_OF[age] < 15 ? minimum.effect : "warns", details: { age, minimum: minimum.value } });
  }
  const hoursRule = HOURS_RULE[age];
  const limit = hoursRule && (0,_rules_rule__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .Y)(rules, hoursRule, day);
  if (limit && draft.hoursPerWeek !== void 0 && draft.hoursPerWeek > limit.value) {
    findings.push({ code: "hours-above-limit", severity: limit.effect, details: { hours: draft.hoursPerWeek, limit: limit.value, age } });
  }
  return findings;
}


/***/ },

/***/ "./src/domain/request/check-dates.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkDates)
/* harmony export */ });
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/finding/findings.ts");
/* harmony import */ var _request_type__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/request/request-type.ts");



const MONTHS_AWAY = 36;
const isPossibleDay = (day, today) => (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6)(day) && day <= (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(today, MONTHS_AWAY) && day >= (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(today, -MONTHS_AWAY);
function checkDates(draft, readingFindings, today) {
  const { startsOn, endsOn } = draft;
  const needsEnd = draft.type !== "apprenticeship";
  const impossible = ["startsOn", "endsOn"].filter((field) => {
    const day = draft[field];
    return day !== void 0 && !isPossibleDay(day, today);
  });
  if (impossible.length > 0) return impossible.map((field) => (0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .blocking */ .ub)("invalid-date", { field, value: draft[field] ?? "" }));
  const missing = ["startsOn", "endsOn"].filter((field) => draft[field] === void 0 && (field === "startsOn" || needsEnd));
  const unsaid = missing.filter((field) => !(0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .saidOf */ .Jo)(readingFindings, field));
  if (unsaid.length === 2) return [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .blocking */ .ub)("missing-dates")];
  if (unsaid.length === 1) return [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .blocking */ .ub)("missing-dates", { field: unsaid[0] })];
  if (startsOn === void 0) return [];
  if (endsOn !== void 0 && endsOn < startsOn) return [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .blocking */ .ub)("end-before-start", { startsOn, endsOn })];
  const findings = [];
  if (startsOn < today) {
    const isOver = endsOn !== void 0 && endsOn < today;
    findings.push(isOver ? (0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .blocking */ .ub)("start-in-past", { startsOn, endsOn }) : (0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)("start-in-past", { startsOn }));
  }
  const usual = draft.type === void 0 ? void 0 : _request_type__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_TYPE_RULES */ .Du[draft.type].usualMaxDays;
  if (endsOn !== void 0 && usual !== void 0) {
    const days = workingDays(startsOn, endsOn);
    if (days > usual) findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)("period-longer-than-usual", { days, usual }));
  }
  return findings;
}
function workingDays(first, last) {
  const total = (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first, last) + 1;
  let days = Math.floor(total / 7) * 5;
  for (let rest = 0; rest < total % 7; rest += 1) if ((0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .dayOfWeek */ .mK)((0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, -rest)) <= 5) days += 1;
  return days;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "k", 0, /* binding */ isPossibleDay
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/request/check-numbers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkNumbers)
/* harmony export */ });
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/finding/findings.ts");

const BOUNDS = {
  hoursPerWeek: { min: 1, max: 60, isWhole: false },
  radiusKm: { min: 1, max: 1e3, isWhole: false },
  contactedCount: { min: 0, max: 1e3, isWhole: true }
};
function checkNumbers(draft) {
  const findings = [];
  const kept = (field) => {
    const value = draft[field];
    const { min, max, isWhole } = BOUNDS[field];
    if (value === void 0) return void 0;
    if (Number.isFinite(value) && value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
    findings.push((0,_finding_findings__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)("invalid-number", { field, value: String(value), min, max }));
    return void 0;
  };
  return { hoursPerWeek: kept("hoursPerWeek"), radiusKm: kept("radiusKm"), contactedCount: kept("contactedCount"), findings };
}


/***/ },

/***/ "./src/domain/request/check-request.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _contact_email__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/contact/email.ts");
/* harmony import */ var _contact_phone__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/contact/phone.ts");
/* harmony import */ var _finding_check_texts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/finding/check-texts.ts");
/* harmony import */ var _finding_findings__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/domain/finding/findings.ts");
/* harmony import */ var _place_check_place__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/domain/place/check-place.ts");
/* harmony import */ var _school_recognise_school__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/domain/school/recognise-school.ts");
/* harmony import */ var _school_school__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/domain/school/school.ts");
/* harmony import */ var _training_recognise_level__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/domain/training/recognise-level.ts");
/* harmony import */ var _training_recognise_training__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/domain/training/recognise-training.ts");
/* harmony import */ var _training_training__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/domain/training/training.ts");
/* harmony import */ var _check_age__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/domain/request/check-age.ts");
/* harmony import */ var _check_dates__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/domain/request/check-dates.ts");
/* harmony import */ var _check_numbers__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/domain/request/check-numbers.ts");
/* harmony import */ var _find_duplicate__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/domain/request/find-duplicate.ts");
/* harmony import */ var _personal_data__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("./src/domain/request/personal-data.ts");
/* harmony import */ var _priority_of__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("./src/domain/request/priority-of.ts");
/* harmony import */ var _pupil_initials__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("./src/domain/request/pupil-initials.ts");
/* harmony import */ var _request_type__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__("./src/domain/request/request-type.ts");


















const NEEDED = ["type", "startsOn", "endsOn"];
function checkRequest(input) {
  const { draft, rules, today } = input;
  const readingFindings = (0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blockingOn */ .N9)(input.readingFindings, NEEDED.filter((field) => draft[field] === void 0));
  const texts = (0,_finding_check_texts__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D)();
  const findings = [...readingFindings];
  const add = (...more) => {
    findings.push(...more);
  };
  const requesterName = texts.line("requesterName", draft.requesterName);
  if (requesterName === void 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("missing-name"));
  const school = checkSchool(texts.line("schoolName", draft.schoolName), input.schools);
  add(...school.findings);
  const emailTyped = texts.line("requesterEmail", draft.requesterEmail);
  const email = (0,_contact_email__WEBPACK_IMPORTED_MODULE_0__/* .normaliseEmail */ .rW)(emailTyped ?? "");
  if (emailTyped === void 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("missing-email"));
  else if (email === void 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("invalid-email", { field: "requesterEmail", value: emailTyped.slice(0, 100) }));
  const phoneTyped = texts.line("requesterPhone", draft.requesterPhone);
  const phone = (0,_contact_phone__WEBPACK_IMPORTED_MODULE_1__/* .normalisePhone */ .D)(phoneTyped ?? "");
  if (phoneTyped !== void 0 && phone === void 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("invalid-phone", { field: "requesterPhone", value: phoneTyped.slice(0, 100) }));
  const { type } = draft;
  if (type === void 0 && !(0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .Jo)(readingFindings, "type")) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("missing-type"));
  const training = checkTraining(texts.line("trainingName", draft.trainingName), draft, input.trainings);
  add(...training.findings);
  const level = draft.level ?? (0,_training_recognise_level__WEBPACK_IMPORTED_MODULE_7__/* .recogniseLevel */ .s)(training.asTyped ?? "") ?? onlyLevelOf(type);
  if (type !== void 0 && draft.level !== void 0 && !_request_type__WEBPACK_IMPORTED_MODULE_17__/* .REQUEST_TYPE_RULES */ .Du[type].levels.includes(draft.level)) {
    add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("unknown-choice", { field: "level", value: draft.level, type }));
  }
  add(...(0,_check_dates__WEBPACK_IMPORTED_MODULE_11__/* .checkDates */ ._)(draft, readingFindings, today));
  const possible = (day) => day !== void 0 && (0,_check_dates__WEBPACK_IMPORTED_MODULE_11__/* .isPossibleDay */ .k)(day, today) ? day : void 0;
  const [startsOn, endsOn] = [possible(draft.startsOn), possible(draft.endsOn)];
  const numbers = (0,_check_numbers__WEBPACK_IMPORTED_MODULE_12__/* .checkNumbers */ .P)(draft);
  add(...numbers.findings);
  add(...(0,_check_age__WEBPACK_IMPORTED_MODULE_10__/* .checkAge */ .U)({ ...draft, level, startsOn, hoursPerWeek: numbers.hoursPerWeek }, rules, today));
  const pupil = (0,_pupil_initials__WEBPACK_IMPORTED_MODULE_16__/* .checkInitials */ .k)(texts.line("pupilInitials", draft.pupilInitials) ?? "");
  if (pupil.initials === void 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("missing-initials"));
  else if (pupil.wasName) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("personal-data-suspected", { field: "pupilInitials", initials: pupil.initials }));
  const place = (0,_place_check_place__WEBPACK_IMPORTED_MODULE_4__/* .checkPlace */ .u)({ commune: texts.line("commune", draft.commune), postalCode: texts.line("postalCode", draft.postalCode) }, input.locate, "commune");
  add(...place.findings);
  const freeTexts = {
    lodging: texts.text("lodging", draft.lodging),
    urgency: texts.text("urgency", draft.urgency),
    comment: texts.text("comment", draft.comment)
  };
  for (const [field, text] of Object.entries(freeTexts)) {
    const words = (0,_personal_data__WEBPACK_IMPORTED_MODULE_14__/* .sensitiveWordsIn */ .J)(text ?? "");
    if (words.length > 0) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("personal-data-suspected", { field, words: words.slice(0, 5).join((/* inlined export .LIST_SEPARATOR */" ; ")) }));
  }
  const fields = {
    priority: (0,_priority_of__WEBPACK_IMPORTED_MODULE_15__/* .priorityOf */ .a)(startsOn, freeTexts.urgency, today),
    type,
    level,
    trainingName: training.name,
    trainingCode: training.code,
    schoolName: school.name,
    schoolUai: school.uai,
    requesterName,
    requesterRole: draft.requesterRole,
    requesterEmail: email ?? emailTyped,
    requesterPhone: phone ?? phoneTyped,
    pupilInitials: pupil.initials,
    ageBracket: draft.ageBracket,
    startsOn,
    endsOn,
    hoursPerWeek: numbers.hoursPerWeek,
    soughtActivities: texts.list("soughtActivities", draft.soughtActivities),
    soughtSectors: [...new Set(draft.soughtSectors ?? [])],
    fallbackSectors: [...new Set(draft.fallbackSectors ?? [])],
    commune: place.commune,
    postalCode: place.postalCode,
    point: place.point,
    radiusKm: numbers.radiusKm,
    transport: draft.transport,
    contactedCount: numbers.contactedCount,
    contactedCompanies: texts.text("contactedCompanies", draft.contactedCompanies),
    needsArrangement: draft.needsArrangement ?? false,
    ...freeTexts
  };
  const duplicate = (0,_find_duplicate__WEBPACK_IMPORTED_MODULE_13__/* .findDuplicate */ .j)(fields, input.others);
  if (duplicate) add((0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("possible-duplicate", { reference: duplicate.reference, status: duplicate.status }));
  return { fields, findings: [...findings, ...texts.findings] };
}
function checkSchool(typed, schools) {
  if (typed === void 0) return { findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("missing-school")] };
  const answer = (0,_school_recognise_school__WEBPACK_IMPORTED_MODULE_5__/* .recogniseSchool */ .m)(typed, schools);
  if (answer.kind === "found") return { name: (0,_school_school__WEBPACK_IMPORTED_MODULE_6__/* .schoolName */ .A)(answer.school), uai: answer.school.uai, findings: [] };
  const near = answer.kind === "ambiguous" ? answer.candidates : answer.suggestions;
  return { name: typed, findings: [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("unknown-school", { value: typed.slice(0, 100), suggestions: near.slice(0, 3).map(_school_school__WEBPACK_IMPORTED_MODULE_6__/* .schoolName */ .A).join((/* inlined export .LIST_SEPARATOR */" ; ")) })] };
}
function checkTraining(asTyped, draft, trainings) {
  const isNeeded = draft.type !== void 0 && _request_type__WEBPACK_IMPORTED_MODULE_17__/* .REQUEST_TYPE_RULES */ .Du[draft.type].needsTraining;
  if (asTyped === void 0) return { findings: isNeeded ? [(0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("missing-training")] : [] };
  const answer = (0,_training_recognise_training__WEBPACK_IMPORTED_MODULE_8__/* .recogniseTraining */ .k)(asTyped, trainings);
  if (answer.kind === "found") return { asTyped, name: (0,_training_training__WEBPACK_IMPORTED_MODULE_9__/* .trainingName */ .K)(answer.training), code: answer.training.code, findings: [] };
  const near = answer.kind === "ambiguous" ? answer.candidates : answer.suggestions;
  const details = { value: asTyped.slice(0, 100), suggestions: near.slice(0, 3).map(_training_training__WEBPACK_IMPORTED_MODULE_9__/* .trainingName */ .K).join((/* inlined export .LIST_SEPARATOR */" ; ")) };
  const isSearchable = !isNeeded || (draft.soughtSectors ?? []).length > 0;
  return { asTyped, name: asTyped, findings: [isSearchable ? (0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)("unknown-training", details) : (0,_finding_findings__WEBPACK_IMPORTED_MODULE_3__/* .blocking */ .ub)("unknown-training", details)] };
}
const onlyLevelOf = (type) => {
  const levels = type === void 0 ? [] : _request_type__WEBPACK_IMPORTED_MODULE_17__/* .REQUEST_TYPE_RULES */ .Du[type].levels;
  return levels.length === 1 ? levels[0] : void 0;
};


/***/ },

/***/ "./src/domain/request/find-duplicate.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findDuplicate)
/* harmony export */ });
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");

function findDuplicate(fields, others) {
  const initials = (0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(fields.pupilInitials ?? "").replace(/ /g, "");
  const school = schoolKey(fields);
  if (initials === "" || school === "" || fields.startsOn === void 0) return void 0;
  return [...others].reverse().find((other) => other.status !== "cancelled" && other.type === fields.type && (0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(other.pupilInitials ?? "").replace(/ /g, "") === initials && schoolKey(other) === school && overlaps(fields, other));
}
const schoolKey = (request) => request.schoolUai ?? (0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(request.schoolName ?? "");
const overlaps = (one, other) => one.startsOn !== void 0 && other.startsOn !== void 0 && one.startsOn <= (other.endsOn ?? other.startsOn) && other.startsOn <= (one.endsOn ?? one.startsOn);


/***/ },

/***/ "./src/domain/request/personal-data.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");

const SENSITIVE_WORDS = new RegExp(`\\b(?:${[
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
const sensitiveWordsIn = (text) => [...new Set((0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(text).match(SENSITIVE_WORDS) ?? [])];

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "J", 0, /* binding */ sensitiveWordsIn
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/request/priority-of.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ priorityOf)
/* harmony export */ });
/* harmony import */ var _calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");


const URGENT_WITHIN_DAYS = 10;
const HIGH_WITHIN_DAYS = 21;
const NO_URGENCY = /* @__PURE__ */ new Set(["", "non", "no", "aucune", "aucun", "rien", "pas urgent", "pas d urgence", "ras", "neant", "normal", "normale", "nc", "sans", "sans objet"]);
function priorityOf(startsOn, urgency, today) {
  const days = startsOn !== void 0 && (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6)(startsOn) ? (0,_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(today, startsOn) : Infinity;
  if (days <= URGENT_WITHIN_DAYS) return "urgent";
  return days <= HIGH_WITHIN_DAYS || !NO_URGENCY.has((0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(urgency ?? "")) ? "high" : "normal";
}


/***/ },

/***/ "./src/domain/request/pupil-initials.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkInitials)
/* harmony export */ });
const MOST_INITIALS = 4;
function checkInitials(typed) {
  const words = typed.normalize("NFC").split(/[^\p{L}]+/u).filter((word) => word !== "");
  const isInitials = words.length <= MOST_INITIALS && (words.every((word) => [...word].length === 1) || words.length === 1 && isRunOfInitials(words[0]));
  const letters = isInitials ? [...words.join("")] : words.map((word) => [...word][0]);
  const initials = letters.slice(0, MOST_INITIALS).map((letter) => `${letter.toUpperCase()}.`).join("");
  return { initials: initials || void 0, wasName: words.length > 0 && !isInitials };
}
const isRunOfInitials = (word) => [...word].length <= 2 || [...word].length <= MOST_INITIALS && word === word.toUpperCase();


/***/ },

/***/ "./src/domain/request/request-status.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports REQUEST_STATUSES, REQUEST_EVENTS */
const REQUEST_STATUSES = (/* unused pure expression or super */ null && ([
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
]));
const REQUEST_EVENTS = (/* unused pure expression or super */ null && ([
  "completed",
  "found-incomplete",
  "search-started",
  "host-proposed",
  "all-declined",
  "host-accepted",
  "host-withdrew",
  "pupil-withdrew",
  "convention-sent",
  "convention-signed",
  "stage-started",
  "stage-ended",
  "stage-interrupted",
  "given-up",
  "cancelled",
  "reopened"
]));
const OPEN_REQUEST_STATUSES = ["new", "searching", "proposed"];
const REQUEST_LIFECYCLE = {
  new: { "found-incomplete": "to-complete", "search-started": "searching", "host-proposed": "proposed", "given-up": "unplaced", cancelled: "cancelled" },
  "to-complete": { completed: "new", "search-started": "searching", "given-up": "unplaced", cancelled: "cancelled" },
  searching: { "found-incomplete": "to-complete", "host-proposed": "proposed", "host-accepted": "placed", "given-up": "unplaced", cancelled: "cancelled" },
  proposed: { "host-proposed": "proposed", "all-declined": "searching", "host-accepted": "placed", "given-up": "unplaced", cancelled: "cancelled" },
  placed: { "convention-sent": "convention-pending", "convention-signed": "convention-signed", "stage-started": "in-progress", "host-withdrew": "searching", "pupil-withdrew": "cancelled", cancelled: "cancelled" },
  "convention-pending": { "convention-signed": "convention-signed", "stage-started": "in-progress", "host-withdrew": "searching", "pupil-withdrew": "cancelled", cancelled: "cancelled" },
  "convention-signed": { "stage-started": "in-progress", "host-withdrew": "searching", "pupil-withdrew": "cancelled", cancelled: "cancelled" },
  "in-progress": { "stage-ended": "finished", "stage-interrupted": "interrupted", "host-withdrew": "searching", "pupil-withdrew": "interrupted" },
  finished: { reopened: "searching" },
  cancelled: { reopened: "searching" },
  unplaced: { reopened: "searching" },
  interrupted: { reopened: "searching" }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "$P", 0, /* binding */ REQUEST_LIFECYCLE,
/* harmony export */   "Qk", 0, /* binding */ OPEN_REQUEST_STATUSES
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/request/request-type.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony exports REQUEST_TYPES, PUBLICS, LEVELS */
const REQUEST_TYPES = (/* unused pure expression or super */ null && (["observation-4e", "observation-3e", "prepa-segpa", "observation-2de", "pfmp", "bts", "apprenticeship", "other"]));
const PUBLICS = (/* unused pure expression or super */ null && (["college", "seconde", "pfmp", "bts", "apprentice", "other"]));
const LEVELS = (/* unused pure expression or super */ null && ([
  "4e",
  "3e",
  "3e-prepa-metiers",
  "3e-segpa",
  "ulis",
  "2de-gt",
  "2de-pro",
  "1re-pro",
  "terminale-pro",
  "cap-1",
  "cap-2",
  "cap-1-an",
  "cap-3-ans",
  "bma",
  "cs",
  "bts-1",
  "bts-2",
  "dn-made",
  "fcil",
  "apprentissage"
]));
const REQUEST_TYPE_RULES = {
  "observation-4e": { public: "college", needsTraining: false, levels: ["4e"], usualMaxDays: 5 },
  "observation-3e": { public: "college", needsTraining: false, levels: ["3e", "3e-prepa-metiers", "3e-segpa", "ulis"], usualMaxDays: 5 },
  "prepa-segpa": { public: "college", needsTraining: false, levels: ["3e-prepa-metiers", "3e-segpa", "4e", "ulis"], usualMaxDays: 30 },
  "observation-2de": { public: "seconde", needsTraining: false, levels: ["2de-gt"], usualMaxDays: 10 },
  pfmp: { public: "pfmp", needsTraining: true, levels: ["2de-pro", "1re-pro", "terminale-pro", "cap-1", "cap-2", "cap-1-an", "cap-3-ans", "bma", "cs", "ulis"], usualMaxDays: 60 },
  bts: { public: "bts", needsTraining: true, levels: ["bts-1", "bts-2", "dn-made"], usualMaxDays: 90 },
  apprenticeship: { public: "apprentice", needsTraining: true, levels: ["apprentissage"] },
  other: { public: "other", needsTraining: false, levels: ["4e", "3e", "2de-gt", "2de-pro", "1re-pro", "terminale-pro", "fcil"], usualMaxDays: 5 }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Du", 0, /* binding */ REQUEST_TYPE_RULES
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/rules/rule.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOn)
/* harmony export */ });
const RULE_CODES = [
  "max-trainees-small",
  "max-trainees-share",
  "small-staff-limit",
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
  return rules.filter((rule) => rule.code === code && (rule.validFrom ?? "0000") <= day && day <= (rule.validUntil ?? "9999")).sort((a, b) => (a.validFrom ?? "") < (b.validFrom ?? "") ? 1 : -1)[0];
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "m", 0, /* binding */ RULE_CODES
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/rules/rules-seed.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const RULES_SEED = [
  { code: "max-trainees-small", value: 3, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "max-trainees-share", value: 15, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "small-staff-limit", value: 20, effect: "blocks", validFrom: "2015-10-29", reference: "R124-10" },
  { code: "max-pupils-per-tutor", value: 3, effect: "blocks", validFrom: "2015-10-29", reference: "R124-13" },
  { code: "apprentice-min-age", value: 16, effect: "blocks", reference: "L6222-1" },
  { code: "max-distance-km", value: 60, effect: "blocks", reference: "hub" },
  { code: "hours-week-minor", value: 35, effect: "warns", reference: "L3162-1" },
  { code: "hours-week-under-15", value: 30, effect: "warns", reference: "hub" },
  { code: "regulated-work-min-age", value: 15, effect: "warns", reference: "D4153-15" },
  { code: "regulated-work-years", value: 3, effect: "warns", reference: "R4153-40" },
  { code: "gratification-days", value: 44, effect: "warns", reference: "L124-6" }
];

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Q", 0, /* binding */ RULES_SEED
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/school/recognise-school.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recogniseSchool)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/fastest-levenshtein/esm/mod.js");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _school__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/school/school.ts");



const ABBREVIATIONS = new Map(Object.entries({
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
const SMALL_WORDS = /* @__PURE__ */ new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "prive", "privee", "public"]);
const fullWords = (text) => (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(text.slice(0, 300)).split(" ").flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(" ")).filter((word) => word !== "" && !SMALL_WORDS.has(word));
function recogniseSchool(typed, schools) {
  const uai = /\b\d{7}\s?[a-z]\b/i.exec(typed.slice(0, 300))?.[0].replace(/\s/g, "").toUpperCase();
  const byUai = uai === void 0 ? void 0 : schools.find((school) => school.uai === uai);
  if (byUai) return { kind: "found", school: byUai };
  const key = (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(typed);
  if (key === "") return { kind: "unknown", suggestions: [] };
  const words = fullWords(typed);
  const passes = [
    (school) => (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)((0,_school__WEBPACK_IMPORTED_MODULE_2__/* .schoolName */ .A)(school)) === key,
    (school) => (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(school.name) === key,
    (school) => sameWords(fullWords((0,_school__WEBPACK_IMPORTED_MODULE_2__/* .schoolName */ .A)(school)), words),
    (school) => sameWords(fullWords(school.name), words),
    (school) => words.length > 1 && words.every((word) => fullWords((0,_school__WEBPACK_IMPORTED_MODULE_2__/* .schoolName */ .A)(school)).includes(word))
  ];
  for (const pass of passes) {
    const matching = schools.filter(pass);
    if (matching.length === 1) return { kind: "found", school: matching[0] };
    if (matching.length > 1) return { kind: "ambiguous", candidates: matching };
  }
  return { kind: "unknown", suggestions: nearestSchools(words.join(" "), schools) };
}
const sameWords = (one, other) => one.length > 0 && [...one].sort().join(" ") === [...other].sort().join(" ");
function nearestSchools(typed, schools) {
  return schools.map((school) => ({ school, gap: Math.min((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(typed, fullWords(school.name).join(" ")), (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(typed, fullWords((0,_school__WEBPACK_IMPORTED_MODULE_2__/* .schoolName */ .A)(school)).join(" "))) })).filter(({ gap }) => gap <= Math.max(2, typed.length / 3)).sort((a, b) => a.gap - b.gap).slice(0, 3).map(({ school }) => school);
}


/***/ },

/***/ "./src/domain/school/school.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export SCHOOL_KINDS */
const SCHOOL_KINDS = (/* unused pure expression or super */ null && (["college", "lycee-gt", "lycee-polyvalent", "lycee-pro", "erea", "other"]));
const schoolName = (school) => school.commune ? `${school.name} – ${school.commune}` : school.name;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "A", 0, /* binding */ schoolName
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/settings/setting.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gK: () => (/* binding */ weightsFrom),
/* harmony export */   ms: () => (/* binding */ settingsFrom)
/* harmony export */ });
const CRITERION_CODES = ["expectations", "sector", "distance", "dates", "places", "reliability", "rest", "network"];
const SETTING_DEFAULTS = {
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
    const weight = Number(settings[`weight.${code}`].replace(",", "."));
    weights[code] = Number.isFinite(weight) && weight > 0 ? weight : 0;
  }
  return weights;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Eg", 0, /* binding */ SETTING_DEFAULTS,
/* harmony export */   "Jg", 0, /* binding */ CRITERION_CODES
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/text/clean-text.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const TEXT_LIMIT = 5e3;
const withoutInvisible = (text) => text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g, "").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
const cut = (text, limit) => text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
const cleanText = (text) => withoutInvisible(text ?? "").trim() || void 0;
const cleanLine = (text) => withoutInvisible(text ?? "").replace(/\s+/g, " ").trim() || void 0;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Jj", 0, /* binding */ cut,
/* harmony export */   "Ow", 0, /* binding */ cleanLine,
/* harmony export */   "X5", 0, /* binding */ cleanText
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/text/fold.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\u0153/g, "oe").replace(/\u00e6/g, "ae").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}


/***/ },

/***/ "./src/domain/training/recognise-level.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ recogniseLevel)
/* harmony export */ });
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");

const LEVEL_PATTERNS = [
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
  const text = (0,_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(typed.slice(0, 300));
  return LEVEL_PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
}


/***/ },

/***/ "./src/domain/training/recognise-training.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ recogniseTraining)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/fastest-levenshtein/esm/mod.js");
/* harmony import */ var _text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _training__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/training/training.ts");



const DIPLOMA_SPELLINGS = [
  [/\b(?:baccalaureat|bac) (?:professionnel|pro)\b|\bbacpro\b|\bbcp\b/g, "bac pro"],
  [/\bcertificat d aptitude professionnelle\b/g, "cap"],
  [/\bbrevet de technicien superieur\b|\bsts\b/g, "bts"],
  [/\b(?:1re|1ere|premiere|tle|term|terminale) (?:bac )?(?:professionnelle|pro)\b/g, "bac pro"],
  [/\b(?:2de|2nde|seconde) (?:professionnelle|pro)\b/g, "2de pro"],
  [/\bcertificat de specialisation\b|\bmention complementaire\b/g, "cs"]
];
const CLASS_WORDS = /\b(?:1re|1ere|premiere|2e|2eme|deuxieme|tle|term|terminale) annee\b|\b(?:1re|1ere|premiere|tle|term|terminale)\b|\b(?:2de|2nde|seconde)\b(?! (?:pro|gt|generale))|\b(?:classe|niveau) de\b|\ben (?:1 an|2 ans|3 ans)\b|\bannee\b|\b(?:en )?apprentissage\b/g;
const SMALL_WORDS = /* @__PURE__ */ new Set(["de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "au", "aux", "metiers", "metier", "option", "opt"]);
const DIPLOMAS = ["bac pro", "2de pro", "cap", "bts", "cs"];
function nameOf(text) {
  let folded = (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(text.slice(0, 300));
  for (const [spelling, diploma2] of DIPLOMA_SPELLINGS) folded = folded.replace(spelling, diploma2);
  const diploma = DIPLOMAS.find((name) => new RegExp(`\\b${name}\\b`).test(folded)) ?? "";
  const rest = folded.replace(CLASS_WORDS, " ").replace(diploma === "" ? / {2,}/g : new RegExp(`\\b${diploma}\\b`, "g"), " ");
  return { diploma, words: rest.split(" ").filter((word) => word !== "" && !SMALL_WORDS.has(word)) };
}
function acronymsOf(training) {
  const bracketed = [...training.label.matchAll(/\(([^)]{2,12})\)/g)].map((match) => (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(match[1]));
  const code = training.code.split("-").slice(1);
  return [...bracketed, code.join(" "), code[0] ?? ""].filter((acronym) => acronym.length > 1);
}
const indexed = (training) => {
  const name = nameOf((0,_training__WEBPACK_IMPORTED_MODULE_2__/* .trainingName */ .K)(training));
  return {
    training,
    exact: [(0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)((0,_training__WEBPACK_IMPORTED_MODULE_2__/* .trainingName */ .K)(training)), (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(training.code)],
    name,
    label: nameOf(training.label.replace(/\([^)]*\)/g, " ")).words.join(" "),
    acronyms: acronymsOf(training)
  };
};
function recogniseTraining(typed, trainings) {
  const key = (0,_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(typed);
  if (key === "") return { kind: "unknown", suggestions: [] };
  const entries = trainings.map(indexed);
  const exact = entries.find((entry) => entry.exact.includes(key));
  if (exact) return { kind: "found", training: exact.training };
  const name = nameOf(typed);
  if (name.words.length === 0) return { kind: "unknown", suggestions: [] };
  const text = name.words.join(" ");
  const sameDiploma = entries.filter((entry) => name.diploma === "" || entry.name.diploma === name.diploma);
  const passes = [
    (entry) => entry.label === text,
    (entry) => entry.acronyms.includes(text),
    (entry) => name.words.some((word) => entry.acronyms.includes(word) && word.length > 2) && name.words.every((word) => entry.acronyms.includes(word) || entry.name.words.includes(word)),
    (entry) => name.words.every((word) => entry.name.words.some((other) => isNearWord(word, other))),
    (entry) => text.length >= 8 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(text, entry.label) <= Math.floor(text.length / 6)
  ];
  const rounds = name.diploma === "" ? [(entry) => passes.some((pass) => pass(entry))] : passes;
  for (const pass of rounds) {
    const matching = sameDiploma.filter(pass).map((entry) => entry.training);
    if (matching.length === 1 && name.diploma === "" && !saysEnough(name, indexed(matching[0]))) break;
    if (matching.length === 1) return { kind: "found", training: matching[0] };
    if (matching.length > 1) return { kind: "ambiguous", candidates: matching };
  }
  return { kind: "unknown", suggestions: nearest(text, sameDiploma) };
}
const saysEnough = (name, entry) => name.words.some((word) => entry.acronyms.includes(word)) || name.words.length * 2 >= entry.name.words.length;
const isNearWord = (word, other) => word === other || word.length > 3 && (other === `${word}s` || word === `${other}s`);
function nearest(text, entries) {
  const words = text.split(" ");
  return entries.map((entry) => ({
    entry,
    shared: words.filter((word) => word.length > 3 && entry.name.words.some((other) => other.startsWith(word.slice(0, 6)))).length,
    gap: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(text, entry.label)
  })).filter(({ shared, gap }) => shared > 0 || gap <= text.length / 3).sort((a, b) => b.shared - a.shared || a.gap - b.gap).slice(0, 3).map(({ entry }) => entry.training);
}


/***/ },

/***/ "./src/domain/training/sector.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const SECTORS = [
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "k", 0, /* binding */ SECTORS
/* harmony export */ ]);


/***/ },

/***/ "./src/domain/training/training.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const expectationsOf = (training) => [training.expectation1, training.expectation2, training.expectation3, training.expectation4, training.expectation5, training.expectation6, training.expectation7].filter((text) => text !== void 0 && text !== "");
const trainingName = (training) => training.label.startsWith(training.diploma) ? training.label : `${training.diploma} ${training.label}`;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "K", 0, /* binding */ trainingName,
/* harmony export */   "x", 0, /* binding */ expectationsOf
/* harmony export */ ]);


/***/ },

/***/ "./src/google/bridge/reply.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reply)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/errors/register-errors.ts");
/* harmony import */ var _compose__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/google/compose.ts");



const BY_ANIMATOR = "Animateur";
function reply(work) {
  try {
    const run = (0,_compose__WEBPACK_IMPORTED_MODULE_2__/* .composeRun */ .w)(BY_ANIMATOR);
    const value = work(run);
    run.wakeUp.keep();
    return { ok: true, value };
  } catch (error) {
    if (error instanceof _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z) return { ok: false, error: { message: error.message, ...error.advice === void 0 ? {} : { advice: error.advice } } };
    console.error(error instanceof Error ? error.stack ?? error.message : String(error));
    return { ok: false, error: _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedProblem */ .jX };
  }
}


/***/ },

/***/ "./src/google/bridge/setup-server.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/setup/setup-hub.ts");
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _register_forms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/forms/index.ts");
/* harmony import */ var _register_import_read_directory__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/register/import/read-directory.ts");
/* harmony import */ var _wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/emails/text-to-html.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/errors/action-errors.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/errors/register-errors.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/wording/sidebar/setup-sentences.ts");
/* harmony import */ var _forms_build_forms__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/google/forms/build-forms.ts");
/* harmony import */ var _application_setup_form_lists__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/application/setup/form-lists.ts");
/* harmony import */ var _install_install_hub__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/google/install/install-hub.ts");
/* harmony import */ var _reply__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/google/bridge/reply.ts");














const SAMPLE = 5;
const MOST_REJECTED = 50;
const installed = (work) => (0,_reply__WEBPACK_IMPORTED_MODULE_13__/* .reply */ .T)((run) => {
  if (run.installation.read().version === 0) (0,_install_install_hub__WEBPACK_IMPORTED_MODULE_12__/* .installHub */ .N)(run);
  return work(run);
});
const changed = (act) => installed((run) => {
  run.ports.unitOfWork((register) => act(register, run.ports));
  return setupView(run);
});
const setupServer = {
  getSetup: () => installed(setupView),
  saveIdentity: (identity) => changed((register, ports) => (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .saveIdentity */ .Ao)(register, ports, identity)),
  previewSchools: (input) => installed((run) => {
    const reading = readInput(run, input);
    return run.read((register) => schoolsPreview(register, reading));
  }),
  importSchools: (input) => installed((run) => {
    const reading = readInput(run, input);
    run.ports.unitOfWork((register) => (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .importSchools */ .VU)(register, run.ports, reading.schools));
    return setupView(run);
  }),
  chooseTrainings: (codes) => changed((register, ports) => (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .chooseTrainings */ .pz)(register, ports, codes)),
  buildForms: () => installed((run) => {
    (0,_forms_build_forms__WEBPACK_IMPORTED_MODULE_10__/* .buildForms */ .A)(run);
    return setupView(run);
  }),
  sendTestMessage: () => installed((run) => {
    const settings = run.read((register) => (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__/* .settingsFrom */ .ms)(register.all("settings")));
    if (settings.animatorEmail === "") throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_1__/* .UserProblem */ .z(_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_6__/* .animatorEmailNeeded */ .F_.message, _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_6__/* .animatorEmailNeeded */ .F_.advice);
    const text = (0,_wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .testBody */ .rf)(settings.hubName);
    run.ports.mailer.send({ to: settings.animatorEmail, senderName: settings.hubName, subject: _wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .testSubject */ .lJ, text, html: (0,_wording_emails_text_to_html__WEBPACK_IMPORTED_MODULE_5__/* .textToHtml */ .s)(text) });
    run.installation.write({ testedOn: run.ports.clock.today() });
    return setupView(run);
  }),
  setSandbox: (isOn) => changed((register) => (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .writeSetting */ .cz)(register, "sandbox", isOn ? "oui" : "non"))
};
function readInput(run, input) {
  const reading = "text" in input ? (0,_register_import_read_directory__WEBPACK_IMPORTED_MODULE_4__/* .readDirectoryText */ .LS)(input.text) : (0,_register_import_read_directory__WEBPACK_IMPORTED_MODULE_4__/* .readDirectoryRows */ .zL)(rowsOfTab(run, input.tabName));
  if (reading.missing.length > 0) {
    const { message, advice } = (0,_wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .directoryColumnsMissing */ .$T)(reading.missing);
    throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_1__/* .UserProblem */ .z(message, advice);
  }
  if (reading.schools.length + reading.rejected.length === 0) throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_1__/* .UserProblem */ .z(_wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .emptyDirectory */ .hK.message, _wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .emptyDirectory */ .hK.advice);
  return reading;
}
function rowsOfTab(run, tabName) {
  const sheet = run.tabs.spreadsheet.getSheetByName(tabName);
  if (sheet === null) {
    const { message } = (0,_wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_7__/* .missingTab */ .k4)(tabName);
    throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_1__/* .UserProblem */ .z(message, _wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .emptyDirectory */ .hK.advice);
  }
  return sheet.getDataRange().getValues();
}
function schoolsPreview(register, { schools, rejected }) {
  const plan = (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .planSchools */ .T4)(register, schools);
  return {
    toCreate: plan.toCreate.length,
    known: plan.known,
    changed: plan.toChange.length,
    rejected: rejected.slice(0, MOST_REJECTED).map(({ line, reason, value }) => ({ line, reason: _wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .directoryFaults */ .$J[reason](value) })),
    sample: schools.slice(0, SAMPLE).map((school) => ({ uai: school.uai, name: school.name, commune: school.commune ?? "", kind: school.kind === void 0 ? "" : _wording_labels_lists__WEBPACK_IMPORTED_MODULE_8__/* .schoolKindLabels */ .O2[school.kind] })),
    sentence: (0,_wording_sidebar_setup_sentences__WEBPACK_IMPORTED_MODULE_9__/* .importSentence */ .Tz)(plan.toCreate.length, plan.known, rejected.length)
  };
}
function setupView(run) {
  return run.read((register) => {
    const identity = (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(register);
    const trainings = (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .trainingChoices */ .rT)(register);
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
        forms: forms.every(({ isThere }) => isThere),
        test: run.installation.read().testedOn !== void 0
      },
      isSandbox: (0,_domain_settings_setting__WEBPACK_IMPORTED_MODULE_2__/* .settingsFrom */ .ms)(register.all("settings")).sandbox === "oui"
    };
  });
}
function formLines(run, register) {
  const lists = (0,_application_setup_form_lists__WEBPACK_IMPORTED_MODULE_11__/* .formLists */ .U)(register);
  return _register_forms__WEBPACK_IMPORTED_MODULE_3__/* .FORM_KINDS */ .F.map((kind) => {
    const { title } = _register_forms__WEBPACK_IMPORTED_MODULE_3__/* .FORMS */ .y[kind](lists);
    const form = run.installation.form(kind);
    const hasTab = form !== void 0 && run.tabs.byId(form.sheetId) !== void 0;
    return {
      kind,
      title,
      isThere: hasTab,
      ...form === void 0 ? {} : { url: form.publicUrl },
      ...form !== void 0 && !hasTab ? { problem: (0,_wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_7__/* .missingForm */ .z1)(title).advice } : {}
    };
  });
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Z", 0, /* binding */ setupServer
/* harmony export */ ]);


/***/ },

/***/ "./src/google/bridge/sidebar-server.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _application_cards_home__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/cards/home.ts");
/* harmony import */ var _application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/application/cards/other-cards.ts");
/* harmony import */ var _application_cards_ranking__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/application/cards/ranking.ts");
/* harmony import */ var _application_cards_request_card__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/application/cards/request-card.ts");
/* harmony import */ var _application_cards_search__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/cards/search.ts");
/* harmony import */ var _application_offers_set_offer_status__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/application/offers/set-offer-status.ts");
/* harmony import */ var _application_outbox_message_actions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/application/outbox/message-actions.ts");
/* harmony import */ var _application_outbox_message_lines__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/outbox/message-lines.ts");
/* harmony import */ var _application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/application/outbox/send-pending-messages.ts");
/* harmony import */ var _application_propositions_place_pupil__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/application/propositions/place-pupil.ts");
/* harmony import */ var _application_propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/application/propositions/propose-hosts.ts");
/* harmony import */ var _application_propositions_record_answer__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/application/propositions/record-answer.ts");
/* harmony import */ var _application_requests_request_actions__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/application/requests/request-actions.ts");
/* harmony import */ var _application_require_record__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/application/require-record.ts");
/* harmony import */ var _ui_selection__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("./src/google/ui/selection.ts");
/* harmony import */ var _reply__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("./src/google/bridge/reply.ts");
















const shown = (view) => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)((run) => run.read((register) => view(register, run.ports)));
const done = (act, view) => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)(({ ports }) => ports.unitOfWork((register) => {
  act(register, ports);
  return view(register, ports);
}));
const sidebarServer = {
  getHome: () => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)((run) => run.installation.read().version === 0 ? (0,_application_cards_home__WEBPACK_IMPORTED_MODULE_0__/* .emptyHome */ .D)(run.ports) : run.read((register) => (0,_application_cards_home__WEBPACK_IMPORTED_MODULE_0__/* .home */ .i)(register, run.ports))),
  getSelection: () => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)(_ui_selection__WEBPACK_IMPORTED_MODULE_14__/* .selection */ .r),
  showRow: (reference) => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)((run) => (0,_ui_selection__WEBPACK_IMPORTED_MODULE_14__/* .showRow */ .m)(run, reference)),
  search: (text) => shown((register) => (0,_application_cards_search__WEBPACK_IMPORTED_MODULE_4__/* .search */ .$)(register, text)),
  getRequestCard: (reference) => shown((register) => (0,_application_cards_request_card__WEBPACK_IMPORTED_MODULE_3__/* .requestCard */ .Mt)(register, reference)),
  getRanking: (reference) => shown((register, ports) => (0,_application_cards_ranking__WEBPACK_IMPORTED_MODULE_2__/* .ranking */ .l)(register, ports, reference)),
  getOfferCard: (reference) => shown((register, ports) => (0,_application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__/* .offerCard */ .r_)(register, ports, reference)),
  getCompanyCard: (reference) => shown((register) => (0,_application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__/* .companyCard */ .cw)(register, reference)),
  getPropositionCard: (reference) => shown((register) => (0,_application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__/* .propositionCard */ .Ll)(register, reference)),
  previewPropositions: (reference, choices) => shown((register, ports) => (0,_application_propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_10__/* .previewPropositions */ .Cn)(register, ports, reference, choices)),
  sendPropositions: (input) => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)(({ ports }) => ports.unitOfWork((register) => (0,_application_propositions_propose_hosts__WEBPACK_IMPORTED_MODULE_10__/* .sendPropositions */ .eT)(register, ports, input))),
  recordAnswer: (input) => done(
    (register, ports) => void (0,_application_propositions_record_answer__WEBPACK_IMPORTED_MODULE_11__/* .recordAnswer */ .W)(register, ports, (0,_application_require_record__WEBPACK_IMPORTED_MODULE_13__/* .requireRecord */ .j)(register, "propositions", input.propositionReference), input),
    (register) => (0,_application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__/* .propositionCard */ .Ll)(register, input.propositionReference)
  ),
  cancelProposition: (reference, reason) => done(
    (register, ports) => {
      const { requestReference } = (0,_application_require_record__WEBPACK_IMPORTED_MODULE_13__/* .requireRecord */ .j)(register, "propositions", reference);
      (0,_application_propositions_place_pupil__WEBPACK_IMPORTED_MODULE_9__/* .cancelProposition */ .h)(register, ports, reference, "by-animator", reason);
      (0,_application_propositions_record_answer__WEBPACK_IMPORTED_MODULE_11__/* .backToSearch */ .z)(register, ports, requestReference);
    },
    (register) => (0,_application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__/* .propositionCard */ .Ll)(register, reference)
  ),
  completeRequest: (reference) => done((register, ports) => (0,_application_requests_request_actions__WEBPACK_IMPORTED_MODULE_12__/* .completeRequest */ .Zh)(register, ports, reference), (register) => (0,_application_cards_request_card__WEBPACK_IMPORTED_MODULE_3__/* .requestCard */ .Mt)(register, reference)),
  cancelRequest: (reference, reason) => done((register, ports) => (0,_application_requests_request_actions__WEBPACK_IMPORTED_MODULE_12__/* .cancelRequest */ .UL)(register, ports, reference, reason), (register) => (0,_application_cards_request_card__WEBPACK_IMPORTED_MODULE_3__/* .requestCard */ .Mt)(register, reference)),
  reopenRequest: (reference, reason) => done((register, ports) => (0,_application_requests_request_actions__WEBPACK_IMPORTED_MODULE_12__/* .reopenRequest */ .bx)(register, ports, reference, reason), (register) => (0,_application_cards_request_card__WEBPACK_IMPORTED_MODULE_3__/* .requestCard */ .Mt)(register, reference)),
  setOfferStatus: (reference, event) => done((register, ports) => (0,_application_offers_set_offer_status__WEBPACK_IMPORTED_MODULE_5__/* .setOfferStatus */ .B)(register, ports, reference, event), (register, ports) => (0,_application_cards_other_cards__WEBPACK_IMPORTED_MODULE_1__/* .offerCard */ .r_)(register, ports, reference)),
  getMessages: () => shown(_application_outbox_message_lines__WEBPACK_IMPORTED_MODULE_7__/* .messagesView */ .C),
  previewMessage: (reference) => shown((register) => (0,_application_outbox_message_actions__WEBPACK_IMPORTED_MODULE_6__/* .previewMessage */ .QS)(register, reference)),
  queueMessage: (reference, edits) => done((register, ports) => (0,_application_outbox_message_actions__WEBPACK_IMPORTED_MODULE_6__/* .queueReviewed */ .Bs)(register, ports, reference, edits), _application_outbox_message_lines__WEBPACK_IMPORTED_MODULE_7__/* .messagesView */ .C),
  cancelMessage: (reference) => done((register, ports) => (0,_application_outbox_message_actions__WEBPACK_IMPORTED_MODULE_6__/* .cancelMessage */ .Wz)(register, ports, reference), _application_outbox_message_lines__WEBPACK_IMPORTED_MODULE_7__/* .messagesView */ .C),
  settleMessage: (reference, outcome) => done((register, ports) => (0,_application_outbox_message_actions__WEBPACK_IMPORTED_MODULE_6__/* .settleMessage */ .dW)(register, ports, reference, outcome), _application_outbox_message_lines__WEBPACK_IMPORTED_MODULE_7__/* .messagesView */ .C),
  sendDueMessages: () => (0,_reply__WEBPACK_IMPORTED_MODULE_15__/* .reply */ .T)(({ ports }) => (0,_application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_8__/* .sendPendingMessages */ .A)(ports))
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Q", 0, /* binding */ sidebarServer
/* harmony export */ ]);


/***/ },

/***/ "./src/google/compose.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ composeRun)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _domain_geography_locate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/geography/locate.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/errors/register-errors.ts");
/* harmony import */ var _forms_form_link_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/google/forms/form-link-store.ts");
/* harmony import */ var _html_project_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/google/html/project-file.ts");
/* harmony import */ var _mail_platform_mailer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/google/mail/platform-mailer.ts");
/* harmony import */ var _properties_counters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/google/properties/counters.ts");
/* harmony import */ var _properties_installation__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/google/properties/installation.ts");
/* harmony import */ var _sheets_sheet_register__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/google/sheets/sheet-register.ts");
/* harmony import */ var _sheets_tab_finder__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/google/sheets/tab-finder.ts");
/* harmony import */ var _triggers_wake_up_trigger__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/google/triggers/wake-up-trigger.ts");











const TIME_BUDGET_MS = 27e4;
const LOCK_WAIT_MS = 15e3;
function composeRun(actor) {
  const startedAt = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const installation = new _properties_installation__WEBPACK_IMPORTED_MODULE_7__/* .InstallationStore */ .u(properties);
  const tabs = new _sheets_tab_finder__WEBPACK_IMPORTED_MODULE_9__/* .TabFinder */ .S(spreadsheet, installation);
  const wakeUp = new _triggers_wake_up_trigger__WEBPACK_IMPORTED_MODULE_10__/* .WakeUpTrigger */ .c(properties);
  const clock = { now: () => (/* @__PURE__ */ new Date()).toISOString(), today: () => localDay(/* @__PURE__ */ new Date()) };
  const newRegister = () => new _sheets_sheet_register__WEBPACK_IMPORTED_MODULE_8__/* .SheetRegister */ .P(tabs, new _properties_counters__WEBPACK_IMPORTED_MODULE_6__/* .Counters */ .Q(properties), clock.today, () => SpreadsheetApp.flush());
  const ports = {
    unitOfWork(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z(_wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_2__/* .lockedProblem */ .wO.message, _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_2__/* .lockedProblem */ .wO.advice);
      try {
        const register = newRegister();
        const result = work(register);
        register.save();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
    clock,
    mailer: new _mail_platform_mailer__WEBPACK_IMPORTED_MODULE_5__/* .PlatformMailer */ .M(),
    tokens: { next: () => Utilities.getUuid().replace(/-/g, "") },
    formLinks: new _forms_form_link_store__WEBPACK_IMPORTED_MODULE_3__/* .FormLinkStore */ .k(installation),
    wakeUp,
    gazetteer: { locate: (0,_domain_geography_locate__WEBPACK_IMPORTED_MODULE_1__/* .locateIn */ ._)(() => (0,_html_project_file__WEBPACK_IMPORTED_MODULE_4__/* .projectFile */ .g)("communes", _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_2__/* .noPlaceTable */ .x5)) },
    actor,
    hasTimeLeft: () => Date.now() - startedAt < TIME_BUDGET_MS
  };
  return { ports, tabs, installation, wakeUp, read: (work) => work(newRegister()) };
}
const two = (number) => String(number).padStart(2, "0");
const localDay = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;


/***/ },

/***/ "./src/google/forms/answer-tab.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ answerTab)
/* harmony export */ });
/* harmony import */ var _register_forms_read_answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/register/forms/read-answers.ts");
/* harmony import */ var _wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/answer-tab.ts");


function answerTab(kind, tabs, installation, retryFailed) {
  const form = installation.form(kind);
  const sheet = form && tabs.byId(form.sheetId);
  if (sheet === void 0) return void 0;
  const [headers = [], ...rows] = sheet.getDataRange().getValues();
  const markAt = headers.findIndex((header) => String(header) === (/* inlined export .answerMark */"Suivi"));
  const isWaiting = (cells) => {
    const mark = markAt === -1 ? "" : String(cells[markAt]);
    return cells[0] !== "" && (mark === "" || retryFailed && mark === _wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_1__/* .answerFailed */ .K);
  };
  const waiting = rows.flatMap((cells, index) => !isWaiting(cells) ? [] : [{ row: index + 2, cells: cells.filter((_, position) => position !== markAt || markAt === -1) }]);
  const questionHeaders = headers.filter((_, position) => position !== markAt || markAt === -1);
  return {
    columns: (0,_register_forms_read_answers__WEBPACK_IMPORTED_MODULE_0__/* .answerColumns */ .Kx)(questionHeaders),
    waiting,
    mark(marks) {
      const column = markAt === -1 ? headers.length + 1 : markAt + 1;
      if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
      if (markAt === -1) sheet.getRange(1, column).setValue((/* inlined export .answerMark */"Suivi"));
      for (const run of runsOf(marks)) sheet.getRange(run[0].row, column, run.length, 1).setValues(run.map(({ text }) => [text]));
    }
  };
}
function runsOf(marks) {
  const runs = [];
  for (const mark of marks) {
    const last = runs[runs.length - 1];
    if (last !== void 0 && last[last.length - 1].row === mark.row - 1) last.push(mark);
    else runs.push([mark]);
  }
  return runs;
}


/***/ },

/***/ "./src/google/forms/build-forms.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildForms)
/* harmony export */ });
/* unused harmony export openForm */
/* harmony import */ var _application_setup_form_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/setup/form-lists.ts");
/* harmony import */ var _register_forms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/forms/index.ts");
/* harmony import */ var _wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/answer-tab.ts");
/* harmony import */ var _properties_installation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/google/properties/installation.ts");
/* harmony import */ var _form_builder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/google/forms/form-builder.ts");





function buildForms(run) {
  const lists = run.read(_application_setup_form_lists__WEBPACK_IMPORTED_MODULE_0__/* .formLists */ .U);
  for (const kind of _register_forms__WEBPACK_IMPORTED_MODULE_1__/* .FORM_KINDS */ .F) run.installation.writeForm(kind, buildOne(run, kind, _register_forms__WEBPACK_IMPORTED_MODULE_1__/* .FORMS */ .y[kind](lists)));
}
function buildOne(run, kind, definition) {
  const known = run.installation.form(kind);
  const form = (known && openForm(known.formId)) ?? createForm(definition);
  const isNew = form.getId() !== known?.formId;
  const items = (0,_form_builder__WEBPACK_IMPORTED_MODULE_4__/* .buildForm */ .x)(form, definition, isNew ? {} : known?.items ?? {});
  const sheetId = isNew || run.tabs.byId(known?.sheetId) === void 0 ? linkAnswers(run, kind, form) : known.sheetId;
  return { formId: form.getId(), sheetId, publicUrl: form.getPublishedUrl(), items, ...kind === "answer" ? { tokenUrl: tokenUrl(form, items.token) } : {} };
}
function openForm(formId) {
  try {
    return FormApp.openById(formId);
  } catch {
    return void 0;
  }
}
function createForm(definition) {
  return FormApp.create(definition.title).setCollectEmail(false).setAllowResponseEdits(false).setProgressBar(true);
}
function linkAnswers(run, kind, form) {
  const { spreadsheet } = run.tabs;
  const before = new Set(spreadsheet.getSheets().map((sheet2) => sheet2.getSheetId()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  SpreadsheetApp.flush();
  const sheets = spreadsheet.getSheets();
  const sheet = sheets.find((other) => !before.has(other.getSheetId()));
  if (sheet === void 0) throw new Error("answers-tab-not-found");
  const active = spreadsheet.getActiveSheet();
  const taken = spreadsheet.getSheetByName(_wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_2__/* .answerTabNames */ .C[kind]);
  sheet.setName(taken === null ? _wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_2__/* .answerTabNames */ .C[kind] : `${_wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_2__/* .answerTabNames */ .C[kind]} (${sheets.length})`);
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(sheets.length);
  spreadsheet.setActiveSheet(active);
  return sheet.getSheetId();
}
function tokenUrl(form, tokenItem) {
  const item = form.getItemById(tokenItem).asTextItem();
  return form.createResponse().withItemResponse(item.createResponse(_properties_installation__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN_PLACE */ .i)).toPrefilledUrl();
}


/***/ },

/***/ "./src/google/forms/form-builder.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ buildForm)
/* harmony export */ });
/* harmony import */ var _wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/form-texts.ts");

const sectionKey = (section) => `§${section.key}`;
function buildForm(form, definition, known) {
  form.setTitle(definition.title).setDescription(definition.description).setConfirmationMessage(definition.confirmation);
  const ids = {};
  const existing = new Map(form.getItems().map((item) => [item.getId(), item]));
  const pages = /* @__PURE__ */ new Map();
  let position = 0;
  const place = (key, make) => {
    const kept = known[key] === void 0 ? void 0 : existing.get(known[key]);
    const id = kept?.getId() ?? make().getId();
    const item = kept ?? form.getItemById(id);
    ids[key] = id;
    if (item.getIndex() !== position) form.moveItem(item.getIndex(), position);
    position += 1;
    return item;
  };
  definition.sections.forEach((section, index) => {
    if (index === 0) place(sectionKey(section), () => form.addSectionHeaderItem()).asSectionHeaderItem().setTitle(section.title).setHelpText(section.help ?? "");
    else pages.set(section.key, place(sectionKey(section), () => form.addPageBreakItem()).asPageBreakItem().setTitle(section.title).setHelpText(section.help ?? ""));
    for (const question of section.questions) place(question.key, () => addQuestion(form, question));
  });
  for (const [id, item] of existing) if (!Object.values(ids).includes(id)) form.deleteItem(item);
  navigate(definition, pages);
  for (const question of definition.sections.flatMap((section) => section.questions)) fill(form.getItemById(ids[question.key]), question, pages);
  return ids;
}
function navigate(definition, pages) {
  definition.sections.forEach((section, index) => {
    const following = definition.sections[index + 1];
    const breakAfter = following && pages.get(following.key);
    if (breakAfter === void 0) return;
    const target = section.next === void 0 ? void 0 : pages.get(section.next);
    if (target === void 0) breakAfter.setGoToPage(FormApp.PageNavigationType.CONTINUE);
    else breakAfter.setGoToPage(target);
  });
}
const addQuestion = (form, { kind }) => ({
  text: () => form.addTextItem(),
  paragraph: () => form.addParagraphTextItem(),
  list: () => form.addListItem(),
  choice: () => form.addMultipleChoiceItem(),
  checkboxes: () => form.addCheckboxItem(),
  date: () => form.addDateItem()
})[kind]();
function fill(item, question, pages) {
  const { title, help = "", isRequired } = question;
  const choices = question.choices !== void 0 && question.choices.length > 0 ? question.choices : [{ label: _wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .formValidationHelp */ .jK.emptyList }];
  switch (question.kind) {
    case "text": {
      const text = item.asTextItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      const validation = textValidation(question.validation);
      if (validation !== void 0) text.setValidation(validation);
      return;
    }
    case "paragraph":
      item.asParagraphTextItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      return;
    case "date":
      item.asDateItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      return;
    case "checkboxes":
      item.asCheckboxItem().setTitle(title).setHelpText(help).setRequired(isRequired).setChoiceValues(choices.map(({ label }) => label)).showOtherOption(question.hasOther ?? false);
      return;
    case "list": {
      const list = item.asListItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      list.setChoices(choices.map((choice) => choiceOf(list, choice, pages)));
      return;
    }
    case "choice": {
      const list = item.asMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(isRequired).showOtherOption(question.hasOther ?? false);
      list.setChoices(choices.map((choice) => choiceOf(list, choice, pages)));
    }
  }
}
function choiceOf(list, { label, goTo }, pages) {
  const page = goTo === void 0 ? void 0 : pages.get(goTo);
  return page === void 0 ? list.createChoice(label) : list.createChoice(label, page);
}
function textValidation(validation) {
  if (validation === void 0) return void 0;
  const builder = FormApp.createTextValidation();
  if (validation === "email") return builder.setHelpText(_wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .formValidationHelp */ .jK.email).requireTextIsEmail().build();
  if (validation === "postal-code") return builder.setHelpText(_wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .formValidationHelp */ .jK.postalCode).requireTextMatchesPattern(_wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .postalCodePattern */ .xL).build();
  if (validation === "initials") return builder.setHelpText(_wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .formValidationHelp */ .jK.initials).requireTextMatchesPattern(_wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .initialsPattern */ .gS).build();
  return builder.setHelpText(_wording_labels_form_texts__WEBPACK_IMPORTED_MODULE_0__/* .formValidationHelp */ .jK.between(validation.min, validation.max)).requireNumberBetween(validation.min, validation.max).build();
}


/***/ },

/***/ "./src/google/forms/form-link-store.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FormLinkStore)
/* harmony export */ });
/* harmony import */ var _properties_installation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/google/properties/installation.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

class FormLinkStore {
  constructor(installation) {
    __publicField(this, "installation", installation);
    __publicField(this, "known", /* @__PURE__ */ new Map());
  }
  publicUrl(kind) {
    return this.form(kind)?.publicUrl;
  }
  answerUrl(token) {
    return this.form("answer")?.tokenUrl?.replace(_properties_installation__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_PLACE */ .i, encodeURIComponent(token));
  }
  form(kind) {
    if (!this.known.has(kind)) this.known.set(kind, this.installation.form(kind));
    return this.known.get(kind);
  }
}


/***/ },

/***/ "./src/google/html/project-file.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ projectFile)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");

function projectFile(name, problem) {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent();
  } catch {
    throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z(problem.message, problem.advice);
  }
}


/***/ },

/***/ "./src/google/install/dress-tab.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dressTab)
/* harmony export */ });
/* harmony import */ var _register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/register/structure/read-structure.ts");
/* harmony import */ var _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/tab-texts.ts");


const HEADER = { background: "#f1f3f4", addonBackground: "#e8eaed", color: "#202124" };
const NUMBER_FORMAT = { text: "@", date: "dd/mm/yyyy", instant: "dd/mm/yyyy hh:mm", number: "0.##", percent: "0%", checkbox: "General" };
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
  const columns = (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(table).flatMap(([field, column]) => structure.positions[field] === void 0 ? [] : [{ ...column, position: structure.positions[field] + 1 }]).sort((a, b) => a.position - b.position);
  const rows = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  if (table.frozenColumns !== void 0) sheet.setFrozenColumns(table.frozenColumns);
  if (table.tabColor !== void 0) sheet.setTabColor(table.tabColor);
  for (const { first, count, trait } of runsBy(columns, (column) => column.writer === "addon")) {
    const header = sheet.getRange(1, first, 1, count);
    header.setBackground(trait ? HEADER.addonBackground : HEADER.background).setFontColor(HEADER.color).setFontWeight("bold").setWrap(true).setVerticalAlignment("middle");
  }
  for (const { first, count, trait } of runsBy(columns, (column) => column.width)) sheet.setColumnWidths(first, count, trait);
  for (const { first, count, trait } of runsBy(columns, (column) => NUMBER_FORMAT[column.codec.display])) sheet.getRange(2, first, rows, count).setNumberFormat(trait).setVerticalAlignment("top");
  for (const { first, count, trait } of runsBy(columns, (column) => column.isHidden)) if (trait) sheet.hideColumns(first, count);
  for (const column of columns) {
    const note = column.note ?? (column.writer === "addon" && !column.isHidden ? _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_1__/* .columnHelp */ .wr.addon : void 0);
    if (note !== void 0) sheet.getRange(1, column.position).setNote(note);
    restrict(sheet.getRange(2, column.position, rows, 1), column);
  }
  protect(sheet, columns);
}
function restrict(range, column) {
  const { codec } = column;
  const builder = SpreadsheetApp.newDataValidation();
  if (codec.choices !== void 0) range.setDataValidation(builder.requireValueInList([...codec.choices], true).setAllowInvalid(false).setHelpText(_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_1__/* .columnHelp */ .wr.list).build());
  else if (codec.display === "date") range.setDataValidation(builder.requireDate().setAllowInvalid(false).setHelpText(_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_1__/* .columnHelp */ .wr.date).build());
}
function protect(sheet, columns) {
  const standing = new Set(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => protection.getRange().getA1Notation()));
  const stretches = [sheet.getRange(1, 1, 1, sheet.getMaxColumns()), ...runsBy(columns, (column) => column.writer).filter(({ trait }) => trait === "addon").map(({ first, count }) => sheet.getRange(2, first, sheet.getMaxRows() - 1, count))];
  for (const range of stretches) if (!standing.has(range.getA1Notation())) range.protect().setDescription(_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_1__/* .protectionText */ .Jy).setWarningOnly(true);
}


/***/ },

/***/ "./src/google/install/install-hub.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ installHub)
/* harmony export */ });
/* harmony import */ var _application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/setup/setup-hub.ts");
/* harmony import */ var _wording_labels_journal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/journal.ts");
/* harmony import */ var _wording_labels_rule_texts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/rule-texts.ts");
/* harmony import */ var _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/tab-texts.ts");
/* harmony import */ var _wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/emails/default-templates.ts");
/* harmony import */ var _register_seed_read_trainings__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/register/seed/read-trainings.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/errors/register-errors.ts");
/* harmony import */ var _application_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/application/journal/note-in-journal.ts");
/* harmony import */ var _html_project_file__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/google/html/project-file.ts");
/* harmony import */ var _triggers_install_triggers__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/google/triggers/install-triggers.ts");
/* harmony import */ var _install_register__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/google/install/install-register.ts");











function installHub(run) {
  const changes = (0,_install_register__WEBPACK_IMPORTED_MODULE_10__/* .installRegister */ .J)(run);
  welcome(run);
  run.ports.unitOfWork((register) => {
    (0,_application_setup_setup_hub__WEBPACK_IMPORTED_MODULE_0__/* .seedSettings */ .NY)(register);
    seedRules(register);
    seedTemplates(register);
    seedTrainings(register);
    if (changes.length > 0) (0,_application_journal_note_in_journal__WEBPACK_IMPORTED_MODULE_7__/* .noteInJournal */ .Z)(register, run.ports, { action: changes.some(({ kind }) => kind === "created") ? _wording_labels_journal__WEBPACK_IMPORTED_MODULE_1__/* .journalActions */ .h.installed : _wording_labels_journal__WEBPACK_IMPORTED_MODULE_1__/* .journalActions */ .h.repaired, object: _wording_labels_journal__WEBPACK_IMPORTED_MODULE_1__/* .journalObjects */ .i.hub, reference: "", after: String(changes.length) });
  });
  (0,_triggers_install_triggers__WEBPACK_IMPORTED_MODULE_9__/* .installTriggers */ .r)(run.tabs.spreadsheet);
  return changes;
}
function seedRules(register) {
  const known = new Set(register.all("rules").map(({ code }) => code));
  for (const rule of _wording_labels_rule_texts__WEBPACK_IMPORTED_MODULE_2__/* .seededRules */ .A) if (!known.has(rule.code)) register.add("rules", rule);
}
function seedTemplates(register) {
  for (const { code, title, subject, body, variables } of Object.values(_wording_emails_default_templates__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_TEMPLATES */ .EE)) {
    if (register.find("templates", code) !== void 0) continue;
    register.add("templates", { code, title, subject, body, isActive: true, variables: variables.map(({ name, example }) => `{{${name}}} : ${example.split("\n")[0]}`).join("\n") });
  }
}
function seedTrainings(register) {
  if (register.all("trainings").length > 0) return;
  for (const training of (0,_register_seed_read_trainings__WEBPACK_IMPORTED_MODULE_5__/* .readTrainings */ .M)(decodeData((0,_html_project_file__WEBPACK_IMPORTED_MODULE_8__/* .projectFile */ .g)("formations", _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_6__/* .noTrainingsFile */ .R7)))) register.add("trainings", training);
}
const decodeData = (content) => JSON.parse(content);
function welcome(run) {
  const { spreadsheet } = run.tabs;
  const home = spreadsheet.getSheetByName(_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .homeTab */ .DF.sheetName);
  if (home !== null && home.getLastRow() === 0) {
    home.getRange(1, 1, _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .homeTab */ .DF.lines.length + 2, 2).setValues([[_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .homeTab */ .DF.title, ""], ["", ""], ..._wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .homeTab */ .DF.lines.map((line) => [...line])]);
    home.getRange(1, 1).setFontSize(18).setFontWeight("bold");
    home.getRange(3, 1, _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .homeTab */ .DF.lines.length, 1).setFontWeight("bold").setVerticalAlignment("top");
    home.getRange(3, 2, _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .homeTab */ .DF.lines.length, 1).setWrap(true);
    home.setColumnWidth(1, 200).setColumnWidth(2, 720);
  }
  const dashboard = spreadsheet.getSheetByName(_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .dashboardTab */ .Ch.sheetName);
  if (dashboard !== null && dashboard.getLastRow() === 0) {
    dashboard.getRange(1, 1, 3, 1).setValues([[_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .dashboardTab */ .Ch.title], [""], [_wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_3__/* .dashboardTab */ .Ch.empty]]);
    dashboard.getRange(1, 1).setFontSize(18).setFontWeight("bold");
    dashboard.setColumnWidth(1, 400);
  }
}


/***/ },

/***/ "./src/google/install/install-register.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ installRegister),
/* harmony export */   r: () => (/* binding */ structureFaults)
/* harmony export */ });
/* harmony import */ var _register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/register/structure/read-structure.ts");
/* harmony import */ var _register_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/tables/index.ts");
/* harmony import */ var _register_tables_tab_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/tables/tab-order.ts");
/* harmony import */ var _dress_tab__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/google/install/dress-tab.ts");




function installRegister(run) {
  const { spreadsheet } = run.tabs;
  if (spreadsheet.getSpreadsheetLocale() !== "fr_FR") spreadsheet.setSpreadsheetLocale("fr_FR");
  if (spreadsheet.getSpreadsheetTimeZone() !== Session.getScriptTimeZone()) spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
  const changes = [];
  const ids = { ...run.installation.read().sheets };
  const blank = onlyBlankSheet(spreadsheet);
  _register_tables_tab_order__WEBPACK_IMPORTED_MODULE_2__/* .tabOrder */ .i.forEach((tab, index) => {
    const known = spreadsheet.getSheetByName(tab.sheetName) ?? run.tabs.byId(ids[tab.name]);
    const sheet = known ?? spreadsheet.insertSheet(tab.sheetName, index);
    ids[tab.name] = sheet.getSheetId();
    if (known === null || known === void 0) changes.push({ sheetName: tab.sheetName, kind: "created" });
    else if (sheet.getName() !== tab.sheetName) {
      changes.push({ sheetName: tab.sheetName, kind: "named", detail: sheet.getName() });
      sheet.setName(tab.sheetName);
    }
    if (tab.table !== void 0) changes.push(...installTable(sheet, _register_tables__WEBPACK_IMPORTED_MODULE_1__/* .TABLES */ .C[tab.table], known === null || known === void 0));
  });
  if (blank !== void 0 && changes.length > 0) spreadsheet.deleteSheet(blank);
  run.installation.write({ version: 1, sheets: ids });
  return changes;
}
function structureFaults(run) {
  return _register_tables__WEBPACK_IMPORTED_MODULE_1__/* .TABLE_NAMES */ .e.flatMap((name) => {
    const sheet = run.tabs.look(name);
    const structure = sheet === void 0 ? { missing: ["—"], doubled: [] } : (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .readStructure */ .ws)(_register_tables__WEBPACK_IMPORTED_MODULE_1__/* .TABLES */ .C[name], headersOf(sheet));
    return structure.missing.length + structure.doubled.length === 0 ? [] : [{ sheetName: _register_tables__WEBPACK_IMPORTED_MODULE_1__/* .TABLES */ .C[name].sheetName, ...structure }];
  });
}
function installTable(sheet, table, isNew) {
  const headers = headersOf(sheet);
  const isBlank = headers.every((header) => header === "");
  if (isNew || isBlank) {
    const columns = (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(table).map(([, column]) => column.header);
    ensureColumns(sheet, columns.length);
    sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
    (0,_dress_tab__WEBPACK_IMPORTED_MODULE_3__/* .dressTab */ .X)(sheet, table, (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .readStructure */ .ws)(table, columns));
    return [];
  }
  const repairs = (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .planRepair */ .RZ)(table, (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .readStructure */ .ws)(table, headers));
  let next = headers.length;
  for (const repair of repairs) {
    if (repair.kind === "rename") sheet.getRange(1, repair.position + 1).setValue(repair.to);
    else {
      next += 1;
      ensureColumns(sheet, next);
      sheet.getRange(1, next).setValue(repair.header);
    }
  }
  if (repairs.length > 0) (0,_dress_tab__WEBPACK_IMPORTED_MODULE_3__/* .dressTab */ .X)(sheet, table, (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .readStructure */ .ws)(table, headersOf(sheet)));
  return repairs.map((repair) => repair.kind === "rename" ? { sheetName: table.sheetName, kind: "column-named", detail: `${repair.from} → ${repair.to}` } : { sheetName: table.sheetName, kind: "column-added", detail: repair.header });
}
const headersOf = (sheet) => sheet.getLastColumn() === 0 ? [] : sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].map(String);
function ensureColumns(sheet, count) {
  const lacking = count - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
}
function onlyBlankSheet(spreadsheet) {
  const sheets = spreadsheet.getSheets();
  return sheets.length === 1 && sheets[0].getLastRow() === 0 ? sheets[0] : void 0;
}


/***/ },

/***/ "./src/google/mail/platform-mailer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PlatformMailer)
/* harmony export */ });
class PlatformMailer {
  quotaLeft() {
    return MailApp.getRemainingDailyQuota();
  }
  send({ to, cc, replyTo, senderName, subject, text, html }) {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, ...cc ? { cc } : {}, ...replyTo ? { replyTo } : {}, ...senderName ? { name: senderName } : {} });
  }
}


/***/ },

/***/ "./src/google/properties/counters.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Counters)
/* harmony export */ });
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
const KEY = "counters";
class Counters {
  constructor(properties) {
    __publicField(this, "properties", properties);
    __publicField(this, "numbers");
    __publicField(this, "isChanged", false);
  }
  /** Last number given under the stem, 0 if none. */
  last(stem) {
    this.numbers ?? (this.numbers = JSON.parse(this.properties.getProperty(KEY) ?? "{}"));
    return this.numbers[stem] ?? 0;
  }
  use(stem, number) {
    this.numbers = { ...this.numbers, [stem]: number };
    this.isChanged = true;
  }
  save() {
    if (this.isChanged) this.properties.setProperty(KEY, JSON.stringify(this.numbers));
    this.isChanged = false;
  }
}


/***/ },

/***/ "./src/google/properties/installation.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ InstallationStore)
/* harmony export */ });
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
const TOKEN_PLACE = "JETON0DE0LA0PROPOSITION";
const INSTALLATION_KEY = "installation";
const formKey = (kind) => `form.${kind}`;
class InstallationStore {
  constructor(properties) {
    __publicField(this, "properties", properties);
    __publicField(this, "known");
  }
  read() {
    this.known ?? (this.known = JSON.parse(this.properties.getProperty(INSTALLATION_KEY) ?? '{"version":0,"sheets":{}}'));
    return this.known;
  }
  write(patch) {
    this.known = { ...this.read(), ...patch };
    this.properties.setProperty(INSTALLATION_KEY, JSON.stringify(this.known));
  }
  form(kind) {
    const stored = this.properties.getProperty(formKey(kind));
    return stored === null ? void 0 : JSON.parse(stored);
  }
  writeForm(kind, form) {
    this.properties.setProperty(formKey(kind), JSON.stringify(form));
  }
  forgetForm(kind) {
    this.properties.deleteProperty(formKey(kind));
  }
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "i", 0, /* binding */ TOKEN_PLACE
/* harmony export */ ]);


/***/ },

/***/ "./src/google/sheets/cell-blocks.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
function blocksOf(cells) {
  const places = [...cells].map(([place, value]) => {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    return { row, column, value };
  }).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs = [];
  for (const { row, column, value } of places) {
    const last = runs[runs.length - 1];
    if (last !== void 0 && last.row === row && last.column + last.values[0].length === column) last.values[0].push(value);
    else runs.push({ row, column, values: [[value]] });
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


/***/ },

/***/ "./src/google/sheets/sheet-register.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SheetRegister)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _domain_calendar_school_year__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/calendar/school-year.ts");
/* harmony import */ var _register_row__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/row.ts");
/* harmony import */ var _register_structure_read_structure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/structure/read-structure.ts");
/* harmony import */ var _register_tables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/register/tables/index.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/errors/register-errors.ts");
/* harmony import */ var _cell_blocks__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/google/sheets/cell-blocks.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);







class SheetRegister {
  constructor(tabs, counters, today, flush) {
    __publicField(this, "tabs", tabs);
    __publicField(this, "counters", counters);
    __publicField(this, "today", today);
    __publicField(this, "flush", flush);
    __publicField(this, "loaded", /* @__PURE__ */ new Map());
  }
  all(name) {
    const loaded = this.load(name);
    loaded.list ?? (loaded.list = recordsOf(loaded).filter((record) => record !== void 0));
    return loaded.list;
  }
  find(name, key) {
    const loaded = this.load(name);
    const index = loaded.indexByKey.get(key);
    if (index === void 0) return void 0;
    const record = loaded.records === void 0 ? (0,_register_row__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .z)(loaded.table, loaded.structure, loaded.rows[index]).record : loaded.records[index];
    return record;
  }
  add(name, record) {
    const loaded = this.load(name);
    const row = new Array(loaded.width).fill("");
    for (const [field, cell] of (0,_register_row__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .p)(_register_tables__WEBPACK_IMPORTED_MODULE_4__/* .TABLES */ .C[name], record)) row[loaded.structure.positions[field]] = cell;
    loaded.rows.push(row);
    const key = loaded.table.key;
    if (key !== void 0) loaded.indexByKey.set(String(record[key]), loaded.rows.length - 1);
    refresh(loaded, loaded.rows.length - 1);
  }
  change(name, key, patch) {
    const loaded = this.load(name);
    const index = loaded.indexByKey.get(key);
    if (index === void 0) throw new Error(`record-not-found: ${name} ${key}`);
    for (const [field, cell] of (0,_register_row__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .p)(_register_tables__WEBPACK_IMPORTED_MODULE_4__/* .TABLES */ .C[name], patch)) {
      const position = loaded.structure.positions[field];
      if (sameCell(loaded.rows[index][position], cell)) continue;
      loaded.rows[index][position] = cell;
      if (index < loaded.stored) loaded.dirty.set(`${index} ${position}`, cell);
    }
    refresh(loaded, index);
  }
  nextReference(name) {
    const stem = `${_register_tables__WEBPACK_IMPORTED_MODULE_4__/* .TABLES */ .C[name].prefix}-${(0,_domain_calendar_school_year__WEBPACK_IMPORTED_MODULE_1__/* .schoolYearOf */ .v)(this.today())}-`;
    let highest = this.counters.last(stem);
    for (const key of this.load(name).indexByKey.keys()) if (key.startsWith(stem)) highest = Math.max(highest, Number(key.slice(stem.length)) || 0);
    this.counters.use(stem, highest + 1);
    return stem + String(highest + 1).padStart(4, "0");
  }
  /** Writes what the action changed so far, in the schema's order of tabs. */
  save() {
    this.counters.save();
    let wrote = false;
    for (const name of _register_tables__WEBPACK_IMPORTED_MODULE_4__/* .TABLE_NAMES */ .e) {
      const loaded = this.loaded.get(name);
      if (loaded === void 0 || loaded.dirty.size === 0 && loaded.rows.length === loaded.stored) continue;
      this.write(loaded);
      loaded.dirty.clear();
      loaded.stored = loaded.rows.length;
      wrote = true;
    }
    if (wrote) this.flush();
  }
  write({ table, structure, sheet, rows, stored, width, dirty }) {
    for (const block of (0,_cell_blocks__WEBPACK_IMPORTED_MODULE_6__/* .blocksOf */ .S)(dirty)) sheet.getRange(block.row + 2, block.column + 1, block.values.length, block.values[0].length).setValues(block.values);
    if (rows.length === stored) return;
    const lacking = rows.length + 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(lacking, 200));
    for (const [field, column] of (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(table)) {
      if (column.codec.display === "checkbox") sheet.getRange(stored + 2, structure.positions[field] + 1, rows.length - stored, 1).insertCheckboxes();
    }
    sheet.getRange(stored + 2, 1, rows.length - stored, width).setValues(rows.slice(stored));
  }
  load(name) {
    const known = this.loaded.get(name);
    if (known !== void 0) return known;
    const table = _register_tables__WEBPACK_IMPORTED_MODULE_4__/* .TABLES */ .C[name];
    const sheet = this.tabs.find(name);
    const [headers = [], ...body] = sheet.getDataRange().getValues();
    const structure = (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_3__/* .readStructure */ .ws)(table, headers);
    if (structure.missing.length > 0 || structure.doubled.length > 0) {
      const { message, advice } = (0,_wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_5__/* .structureProblem */ .xy)(table.sheetName, structure.missing, structure.doubled);
      throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z(message, advice);
    }
    const rows = body.slice(0, lastFilled(body) + 1);
    const loaded = { table, sheet, structure, width: headers.length, rows, stored: rows.length, indexByKey: /* @__PURE__ */ new Map(), dirty: /* @__PURE__ */ new Map() };
    if (table.key !== void 0) {
      const position = structure.positions[table.key];
      rows.forEach((row, index) => {
        const key = String(row[position]).trim();
        if (key !== "" && !loaded.indexByKey.has(key)) loaded.indexByKey.set(key, index);
      });
    }
    this.loaded.set(name, loaded);
    return loaded;
  }
}
const hasKey = ({ table, structure }, row) => {
  const position = structure.positions[table.key ?? "at"];
  return position !== void 0 && String(row[position] ?? "").trim() !== "";
};
const recordOf = (loaded, row) => hasKey(loaded, row) ? (0,_register_row__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .z)(loaded.table, loaded.structure, row).record : void 0;
function recordsOf(loaded) {
  loaded.records ?? (loaded.records = loaded.rows.map((row) => recordOf(loaded, row)));
  return loaded.records;
}
function refresh(loaded, index) {
  if (loaded.records !== void 0) loaded.records[index] = recordOf(loaded, loaded.rows[index]);
  loaded.list = void 0;
}
const lastFilled = (rows) => {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (rows[index].some((cell) => cell !== "" && cell !== false)) return index;
  return -1;
};
const sameCell = (a, b) => a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;


/***/ },

/***/ "./src/google/sheets/tab-finder.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ TabFinder)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _register_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/tables/index.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/errors/register-errors.ts");
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);



class TabFinder {
  constructor(spreadsheet, installation) {
    __publicField(this, "spreadsheet", spreadsheet);
    __publicField(this, "installation", installation);
    __publicField(this, "sheetsById");
  }
  /** The tab of the table. Throws a UserProblem when there is none under this name or identity. */
  find(table) {
    const sheet = this.look(table);
    if (sheet !== void 0) return sheet;
    const { message, advice } = (0,_wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_2__/* .missingTab */ .k4)(_register_tables__WEBPACK_IMPORTED_MODULE_1__/* .TABLES */ .C[table].sheetName);
    throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z(message, advice);
  }
  look(table) {
    return this.spreadsheet.getSheetByName(_register_tables__WEBPACK_IMPORTED_MODULE_1__/* .TABLES */ .C[table].sheetName) ?? this.byId(this.installation.read().sheets[table]);
  }
  byId(id) {
    if (id === void 0) return void 0;
    this.sheetsById ?? (this.sheetsById = new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet])));
    return this.sheetsById.get(id);
  }
}


/***/ },

/***/ "./src/google/triggers/install-triggers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ installTriggers)
/* harmony export */ });
const WANTED = ["onFormSubmit", "onSheetEdit", "onClock"];
function installTriggers(spreadsheet) {
  const standing = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const create = {
    onFormSubmit: () => void ScriptApp.newTrigger("onFormSubmit").forSpreadsheet(spreadsheet).onFormSubmit().create(),
    onSheetEdit: () => void ScriptApp.newTrigger("onSheetEdit").forSpreadsheet(spreadsheet).onEdit().create(),
    onClock: () => void ScriptApp.newTrigger("onClock").timeBased().everyHours(1).create()
  };
  for (const name of WANTED) if (!standing.has(name)) create[name]();
}


/***/ },

/***/ "./src/google/triggers/on-sheet-edit.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ onSheetEdit)
/* harmony export */ });
/* harmony import */ var _application_edits_check_edit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/edits/check-edit.ts");
/* harmony import */ var _register_cell__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/cell.ts");
/* harmony import */ var _register_structure_read_structure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/structure/read-structure.ts");
/* harmony import */ var _register_tables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/tables/index.ts");
/* harmony import */ var _wording_labels_edits__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/labels/edits.ts");





function onSheetEdit(event) {
  const range = event.range;
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1 || range.getRow() < 2) return;
  const sheet = range.getSheet();
  const name = _register_tables__WEBPACK_IMPORTED_MODULE_3__/* .TABLE_NAMES */ .e.find((table2) => _register_tables__WEBPACK_IMPORTED_MODULE_3__/* .TABLES */ .C[table2].sheetName === sheet.getName());
  if (name === void 0) return;
  const table = _register_tables__WEBPACK_IMPORTED_MODULE_3__/* .TABLES */ .C[name];
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const structure = (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_2__/* .readStructure */ .ws)(table, headers);
  const entry = (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(table).find(([field2]) => structure.positions[field2] === range.getColumn() - 1);
  if (entry === void 0) return;
  const [field, column] = entry;
  const cell = range.getValue();
  const keyAt = table.key === void 0 ? void 0 : structure.positions[table.key];
  const verdict = (0,_application_edits_check_edit__WEBPACK_IMPORTED_MODULE_0__/* .checkEdit */ .D)({
    table: name,
    field,
    header: column.header,
    typed: cell instanceof Date ? range.getDisplayValue() : String(cell),
    isReadable: column.codec.read(cell).kind !== "faulty",
    key: keyAt === void 0 ? "" : String(sheet.getRange(range.getRow(), keyAt + 1).getValue())
  });
  if (verdict.kind === "kept") return;
  range.setValue(event.oldValue === void 0 ? "" : (0,_register_cell__WEBPACK_IMPORTED_MODULE_1__/* .shieldText */ .T)(String(event.oldValue)));
  sheet.getParent().toast(verdict.sentence, _wording_labels_edits__WEBPACK_IMPORTED_MODULE_4__/* .editTexts */ .N.refused, 10);
}


/***/ },

/***/ "./src/google/triggers/on-trigger.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/outbox/send-pending-messages.ts");
/* harmony import */ var _application_offers_expire_offers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/application/offers/expire-offers.ts");
/* harmony import */ var _wording_labels_triggers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/triggers.ts");
/* harmony import */ var _compose__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/google/compose.ts");
/* harmony import */ var _sweep_answers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/google/triggers/sweep-answers.ts");





function triggered(actor, work) {
  const run = (0,_compose__WEBPACK_IMPORTED_MODULE_3__/* .composeRun */ .w)(actor);
  work(run);
  run.wakeUp.keep();
}
const onFormSubmit = () => triggered(_wording_labels_triggers__WEBPACK_IMPORTED_MODULE_2__/* .triggerActors */ .b.form, (run) => {
  ;(0,_sweep_answers__WEBPACK_IMPORTED_MODULE_4__/* .sweepAnswers */ .e)(run, { retryFailed: false });
  (0,_application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_0__/* .sendPendingMessages */ .A)(run.ports);
});
const onClock = () => triggered(_wording_labels_triggers__WEBPACK_IMPORTED_MODULE_2__/* .triggerActors */ .b.clock, (run) => {
  (0,_sweep_answers__WEBPACK_IMPORTED_MODULE_4__/* .sweepAnswers */ .e)(run, { retryFailed: true });
  run.ports.unitOfWork((register) => (0,_application_offers_expire_offers__WEBPACK_IMPORTED_MODULE_1__/* .expireOffers */ .b)(register, run.ports));
  (0,_application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_0__/* .sendPendingMessages */ .A)(run.ports);
});
const onWake = () => triggered(_wording_labels_triggers__WEBPACK_IMPORTED_MODULE_2__/* .triggerActors */ .b.clock, (run) => {
  run.wakeUp.done();
  (0,_application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_0__/* .sendPendingMessages */ .A)(run.ports);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "CP", 0, /* binding */ onClock,
/* harmony export */   "Y4", 0, /* binding */ onFormSubmit,
/* harmony export */   "ai", 0, /* binding */ onWake
/* harmony export */ ]);


/***/ },

/***/ "./src/google/triggers/sweep-answers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sweepAnswers)
/* harmony export */ });
/* harmony import */ var _application_intake_receive_answer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/intake/receive-answer.ts");
/* harmony import */ var _application_intake_receive_offer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/application/intake/receive-offer.ts");
/* harmony import */ var _application_intake_receive_request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/application/intake/receive-request.ts");
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _application_setup_form_lists__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/application/setup/form-lists.ts");
/* harmony import */ var _register_forms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/register/forms/index.ts");
/* harmony import */ var _register_forms_answer_key__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/register/forms/answer-key.ts");
/* harmony import */ var _register_forms_read_answers__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/register/forms/read-answers.ts");
/* harmony import */ var _register_forms_read_answer__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/register/forms/read-answer.ts");
/* harmony import */ var _register_forms_read_offer__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/register/forms/read-offer.ts");
/* harmony import */ var _register_forms_read_request__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./src/register/forms/read-request.ts");
/* harmony import */ var _wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./src/wording/labels/answer-tab.ts");
/* harmony import */ var _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./src/wording/sidebar/proposition-sentences.ts");
/* harmony import */ var _forms_answer_tab__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("./src/google/forms/answer-tab.ts");














const RECEIVE = {
  request: (register, ports, answers, originKey, lists) => (0,_application_intake_receive_request__WEBPACK_IMPORTED_MODULE_2__/* .receiveRequest */ .b)(register, ports, { ...(0,_register_forms_read_request__WEBPACK_IMPORTED_MODULE_10__/* .readRequest */ .i)(answers, lists), originKey }),
  offer: (register, ports, answers, originKey) => (0,_application_intake_receive_offer__WEBPACK_IMPORTED_MODULE_1__/* .receiveOffer */ .i)(register, ports, { ...(0,_register_forms_read_offer__WEBPACK_IMPORTED_MODULE_9__/* .readOffer */ .n)(answers), originKey }),
  answer(register, ports, answers) {
    const receipt = (0,_application_intake_receive_answer__WEBPACK_IMPORTED_MODULE_0__/* .receiveAnswer */ .Q)(register, ports, { ...(0,_register_forms_read_answer__WEBPACK_IMPORTED_MODULE_8__/* .readHostAnswer */ .D)(answers), findings: answers.findings });
    return _wording_sidebar_proposition_sentences__WEBPACK_IMPORTED_MODULE_12__/* .answerFollowUp */ .J3[receipt.outcome]("reference" in receipt ? receipt.reference : "");
  }
};
const BATCH = 25;
function sweepAnswers(run, options) {
  let received = 0;
  for (const kind of _register_forms__WEBPACK_IMPORTED_MODULE_5__/* .FORM_KINDS */ .F) {
    for (; ; ) {
      const count = run.ports.hasTimeLeft() ? receiveBatch(run, kind, options.retryFailed) : 0;
      received += count;
      if (count < BATCH || options.retryFailed) break;
    }
  }
  return received;
}
function receiveBatch(run, kind, retryFailed) {
  const { ports, tabs, installation } = run;
  if (installation.form(kind) === void 0) return 0;
  return ports.unitOfWork((register) => {
    const tab = (0,_forms_answer_tab__WEBPACK_IMPORTED_MODULE_13__/* .answerTab */ ._)(kind, tabs, installation, retryFailed);
    const rows = tab?.waiting.slice(0, BATCH) ?? [];
    if (tab === void 0 || rows.length === 0) return 0;
    const lists = (0,_application_setup_form_lists__WEBPACK_IMPORTED_MODULE_4__/* .formLists */ .U)(register);
    const form = _register_forms__WEBPACK_IMPORTED_MODULE_5__/* .FORMS */ .y[kind](lists);
    const marks = rows.map(({ row, cells }) => ({ row, text: receiveRow(register, ports, form, (0,_register_forms_read_answers__WEBPACK_IMPORTED_MODULE_7__/* .readAnswers */ .Mr)(form, tab.columns, cells), (0,_register_forms_answer_key__WEBPACK_IMPORTED_MODULE_6__/* .answerKey */ .q)(kind, cells), lists) }));
    register.save();
    tab.mark(marks);
    return marks.length;
  });
}
function receiveRow(register, ports, form, answers, originKey, lists) {
  try {
    return RECEIVE[form.kind](register, ports, answers, originKey, lists);
  } catch (error) {
    if (error instanceof _application_user_problem__WEBPACK_IMPORTED_MODULE_3__/* .UserProblem */ .z) throw error;
    console.error(`receive ${form.kind}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    return _wording_labels_answer_tab__WEBPACK_IMPORTED_MODULE_11__/* .answerFailed */ .K;
  }
}


/***/ },

/***/ "./src/google/triggers/wake-up-trigger.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WakeUpTrigger)
/* harmony export */ });
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
const KEY = "wake";
const SOONEST_MS = 6e4;
class WakeUpTrigger {
  constructor(properties) {
    __publicField(this, "properties", properties);
    __publicField(this, "earliest");
  }
  at(instant) {
    const moment = Date.parse(instant);
    this.earliest = this.earliest === void 0 ? moment : Math.min(this.earliest, moment);
  }
  forget() {
    this.earliest = void 0;
  }
  /** Sets the trigger when one is wanted sooner than the one that stands. Called once, at the end of a run. */
  keep() {
    if (this.earliest === void 0) return;
    const now = Date.now();
    const wanted = Math.max(this.earliest, now + SOONEST_MS);
    const standing = this.standing();
    if (standing !== void 0 && standing.at > now && standing.at <= wanted) return;
    if (standing !== void 0) deleteTrigger(standing.uid);
    const trigger = ScriptApp.newTrigger("onWake").timeBased().after(wanted - now).create();
    this.properties.setProperty(KEY, JSON.stringify({ at: wanted, uid: trigger.getUniqueId() }));
  }
  /** Removes the trigger that has just fired. */
  done() {
    const standing = this.standing();
    if (standing === void 0) return;
    deleteTrigger(standing.uid);
    this.properties.deleteProperty(KEY);
  }
  standing() {
    const stored = this.properties.getProperty(KEY);
    return stored === null ? void 0 : JSON.parse(stored);
  }
}
function deleteTrigger(uid) {
  const trigger = ScriptApp.getProjectTriggers().find((other) => other.getUniqueId() === uid);
  if (trigger !== void 0) ScriptApp.deleteTrigger(trigger);
}


/***/ },

/***/ "./src/google/ui/menu.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ openSetup),
/* harmony export */   X8: () => (/* binding */ showFormLinks),
/* harmony export */   p$: () => (/* binding */ openSidebar),
/* harmony export */   yo: () => (/* binding */ buildMenu)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/errors/register-errors.ts");
/* harmony import */ var _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/menu.ts");
/* harmony import */ var _compose__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/google/compose.ts");
/* harmony import */ var _forms_build_forms__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/google/forms/build-forms.ts");
/* harmony import */ var _install_install_hub__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/google/install/install-hub.ts");
/* harmony import */ var _application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/application/outbox/send-pending-messages.ts");
/* harmony import */ var _triggers_sweep_answers__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/google/triggers/sweep-answers.ts");
/* harmony import */ var _install_install_register__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./src/google/install/install-register.ts");
/* harmony import */ var _register_forms__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./src/register/forms/index.ts");










function buildMenu() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.title).addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.openSidebar, "openSidebar").addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.openSetup, "openSetup").addSeparator().addSubMenu(ui.createMenu(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.forms).addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.refreshForms, "refreshForms").addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.showFormLinks, "showFormLinks")).addSubMenu(ui.createMenu(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.upkeep).addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.readAnswers, "readWaitingAnswers").addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.sendMessages, "sendWaitingMessages").addItem(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.repair, "repairRegister")).addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.title));
}
function openSetup() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile("setup").setWidth(900).setHeight(600), _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.openSetup);
}
function item(work) {
  const ui = SpreadsheetApp.getUi();
  try {
    const run = (0,_compose__WEBPACK_IMPORTED_MODULE_3__/* .composeRun */ .w)(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.actor);
    const sentence = work(run);
    run.wakeUp.keep();
    run.tabs.spreadsheet.toast(sentence, _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.title, 8);
  } catch (error) {
    const { message, advice } = error instanceof _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z ? { message: error.message, advice: error.advice ?? "" } : _wording_errors_register_errors__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedProblem */ .jX;
    if (!(error instanceof _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z)) console.error(error instanceof Error ? error.stack ?? error.message : String(error));
    ui.alert(message, advice, ui.ButtonSet.OK);
  }
}
const refreshForms = () => item((run) => {
  ;(0,_forms_build_forms__WEBPACK_IMPORTED_MODULE_4__/* .buildForms */ .A)(run);
  return _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.formsDone;
});
function showFormLinks() {
  item((run) => {
    const links = _register_forms__WEBPACK_IMPORTED_MODULE_9__/* .FORM_KINDS */ .F.filter((kind) => kind !== "answer").map((kind) => run.ports.formLinks.publicUrl(kind));
    SpreadsheetApp.getUi().alert(_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.showFormLinks, links.every((link) => link === void 0) ? _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.noForms : _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.linksText(links[0] ?? "—", links[1] ?? "—"), SpreadsheetApp.getUi().ButtonSet.OK);
    return _wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .menuTexts */ .Mk.linksDone;
  });
}
const readWaitingAnswers = () => item((run) => {
  const received = (0,_triggers_sweep_answers__WEBPACK_IMPORTED_MODULE_7__/* .sweepAnswers */ .e)(run, { retryFailed: true });
  (0,_application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_6__/* .sendPendingMessages */ .A)(run.ports);
  return (0,_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .sweepReport */ .lc)(received);
});
const sendWaitingMessages = () => item((run) => (0,_application_outbox_send_pending_messages__WEBPACK_IMPORTED_MODULE_6__/* .sendPendingMessages */ .A)(run.ports).sentence);
const repairRegister = () => item((run) => (0,_wording_labels_menu__WEBPACK_IMPORTED_MODULE_2__/* .repairReport */ .SP)((0,_install_install_hub__WEBPACK_IMPORTED_MODULE_5__/* .installHub */ .N)(run), (0,_install_install_register__WEBPACK_IMPORTED_MODULE_8__/* .structureFaults */ .r)(run)));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "BQ", 0, /* binding */ repairRegister,
/* harmony export */   "Ug", 0, /* binding */ sendWaitingMessages,
/* harmony export */   "Z5", 0, /* binding */ refreshForms,
/* harmony export */   "dj", 0, /* binding */ readWaitingAnswers
/* harmony export */ ]);


/***/ },

/***/ "./src/google/ui/selection.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ showRow),
/* harmony export */   r: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _application_user_problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/application/user-problem.ts");
/* harmony import */ var _register_structure_read_structure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/structure/read-structure.ts");
/* harmony import */ var _register_tables__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/tables/index.ts");
/* harmony import */ var _wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/errors/action-errors.ts");




const CARDS = { request: "requests", offer: "offers", company: "companies", proposition: "propositions" };
function selection(run) {
  const sheet = run.tabs.spreadsheet.getActiveSheet();
  const sheetName = sheet.getName();
  const ids = run.installation.read().sheets;
  const kind = Object.keys(CARDS).find((card) => _register_tables__WEBPACK_IMPORTED_MODULE_2__/* .TABLES */ .C[CARDS[card]].sheetName === sheetName || ids[CARDS[card]] === sheet.getSheetId());
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  if (kind === void 0 || row < 2) return { kind: "none", sheetName };
  const position = keyPosition(sheet, CARDS[kind]);
  const reference = position === void 0 ? "" : String(sheet.getRange(row, position + 1).getValue()).trim();
  return reference === "" ? { kind: "none", sheetName } : { kind, reference };
}
const keyPosition = (sheet, name) => (0,_register_structure_read_structure__WEBPACK_IMPORTED_MODULE_1__/* .readStructure */ .ws)(_register_tables__WEBPACK_IMPORTED_MODULE_2__/* .TABLES */ .C[name], sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]).positions[_register_tables__WEBPACK_IMPORTED_MODULE_2__/* .TABLES */ .C[name].key];
function showRow(run, reference) {
  const table = Object.values(CARDS).find((name) => reference.startsWith(`${_register_tables__WEBPACK_IMPORTED_MODULE_2__/* .TABLES */ .C[name].prefix}-`));
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
  const { message, advice } = (0,_wording_errors_action_errors__WEBPACK_IMPORTED_MODULE_3__/* .noSuchRecord */ .IX)(reference);
  throw new _application_user_problem__WEBPACK_IMPORTED_MODULE_0__/* .UserProblem */ .z(message, advice);
}


/***/ },

/***/ "./src/register/cell.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const RISKY = /^[=+\-@\t\r\n]/;
const SHIELDED = /^'(?=['=+\-@\t\r\n])/;
const shieldText = (text) => RISKY.test(text) || SHIELDED.test(text) ? `'${text}` : text;
const unshieldText = (text) => text.replace(SHIELDED, "");

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "T", 0, /* binding */ shieldText,
/* harmony export */   "y", 0, /* binding */ unshieldText
/* harmony export */ ]);


/***/ },

/***/ "./src/register/codec.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _cell__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/cell.ts");


const EMPTY = { kind: "empty" };
const FAULTY = { kind: "faulty" };
const value = (read) => ({ kind: "value", value: read });
const asText = (cell) => typeof cell === "string" ? (0,_cell__WEBPACK_IMPORTED_MODULE_1__/* .unshieldText */ .y)(cell).trim() : cell instanceof Date ? isoDay(cell) : String(cell);
const two = (number2) => String(number2).padStart(2, "0");
const isoDay = (date2) => `${date2.getFullYear()}-${two(date2.getMonth() + 1)}-${two(date2.getDate())}`;
const text = {
  display: "text",
  read: (cell) => asText(cell) === "" ? EMPTY : value(asText(cell)),
  write: _cell__WEBPACK_IMPORTED_MODULE_1__/* .shieldText */ .T
};
const date = {
  display: "date",
  read(cell) {
    if (cell instanceof Date) return value(isoDay(cell));
    const typed = asText(cell);
    if (typed === "") return EMPTY;
    const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
    if (french) return value(`${french[3]}-${two(Number(french[2]))}-${two(Number(french[1]))}`);
    return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? value(typed) : FAULTY;
  },
  write: (day) => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
};
const instant = {
  display: "instant",
  read(cell) {
    if (cell instanceof Date) return value(cell.toISOString());
    return asText(cell) === "" ? EMPTY : FAULTY;
  },
  write: (moment) => new Date(moment)
};
const numberCodec = (display) => ({
  display,
  read(cell) {
    if (typeof cell === "number") return value(cell);
    const typed = asText(cell).replace(",", ".");
    if (typed === "") return EMPTY;
    return Number.isFinite(Number(typed)) ? value(Number(typed)) : FAULTY;
  },
  write: (number2) => number2
});
const number = numberCodec("number");
const percent = numberCodec("percent");
const checkbox = {
  display: "checkbox",
  read(cell) {
    if (typeof cell === "boolean") return value(cell);
    const typed = (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(asText(cell));
    if (typed === "") return EMPTY;
    return typed === "vrai" || typed === "oui" || typed === "true" ? value(true) : typed === "faux" || typed === "non" || typed === "false" ? value(false) : FAULTY;
  },
  write: (ticked) => ticked
};
function choice(labels) {
  const codes = Object.keys(labels);
  const byLabel = new Map(codes.map((code) => [(0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(labels[code]), code]));
  return {
    display: "text",
    choices: codes.map((code) => labels[code]),
    read(cell) {
      const typed = asText(cell);
      if (typed === "") return EMPTY;
      const code = byLabel.get((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(typed));
      return code === void 0 ? FAULTY : value(code);
    },
    write: (code) => labels[code]
  };
}
const SEPARATOR = "; ";
const parts = (cell) => asText(cell).split(/\s*[;\n]\s*/).filter((part) => part !== "");
function choices(labels) {
  const one = choice(labels);
  return {
    display: "text",
    read(cell) {
      const read = parts(cell).map((part) => one.read(part));
      if (read.some((reading) => reading.kind === "faulty")) return FAULTY;
      return value(read.flatMap((reading) => reading.kind === "value" ? [reading.value] : []));
    },
    write: (codes) => codes.map((code) => labels[code]).join(SEPARATOR)
  };
}
const texts = {
  display: "text",
  read: (cell) => value(parts(cell)),
  write: (list) => (0,_cell__WEBPACK_IMPORTED_MODULE_1__/* .shieldText */ .T)(list.join(SEPARATOR))
};
const point = {
  display: "text",
  read(cell) {
    const typed = asText(cell);
    if (typed === "") return EMPTY;
    const found = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)(?: · ([012]))?$/.exec(typed);
    return found ? value({ latitude: Number(found[1]), longitude: Number(found[2]), tier: Number(found[3] ?? 0) }) : FAULTY;
  },
  write: (known) => (0,_cell__WEBPACK_IMPORTED_MODULE_1__/* .shieldText */ .T)(`${known.latitude.toFixed(5)}, ${known.longitude.toFixed(5)} · ${known.tier}`)
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "KN", 0, /* binding */ percent,
/* harmony export */   "Qq", 0, /* binding */ text,
/* harmony export */   "Te", 0, /* binding */ texts,
/* harmony export */   "ai", 0, /* binding */ number,
/* harmony export */   "kv", 0, /* binding */ checkbox,
/* harmony export */   "p6", 0, /* binding */ date,
/* harmony export */   "uR", 0, /* binding */ instant,
/* harmony export */   "zx", 0, /* binding */ point
/* harmony export */ ]);


/***/ },

/***/ "./src/register/forms/answer-form.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ answerForm)
/* harmony export */ });
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _section_builder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/forms/section-builder.ts");


const BRANCH = { yes: "yes", no: "no", "call-back": "call-back", "other-dates": "other-dates", "other-public": "other-public" };
function answerForm(lists) {
  return {
    kind: "answer",
    title: "Réponse à une proposition",
    description: `Votre réponse au pôle de stages, en une minute.${lists.animatorPhone ? ` Vous préférez le téléphone ? ${lists.animatorName} : ${lists.animatorPhone}.` : ""}`,
    confirmation: "Merci, votre réponse est transmise au pôle de stages. Vous recevrez une confirmation par courriel.",
    sections: [
      {
        key: "answer",
        title: "Votre réponse",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)("token", "Code de la proposition", "text", { help: "Déjà rempli par le lien du courriel : ne le modifiez pas." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)("answer", "Pouvez-vous accueillir cet élève ?", "choice", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .answerLabels */ .Ez, (code) => BRANCH[code]) })
        ]
      },
      {
        key: "yes",
        title: "Merci ! Pour préparer l’accueil",
        next: "word",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)("tutorName", "Tuteur ou tutrice", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)("schedule", "Horaires", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)("instructions", "Consignes pour le premier jour", "paragraph")
        ]
      },
      { key: "no", title: "Pourquoi ?", next: "word", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)("refusalReason", "Motif", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .refusalReasonLabels */ .S_) })] },
      {
        key: "call-back",
        title: "Quand vous rappeler ?",
        next: "word",
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)("callBackOn", "Jour", "date"), (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)("callBackTime", "Moment et numéro", "text")]
      },
      {
        key: "other-dates",
        title: "Vos dates",
        next: "word",
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)("otherStartsOn", "Premier jour possible", "date"), (0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)("otherEndsOn", "Dernier jour possible", "date")]
      },
      { key: "other-public", title: "Quel public ?", next: "word", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)("otherPublic", "Qui pourriez-vous accueillir ?", "text")] },
      { key: "word", title: "Un mot", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)("word", "Un mot pour le pôle de stages", "paragraph")] }
    ]
  };
}


/***/ },

/***/ "./src/register/forms/answer-key.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ answerKey)
/* harmony export */ });
const SEPARATOR = String.fromCharCode(1);
function answerKey(kind, cells) {
  const stamp = cells[0] instanceof Date ? cells[0].toISOString() : String(cells[0] ?? "");
  const content = cells.map((cell) => cell instanceof Date ? cell.toISOString() : String(cell)).join(SEPARATOR);
  return `${kind}/${stamp}/${fnv(content, 2166136261)}${fnv(content, 19088743)}`;
}
function fnv(text, seed) {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  return hash.toString(16).padStart(8, "0");
}


/***/ },

/***/ "./src/register/forms/index.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _answer_form__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/register/forms/answer-form.ts");
/* harmony import */ var _offer_form__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/forms/offer-form.ts");
/* harmony import */ var _request_form__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/forms/request-form.ts");



const FORMS = { request: _request_form__WEBPACK_IMPORTED_MODULE_2__/* .requestForm */ .UL, offer: _offer_form__WEBPACK_IMPORTED_MODULE_1__/* .offerForm */ .vS, answer: _answer_form__WEBPACK_IMPORTED_MODULE_0__/* .answerForm */ .p };
const FORM_KINDS = Object.keys(FORMS);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "F", 0, /* binding */ FORM_KINDS,
/* harmony export */   "y", 0, /* binding */ FORMS
/* harmony export */ ]);


/***/ },

/***/ "./src/register/forms/offer-form.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vS: () => (/* binding */ offerForm)
/* harmony export */ });
/* unused harmony export activitiesOfSector */
/* harmony import */ var _domain_training_sector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/training/sector.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _request_form__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/forms/request-form.ts");
/* harmony import */ var _section_builder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/forms/section-builder.ts");




const MAX_BOXES = 28;
const activitiesOfSector = (lists, sector) => [...new Set(lists.trainings.filter((training) => training.sectors[0] === sector || training.sectors.includes(sector)).sort((a, b) => a.sectors.indexOf(sector) - b.sectors.indexOf(sector)).flatMap((training) => training.expectations))].slice(0, MAX_BOXES);
const OFFER_WHEN = { allYear: "Toute l’année scolaire", span: "Entre deux dates", weeks: "Certaines semaines" };
const OFFER_SHARING = { network: "Avec tous les établissements du réseau", reserved: "Avec un seul établissement" };
function offerForm(lists) {
  const activitySections = _domain_training_sector__WEBPACK_IMPORTED_MODULE_0__/* .SECTORS */ .k.map((sector) => {
    const boxes = activitiesOfSector(lists, sector);
    const title = `Activités – ${_wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sectorLabels */ ._G[sector]}`;
    const help = "Ce qu’un élève pourra faire ou observer chez vous.";
    return {
      key: `sector-${sector}`,
      title,
      next: "when",
      questions: [
        boxes.length > 0 ? (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(`activities-${sector}`, title, "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .plainChoices */ .dA)(boxes), hasOther: true, help }) : (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(`activities-${sector}`, title, "paragraph", { help: `${help} Une activité par ligne.` })
      ]
    };
  });
  return {
    kind: "offer",
    title: "Offre d’accueil",
    description: `Vous pouvez accueillir un ou plusieurs élèves ? Décrivez-le ici en cinq minutes. ${lists.animatorName || lists.hubName} est votre seul interlocuteur${lists.animatorPhone ? ` : ${lists.animatorPhone}` : ""}.`,
    confirmation: "Merci ! Votre offre est enregistrée. Vous recevrez sa référence par courriel.",
    sections: [
      {
        key: "company",
        title: "Votre organisme",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("companyName", "Nom de l’organisme", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("siret", "SIRET", "text", { help: "14 chiffres ; laissez vide si vous n’en avez pas." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("address", "Adresse", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("postalCode", "Code postal", "text", { validation: "postal-code" }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("commune", "Commune", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("size", "Effectif", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sizeLabels */ .by), help: "Le nombre de stagiaires autorisé en dépend (R. 124-10 du code de l’éducation)." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("website", "Site", "text")
        ]
      },
      {
        key: "contact",
        title: "Vous",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("contactName", "Votre nom", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("contactJobTitle", "Votre fonction", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("contactEmail", "Votre courriel", "text", { validation: "email" }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("contactPhone", "Votre téléphone", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("signatoryName", "Signataire des conventions, si ce n’est pas vous", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("tutorName", "Tuteur ou tutrice, si vous le savez déjà", "text")
        ]
      },
      {
        key: "hosting",
        title: "L’accueil",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("publics", "Qui pouvez-vous accueillir ?", "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .publicLabels */ .l3) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("levels", "Niveaux ou formations préférés", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("minors", "Accueillez-vous des mineurs ?", "choice", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .minorsPolicyLabels */ .at) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("regulatedWorkUntil", "Travaux réglementés : votre déclaration est valable jusqu’au", "date", { help: "Déclaration de dérogation à l’inspection du travail ; laissez vide si vous n’en avez pas." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("sector", "Votre secteur d’activité", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sectorLabels */ ._G, (code) => `sector-${code}`) })
        ]
      },
      ...activitySections,
      {
        key: "when",
        title: "Quand ?",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("when", "Quand pouvez-vous accueillir ?", "choice", {
            choices: [{ label: OFFER_WHEN.allYear, goTo: "places" }, { label: OFFER_WHEN.span, goTo: "span" }, { label: OFFER_WHEN.weeks, goTo: "weeks" }]
          })
        ]
      },
      { key: "span", title: "Entre deux dates", next: "places", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("startsOn", "Premier jour d’accueil", "date"), (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("endsOn", "Dernier jour d’accueil", "date")] },
      { key: "weeks", title: "Certaines semaines", next: "places", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("weeksText", "Semaines d’accueil", "text", { help: "Par exemple : S12, S13 ou « semaines 20 à 23 »." })] },
      {
        key: "places",
        title: "Combien, où, comment ?",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("places", "Nombre d’élèves en même temps", "text", { validation: { min: 1, max: 50 } }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("schedule", "Horaires habituels", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("otherAddress", "Adresse du lieu d’accueil, si elle est différente", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("otherPostalCode", "Code postal du lieu d’accueil", "text", { validation: "postal-code" }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("otherCommune", "Commune du lieu d’accueil", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("conditions", "Conditions", "paragraph", { help: "Équipement de protection, tenue, accès, permis…" })
        ]
      },
      {
        key: "support",
        title: "Pour mieux accueillir",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("wishes", "Que souhaitez-vous ?", "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .offerWishLabels */ .ZI) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("otherNeed", "Précisez si besoin", "paragraph")
        ]
      },
      {
        key: "sharing",
        title: "Partage et données",
        help: (0,_request_form__WEBPACK_IMPORTED_MODULE_2__/* .dataNotice */ .Ji)(lists, "les animateurs du pôle et, selon votre choix, les établissements du réseau", "Vos coordonnées sont effacées après 24 mois sans contact."),
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("sharing", "Avec qui partager votre offre ?", "choice", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .plainChoices */ .dA)(Object.values(OFFER_SHARING)) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("reservedFor", "Si c’est un seul établissement, lequel ?", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .plainChoices */ .dA)(lists.schoolNames) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)("consent", "Acceptez-vous d’être contacté par le pôle de stages ?", "choice", { choices: _section_builder__WEBPACK_IMPORTED_MODULE_3__/* .YES_NO */ .mx })
        ]
      }
    ]
  };
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "mX", 0, /* binding */ OFFER_SHARING,
/* harmony export */   "ow", 0, /* binding */ OFFER_WHEN
/* harmony export */ ]);


/***/ },

/***/ "./src/register/forms/read-answer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readHostAnswer)
/* harmony export */ });
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");

function readHostAnswer(answers) {
  const lines = ["schedule", "instructions", "callBackTime", "otherPublic", "word"].map((key) => answers.text(key)).filter((line) => line !== void 0);
  return {
    token: answers.text("token"),
    answer: answers.code("answer", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .answerLabels */ .Ez),
    refusalReason: answers.code("refusalReason", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .refusalReasonLabels */ .S_),
    tutorName: answers.text("tutorName"),
    callBackOn: answers.day("callBackOn"),
    word: lines.length === 0 ? void 0 : lines.join("\n"),
    otherStartsOn: answers.day("otherStartsOn"),
    otherEndsOn: answers.day("otherEndsOn")
  };
}


/***/ },

/***/ "./src/register/forms/read-answers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readAnswers)
/* harmony export */ });
/* unused harmony export splitTicked */
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _cell__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/cell.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/codec.ts");



const answerColumns = (headers) => new Map(headers.map((header, position) => [(0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(String(header)), position]).reverse());
function readAnswers(form, columns, row) {
  const questions = new Map(form.sections.flatMap((section) => section.questions).map((question) => [question.key, question]));
  const findings = [];
  const cell = (key) => {
    const question = questions.get(key);
    const position = question === void 0 ? void 0 : columns.get((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(question.title));
    return position === void 0 ? "" : row[position] ?? "";
  };
  const text = (key) => {
    const typed = cell(key);
    if (typed instanceof Date) return _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6.read(typed).kind === "value" ? _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6.read(typed).value : void 0;
    const trimmed = (0,_cell__WEBPACK_IMPORTED_MODULE_1__/* .unshieldText */ .y)(String(typed)).trim();
    return trimmed === "" ? void 0 : trimmed;
  };
  const doubt = (code, key, typed) => {
    findings.push({ code, severity: "warns", details: { field: key, value: typed.slice(0, 200) } });
    return void 0;
  };
  const codeOf = (labels, typed) => Object.keys(labels).find((code) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(labels[code]) === (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(typed));
  const ticked = (key) => {
    const typed = text(key);
    return typed === void 0 ? [] : splitTicked(typed, questions.get(key));
  };
  return {
    text,
    firstText: (start) => [...questions.keys()].filter((key) => key.startsWith(start)).map(text).find((typed) => typed !== void 0),
    day(key) {
      const reading = _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6.read(cell(key));
      if (reading.kind === "faulty") return doubt("invalid-date", key, String(cell(key)));
      return reading.kind === "value" ? reading.value : void 0;
    },
    number(key) {
      const typed = text(key);
      if (typed === void 0) return void 0;
      const read = Number(typed.replace(",", ".").replace(/\s/g, "").replace(/[^0-9.\-].*$/, ""));
      return typed !== "" && /\d/.test(typed) && Number.isFinite(read) ? read : doubt("invalid-number", key, typed);
    },
    code(key, labels) {
      const typed = text(key);
      if (typed === void 0) return void 0;
      return codeOf(labels, typed) ?? doubt("unknown-choice", key, typed);
    },
    codes(key, labels) {
      return ticked(key).flatMap((label) => codeOf(labels, label) ?? doubt("unknown-choice", key, label) ?? []);
    },
    ticked,
    tickedStarting: (start) => [...questions.keys()].filter((key) => key.startsWith(start)).flatMap(ticked),
    findings
  };
}
function splitTicked(typed, question) {
  if (question?.kind === "paragraph") return typed.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const labels = (question?.choices ?? []).map(({ label }) => label).sort((a, b) => b.length - a.length);
  const found = [];
  let own = "";
  let rest = typed;
  while (rest !== "") {
    const label = labels.find((known) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(rest.slice(0, known.length)) === (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(known) && (rest.length === known.length || rest.slice(known.length).startsWith(",")));
    if (label !== void 0 && (own === "" || own.endsWith(", "))) {
      found.push(label);
      rest = rest.slice(label.length).replace(/^,\s*/, "");
    } else {
      const comma = rest.indexOf(", ");
      const end = comma === -1 ? rest.length : comma + 2;
      own += rest.slice(0, end);
      rest = rest.slice(end);
    }
  }
  const ownWords = own.replace(/,\s*$/, "").trim();
  return ownWords === "" ? found : [...found, ownWords];
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Kx", 0, /* binding */ answerColumns
/* harmony export */ ]);


/***/ },

/***/ "./src/register/forms/read-offer.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readOffer)
/* harmony export */ });
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _offer_form__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/forms/offer-form.ts");



function readOffer(answers) {
  const sector = answers.code("sector", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sectorLabels */ ._G);
  const when = answers.code("when", _offer_form__WEBPACK_IMPORTED_MODULE_2__/* .OFFER_WHEN */ .ow);
  const draft = {
    companyName: answers.text("companyName"),
    siret: answers.text("siret"),
    address: answers.text("address"),
    postalCode: answers.text("postalCode"),
    commune: answers.text("commune"),
    sector,
    size: answers.code("size", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sizeLabels */ .by),
    website: answers.text("website"),
    contactName: answers.text("contactName"),
    contactJobTitle: answers.text("contactJobTitle"),
    contactEmail: answers.text("contactEmail"),
    contactPhone: answers.text("contactPhone"),
    signatoryName: answers.text("signatoryName"),
    tutorName: answers.text("tutorName"),
    publics: answers.codes("publics", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .publicLabels */ .l3),
    levels: answers.text("levels"),
    minors: answers.code("minors", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .minorsPolicyLabels */ .at),
    regulatedWorkUntil: answers.day("regulatedWorkUntil"),
    activities: answers.tickedStarting("activities-"),
    isAllYear: when === "allYear",
    startsOn: answers.day("startsOn"),
    endsOn: answers.day("endsOn"),
    weeksText: answers.text("weeksText"),
    places: answers.number("places"),
    schedule: answers.text("schedule"),
    otherAddress: answers.text("otherAddress"),
    otherCommune: answers.text("otherCommune"),
    otherPostalCode: answers.text("otherPostalCode"),
    conditions: answers.text("conditions"),
    wishes: answers.codes("wishes", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .offerWishLabels */ .ZI),
    otherNeed: answers.text("otherNeed"),
    sharing: answers.code("sharing", _offer_form__WEBPACK_IMPORTED_MODULE_2__/* .OFFER_SHARING */ .mX),
    reservedForSchoolName: answers.text("reservedFor"),
    hasConsented: (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(answers.text("consent") ?? "") === "oui"
  };
  return { draft, findings: answers.findings };
}


/***/ },

/***/ "./src/register/forms/read-request.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _request_form__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/forms/request-form.ts");



const LEVEL_QUESTION = { "observation-3e": "level-3e", "prepa-segpa": "level-prepa", pfmp: "level-pfmp", bts: "level-bts", other: "level-other" };
const ONLY_LEVEL = { "observation-4e": "4e", "observation-2de": "2de-gt", apprenticeship: "apprentissage" };
function readRequest(answers, lists) {
  const type = answers.code("type", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .requestTypeLabels */ .bl);
  const levelQuestion = type && LEVEL_QUESTION[type];
  const weeks = answers.text("secondeWeeks");
  const seconde = weeks === void 0 ? void 0 : (0,_request_form__WEBPACK_IMPORTED_MODULE_2__/* .secondeChoices */ .kP)(lists).find(({ label }) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(label) === (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(weeks));
  const nature = answers.text("nature");
  const comment = answers.text("comment");
  const draft = {
    type,
    level: type === void 0 ? void 0 : levelQuestion === void 0 ? ONLY_LEVEL[type] : answers.code(levelQuestion, _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .levelLabels */ .eB),
    trainingName: answers.firstText("training-"),
    schoolName: answers.text("schoolName"),
    requesterName: answers.text("requesterName"),
    requesterRole: answers.code("requesterRole", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .requesterRoleLabels */ .k0),
    requesterEmail: answers.text("requesterEmail"),
    requesterPhone: answers.text("requesterPhone"),
    pupilInitials: answers.text("pupilInitials"),
    ageBracket: answers.code("ageBracket", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .ageBracketLabels */ .lx),
    startsOn: seconde?.startsOn ?? answers.day("startsOn"),
    endsOn: seconde?.endsOn ?? answers.day("endsOn"),
    hoursPerWeek: answers.number("hoursPerWeek"),
    soughtActivities: answers.tickedStarting("activities-"),
    soughtSectors: answers.codes("soughtSectors", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sectorLabels */ ._G),
    fallbackSectors: answers.codes("fallbackSectors", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .sectorLabels */ ._G),
    commune: answers.text("commune"),
    postalCode: answers.text("postalCode"),
    radiusKm: answers.number("radiusKm"),
    transport: answers.code("transport", _wording_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .transportLabels */ .VE),
    lodging: answers.text("lodging"),
    contactedCount: answers.number("contactedCount"),
    contactedCompanies: answers.text("contactedCompanies"),
    urgency: answers.text("urgency"),
    needsArrangement: (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(answers.text("needsArrangement") ?? "") === "oui",
    comment: nature === void 0 ? comment : [nature, comment].filter((part) => part !== void 0).join("\n")
  };
  return { draft, findings: answers.findings };
}


/***/ },

/***/ "./src/register/forms/request-form.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ requestForm),
/* harmony export */   kP: () => (/* binding */ secondeChoices)
/* harmony export */ });
/* harmony import */ var _domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _domain_request_request_type__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/request/request-type.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_text_dates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _section_builder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/register/forms/section-builder.ts");





const BRANCH = {
  "observation-4e": "dates",
  "observation-3e": "college-3e",
  "prepa-segpa": "prepa",
  "observation-2de": "seconde",
  pfmp: "pfmp",
  bts: "bts",
  apprenticeship: "apprenticeship",
  other: "other"
};
const levels = (type) => (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .plainChoices */ .dA)(_domain_request_request_type__WEBPACK_IMPORTED_MODULE_1__/* .REQUEST_TYPE_RULES */ .Du[type].levels.map((level) => _wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .levelLabels */ .eB[level]));
const expectationsKey = (training) => `expectations-${training.code}`;
const trainingChoices = (trainings) => trainings.map((training) => ({ label: training.name, goTo: training.expectations.length > 0 ? expectationsKey(training) : "dates" }));
function secondeChoices(lists) {
  const { secondeStart: start, secondeEnd: end } = lists;
  const spans = [
    ["Les deux semaines", start, end],
    ["La première semaine seulement", start, (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(start, 4)],
    ["La seconde semaine seulement", (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -4), end]
  ];
  return spans.map(([name, startsOn, endsOn]) => ({ label: `${name} : ${(0,_wording_text_dates__WEBPACK_IMPORTED_MODULE_3__/* .longPeriod */ .k2)(startsOn, endsOn)}`, startsOn, endsOn }));
}
function requestForm(lists) {
  const pfmp = lists.trainings.filter((training) => training.group === "pfmp");
  const bts = lists.trainings.filter((training) => training.group === "bts");
  const expectationSections = lists.trainings.filter((training) => training.expectations.length > 0).map((training) => ({
    key: expectationsKey(training),
    title: `Attendus – ${training.name}`,
    help: "Ce que ce stage doit permettre de travailler.",
    next: "dates",
    questions: [
      (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(`activities-${training.code}`, `Attendus visés – ${training.name}`, "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .plainChoices */ .dA)(training.expectations), hasOther: true, help: "Cochez ceux que ce stage doit couvrir ; sans réponse, tous comptent." })
    ]
  }));
  return {
    kind: "request",
    title: "Demande de stage",
    description: `À remplir par un personnel de l’établissement quand l’élève, puis l’équipe, n’ont pas trouvé de lieu de stage. Une demande par élève. ${lists.hubName} cherche un organisme d’accueil et vous répond par courriel.`,
    confirmation: "Merci, votre demande est transmise au pôle de stages. Vous recevrez sa référence par courriel.",
    sections: [
      {
        key: "requester",
        title: "Vous",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("requesterName", "Votre nom", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("requesterRole", "Votre fonction", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .requesterRoleLabels */ .k0) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("schoolName", "Votre établissement", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .plainChoices */ .dA)(lists.schoolNames) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("requesterEmail", "Votre courriel professionnel", "text", { validation: "email" }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("requesterPhone", "Votre téléphone", "text", { help: "Pour vous joindre si le stage commence bientôt." })
        ]
      },
      {
        key: "type",
        title: "La demande",
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("type", "Type de demande", "choice", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .requestTypeLabels */ .bl, (code) => BRANCH[code]) })]
      },
      { key: "college-3e", title: "Séquence d’observation – 3e", next: "dates", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("level-3e", "Classe (collège)", "list", { choices: levels("observation-3e") })] },
      { key: "prepa", title: "Prépa-métiers, SEGPA, ULIS", next: "dates", questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("level-prepa", "Classe (prépa-métiers, SEGPA, ULIS)", "list", { choices: levels("prepa-segpa") })] },
      {
        key: "seconde",
        title: "Stage de seconde",
        next: "pupil",
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("secondeWeeks", "Semaines du stage de seconde", "choice", { choices: [...(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .plainChoices */ .dA)(secondeChoices(lists).map(({ label }) => label)), { label: "D’autres dates", goTo: "dates" }].map((choice) => ({ goTo: "pupil", ...choice })) })]
      },
      {
        key: "pfmp",
        title: "PFMP",
        next: "dates",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("level-pfmp", "Année de formation", "list", { choices: levels("pfmp") }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("training-pfmp", "Formation suivie (PFMP)", "list", { choices: trainingChoices(pfmp) })
        ]
      },
      {
        key: "bts",
        title: "Stage de BTS",
        next: "dates",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("level-bts", "Année de BTS", "list", { choices: levels("bts") }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("training-bts", "Formation suivie (BTS)", "list", { choices: trainingChoices(bts) })
        ]
      },
      {
        key: "apprenticeship",
        title: "Recherche d’un employeur",
        help: "Contrat d’apprentissage préparé dans l’établissement (UFA ou CFA).",
        next: "dates",
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("training-apprenticeship", "Formation préparée en apprentissage", "list", { choices: trainingChoices(lists.trainings) })]
      },
      {
        key: "other",
        title: "Visite, mini-stage, immersion",
        next: "dates",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("level-other", "Classe de l’élève", "list", { choices: levels("other") }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("nature", "Nature de l’accueil souhaité", "text", { help: "Par exemple : visite d’une demi-journée, mini-stage pendant les vacances." })
        ]
      },
      ...expectationSections,
      {
        key: "dates",
        title: "Les dates",
        help: "Pour un apprentissage : la rentrée et la fin prévue du contrat.",
        next: "pupil",
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("startsOn", "Premier jour", "date"), (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("endsOn", "Dernier jour", "date")]
      },
      {
        key: "pupil",
        title: "L’élève",
        help: "Ni nom, ni date de naissance, ni coordonnées : ils ne sont pas nécessaires à la recherche.",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("pupilInitials", "Initiales de l’élève", "text", { help: "Deux à quatre lettres, par exemple L. M.", validation: "initials" }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("ageBracket", "Âge au premier jour du stage", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .ageBracketLabels */ .lx).sort((a, b) => AGE_ORDER.indexOf(a.label) - AGE_ORDER.indexOf(b.label)) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("commune", "Commune de départ", "text", { help: "Celle du domicile, ou de l’internat pendant le stage." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("postalCode", "Code postal de cette commune", "text", { validation: "postal-code" }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("radiusKm", "Distance acceptée, en kilomètres", "text", { validation: { min: 1, max: 300 } }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("transport", "Moyen de transport", "list", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .transportLabels */ .VE) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("lodging", "Hébergement possible", "text", { help: "Par exemple : internat, famille à Saint-Étienne." })
        ]
      },
      {
        key: "search",
        title: "Le stage cherché",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("soughtSectors", "Secteurs souhaités", "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .sectorLabels */ ._G) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("fallbackSectors", "Autres secteurs acceptés à défaut", "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .cU)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .sectorLabels */ ._G) }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("hoursPerWeek", "Heures par semaine", "text", { validation: { min: 1, max: 48 } })
        ]
      },
      {
        key: "steps",
        title: "Ce qui a déjà été fait",
        help: "Le pôle prend le relais d’une recherche ; ces réponses évitent de solliciter deux fois la même entreprise.",
        questions: [
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("contactedCount", "Nombre d’entreprises déjà contactées", "text", { validation: { min: 0, max: 500 } }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("contactedCompanies", "Lesquelles ?", "paragraph", { help: "Un nom par ligne ; « aucune » s’il n’y en a pas." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("urgency", "Urgence particulière, et pourquoi", "text"),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("needsArrangement", "Un aménagement est-il à prévoir ?", "choice", { choices: _section_builder__WEBPACK_IMPORTED_MODULE_4__/* .YES_NO */ .mx, help: "Répondez seulement par oui ou non : l’établissement en parlera avec l’organisme d’accueil." }),
          (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)("comment", "Commentaire", "paragraph", { help: "Ne pas indiquer d’information de santé ou de situation familiale." })
        ]
      },
      {
        key: "notice",
        title: "Information sur les données",
        help: dataNotice(lists, "les animateurs du pôle ; une proposition anonyme est faite aux organismes d’accueil", "Les données de l’élève sont rendues anonymes à la fin de l’année scolaire."),
        questions: [(0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)("consent", "Accord", "checkboxes", { choices: (0,_section_builder__WEBPACK_IMPORTED_MODULE_4__/* .plainChoices */ .dA)(["J’ai pris connaissance de cette information"]) })]
      }
    ]
  };
}
const AGE_ORDER = [_wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .ageBracketLabels */ .lx["under-15"], _wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .ageBracketLabels */ .lx["15"], _wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .ageBracketLabels */ .lx["16-17"], _wording_labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .ageBracketLabels */ .lx.adult];
const dataNotice = (lists, readers, retention) => `Ces réponses servent à trouver un lieu de stage (mission d’intérêt public). Responsable : ${lists.controller || lists.hubName}. Les lisent : ${readers}. ${retention} Pour toute question ou pour exercer vos droits : ${lists.dpoContact || lists.animatorName}.`;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Ji", 0, /* binding */ dataNotice
/* harmony export */ ]);


/***/ },

/***/ "./src/register/forms/section-builder.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const ask = (key, title, kind, rest = {}) => ({ key, title, kind, isRequired: false, ...rest });
const required = (key, title, kind, rest = {}) => ask(key, title, kind, { ...rest, isRequired: true });
const choicesOf = (labels, goTo) => Object.entries(labels).map(([code, label]) => ({ label, goTo: goTo?.(code) }));
const plainChoices = (labels) => labels.map((label) => ({ label }));
const YES_NO = plainChoices(["Oui", "Non"]);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "cU", 0, /* binding */ choicesOf,
/* harmony export */   "dA", 0, /* binding */ plainChoices,
/* harmony export */   "kA", 0, /* binding */ ask,
/* harmony export */   "mw", 0, /* binding */ required,
/* harmony export */   "mx", 0, /* binding */ YES_NO
/* harmony export */ ]);


/***/ },

/***/ "./src/register/import/read-directory.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zL: () => (/* binding */ readDirectoryRows)
/* harmony export */ });
/* unused harmony export isUai */
/* harmony import */ var papaparse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/papaparse/papaparse.min.js");
/* harmony import */ var papaparse__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(papaparse__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/text/fold.ts");


const COLUMNS = {
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
const UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const isUai = (text) => /^\d{7}[A-Z]$/.test(text) && UAI_LETTERS[Number(text.slice(0, 7)) % 23] === text[7];
const readDirectoryText = (text) => {
  const { data } = papaparse__WEBPACK_IMPORTED_MODULE_0___default().parse(text.replace(/^\uFEFF/, "").trim(), { skipEmptyLines: true, delimitersToGuess: [";", "	", ",", "|"] });
  return readDirectoryRows(data);
};
function readDirectoryRows(rows) {
  const [headers = [], ...lines] = rows;
  const names = headers.map((header) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(String(header)));
  const position = Object.fromEntries(Object.entries(COLUMNS).map(([field, aliases]) => [field, names.findIndex((name) => aliases.some((alias) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(alias) === name))]));
  const missing = ["uai", "name", "commune"].filter((field) => position[field] === -1).map((field) => COLUMNS[field][0]);
  if (missing.length > 0) return { schools: [], rejected: [], missing };
  const schools = /* @__PURE__ */ new Map();
  const rejected = [];
  lines.forEach((cells, index) => {
    const at = (field) => position[field] === -1 ? "" : String(cells[position[field]] ?? "").trim();
    const reading = readLine(at);
    if ("reason" in reading) rejected.push({ line: index + 2, ...reading });
    else if (schools.has(reading.uai)) rejected.push({ line: index + 2, reason: "twice", value: reading.uai });
    else schools.set(reading.uai, reading);
  });
  return { schools: [...schools.values()], rejected, missing: [] };
}
function readLine(at) {
  const uai = at("uai").toUpperCase().replace(/\s/g, "");
  if (uai === "") return { reason: "no-uai", value: at("name") };
  if (!isUai(uai)) return { reason: "bad-uai", value: uai };
  if (at("name") === "") return { reason: "no-name", value: uai };
  const latitude = Number(at("latitude").replace(",", "."));
  const longitude = Number(at("longitude").replace(",", "."));
  const isPlaced = at("latitude") !== "" && Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0);
  return {
    uai,
    name: at("name"),
    kind: kindOf(at("kind"), at("name")),
    sector: (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(at("sector")).startsWith("priv") ? "private" : at("sector") === "" ? void 0 : "public",
    address: at("address") || void 0,
    postalCode: at("postalCode") === "" ? void 0 : at("postalCode").padStart(5, "0"),
    commune: at("commune") || void 0,
    point: isPlaced ? { latitude, longitude, tier: 0 } : void 0,
    priorityEducation: at("priority") || void 0,
    officeEmail: at("email") || void 0,
    trainingCodes: [],
    wantsDigest: false,
    hasRaisedQuota: false
  };
}
const KINDS = [
  ["college", "college"],
  ["polyvalent", "lycee-polyvalent"],
  ["professionnel", "lycee-pro"],
  ["erea", "erea"],
  ["regional d enseignement adapte", "erea"],
  ["lycee", "lycee-gt"]
];
const kindOf = (nature, name) => KINDS.find(([word]) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(nature).includes(word))?.[1] ?? KINDS.find(([word]) => (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(name).includes(word))?.[1] ?? "other";

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "LS", 0, /* binding */ readDirectoryText
/* harmony export */ ]);


/***/ },

/***/ "./src/register/row.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeFields),
/* harmony export */   z: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _structure_read_structure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/register/structure/read-structure.ts");

function readRow(table, structure, row) {
  const record = {};
  const faults = [];
  for (const [field, column] of (0,_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(table)) {
    const position = structure.positions[field];
    const reading = column.codec.read(position === void 0 ? "" : row[position] ?? "");
    if (reading.kind === "faulty") faults.push(column.header);
    const value = reading.kind === "value" ? reading.value : column.ifEmpty;
    if (value !== void 0) record[field] = value;
  }
  return { record, faults };
}
function writeFields(table, fields) {
  const cells = /* @__PURE__ */ new Map();
  for (const [field, column] of (0,_structure_read_structure__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(table)) {
    if (!(field in fields)) continue;
    const value = fields[field];
    cells.set(field, value === void 0 ? "" : column.codec.write(value));
  }
  return cells;
}


/***/ },

/***/ "./src/register/seed/read-trainings.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readTrainings)
/* harmony export */ });
/* harmony import */ var papaparse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/papaparse/papaparse.min.js");
/* harmony import */ var papaparse__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(papaparse__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_training_sector__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/training/sector.ts");
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/domain/text/fold.ts");
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/lists.ts");




const DIPLOMA = { "BAC PRO": "Bac pro", "2DE PRO": "2de pro", "2DE GT": "2de GT", OBSERVATION: "Observation" };
const REGULATED = { oui: "yes", non: "no", selon: "depends" };
const sectorByLabel = new Map(_domain_training_sector__WEBPACK_IMPORTED_MODULE_1__/* .SECTORS */ .k.map((sector) => [(0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_3__/* .sectorLabels */ ._G[sector]), sector]));
const list = (cell) => (cell ?? "").split("|").map((part) => part.trim()).filter((part) => part !== "");
const optional = (cell) => cell === void 0 || cell.trim() === "" ? void 0 : cell.trim();
function readTrainings(csv) {
  const { data } = papaparse__WEBPACK_IMPORTED_MODULE_0___default().parse(csv.trim(), { header: true, delimiter: ";", skipEmptyLines: true });
  return data.filter((row) => optional(row.code) !== void 0).map((row) => ({
    code: row.code.trim(),
    label: (row.libelle ?? "").trim(),
    diploma: DIPLOMA[(row.diplome ?? "").trim()] ?? (row.diplome ?? "").trim(),
    family: optional(row.famille),
    sectors: list(row.secteurs).flatMap((label) => [sectorByLabel.get((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(label))].filter((sector) => sector !== void 0)),
    expectation1: optional(row.attendu_1),
    expectation2: optional(row.attendu_2),
    expectation3: optional(row.attendu_3),
    expectation4: optional(row.attendu_4),
    expectation5: optional(row.attendu_5),
    expectation6: optional(row.attendu_6),
    expectation7: optional(row.attendu_7),
    typicalPlaces: list(row.lieux_types),
    regulatedWork: REGULATED[(row.travaux_reglementes ?? "").trim()],
    weeks: Number(row.semaines) > 0 ? Number(row.semaines) : void 0,
    isActive: false,
    source: optional(row.source)
  }));
}


/***/ },

/***/ "./src/register/structure/read-structure.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ planRepair),
/* harmony export */   ws: () => (/* binding */ readStructure)
/* harmony export */ });
/* harmony import */ var _domain_text_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/text/fold.ts");

const columnsOf = (table) => Object.entries(table.columns);
function readStructure(table, headers) {
  const found = /* @__PURE__ */ new Map();
  headers.forEach((header, position) => {
    const name = (0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(String(header));
    if (name !== "") found.set(name, [...found.get(name) ?? [], position]);
  });
  const positions = {};
  const missing = [];
  const doubled = [];
  for (const [field, column] of columnsOf(table)) {
    const at = found.get((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(column.header));
    found.delete((0,_domain_text_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(column.header));
    if (at === void 0) missing.push(column.header);
    else if (at.length > 1) doubled.push(column.header);
    if (at?.[0] !== void 0) positions[field] = at[0];
  }
  const foreign = [...found.values()].flat().sort((a, b) => a - b).map((position) => ({ position, header: String(headers[position]) }));
  return { positions, missing, doubled, foreign };
}
function planRepair(table, structure) {
  const columns = columnsOf(table);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "PL", 0, /* binding */ columnsOf
/* harmony export */ ]);


/***/ },

/***/ "./src/register/table.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const columnBy = (writer) => (header, codec, options = {}) => ({
  header,
  codec,
  writer,
  width: options.width ?? 120,
  isHidden: options.hidden ?? false,
  note: options.note,
  ifEmpty: options.ifEmpty
});
const fromForm = columnBy("form");
const byAnimator = columnBy("animator");
const byAddon = columnBy("addon");

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "LX", 0, /* binding */ byAnimator,
/* harmony export */   "wu", 0, /* binding */ byAddon,
/* harmony export */   "zI", 0, /* binding */ fromForm
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/companies-table.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/table.ts");




const companiesTable = {
  name: "companies",
  sheetName: "Entreprises",
  key: "reference",
  prefix: "ENT",
  tabColor: "#188038",
  frozenColumns: 2,
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    name: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Raison sociale", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220, ifEmpty: "" }),
    tradeName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Enseigne", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    siret: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("SIRET", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 130 }),
    sector: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Secteur", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G), { width: 200 }),
    size: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Effectif", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sizeLabels */ .by), { width: 140 }),
    address: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Adresse", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    postalCode: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Code postal", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 80 }),
    commune: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Commune", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    phone: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Téléphone", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    email: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Courriel", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    website: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Site", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 160 }),
    standing: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Situation", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .companyStandingLabels */ .d1), { ifEmpty: "active" }),
    broughtByUai: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Établissement apporteur (UAI)", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 110 }),
    sharing: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Partage", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .sharingLabels */ .IX), { width: 180, ifEmpty: "network" }),
    reservedForUai: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Réservée à (UAI)", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 110 }),
    reservedUntil: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Réservée jusqu’au", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 100 }),
    publics: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Publics acceptés", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choices */ .zM)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .publicLabels */ .l3), { width: 220, ifEmpty: [] }),
    minors: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Accueil de mineurs", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .minorsPolicyLabels */ .at), { width: 200 }),
    regulatedWorkUntil: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Travaux réglementés déclarés jusqu’au", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 110 }),
    simultaneousPlaces: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Places simultanées", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    maxSolicitationsPerMonth: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Sollicitations par mois (max)", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 90 }),
    contactPreference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Préférence de contact", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .contactPreferenceLabels */ .D$)),
    lastSolicitedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Dernière sollicitation", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 100 }),
    solicitations30Days: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Sollicitations 30 j", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    answerRate: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Taux de réponse", _codec__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN, { width: 80 }),
    stages12Months: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Stages 12 mois", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    trainedTutors: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Tuteurs formés", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    consentedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Consentement le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 100 }),
    source: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Source", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabels */ .XQ), { width: 90, ifEmpty: "animator" }),
    toCheck: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("À vérifier", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 240 }),
    notes: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Notes", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    point: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Point", _codec__WEBPACK_IMPORTED_MODULE_2__/* .point */ .zx, { hidden: true }),
    originKey: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Clé d’origine", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true })
  }
};
const contactsTable = {
  name: "contacts",
  sheetName: "Contacts",
  key: "reference",
  prefix: "CTC",
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    companyReference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Entreprise", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125, ifEmpty: "" }),
    name: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Nom", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 180, ifEmpty: "" }),
    jobTitle: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Fonction", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 160 }),
    role: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Rôle", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .contactRoleLabels */ .Q7), { width: 140 }),
    phone: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Téléphone", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    email: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Courriel", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    trainedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Formé le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    isActive: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Actif", _codec__WEBPACK_IMPORTED_MODULE_2__/* .checkbox */ .kv, { width: 60, ifEmpty: true })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "M", 0, /* binding */ companiesTable,
/* harmony export */   "c", 0, /* binding */ contactsTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/index.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _companies_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/register/tables/companies-table.ts");
/* harmony import */ var _network_tables__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/tables/network-tables.ts");
/* harmony import */ var _office_tables__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/tables/office-tables.ts");
/* harmony import */ var _offers_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/tables/offers-table.ts");
/* harmony import */ var _propositions_table__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/register/tables/propositions-table.ts");
/* harmony import */ var _reference_tables__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/register/tables/reference-tables.ts");
/* harmony import */ var _requests_table__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/register/tables/requests-table.ts");







const TABLES = {
  requests: _requests_table__WEBPACK_IMPORTED_MODULE_6__/* .requestsTable */ .L,
  offers: _offers_table__WEBPACK_IMPORTED_MODULE_3__/* .offersTable */ .o,
  propositions: _propositions_table__WEBPACK_IMPORTED_MODULE_4__/* .propositionsTable */ .w,
  companies: _companies_table__WEBPACK_IMPORTED_MODULE_0__/* .companiesTable */ .M,
  contacts: _companies_table__WEBPACK_IMPORTED_MODULE_0__/* .contactsTable */ .c,
  schools: _reference_tables__WEBPACK_IMPORTED_MODULE_5__/* .schoolsTable */ .kc,
  trainings: _reference_tables__WEBPACK_IMPORTED_MODULE_5__/* .trainingsTable */ .Mp,
  periods: _reference_tables__WEBPACK_IMPORTED_MODULE_5__/* .periodsTable */ .j2,
  reviews: _network_tables__WEBPACK_IMPORTED_MODULE_1__/* .reviewsTable */ .Q2,
  resources: _network_tables__WEBPACK_IMPORTED_MODULE_1__/* .resourcesTable */ .i3,
  meetings: _network_tables__WEBPACK_IMPORTED_MODULE_1__/* .meetingsTable */ .tU,
  registrations: _network_tables__WEBPACK_IMPORTED_MODULE_1__/* .registrationsTable */ .Pu,
  needs: _network_tables__WEBPACK_IMPORTED_MODULE_1__/* .needsTable */ .Q4,
  messages: _office_tables__WEBPACK_IMPORTED_MODULE_2__/* .messagesTable */ .dF,
  templates: _office_tables__WEBPACK_IMPORTED_MODULE_2__/* .templatesTable */ .Wg,
  rules: _office_tables__WEBPACK_IMPORTED_MODULE_2__/* .rulesTable */ .mi,
  settings: _office_tables__WEBPACK_IMPORTED_MODULE_2__/* .settingsTable */ .uG,
  journal: _office_tables__WEBPACK_IMPORTED_MODULE_2__/* .journalTable */ .Se
};
const TABLE_NAMES = Object.keys(TABLES);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "C", 0, /* binding */ TABLES,
/* harmony export */   "e", 0, /* binding */ TABLE_NAMES
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/network-tables.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_network__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/network.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/table.ts");



const reviewsTable = {
  name: "reviews",
  sheetName: "Bilans",
  key: "reference",
  prefix: "BIL",
  frozenColumns: 1,
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125 }),
    requestReference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Demande", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125, ifEmpty: "" }),
    propositionReference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Proposition", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125 }),
    by: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Par", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .reviewerLabels */ .j7), { width: 140 }),
    done: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Réalisé", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .doneLabels */ .QW), { width: 90 }),
    fit: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Adéquation aux attendus (1–4)", _codec__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, { width: 100 }),
    workedExpectations: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Attendus travaillés", _codec__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te, { width: 260, ifEmpty: [] }),
    welcome: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Accueil (1–4)", _codec__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, { width: 80 }),
    toImprove: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("À améliorer", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 240 }),
    again: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Recommencer l’an prochain", _codec__WEBPACK_IMPORTED_MODULE_1__/* .checkbox */ .kv, { width: 100 }),
    on: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Date", _codec__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, { width: 90 }),
    originKey: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Clé d’origine", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { hidden: true })
  }
};
const resourcesTable = {
  name: "resources",
  sheetName: "Ressources",
  key: "reference",
  prefix: "RES",
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125 }),
    title: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Titre", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 260, ifEmpty: "" }),
    link: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Lien", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 240 }),
    publics: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Publics", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 160 }),
    trainings: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Formations", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    moment: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Moment", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .resourceMomentLabels */ .O9)),
    theme: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Thème", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 160 }),
    authors: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Auteurs", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    state: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("État", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .resourceStateLabels */ .bz), { width: 100 }),
    workingGroup: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Groupe de travail", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    updatedOn: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Mise à jour", _codec__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, { width: 90 })
  }
};
const meetingsTable = {
  name: "meetings",
  sheetName: "Rencontres",
  key: "reference",
  prefix: "REN",
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125 }),
    title: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Titre", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 240, ifEmpty: "" }),
    kind: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Genre", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .meetingKindLabels */ .pJ), { width: 170 }),
    theme: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Thème", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 180 }),
    on: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Date", _codec__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, { width: 90 }),
    startTime: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Début", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 70 }),
    endTime: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Fin", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 70 }),
    place: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Lieu ou lien", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    places: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Places", _codec__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, { width: 70 }),
    audience: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Public visé", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 180 }),
    state: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("État", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .meetingStateLabels */ .Uz), { width: 150 }),
    minutesLink: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Compte rendu", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    registered: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Inscrits", _codec__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, { width: 70 })
  }
};
const registrationsTable = {
  name: "registrations",
  sheetName: "Inscriptions",
  key: "reference",
  prefix: "INS",
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125 }),
    meetingReference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Rencontre", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125, ifEmpty: "" }),
    name: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Nom", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 180, ifEmpty: "" }),
    email: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Courriel", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    organisation: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Organisme", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    state: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Statut", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .registrationStateLabels */ .Qs)),
    on: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Date", _codec__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, { width: 90 })
  }
};
const needsTable = {
  name: "needs",
  sheetName: "Besoins",
  key: "reference",
  prefix: "BES",
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 125 }),
    from: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("De", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 200 }),
    subject: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Sujet", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 240, ifEmpty: "" }),
    description: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Description", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 300 }),
    kind: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .fromForm */ .zI)("Genre", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .needKindLabels */ .IL), { width: 170 }),
    state: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Statut", (0,_codec__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_wording_labels_network__WEBPACK_IMPORTED_MODULE_0__/* .needStateLabels */ .Vi), { width: 120 }),
    answer: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Réponse", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 260 }),
    linkedTo: (0,_table__WEBPACK_IMPORTED_MODULE_2__/* .byAnimator */ .LX)("Lié à", _codec__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { width: 160 })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Pu", 0, /* binding */ registrationsTable,
/* harmony export */   "Q2", 0, /* binding */ reviewsTable,
/* harmony export */   "Q4", 0, /* binding */ needsTable,
/* harmony export */   "i3", 0, /* binding */ resourcesTable,
/* harmony export */   "tU", 0, /* binding */ meetingsTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/offers-table.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/table.ts");




const offersTable = {
  name: "offers",
  sheetName: "Offres",
  key: "reference",
  prefix: "OFF",
  tabColor: "#188038",
  frozenColumns: 1,
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    receivedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Date", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    status: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Statut", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .offerStatusLabels */ .sF), { width: 150, ifEmpty: "to-check" }),
    companyName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Organisme d’accueil", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    companyReference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Entreprise", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    title: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Intitulé", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 180 }),
    activities: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Activités proposées", _codec__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, { width: 280, ifEmpty: [] }),
    sector: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Secteur", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G), { width: 200 }),
    publics: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Publics acceptés", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choices */ .zM)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .publicLabels */ .l3), { width: 220, ifEmpty: [] }),
    levels: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Niveaux ou formations acceptés", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 160 }),
    startsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Début", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    endsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Fin", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    weeks: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Semaines ouvertes", _codec__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, { width: 150, ifEmpty: [], note: "Vide : toutes les semaines entre le début et la fin. Sinon, par exemple : 2027-S12; 2027-S13." }),
    places: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Places", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 70 }),
    placesLeft: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Places restantes", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    schedule: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Horaires", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    address: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Lieu si différent", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 160 }),
    commune: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Commune", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    postalCode: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Code postal", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 80 }),
    minors: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Accueil de mineurs", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .minorsPolicyLabels */ .at), { width: 200 }),
    regulatedWorkUntil: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Travaux réglementés déclarés jusqu’au", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 110 }),
    conditions: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Conditions", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 180 }),
    tutorName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Tuteur", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    signatoryName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Signataire", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    wishes: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Souhaits", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choices */ .zM)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .offerWishLabels */ .ZI), { width: 180, ifEmpty: [] }),
    sharing: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Partage", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .sharingLabels */ .IX), { width: 140 }),
    source: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Source", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabels */ .XQ), { width: 90, ifEmpty: "animator" }),
    verifiedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Vérifiée le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    toCheck: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("À vérifier", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 240 }),
    notes: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Notes", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    point: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Point", _codec__WEBPACK_IMPORTED_MODULE_2__/* .point */ .zx, { hidden: true }),
    originKey: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Clé d’origine", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "o", 0, /* binding */ offersTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/office-tables.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _domain_rules_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/rules/rule.ts");
/* harmony import */ var _domain_settings_setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/settings/setting.ts");
/* harmony import */ var _wording_labels_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/reference.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/register/table.ts");






const codes = (list) => Object.fromEntries(list.map((code) => [code, code]));
const messagesTable = {
  name: "messages",
  sheetName: "Courriels",
  key: "reference",
  prefix: "MSG",
  frozenColumns: 1,
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 125 }),
    status: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Statut", (0,_codec__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_3__/* .messageStatusLabels */ .Tl), { width: 110, ifEmpty: "to-review" }),
    template: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Modèle", (0,_codec__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(_wording_labels_reference__WEBPACK_IMPORTED_MODULE_2__/* .templateLabels */ .MN), { width: 200, ifEmpty: "proposition" }),
    about: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Objet lié", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 125, ifEmpty: "" }),
    to: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Destinataire", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 200, ifEmpty: "" }),
    cc: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Copie", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 160 }),
    subject: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Objet", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 320, ifEmpty: "" }),
    body: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Texte", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 320, ifEmpty: "", note: "Gardé jusqu’au départ, puis remplacé par une empreinte." }),
    createdAt: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Créé le", _codec__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR, { width: 130, ifEmpty: "" }),
    sendAfter: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("À envoyer après", _codec__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR, { width: 130 }),
    sentAt: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Envoyé le", _codec__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR, { width: 130 }),
    attempts: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Essais", _codec__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai, { width: 60, ifEmpty: 0 }),
    error: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Erreur", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 240 }),
    key: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Clé", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { hidden: true, ifEmpty: "" })
  }
};
const templatesTable = {
  name: "templates",
  sheetName: "Modèles",
  key: "code",
  columns: {
    code: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Code", (0,_codec__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(codes(Object.keys(_wording_labels_reference__WEBPACK_IMPORTED_MODULE_2__/* .templateLabels */ .MN))), { width: 150, ifEmpty: "proposition" }),
    title: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Titre", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 240, ifEmpty: "" }),
    subject: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Objet", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 320, ifEmpty: "" }),
    body: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Corps", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 480, ifEmpty: "" }),
    isActive: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Actif", _codec__WEBPACK_IMPORTED_MODULE_4__/* .checkbox */ .kv, { width: 60, ifEmpty: true }),
    variables: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Variables", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 320 })
  }
};
const rulesTable = {
  name: "rules",
  sheetName: "Règles",
  key: "code",
  columns: {
    code: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Code", (0,_codec__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(codes(_domain_rules_rule__WEBPACK_IMPORTED_MODULE_0__/* .RULE_CODES */ .m)), { width: 160, ifEmpty: _domain_rules_rule__WEBPACK_IMPORTED_MODULE_0__/* .RULE_CODES */ .m[0] }),
    label: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Libellé", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 300, ifEmpty: "" }),
    appliesTo: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("S’applique à", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 160, ifEmpty: "" }),
    value: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Valeur", _codec__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai, { width: 80, ifEmpty: 0 }),
    unit: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Unité", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 100, ifEmpty: "" }),
    effect: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Effet", (0,_codec__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(_wording_labels_reference__WEBPACK_IMPORTED_MODULE_2__/* .ruleEffectLabels */ .Ny), { width: 80, ifEmpty: "warns" }),
    validFrom: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Valable du", _codec__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6, { width: 90 }),
    validUntil: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Valable au", _codec__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6, { width: 90 }),
    source: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Source", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 260, ifEmpty: "" })
  }
};
const settingsTable = {
  name: "settings",
  sheetName: "Paramètres",
  key: "key",
  columns: {
    key: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Clé", (0,_codec__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(codes(Object.keys(_domain_settings_setting__WEBPACK_IMPORTED_MODULE_1__/* .SETTING_DEFAULTS */ .Eg))), { width: 180, ifEmpty: "hubName" }),
    value: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Valeur", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 260, ifEmpty: "" }),
    schoolYear: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAnimator */ .LX)("Année scolaire", _codec__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai, { width: 100 }),
    explanation: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Explication", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 480 })
  }
};
const journalTable = {
  name: "journal",
  sheetName: "Journal",
  columns: {
    at: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Date", _codec__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR, { width: 130, ifEmpty: "" }),
    actor: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Acteur", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 160, ifEmpty: "" }),
    action: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Action", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 220, ifEmpty: "" }),
    object: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Objet", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 120, ifEmpty: "" }),
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 125, ifEmpty: "" }),
    before: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Avant", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 160 }),
    after: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Après", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 160 }),
    reason: (0,_table__WEBPACK_IMPORTED_MODULE_5__/* .byAddon */ .wu)("Motif", _codec__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, { width: 260 })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Se", 0, /* binding */ journalTable,
/* harmony export */   "Wg", 0, /* binding */ templatesTable,
/* harmony export */   "dF", 0, /* binding */ messagesTable,
/* harmony export */   "mi", 0, /* binding */ rulesTable,
/* harmony export */   "uG", 0, /* binding */ settingsTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/propositions-table.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/table.ts");




const propositionsTable = {
  name: "propositions",
  sheetName: "Propositions",
  key: "reference",
  prefix: "PRO",
  tabColor: "#e37400",
  frozenColumns: 1,
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    requestReference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Demande", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    companyName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Organisme d’accueil", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    companyReference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Entreprise", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    offerReference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Offre", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    contactReference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Contact", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true }),
    status: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Statut", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .propositionStatusLabels */ .g4), { width: 120, ifEmpty: "to-send" }),
    startsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Début", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    endsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Fin", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    rank: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Rang", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 60 }),
    score: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Score", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 60 }),
    reasons: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Raisons", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 280 }),
    channel: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Canal", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .channelLabels */ .Xe), { width: 90, ifEmpty: "email" }),
    createdOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Créée le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    sentOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Envoyée le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    firstReminderOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Relance 1", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    secondReminderOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Relance 2", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    answeredOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Réponse le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    answer: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Réponse", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .answerLabels */ .Ez), { width: 180 }),
    refusalReason: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Motif", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .refusalReasonLabels */ .S_), { width: 180 }),
    receivedWord: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Message reçu", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 240 }),
    tutorName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Tuteur", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    callBackOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Rappeler le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    overrideReason: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Dérogation et motif", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    token: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Jeton", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "w", 0, /* binding */ propositionsTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/reference-tables.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/reference.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/table.ts");




const schoolsTable = {
  name: "schools",
  sheetName: "Établissements",
  key: "uai",
  frozenColumns: 2,
  columns: {
    uai: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("UAI", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 90 }),
    name: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Nom", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 260, ifEmpty: "" }),
    kind: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Type", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .schoolKindLabels */ .O2), { width: 180 }),
    sector: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Secteur", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_reference__WEBPACK_IMPORTED_MODULE_1__/* .schoolSectorLabels */ .u6), { width: 80 }),
    address: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Adresse", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    postalCode: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Code postal", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 80 }),
    commune: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Commune", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    priorityEducation: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Éducation prioritaire", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 90 }),
    officeEmail: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Courriel du secrétariat", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    referentName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Référent", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 150 }),
    referentEmail: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Courriel du référent", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    trainingCodes: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Formations", _codec__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, { width: 200, ifEmpty: [] }),
    memberSince: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Membre depuis", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 100 }),
    wantsDigest: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Digest", _codec__WEBPACK_IMPORTED_MODULE_2__/* .checkbox */ .kv, { width: 70, ifEmpty: false }),
    hasRaisedQuota: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Plafonds relevés", _codec__WEBPACK_IMPORTED_MODULE_2__/* .checkbox */ .kv, { width: 90, ifEmpty: false, note: "L’académie a relevé le nombre de stagiaires autorisé en PFMP (R. 124-10 du code de l’éducation)." }),
    notes: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Notes", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    point: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Point", _codec__WEBPACK_IMPORTED_MODULE_2__/* .point */ .zx, { hidden: true })
  }
};
const trainingsTable = {
  name: "trainings",
  sheetName: "Formations",
  key: "code",
  frozenColumns: 2,
  columns: {
    code: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Code", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 130 }),
    label: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Libellé", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 260, ifEmpty: "" }),
    isActive: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Active dans le pôle", _codec__WEBPACK_IMPORTED_MODULE_2__/* .checkbox */ .kv, { width: 80, ifEmpty: false, note: "Seules les formations actives paraissent dans les formulaires, après « Mettre à jour les formulaires »." }),
    diploma: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Diplôme", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 90, ifEmpty: "" }),
    family: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Famille", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 160 }),
    sectors: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Secteurs", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choices */ .zM)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G), { width: 220, ifEmpty: [] }),
    expectation1: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 1", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    expectation2: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 2", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    expectation3: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 3", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    expectation4: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 4", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    expectation5: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 5", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    expectation6: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 6", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    expectation7: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Attendu 7", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    typicalPlaces: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Lieux types", _codec__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, { width: 200, ifEmpty: [] }),
    regulatedWork: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Travaux réglementés", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_reference__WEBPACK_IMPORTED_MODULE_1__/* .regulatedWorkLabels */ .Wv), { width: 100 }),
    weeks: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Semaines sur le cycle", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    source: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Source", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 300 })
  }
};
const periodsTable = {
  name: "periods",
  sheetName: "Périodes",
  key: "reference",
  prefix: "PER",
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    schoolName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Établissement", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220, ifEmpty: "" }),
    trainingName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Formation ou classe", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220 }),
    label: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Libellé", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 180, ifEmpty: "" }),
    startsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Début", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90, ifEmpty: "" }),
    endsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Fin", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90, ifEmpty: "" }),
    schoolYear: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Année scolaire", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 90 })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Mp", 0, /* binding */ trainingsTable,
/* harmony export */   "j2", 0, /* binding */ periodsTable,
/* harmony export */   "kc", 0, /* binding */ schoolsTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/requests-table.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _codec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/register/codec.ts");
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/register/table.ts");




const requestsTable = {
  name: "requests",
  sheetName: "Demandes",
  key: "reference",
  prefix: "DEM",
  tabColor: "#1a73e8",
  frozenColumns: 1,
  columns: {
    reference: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Référence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 125 }),
    receivedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Date", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    status: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Statut", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .requestStatusLabels */ .VJ), { width: 150, ifEmpty: "new", note: "Le statut change par les actions du panneau : proposer, compléter, annuler, rouvrir." }),
    priority: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Priorité", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .priorityLabels */ .ev), { width: 85, ifEmpty: "normal" }),
    closingReason: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Motif", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    type: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Type", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .requestTypeLabels */ .bl), { width: 190 }),
    level: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Niveau", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .levelLabels */ .eB)),
    trainingName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Formation", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220 }),
    schoolName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Établissement", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220 }),
    pupilInitials: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Élève (initiales)", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 80, note: "Initiales seulement : ni nom, ni adresse, ni téléphone de l’élève." }),
    ageBracket: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Tranche d’âge", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .ageBracketLabels */ .lx)),
    startsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Début", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    endsOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Fin", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    hoursPerWeek: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Heures par semaine", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    commune: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Commune de départ", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 140 }),
    postalCode: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Code postal", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 80 }),
    radiusKm: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Rayon accepté (km)", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 80 }),
    transport: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Transport", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .transportLabels */ .VE), { width: 140 }),
    lodging: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Hébergement possible", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    soughtActivities: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Activités et attendus visés", _codec__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, { width: 260, ifEmpty: [] }),
    soughtSectors: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Secteurs souhaités", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choices */ .zM)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G), { width: 200, ifEmpty: [] }),
    fallbackSectors: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Domaines acceptés en repli", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choices */ .zM)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G), { width: 200, ifEmpty: [] }),
    requesterName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Demandeur", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 150 }),
    requesterRole: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Fonction", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .requesterRoleLabels */ .k0)),
    requesterEmail: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Courriel", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    requesterPhone: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Téléphone", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    contactedCount: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Entreprises déjà contactées (nombre)", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 90 }),
    contactedCompanies: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Entreprises déjà contactées", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 200 }),
    urgency: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Urgence", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 160 }),
    needsArrangement: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Aménagement à voir avec l’établissement", _codec__WEBPACK_IMPORTED_MODULE_2__/* .checkbox */ .kv, { width: 100, ifEmpty: false, note: "Ne notez ici aucune information de santé : l’établissement vous dira l’utile." }),
    comment: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .fromForm */ .zI)("Commentaire", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220 }),
    animator: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Animateur", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    livePropositions: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Propositions en cours", _codec__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, { width: 90 }),
    hostName: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Hôte retenu", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 180 }),
    placedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Placée le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 90 }),
    convention: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Convention", (0,_codec__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_wording_labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .conventionLabels */ .DP)),
    conventionSignedOn: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Convention signée le", _codec__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, { width: 100 }),
    toCheck: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("À vérifier", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 260 }),
    notes: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAnimator */ .LX)("Notes", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { width: 220 }),
    trainingCode: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Code formation", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true }),
    schoolUai: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("UAI", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true }),
    point: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Point", _codec__WEBPACK_IMPORTED_MODULE_2__/* .point */ .zx, { hidden: true }),
    originKey: (0,_table__WEBPACK_IMPORTED_MODULE_3__/* .byAddon */ .wu)("Clé d’origine", _codec__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { hidden: true })
  }
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "L", 0, /* binding */ requestsTable
/* harmony export */ ]);


/***/ },

/***/ "./src/register/tables/tab-order.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/tab-texts.ts");
/* harmony import */ var ___WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/register/tables/index.ts");


const ofTable = (table) => ({ name: table, sheetName: ___WEBPACK_IMPORTED_MODULE_1__/* .TABLES */ .C[table].sheetName, table });
const tabOrder = [
  { name: "home", sheetName: _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_0__/* .homeTab */ .DF.sheetName },
  { name: "dashboard", sheetName: _wording_labels_tab_texts__WEBPACK_IMPORTED_MODULE_0__/* .dashboardTab */ .Ch.sheetName },
  ...["requests", "offers", "propositions", "companies", "contacts", "schools", "trainings", "periods", "reviews", "resources", "meetings", "registrations", "needs", "messages", "templates", "rules", "settings", "journal"].map(ofTable)
];

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "i", 0, /* binding */ tabOrder
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/agreement-host.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const agreementHost = {
  code: "agreement-host",
  title: "Accord de l’entreprise, à l’entreprise",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Merci d'accueillir un élève de {{formation}}`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

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
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
    { name: "debut", example: "lundi 11 janvier 2027" },
    { name: "fin", example: "vendredi 5 février 2027" },
    { name: "etablissement", example: "Lycée professionnel Fictif – Saint-Étienne" },
    { name: "prenom_nom", example: "Camille Exemple" },
    { name: "fonction", example: "DDFPT" },
    { name: "telephone", example: "04 65 71 00 56" },
    { name: "courriel", example: "camille@lycee.example" },
    { name: "tuteur", example: "Sacha Fictif" },
    { name: "date_contact", example: "lundi 7 décembre 2026" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "f", 0, /* binding */ agreementHost
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/agreement-teacher.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const agreementTeacher = {
  code: "agreement-teacher",
  title: "Accord de l’entreprise, à l’enseignant",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] {{organisme}} accueille votre élève {{initiales}}`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour {{prenom_nom}},

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
    { name: "reference", example: "DEM-2026-0142" },
    { name: "prenom_nom", example: "Camille Exemple" },
    { name: "initiales", example: "L.M." },
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
    { name: "debut", example: "lundi 11 janvier 2027" },
    { name: "fin", example: "vendredi 5 février 2027" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "adresse", example: "1 place Fictive, 42000 Saint-Étienne" },
    { name: "contact", example: "Alex Fictif, responsable" },
    { name: "contact_telephone", example: "04 65 71 00 34" },
    { name: "contact_courriel", example: "contact@restaurant.example" },
    { name: "tuteur", example: "Sacha Fictif" },
    { name: "horaires", example: "du mardi au samedi, 9 h – 16 h" },
    { name: "consignes", example: "Prévoir une tenue de cuisine complète." },
    { name: "date_convention", example: "vendredi 18 décembre 2026" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "p", 0, /* binding */ agreementTeacher
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/answer-too-late.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const answerTooLate = {
  code: "answer-too-late",
  title: "Réponse arrivée après un autre accord",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Merci de votre réponse`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci d'avoir accepté d'accueillir un élève de {{formation}}, {{dates}}. Entre-temps, un lieu de stage a été trouvé pour cet élève : vous n'avez rien à faire.

Votre proposition est précieuse : je la garde et je reviens vers vous dès qu'une demande y correspond. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "PRO-2026-0318" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
    { name: "debut", example: "lundi 11 janvier 2027" },
    { name: "fin", example: "vendredi 5 février 2027" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "B", 0, /* binding */ answerTooLate
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/check-template.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTemplate)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/fastest-levenshtein/esm/mod.js");
/* harmony import */ var mustache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/mustache/mustache.mjs");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/typography.ts");



const PARTS = { subject: "Objet", body: "Texte" };
function checkTemplate(template, allowed) {
  return ["subject", "body"].flatMap((part) => {
    const text = template[part];
    const at = (offset, sentence) => {
      const before = text.slice(0, offset).split("\n");
      const [line, column] = [before.length, before[before.length - 1].length + 1];
      return { part, line, column, sentence: (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`${PARTS[part]}, ligne ${line}, colonne ${column} : ${sentence}` };
    };
    if (text.trim() === "") return [at(0, part === "subject" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`l'objet est vide.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`le texte est vide.`)];
    try {
      return problemsOf(mustache__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A.parse(text), allowed).map(({ offset, sentence }) => at(offset, sentence));
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
    if (kind === ">" || kind === "=") return [{ offset, sentence: (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`l'écriture ${`{{${kind}`} n'est pas permise.` }, ...inner];
    return allowed.includes(name) ? inner : [{ offset, sentence: unknownVariable(name, allowed) }, ...inner];
  });
}
function unknownVariable(name, allowed) {
  const nearest = [...allowed].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(a, name) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(b, name))[0];
  const isNear = nearest !== void 0 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(nearest, name) <= Math.floor(name.length / 2);
  return (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`la variable ${braced(name)} n'existe pas.${isNear ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)` Peut-être ${braced(nearest)} ?` : ""}`;
}
const braced = (name) => `{{${name.slice(0, 60)}}}`;
const SYNTAX_MESSAGES = [
  [/^Unclosed section "(.*)" at (\d+)$/s, (name) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`la partie ${`{{#${name}}}`} n'est pas fermée par ${`{{/${name}}}`}.`],
  [/^Unopened section "(.*)" at (\d+)$/s, (name) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`${`{{/${name}}}`} ferme une partie qui n'est pas ouverte.`],
  [/^Unclosed tag at ()(\d+)$/, () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`une accolade n'est pas fermée : il manque ${"}}"}.`]
];
function syntaxProblem(message) {
  for (const [pattern, sentence] of SYNTAX_MESSAGES) {
    const match = pattern.exec(message);
    if (match) return [Number(match[2]), sentence((match[1] ?? "").slice(0, 60))];
  }
  return [0, (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`le modèle ne peut pas être lu ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(message.slice(0, 100))}.`];
}


/***/ },

/***/ "./src/wording/emails/default-templates.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export exampleVariables */
/* harmony import */ var _agreement_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/emails/agreement-host.ts");
/* harmony import */ var _agreement_teacher__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/agreement-teacher.ts");
/* harmony import */ var _answer_too_late__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/emails/answer-too-late.ts");
/* harmony import */ var _host_not_needed__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/emails/host-not-needed.ts");
/* harmony import */ var _offer_received__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/emails/offer-received.ts");
/* harmony import */ var _proposition__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/emails/proposition.ts");
/* harmony import */ var _request_received__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/emails/request-received.ts");
/* harmony import */ var _request_to_complete__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./src/wording/emails/request-to-complete.ts");








const DEFAULT_TEMPLATES = {
  "request-received": _request_received__WEBPACK_IMPORTED_MODULE_6__/* .requestReceived */ .D,
  "request-to-complete": _request_to_complete__WEBPACK_IMPORTED_MODULE_7__/* .requestToComplete */ .u,
  proposition: _proposition__WEBPACK_IMPORTED_MODULE_5__/* .proposition */ .h,
  "agreement-teacher": _agreement_teacher__WEBPACK_IMPORTED_MODULE_1__/* .agreementTeacher */ .p,
  "agreement-host": _agreement_host__WEBPACK_IMPORTED_MODULE_0__/* .agreementHost */ .f,
  "host-not-needed": _host_not_needed__WEBPACK_IMPORTED_MODULE_3__/* .hostNotNeeded */ .t,
  "offer-received": _offer_received__WEBPACK_IMPORTED_MODULE_4__/* .offerReceived */ .I,
  "answer-too-late": _answer_too_late__WEBPACK_IMPORTED_MODULE_2__/* .answerTooLate */ .B
};
const allowedVariables = (code) => DEFAULT_TEMPLATES[code].variables.map((variable) => variable.name);
const exampleVariables = (code) => Object.fromEntries(DEFAULT_TEMPLATES[code].variables.map((variable) => [variable.name, variable.example]));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "AR", 0, /* binding */ allowedVariables,
/* harmony export */   "EE", 0, /* binding */ DEFAULT_TEMPLATES
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/email-template.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const HUB_VARIABLES = [
  { name: "nom_pole", example: "Pôle de stages du Pilat" },
  { name: "territoire", example: "Loire Sud" },
  { name: "animateur", example: "Dominique Exemple" },
  { name: "telephone_animateur", example: "04 65 71 00 12" },
  { name: "signature", example: "Dominique Exemple\nPôle de stages du Pilat\n04 65 71 00 12" }
];

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "m", 0, /* binding */ HUB_VARIABLES
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/host-not-needed.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const hostNotNeeded = {
  code: "host-not-needed",
  title: "Plus besoin de réponse, à l’entreprise",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Une solution est trouvée pour l'élève de {{formation}}`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Je vous avais proposé d'accueillir un élève de {{formation}}, {{dates}}. Une solution est trouvée : vous n'avez plus rien à faire.

Merci d'avoir étudié cette proposition. Je garde vos coordonnées pour une prochaine demande ; si vous préférez ne plus être sollicité, un mot en réponse à ce message suffit, ou un appel au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "PRO-2026-0318" },
    { name: "destinataire", example: "Alex Fictif" },
    { name: "organisme", example: "Restaurant Exemple" },
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
    { name: "debut", example: "lundi 11 janvier 2027" },
    { name: "fin", example: "vendredi 5 février 2027" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "t", 0, /* binding */ hostNotNeeded
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/offer-received.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const offerReceived = {
  code: "offer-received",
  title: "Accusé de réception de l’offre",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Votre offre d'accueil est bien enregistrée`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

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
    { name: "resume", example: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`– Activités : préparation des plats, service en salle\n– Période : du 1er septembre 2026 au 31 août 2027\n– Places en même temps : 2` },
    { name: "elements", example: "– le nombre d’élèves que vous pouvez accueillir en même temps" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "I", 0, /* binding */ offerReceived
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/offer-summary.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ offerSummary)
/* harmony export */ });
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _labels_statuses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_phones__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/phones.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/text/typography.ts");





function offerSummary({ company, contact, offer }) {
  const lines = [
    ["Organisme", company.name],
    ["SIRET", company.siret],
    ["Adresse", joined([company.address, joined([company.postalCode, company.commune], " ")], ", ")],
    ["Secteur", company.sector && _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G[company.sector]],
    ["Effectif", company.size && _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sizeLabels */ .by[company.size]],
    ["Contact", contact && joined([contact.name, contact.jobTitle, contact.phone && (0,_text_phones__WEBPACK_IMPORTED_MODULE_3__/* .phoneInPairs */ .B)(contact.phone), contact.email], ", ")],
    ["Activités", offer.activities.join(", ")],
    ["Publics", offer.publics.map((item) => _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .publicLabels */ .l3[item]).join(", ")],
    ["Niveaux ou formations", offer.levels],
    ["Mineurs", offer.minors && _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .minorsPolicyLabels */ .at[offer.minors]],
    ["Travaux réglementés déclarés jusqu’au", offer.regulatedWorkUntil && (0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .numericDate */ .yI)(offer.regulatedWorkUntil)],
    ["Période", periodInWords(offer)],
    ["Semaines", (0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .weeksInWords */ .m7)(offer.weeks)],
    ["Places en même temps", offer.places === void 0 ? void 0 : String(offer.places)],
    ["Horaires", offer.schedule],
    ["Lieu du stage", isElsewhere(company, offer) ? joined([offer.address, joined([offer.postalCode, offer.commune], " ")], ", ") : void 0],
    ["Conditions", offer.conditions],
    ["Tuteur ou tutrice", offer.tutorName],
    ["Signataire de la convention", offer.signatoryName],
    ["Souhaits", offer.wishes.map((wish) => _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .offerWishLabels */ .ZI[wish]).join(", ")],
    ["Partage", offer.sharing && _labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .sharingLabels */ .IX[offer.sharing]]
  ];
  return lines.filter(([, value]) => value !== void 0 && value !== "").map(([label, value]) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_4__.fr)`– ${label} : ${value?.replace(/\s*\n\s*/g, " / ")}`).join("\n");
}
function periodInWords({ startsOn, endsOn }) {
  if (startsOn !== void 0 && endsOn !== void 0) return (0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .plainPeriod */ .Kf)(startsOn, endsOn);
  if (startsOn !== void 0) return (0,_text_typography__WEBPACK_IMPORTED_MODULE_4__.fr)`à partir du ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .plainDate */ .zy)(startsOn)}`;
  return endsOn === void 0 ? void 0 : (0,_text_typography__WEBPACK_IMPORTED_MODULE_4__.fr)`jusqu'au ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .plainDate */ .zy)(endsOn)}`;
}
const joined = (parts, separator) => parts.filter((part) => part !== void 0 && part !== "").join(separator);
const isElsewhere = (company, offer) => (offer.address ?? offer.commune) !== void 0 && (offer.address !== company.address || offer.commune !== company.commune);


/***/ },

/***/ "./src/wording/emails/proposition.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const proposition = {
  code: "proposition",
  title: "Proposition à l’entreprise",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Accueil d'un élève de {{formation}}, {{dates_courtes}}`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

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
    { name: "heures", example: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`35 h` },
    { name: "attendus", example: "– Réaliser des préparations culinaires de base\n– Dresser et envoyer les plats au moment du service" },
    { name: "mention_allocation", example: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.` },
    { name: "lien_reponse", example: "https://docs.example/reponse?jeton=exemple" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "h", 0, /* binding */ proposition
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/render-template.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var mustache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/mustache/mustache.mjs");

function renderTemplate(template, variables) {
  const view = Object.assign(/* @__PURE__ */ Object.create(null), variables);
  const render = (text) => mustache__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.render(text, view, {}, { escape: (value) => value });
  const missing = /* @__PURE__ */ new Set();
  for (const text of [template.subject, template.body]) collectMissing(mustache__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.parse(text), view, missing);
  return {
    subject: render(template.subject).replace(/\s*[\r\n]+\s*/g, " ").trim(),
    text: render(template.body).replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim(),
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


/***/ },

/***/ "./src/wording/emails/request-in-words.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ classInWords)
/* harmony export */ });
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/typography.ts");




const CLASS_AFTER_TRAINING = {
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
const CLASS_OF_TYPE = {
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
  const { type, level, trainingName } = request;
  if (trainingName === void 0) return level !== void 0 ? _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .levelLabels */ .eB[level] : type !== void 0 ? CLASS_OF_TYPE[type] : "";
  const name = level === void 0 ? void 0 : CLASS_AFTER_TRAINING[level];
  return name === void 0 ? trainingName : `${trainingName}, ${name}`;
}
const datesInWords = ({ startsOn, endsOn }) => startsOn === void 0 ? "" : endsOn === void 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`à partir du ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .longDate */ .lF)(startsOn)}` : (0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .longPeriod */ .k2)(startsOn, endsOn);
const shortDatesInWords = ({ startsOn, endsOn }) => startsOn === void 0 || endsOn === void 0 ? datesInWords({ startsOn, endsOn }) : (0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .plainPeriod */ .Kf)(startsOn, endsOn);
const ageInWords = ({ ageBracket }) => ageBracket === void 0 ? "" : _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .ageBracketLabels */ .lx[ageBracket].toLowerCase();
const weeklyHoursInWords = ({ hoursPerWeek }) => hoursPerWeek === void 0 ? "" : (0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .hoursInWords */ .cB)(hoursPerWeek);
const linesOf = (items) => items.map((item) => `– ${item}`).join("\n");
const allowanceSentence = ({ type }) => type === "pfmp" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.` : "";

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Dx", 0, /* binding */ linesOf,
/* harmony export */   "Ke", 0, /* binding */ allowanceSentence,
/* harmony export */   "Qu", 0, /* binding */ shortDatesInWords,
/* harmony export */   "f_", 0, /* binding */ weeklyHoursInWords,
/* harmony export */   "iF", 0, /* binding */ datesInWords,
/* harmony export */   "s3", 0, /* binding */ ageInWords
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/request-received.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const requestReceived = {
  code: "request-received",
  title: "Accusé de réception de la demande",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Votre demande de stage est bien enregistrée`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour {{prenom_nom}},

J'ai bien reçu votre demande concernant un élève de {{formation}}, {{dates}}.

Je recherche un lieu d'accueil {{#rayon}}dans un rayon de {{rayon}} {{/rayon}}autour de {{commune}} et je reviens vers vous au plus tard le {{date_reponse}}.

Si l'élève trouve entre-temps, merci de me le signaler en répondant à ce message. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: "reference", example: "DEM-2026-0142" },
    { name: "prenom_nom", example: "Camille Exemple" },
    { name: "formation", example: "CAP Cuisine, 1re année" },
    { name: "dates", example: "du lundi 11 janvier au vendredi 5 février 2027" },
    { name: "debut", example: "lundi 11 janvier 2027" },
    { name: "fin", example: "vendredi 5 février 2027" },
    { name: "commune", example: "Saint-Étienne" },
    { name: "rayon", example: "20 km" },
    { name: "etablissement", example: "Lycée professionnel Fictif – Saint-Étienne" },
    { name: "date_reponse", example: "lundi 30 novembre 2026" },
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "D", 0, /* binding */ requestReceived
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/request-to-complete.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _email_template__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/email-template.ts");


const requestToComplete = {
  code: "request-to-complete",
  title: "Demande à compléter",
  subject: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`[{{reference}}] Votre demande de stage est à compléter`,
  body: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`Bonjour{{#prenom_nom}} {{prenom_nom}}{{/prenom_nom}},

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
    ..._email_template__WEBPACK_IMPORTED_MODULE_1__/* .HUB_VARIABLES */ .m
  ]
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "u", 0, /* binding */ requestToComplete
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/sandbox.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o6: () => (/* binding */ sentBodyLeft)
/* harmony export */ });
const sandboxSubject = (subject) => `[Essai] ${subject}`;
const sandboxBody = (message) => `Mode d’essai : ce courriel n’est envoyé qu’à vous.
Destinataire prévu : ${message.to}${message.cc === void 0 ? "" : `
Copie prévue : ${message.cc}`}

${message.body}`;
function sentBodyLeft(body) {
  let hash = 2166136261;
  for (let index = 0; index < body.length; index += 1) hash = Math.imul(hash ^ body.charCodeAt(index), 16777619) >>> 0;
  return `(texte parti, ${body.length} caractères, empreinte ${hash.toString(16).padStart(8, "0")})`;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "C_", 0, /* binding */ sandboxBody,
/* harmony export */   "IB", 0, /* binding */ sandboxSubject
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/emails/text-to-html.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ textToHtml)
/* harmony export */ });
const STYLES = {
  message: "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1e1e1e;max-width:640px",
  paragraph: "margin:0 0 16px",
  list: "margin:0 0 16px;padding-left:24px",
  button: "display:inline-block;padding:10px 18px;background:#0b57d0;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:bold",
  link: "color:#0b57d0"
};
const BUTTON_LINE = /^(.{1,80}?)[\s\u00a0]?:[\s\u00a0](https?:\/\/\S+)$/;
const LIST_LINE = /^[–•-][\s\u00a0](.+)$/;
const LINKS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»’']|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b|\b0\d(?:[ .\u00a0]\d\d){4}\b/gi;
function textToHtml(text) {
  const blocks = text.replace(/\r\n?/g, "\n").split(/\n{2,}/).map((block) => block.split("\n").filter((line) => line.trim() !== "")).filter((lines) => lines.length > 0);
  return `<div style="${STYLES.message}">${blocks.map(blockToHtml).join("")}</div>`;
}
function blockToHtml(lines) {
  const html = [];
  let [paragraph, items] = [[], []];
  const flush = () => {
    if (paragraph.length > 0) html.push(`<p style="${STYLES.paragraph}">${paragraph.join("<br>")}</p>`);
    if (items.length > 0) html.push(`<ul style="${STYLES.list}">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`);
    [paragraph, items] = [[], []];
  };
  for (const line of lines) {
    const item = LIST_LINE.exec(line);
    if (item !== null !== items.length > 0) flush();
    if (item) items.push(inlineHtml(item[1]));
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
function addressOf(text) {
  if (/^https?:/i.test(text)) return text;
  return text.includes("@") ? `mailto:${text}` : `tel:+33${text.replace(/\D/g, "").slice(1)}`;
}
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]);


/***/ },

/***/ "./src/wording/errors/action-errors.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");

const noSuchRecord = (reference) => ({
  message: `La référence ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(reference)} est introuvable dans le registre.`,
  advice: "Elle a peut-être été supprimée ou modifiée à la main. Actualisez le panneau."
});
const notInThisStatus = (reference, statusLabel) => ({
  message: `${reference} est ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(statusLabel)} : cette action n’est plus possible.`,
  advice: "Rien n’a été modifié. Actualisez le panneau pour voir l’état actuel."
});
const noChoice = { message: "Aucun organisme d’accueil n’est choisi.", advice: "Cochez au moins un organisme, puis recommencez." };
const hostNoLongerPossible = (companyName, reason) => ({
  message: `${companyName} ne peut plus être proposé : ${reason}`,
  advice: "Aucun courriel n’a été préparé. Actualisez le classement, ou indiquez un motif si la règle le permet."
});
const noAddress = (companyName) => ({
  message: `${companyName} n’a pas d’adresse de courriel valable.`,
  advice: "Complétez sa fiche dans l’onglet « Entreprises », ou appelez : la proposition peut être faite par téléphone."
});
const noAnswerForm = {
  message: "Le formulaire « Réponse à une proposition » n’existe pas encore.",
  advice: "Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez."
};
const reasonNeeded = { message: "Un motif est nécessaire.", advice: "Écrivez en quelques mots pourquoi, puis recommencez." };
const animatorEmailNeeded = {
  message: "Le courriel de l’animateur n’est pas renseigné.",
  advice: "Renseignez-le à l’étape « Le pôle » de l’assistant, puis recommencez."
};
const notQueuedAnyMore = { message: "Ce courriel n’est plus en attente : il est parti, ou il a été annulé.", advice: "Actualisez la liste des courriels." };

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "F_", 0, /* binding */ animatorEmailNeeded,
/* harmony export */   "IX", 0, /* binding */ noSuchRecord,
/* harmony export */   "PO", 0, /* binding */ notInThisStatus,
/* harmony export */   "U0", 0, /* binding */ noAddress,
/* harmony export */   "ZK", 0, /* binding */ noChoice,
/* harmony export */   "_p", 0, /* binding */ hostNoLongerPossible,
/* harmony export */   "sY", 0, /* binding */ noAnswerForm,
/* harmony export */   "uj", 0, /* binding */ notQueuedAnyMore,
/* harmony export */   "wR", 0, /* binding */ reasonNeeded
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/errors/register-errors.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xy: () => (/* binding */ structureProblem)
/* harmony export */ });
/* unused harmony export noOutlines */
const REPAIR = "Rien n’est perdu. Choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.";
const list = (headers) => headers.map((header) => `« ${header} »`).join(", ");
function structureProblem(sheetName, missing, doubled) {
  const lacking = missing.length === 0 ? "" : missing.length === 1 ? `la colonne ${list(missing)} est introuvable` : `les colonnes ${list(missing)} sont introuvables`;
  const twice = doubled.length === 0 ? "" : doubled.length === 1 ? `la colonne ${list(doubled)} est en double` : `les colonnes ${list(doubled)} sont en double`;
  return {
    message: `Dans l’onglet « ${sheetName} », ${[lacking, twice].filter((part) => part !== "").join(" et ")}.`,
    advice: doubled.length > 0 ? `Rien n’est perdu. Renommez ou supprimez la colonne en trop, puis choisissez « Pôle de stages › Entretien › Réparer le registre ».` : REPAIR
  };
}
const missingTab = (sheetName) => ({ message: `L’onglet « ${sheetName} » est introuvable.`, advice: REPAIR });
const lockedProblem = {
  message: "Une autre opération est en cours sur le registre.",
  advice: "Rien n’a été modifié. Attendez quelques secondes, puis recommencez."
};
const unexpectedProblem = {
  message: "L’opération n’a pas pu aboutir.",
  advice: "Rien de ce qui était enregistré n’est perdu. Recommencez ; si le problème persiste, choisissez « Pôle de stages › Entretien › Réparer le registre »."
};
const missingForm = (title) => ({
  message: `Le formulaire « ${title} » est introuvable : il a sans doute été supprimé.`,
  advice: "Les réponses déjà reçues restent dans le registre. Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour » pour le recréer, puis diffusez sa nouvelle adresse."
});
const noPlaceTable = {
  message: "La table des communes est introuvable dans le projet.",
  advice: "Réinstallez l’extension : le fichier « communes » manque."
};
const noTrainingsFile = {
  message: "La liste des formations est introuvable dans le projet.",
  advice: "Réinstallez l’extension : le fichier « formations » manque."
};
const noOutlines = (/* unused pure expression or super */ null && ({
  message: "Les contours des départements sont introuvables dans le projet.",
  advice: "Réinstallez l’extension : le fichier « contours » manque."
}));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "R7", 0, /* binding */ noTrainingsFile,
/* harmony export */   "jX", 0, /* binding */ unexpectedProblem,
/* harmony export */   "k4", 0, /* binding */ missingTab,
/* harmony export */   "wO", 0, /* binding */ lockedProblem,
/* harmony export */   "x5", 0, /* binding */ noPlaceTable,
/* harmony export */   "z1", 0, /* binding */ missingForm
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/findings/field-names.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");

const FIELD_NAMES = {
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
  hasConsented: "l’accord sur l’utilisation des données"
};
const QUESTION_NAMES = [
  [/^level-/, FIELD_NAMES.level],
  [/^training-/, FIELD_NAMES.trainingName],
  [/^activities-/, "les activités"],
  [/^when$/, "la période d’accueil"],
  [/^reservedFor$/, FIELD_NAMES.reservedForSchoolName],
  [/^secondeWeeks$/, "les semaines du stage"]
];
function fieldName(field) {
  if (Object.prototype.hasOwnProperty.call(FIELD_NAMES, field)) return FIELD_NAMES[field];
  return QUESTION_NAMES.find(([pattern]) => pattern.test(field))?.[1] ?? (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(field);
}


/***/ },

/***/ "./src/wording/findings/question-of-finding.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ questionsOfFindings)
/* harmony export */ });
/* unused harmony export questionOfFinding */
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _field_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/findings/field-names.ts");
/* harmony import */ var _sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/findings/sentence-of-finding.ts");




const QUESTIONS = {
  "missing-name": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`votre nom`,
  "missing-school": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`le nom de votre établissement`,
  "missing-email": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`une adresse électronique où vous répondre`,
  "missing-type": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`le type de demande : séquence d'observation, stage de seconde, PFMP, BTS, apprentissage…`,
  "missing-training": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la formation suivie par l'élève`,
  "missing-dates": (d) => d.has("field") ? (0,_field_names__WEBPACK_IMPORTED_MODULE_2__/* .fieldName */ .w)(d.text("field")) : (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les dates de début et de fin`,
  "missing-initials": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les initiales de l'élève (jamais son nom)`,
  "missing-age": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la tranche d'âge de l'élève au premier jour`,
  "missing-commune": (d) => d.text("field") === "otherCommune" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la commune et le code postal du lieu de stage` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la commune et le code postal`,
  "missing-company-name": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`le nom de votre organisme`,
  "missing-places": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`le nombre d'élèves que vous pouvez accueillir en même temps`,
  "missing-publics": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les publics que vous acceptez : collège, seconde, PFMP, BTS, apprentissage`,
  "missing-contact": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`une adresse électronique ou un téléphone où vous joindre`,
  "missing-activities": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les activités que vous proposez`,
  "unknown-school": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`le nom exact de l'établissement : je ne trouve pas ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))}.${(0,_sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__/* .perhaps */ .mt)(d.list("suggestions"))}`,
  "unknown-training": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`l'intitulé exact de la formation : je ne trouve pas ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))}.${(0,_sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__/* .perhaps */ .mt)(d.list("suggestions"))}`,
  "unknown-commune": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la commune : je ne trouve pas ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))}.${(0,_sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__/* .perhaps */ .mt)(d.list("suggestions"))}`,
  "ambiguous-commune": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la commune : s'agit-il de ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(d.list("candidates"), "ou")} ?`,
  "postal-code-mismatch": (d) => {
    const communes = d.list("communesOfCode");
    const known = communes.length > 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`${d.text("postalCode")} est celui ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(communes.map((name, index) => index === 0 ? (0,_sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__/* .ofPlace */ .l5)(name) : name))}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`${d.text("postalCode")} ne correspond pas`;
    return (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`le bon code postal ou la bonne commune : ${known}, vous avez indiqué ${d.text("commune")}`;
  },
  "invalid-email": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`votre adresse électronique : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))} n'est pas valable`,
  "invalid-phone": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`votre numéro de téléphone : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))} n'est pas valable`,
  "invalid-date": (d) => d.text("field") === "weeksText" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les semaines d'accueil, par exemple « S12 à S15 » : je n'ai pas compris ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`${d.has("field") ? (0,_field_names__WEBPACK_IMPORTED_MODULE_2__/* .fieldName */ .w)(d.text("field")) : "une date"} : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_text_dates__WEBPACK_IMPORTED_MODULE_0__/* .plainDate */ .zy)(d.text("value")))} n'est pas une date possible`,
  "end-before-start": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les dates exactes : la fin (${(0,_text_dates__WEBPACK_IMPORTED_MODULE_0__/* .plainDate */ .zy)(d.text("endsOn"))}) précède le début (${(0,_text_dates__WEBPACK_IMPORTED_MODULE_0__/* .plainDate */ .zy)(d.text("startsOn"))})`,
  "start-in-past": (d) => d.has("endsOn") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`les nouvelles dates : la période s'est terminée le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_0__/* .plainDate */ .zy)(d.text("endsOn"))}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`la date de début : le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_0__/* .plainDate */ .zy)(d.text("startsOn"))} est passé`,
  "unknown-choice": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`${d.has("field") ? (0,_field_names__WEBPACK_IMPORTED_MODULE_2__/* .fieldName */ .w)(d.text("field")) : "une réponse"} : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))} n'est pas dans la liste.${(0,_sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__/* .perhaps */ .mt)(d.list("suggestions"))}`,
  "invalid-number": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`${d.has("field") ? (0,_field_names__WEBPACK_IMPORTED_MODULE_2__/* .fieldName */ .w)(d.text("field")) : "un nombre"} : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(d.text("value"))} n'est pas possible`,
  "siret-wrong-key": void 0,
  "siret-wrong-length": void 0,
  "too-long": void 0,
  "period-longer-than-usual": void 0,
  "hours-above-limit": void 0,
  "age-unlikely": void 0,
  "possible-duplicate": void 0,
  "company-maybe-known": void 0,
  "personal-data-suspected": void 0,
  "too-young-for-apprenticeship": void 0
};
const questionOfFinding = (finding) => QUESTIONS[finding.code]?.((0,_sentence_of_finding__WEBPACK_IMPORTED_MODULE_3__/* .readDetails */ .LF)(finding));
function questionsOfFindings(findings) {
  const inOrder = [...findings.filter((finding) => finding.severity === "blocks"), ...findings.filter((finding) => finding.code === "missing-age" || finding.code === "missing-initials")];
  const questions = inOrder.map(questionOfFinding).filter((question) => question !== void 0);
  return [...new Set(questions)].map((question) => `– ${question}`).join("\n");
}


/***/ },

/***/ "./src/wording/findings/sentence-of-finding.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ readDetails),
/* harmony export */   l5: () => (/* binding */ ofPlace)
/* harmony export */ });
/* unused harmony export postalCodeSentence */
/* harmony import */ var _domain_finding_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/finding/findings.ts");
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _labels_statuses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _field_names__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/findings/field-names.ts");







const LONGEST_QUOTE = 100;
const MOST_ITEMS = 6;
const shortened = (text) => text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "")}…`;
function readDetails(finding) {
  const value = (name) => finding.details?.[name];
  return {
    text: (name) => shortened(String(value(name) ?? "").replace(/\s+/g, " ")),
    number: (name) => Number(value(name) ?? 0),
    list: (name) => String(value(name) ?? "").split((/* inlined export .LIST_SEPARATOR */" ; ")).map((item) => item.trim()).filter((item) => item !== "").slice(0, MOST_ITEMS).map(shortened),
    has: (name) => value(name) !== void 0 && value(name) !== ""
  };
}
const perhaps = (suggestions) => suggestions.length === 0 ? "" : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` Peut-être : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .enumeration */ .eG)(suggestions, "ou")} ?`;
const labelled = (labels, code) => Object.prototype.hasOwnProperty.call(labels, code) ? labels[code] : code;
const LIKENESSES = {
  siret: "même SIRET",
  "name-and-commune": "même nom, même commune",
  phone: "même téléphone",
  email: "même adresse électronique",
  "email-domain": "même domaine de messagerie"
};
const WRONG_FIELD = (d) => d.has("field") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .capitalised */ .Iu)((0,_field_names__WEBPACK_IMPORTED_MODULE_6__/* .fieldName */ .w)(d.text("field"))) : "Une réponse";
const SENTENCES = {
  "missing-name": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le nom de la personne à joindre n'est pas indiqué.`,
  "missing-school": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`L'établissement n'est pas indiqué.`,
  "missing-email": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`L'adresse électronique du demandeur n'est pas indiquée.`,
  "missing-type": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le type de demande n'est pas indiqué.`,
  "missing-training": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La formation n'est pas indiquée.`,
  "missing-dates": (d) => d.has("field") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .capitalised */ .Iu)((0,_field_names__WEBPACK_IMPORTED_MODULE_6__/* .fieldName */ .w)(d.text("field")))} n'est pas indiquée.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Les dates ne sont pas indiquées.`,
  "missing-initials": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Les initiales de l'élève ne sont pas indiquées : un doublon ne pourra pas être repéré.`,
  "missing-age": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La tranche d'âge de l'élève n'est pas indiquée.`,
  "missing-commune": (d) => d.text("field") === "otherCommune" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La commune du lieu de stage n'est pas indiquée.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La commune n'est pas indiquée : aucune distance ne peut être calculée.`,
  "missing-company-name": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le nom de l'organisme n'est pas indiqué.`,
  "missing-places": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le nombre de places n'est pas indiqué.`,
  "missing-publics": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Les publics acceptés ne sont pas indiqués.`,
  "missing-contact": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Ni adresse électronique ni téléphone : l'organisme ne peut pas être joint.`,
  "missing-activities": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Les activités proposées ne sont pas indiquées.`,
  "unknown-school": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`L'établissement ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'est pas dans la liste des établissements.${perhaps(d.list("suggestions"))}`,
  "unknown-training": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La formation ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'est pas dans la liste des formations.${perhaps(d.list("suggestions"))}`,
  "unknown-commune": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La commune ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} est inconnue.${perhaps(d.list("suggestions"))}`,
  "ambiguous-commune": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Plusieurs communes s'appellent ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .enumeration */ .eG)(d.list("candidates"), "ou")}.`,
  "postal-code-mismatch": (d) => postalCodeSentence(d),
  "invalid-email": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`L'adresse électronique ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'est pas valable.`,
  "invalid-phone": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le numéro de téléphone ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'est pas valable.`,
  "invalid-date": (d) => d.text("field") === "weeksText" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Les semaines ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'ont pas été comprises.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${WRONG_FIELD(d)} ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)((0,_text_dates__WEBPACK_IMPORTED_MODULE_3__/* .plainDate */ .zy)(d.text("value")))} n'est pas une date possible.`,
  "end-before-start": (d) => d.has("startsOn") && d.has("endsOn") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La date de fin (${(0,_text_dates__WEBPACK_IMPORTED_MODULE_3__/* .plainDate */ .zy)(d.text("endsOn"))}) précède la date de début (${(0,_text_dates__WEBPACK_IMPORTED_MODULE_3__/* .plainDate */ .zy)(d.text("startsOn"))}).` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La date de fin précède la date de début.`,
  "start-in-past": (d) => d.has("endsOn") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La période est passée : elle s'est terminée le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_3__/* .plainDate */ .zy)(d.text("endsOn"))}.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La date de début (${(0,_text_dates__WEBPACK_IMPORTED_MODULE_3__/* .plainDate */ .zy)(d.text("startsOn"))}) est passée.`,
  "unknown-choice": (d) => unknownChoiceSentence(d),
  "invalid-number": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${WRONG_FIELD(d)} ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'est pas un nombre possible.${d.has("max") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` Il est attendu de ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .numberInFrench */ .lt)(d.number("min"))} à ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .numberInFrench */ .lt)(d.number("max"))}.` : ""}`,
  "siret-wrong-key": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le SIRET ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} comporte une erreur de saisie : sa clé de contrôle n'est pas la bonne.`,
  "siret-wrong-length": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le SIRET ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} compte ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(d.number("length"), "chiffre")} au lieu de 14.${d.number("isSiren") === 1 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` C'est un SIREN : il manque les 5 chiffres de l'établissement.` : ""}`,
  "too-long": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${WRONG_FIELD(d)} compte ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(d.number("length"), "caractère")} : ${d.has("limit") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`les ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .numberInFrench */ .lt)(d.number("limit"))} premiers sont ici, ` : ""}le texte entier est dans la réponse au formulaire.`,
  "period-longer-than-usual": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La période compte ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(d.number("days"), "jour")} de présence, contre ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .numberInFrench */ .lt)(d.number("usual"))} au plus d'ordinaire.`,
  "hours-above-limit": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .hoursInWords */ .cB)(d.number("hours"))} par semaine dépassent la limite de ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .hoursInWords */ .cB)(d.number("limit"))}${d.has("age") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` pour un élève de cet âge (${ageInWords(d.text("age"))})` : ""}.`,
  "age-unlikely": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`La tranche d'âge${d.has("age") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` (${ageInWords(d.text("age"))})` : ""} est inattendue${d.has("level") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` en ${labelled(_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .levelLabels */ .eB, d.text("level"))}` : ""} : l'âge ou le niveau est à vérifier.`,
  "possible-duplicate": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Peut-être un doublon de ${d.text("reference")}${d.has("status") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` (${labelled(_labels_statuses__WEBPACK_IMPORTED_MODULE_2__/* .requestStatusLabels */ .VJ, d.text("status")).toLowerCase()})` : ""} : mêmes initiales, même établissement, dates communes.`,
  "company-maybe-known": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Cet organisme ressemble à ${d.text("name")} (${d.text("reference")})${d.has("why") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` : ${labelled(LIKENESSES, d.text("why"))}` : ""}.`,
  "personal-data-suspected": (d) => d.text("field") === "pupilInitials" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Un nom semble avoir été écrit à la place des initiales de l'élève : seules les initiales ${d.text("initials")} sont gardées ici.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${WRONG_FIELD(d)} semble contenir une information personnelle sur l'élève${d.has("words") ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)` (${d.list("words").join(", ")})` : ""} : à effacer si c'est le cas.`,
  "too-young-for-apprenticeship": (d) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`L'apprentissage est ouvert à ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_4__/* .numberInFrench */ .lt)(d.number("minimum"))} ans, ou à 15 ans révolus après la classe de 3e : l'âge indiqué (${ageInWords(d.text("age"))}) est à vérifier.`
};
const sentenceOfFinding = (finding) => SENTENCES[finding.code](readDetails(finding));
function postalCodeSentence(d) {
  const [code, commune] = [d.text("postalCode"), d.text("commune")];
  const [communes, codes] = [d.list("communesOfCode"), d.list("codesOfCommune")];
  const wrong = communes.length > 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le code postal ${code} est celui ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .enumeration */ .eG)(communes.map((name, index) => index === 0 ? ofPlace(name) : name))}, pas ${ofPlace(commune)}.` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le code postal ${code} n'est pas celui ${ofPlace(commune)}.`;
  return codes.length > 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${wrong} ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .capitalised */ .Iu)(commune)} : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .enumeration */ .eG)(codes, "ou")}.` : wrong;
}
function ofPlace(name) {
  if (/^le\s/i.test(name)) return `du ${name.slice(3)}`;
  if (/^les\s/i.test(name)) return `des ${name.slice(4)}`;
  return /^[aeiouyàâéèêëîïôùûœæ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
function unknownChoiceSentence(d) {
  if (d.text("field") === "level" && d.has("type")) {
    return (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`Le niveau ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(labelled(_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .levelLabels */ .eB, d.text("value")))} ne correspond pas au type de demande ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(labelled(_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .requestTypeLabels */ .bl, d.text("type")))}.`;
  }
  return (0,_text_typography__WEBPACK_IMPORTED_MODULE_5__.fr)`${WRONG_FIELD(d)} : la réponse ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(d.text("value"))} n'est pas dans la liste.${perhaps(d.list("suggestions"))}`;
}
const ageInWords = (age) => labelled(_labels_lists__WEBPACK_IMPORTED_MODULE_1__/* .ageBracketLabels */ .lx, age).toLowerCase();

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "ih", 0, /* binding */ sentenceOfFinding,
/* harmony export */   "mt", 0, /* binding */ perhaps
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/findings/sentences-of-findings.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _sentence_of_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/findings/sentence-of-finding.ts");

const sentencesOfFindings = (findings) => findings.length === 0 ? void 0 : [...new Set(findings.map(_sentence_of_finding__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOfFinding */ .ih))].join("\n");

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "G", 0, /* binding */ sentencesOfFindings
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/answer-tab.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const answerMark = "Suivi";
const answerTabNames = { request: "Réponses – Demandes", offer: "Réponses – Offres", answer: "Réponses – Propositions" };
const answerFailed = "À reprendre : l’enregistrement a échoué";

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "C", 0, /* binding */ answerTabNames,
/* harmony export */   "K", 0, /* binding */ answerFailed
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/edits.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");

const editTexts = {
  refused: "Saisie non retenue",
  unreadable: (header, typed) => `${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typed)} n’est pas une valeur possible pour ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(header)}. L’ancienne valeur est rétablie.`,
  byActions: (header) => `${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(header)} change par les actions du panneau, qui préviennent les personnes concernées. L’ancienne valeur est rétablie.`,
  email: (typed) => `${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typed)} n’est pas une adresse de courriel valable. L’ancienne valeur est rétablie.`,
  phone: (typed) => `${(0,_text_typography__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typed)} n’est pas un numéro de téléphone valable. L’ancienne valeur est rétablie.`,
  template: (problem) => `Ce modèle ne peut pas être utilisé : ${problem} L’ancienne valeur est rétablie.`
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "N", 0, /* binding */ editTexts
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/form-texts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const formValidationHelp = {
  email: "Indiquez une adresse de courriel valable.",
  postalCode: "Le code postal a cinq chiffres.",
  initials: "Indiquez seulement des initiales, par exemple L. M.",
  between: (min, max) => `Indiquez un nombre entre ${min} et ${max}.`,
  emptyList: "Aucun choix pour le moment"
};
const postalCodePattern = "^[0-9]{5}$";
const initialsPattern = "^[A-Za-zÀ-ÿ](?:[. -]*[A-Za-zÀ-ÿ]){0,3}[. ]*$";

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "gS", 0, /* binding */ initialsPattern,
/* harmony export */   "jK", 0, /* binding */ formValidationHelp,
/* harmony export */   "xL", 0, /* binding */ postalCodePattern
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/journal.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const journalObjects = {
  request: "Demande",
  offer: "Offre",
  company: "Entreprise",
  proposition: "Proposition",
  message: "Courriel",
  hub: "Pôle",
  school: "Établissement",
  form: "Formulaire"
};
const journalActions = {
  received: "Reçue par le formulaire",
  proposed: "Proposée à un organisme",
  accepted: "Acceptée par l’organisme",
  declined: "Refusée par l’organisme",
  answered: "Réponse reçue",
  answerWithoutProposition: "Réponse sans proposition correspondante",
  answerTooLate: "Réponse arrivée trop tard",
  placed: "Élève placé",
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
  installed: "Registre installé",
  repaired: "Registre réparé",
  refusedEdit: "Saisie refusée"
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "h", 0, /* binding */ journalActions,
/* harmony export */   "i", 0, /* binding */ journalObjects
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/lists.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const requestTypeLabels = {
  "observation-4e": "Séquence d’observation – 4e",
  "observation-3e": "Séquence d’observation – 3e",
  "prepa-segpa": "Stage – 3e prépa-métiers, SEGPA ou ULIS",
  "observation-2de": "Stage de seconde générale et technologique",
  pfmp: "PFMP – CAP, bac pro, BMA, CS",
  bts: "Stage de BTS",
  apprenticeship: "Recherche d’employeur – apprentissage",
  other: "Autre : visite, mini-stage, immersion"
};
const publicLabels = {
  college: "Élèves de collège (4e, 3e)",
  seconde: "Élèves de seconde",
  pfmp: "Élèves de lycée professionnel (CAP, bac pro)",
  bts: "Étudiants de BTS",
  apprentice: "Apprentis",
  other: "Visites, mini-stages et immersions"
};
const levelLabels = {
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
const sectorLabels = {
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
const requesterRoleLabels = {
  teacher: "Enseignant ou enseignante",
  ddfpt: "DDFPT",
  rbde: "Responsable du bureau des entreprises",
  cpe: "CPE",
  other: "Autre personnel de l’établissement"
};
const ageBracketLabels = {
  "under-15": "Moins de 15 ans",
  15: "15 ans",
  "16-17": "16 ou 17 ans",
  adult: "18 ans et plus"
};
const transportLabels = {
  walking: "À pied",
  "public-transport": "Transports en commun",
  "two-wheels": "Deux-roues",
  accompanied: "Accompagné en voiture",
  car: "Voiture"
};
const minorsPolicyLabels = {
  "all-ages": "Oui, y compris les moins de 16 ans",
  "from-16": "Oui, à partir de 16 ans",
  "adults-only": "Non, majeurs seulement"
};
const sizeLabels = {
  "1-9": "1 à 9 salariés",
  "10-19": "10 à 19 salariés",
  "20-49": "20 à 49 salariés",
  "50-249": "50 à 249 salariés",
  "250+": "250 salariés et plus"
};
const offerWishLabels = {
  "tutor-training": "Une formation de tuteurs",
  "teacher-visit": "La visite d’un enseignant avant le stage",
  resource: "Une ressource (livret, grille, mode d’emploi)",
  other: "Autre chose"
};
const sourceLabels = { form: "Formulaire", animator: "Animateur", import: "Import" };
const contactRoleLabels = {
  signatory: "Signataire",
  tutor: "Tuteur ou tutrice",
  hr: "Ressources humaines",
  reception: "Accueil"
};
const contactPreferenceLabels = { email: "Courriel", phone: "Téléphone" };
const channelLabels = { email: "Courriel", phone: "Téléphone" };
const answerLabels = {
  yes: "Oui, j’accueille cet élève",
  no: "Non",
  "call-back": "Rappelez-moi",
  "other-dates": "Oui, mais à d’autres dates",
  "other-public": "Oui, mais un autre public"
};
const refusalReasonLabels = {
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
const cancelReasonLabels = {
  "pupil-found": "L’élève a trouvé",
  abandoned: "Projet abandonné",
  mistake: "Demande envoyée par erreur",
  duplicate: "Demande en double"
};
const schoolKindLabels = {
  college: "Collège",
  "lycee-gt": "Lycée général et technologique",
  "lycee-polyvalent": "Lycée polyvalent",
  "lycee-pro": "Lycée professionnel",
  erea: "EREA",
  other: "Autre"
};
const criterionLabels = {
  expectations: "Attendus couverts",
  sector: "Secteur et activité",
  distance: "Distance et transport",
  dates: "Dates",
  places: "Places et semaines",
  reliability: "Fiabilité de l’hôte",
  rest: "Repos depuis la dernière sollicitation",
  network: "Apport du réseau"
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "CS", 0, /* binding */ cancelReasonLabels,
/* harmony export */   "D$", 0, /* binding */ contactPreferenceLabels,
/* harmony export */   "Ez", 0, /* binding */ answerLabels,
/* harmony export */   "O2", 0, /* binding */ schoolKindLabels,
/* harmony export */   "Q7", 0, /* binding */ contactRoleLabels,
/* harmony export */   "S_", 0, /* binding */ refusalReasonLabels,
/* harmony export */   "Tu", 0, /* binding */ criterionLabels,
/* harmony export */   "VE", 0, /* binding */ transportLabels,
/* harmony export */   "XQ", 0, /* binding */ sourceLabels,
/* harmony export */   "Xe", 0, /* binding */ channelLabels,
/* harmony export */   "ZI", 0, /* binding */ offerWishLabels,
/* harmony export */   "_G", 0, /* binding */ sectorLabels,
/* harmony export */   "at", 0, /* binding */ minorsPolicyLabels,
/* harmony export */   "bl", 0, /* binding */ requestTypeLabels,
/* harmony export */   "by", 0, /* binding */ sizeLabels,
/* harmony export */   "eB", 0, /* binding */ levelLabels,
/* harmony export */   "k0", 0, /* binding */ requesterRoleLabels,
/* harmony export */   "l3", 0, /* binding */ publicLabels,
/* harmony export */   "lx", 0, /* binding */ ageBracketLabels
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/menu.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ repairReport)
/* harmony export */ });
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/typography.ts");


const menuTexts = {
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
  repair: "Réparer le registre",
  formsDone: "Les formulaires sont à jour.",
  linksDone: "Adresses affichées.",
  noForms: "Aucun formulaire n’existe encore : choisissez « Formulaires › Créer ou mettre à jour ».",
  linksText: (request, offer) => `Demande de stage :
${request}

Offre d’accueil :
${offer}`
};
const sweepReport = (received) => received === 0 ? "Aucune réponse en attente." : `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(received, "réponse enregistrée", "réponses enregistrées")}.`;
const changeSentences = {
  created: ({ sheetName }) => `onglet ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(sheetName)} créé`,
  named: ({ sheetName, detail = "" }) => `onglet ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(detail)} renommé ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(sheetName)}`,
  "column-named": ({ sheetName, detail = "" }) => `${sheetName} : colonne ${detail}`,
  "column-added": ({ sheetName, detail = "" }) => `${sheetName} : colonne ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(detail)} ajoutée`
};
function repairReport(changes, left) {
  const done = changes.length === 0 ? "Le registre est en ordre." : `Réparé : ${changes.map((change) => changeSentences[change.kind](change)).join(" ; ")}.`;
  const doubled = left.filter(({ doubled: headers }) => headers.length > 0).map(({ sheetName, doubled: headers }) => `${sheetName} : ${headers.map(_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(", ")} en double, à renommer ou supprimer`);
  return doubled.length === 0 ? done : `${done} À faire : ${doubled.join(" ; ")}.`;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Mk", 0, /* binding */ menuTexts,
/* harmony export */   "lc", 0, /* binding */ sweepReport
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/network.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const reviewerLabels = { school: "Établissement", company: "Organisme d’accueil" };
const doneLabels = { yes: "Oui", partly: "En partie", no: "Non" };
const resourceStateLabels = { idea: "Idée", "in-progress": "En cours", published: "Publiée", "to-revise": "À revoir" };
const resourceMomentLabels = { before: "Avant le stage", during: "Pendant le stage", after: "Après le stage" };
const meetingKindLabels = { peers: "Entre pairs", professionals: "Avec les professionnels", "tutor-training": "Formation de tuteurs" };
const meetingStateLabels = { planned: "Prévue", open: "Inscriptions ouvertes", full: "Complète", held: "Tenue", cancelled: "Annulée" };
const registrationStateLabels = { registered: "Inscrit", waiting: "Liste d’attente", present: "Présent", absent: "Absent", cancelled: "Annulé" };
const needKindLabels = { resource: "Ressource", training: "Formation", support: "Appui pendant un stage", contact: "Contact" };
const needStateLabels = { new: "Nouveau", taken: "Pris en charge", answered: "Répondu", dropped: "Sans suite" };

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "IL", 0, /* binding */ needKindLabels,
/* harmony export */   "O9", 0, /* binding */ resourceMomentLabels,
/* harmony export */   "QW", 0, /* binding */ doneLabels,
/* harmony export */   "Qs", 0, /* binding */ registrationStateLabels,
/* harmony export */   "Uz", 0, /* binding */ meetingStateLabels,
/* harmony export */   "Vi", 0, /* binding */ needStateLabels,
/* harmony export */   "bz", 0, /* binding */ resourceStateLabels,
/* harmony export */   "j7", 0, /* binding */ reviewerLabels,
/* harmony export */   "pJ", 0, /* binding */ meetingKindLabels
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/reference.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const schoolSectorLabels = { public: "Public", private: "Privé" };
const regulatedWorkLabels = { yes: "Oui", no: "Non", depends: "Selon le poste" };
const ruleEffectLabels = { blocks: "Bloque", warns: "Avertit" };
const templateLabels = {
  "request-received": "Accusé de réception d’une demande",
  "request-to-complete": "Demande à compléter",
  proposition: "Proposition à l’organisme d’accueil",
  "agreement-teacher": "Accord : à l’établissement",
  "agreement-host": "Accord : à l’organisme d’accueil",
  "host-not-needed": "Organisme d’accueil non retenu",
  "offer-received": "Accusé de réception d’une offre",
  "answer-too-late": "Réponse arrivée trop tard"
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "MN", 0, /* binding */ templateLabels,
/* harmony export */   "Ny", 0, /* binding */ ruleEffectLabels,
/* harmony export */   "Wv", 0, /* binding */ regulatedWorkLabels,
/* harmony export */   "u6", 0, /* binding */ schoolSectorLabels
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/rule-texts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export ruleTexts */
/* harmony import */ var _domain_rules_rules_seed__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/rules/rules-seed.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/typography.ts");


const ruleTexts = {
  "max-trainees-small": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Stagiaires au plus la même semaine, petit organisme`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`PFMP et stages de BTS, sous le seuil d'effectif`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`stagiaires`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code de l'éducation, article R124-10 (5 pour les PFMP si l'académie a relevé le plafond et sous 30 salariés)`
  },
  "max-trainees-share": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Stagiaires au plus la même semaine, part de l'effectif`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`PFMP et stages de BTS, à partir du seuil d'effectif, arrondi à l'entier supérieur`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`% de l'effectif`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code de l'éducation, article R124-10 (20 % pour les PFMP si l'académie a relevé le plafond)`
  },
  "small-staff-limit": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Seuil d'effectif du plafond de stagiaires`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`PFMP et stages de BTS`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`salariés`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code de l'éducation, articles R124-10 et R124-12 (effectif)`
  },
  "max-pupils-per-tutor": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Stagiaires au plus en même temps par tuteur`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`PFMP et stages de BTS`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`stagiaires`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code de l'éducation, article R124-13`
  },
  "apprentice-min-age": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Âge minimal pour l'apprentissage`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Apprentissage ; à 15 ans révolus si la classe de 3e est achevée`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`ans`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code du travail, article L6222-1`
  },
  "max-distance-km": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Distance maximale proposée`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Toutes les demandes, quel que soit le rayon accepté`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`km par la route`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Choix du pôle`
  },
  "hours-week-minor": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Durée hebdomadaire maximale, mineurs`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Tous les mineurs (8 h par jour en PFMP, 7 h en observation)`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`heures`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code du travail, article L3162-1`
  },
  "hours-week-under-15": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Durée hebdomadaire maximale, moins de 15 ans`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Observation ; la convention nationale de 2024 admet 35 h : à fixer avec l'académie`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`heures`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Usage académique et règle des mini-stages des chambres de commerce ; choix du pôle`
  },
  "regulated-work-min-age": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Âge minimal pour les travaux réglementés`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Formations professionnelles comportant des travaux réglementés`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`ans`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code du travail, articles D4153-15 à D4153-37 et R4153-39`
  },
  "regulated-work-years": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Validité de la déclaration de dérogation pour travaux réglementés`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Organismes qui confient des travaux réglementés à des mineurs`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`ans`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code du travail, article R4153-40`
  },
  "gratification-days": {
    label: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Gratification due au-delà de cette durée chez le même hôte`,
    appliesTo: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`PFMP et stages de BTS, dans l'année scolaire`,
    unit: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`jours de présence`,
    source: (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Code de l'éducation, articles L124-6 et D124-6 (deux mois, soit 44 jours de 7 h)`
  }
};
const seededRules = _domain_rules_rules_seed__WEBPACK_IMPORTED_MODULE_0__/* .RULES_SEED */ .Q.map(({ code, value, effect, validFrom, validUntil }) => ({ code, ...ruleTexts[code], value, effect, validFrom, validUntil }));

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "A", 0, /* binding */ seededRules
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/settings.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const weight = (name) => `Poids du critère « ${name} » dans le classement des hôtes. Une valeur plus grande compte davantage ; 0 l’écarte.`;
const settingExplanations = {
  hubName: "Nom du pôle de stages, tel que le lisent les établissements et les organismes d’accueil.",
  territory: "Territoire du pôle, par exemple « Loire Sud ».",
  academie: "Académie.",
  zone: "Zone de vacances : A, B ou C.",
  departements: "Numéros des départements du territoire, séparés par des virgules.",
  animatorName: "Nom de l’animateur ou de l’animatrice, dans chaque courriel.",
  animatorRole: "Fonction dans la signature, par exemple « Animatrice du pôle de stages ».",
  animatorPhone: "Téléphone donné dans chaque courriel.",
  animatorEmail: "Adresse à laquelle on répond ; en mode d’essai, elle reçoit tous les courriels.",
  signature: "Signature des courriels ; vide : nom, fonction, pôle et téléphone.",
  controller: "Responsable du traitement des données, en général l’établissement support.",
  dpoContact: "Contact du délégué à la protection des données.",
  sandbox: "Mode d’essai : « oui » envoie tous les courriels au seul animateur, « non » les envoie à leurs destinataires.",
  sendDelayMinutes: "Minutes pendant lesquelles un courriel en file peut encore être annulé.",
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Z", 0, /* binding */ settingExplanations
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/statuses.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const requestStatusLabels = {
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
const offerStatusLabels = {
  "to-check": "À vérifier",
  available: "Disponible",
  "partly-taken": "Partiellement pourvue",
  full: "Pourvue",
  suspended: "Suspendue",
  expired: "Expirée",
  withdrawn: "Retirée"
};
const propositionStatusLabels = {
  "to-send": "À envoyer",
  sent: "Envoyée",
  reminded: "Relancée",
  accepted: "Acceptée",
  confirmed: "Confirmée",
  declined: "Refusée",
  unanswered: "Sans réponse",
  cancelled: "Annulée"
};
const messageStatusLabels = {
  "to-review": "À relire",
  queued: "En file",
  sending: "En cours d’envoi",
  sent: "Envoyé",
  failed: "Échec",
  skipped: "Ignoré",
  cancelled: "Annulé"
};
const companyStandingLabels = {
  active: "Active",
  partner: "Partenaire",
  "to-reactivate": "À relancer",
  "to-spare": "À ménager",
  "do-not-solicit": "Ne pas solliciter",
  closed: "Fermée"
};
const sharingLabels = {
  network: "Tout le réseau",
  reserved: "Réservée à un établissement",
  "do-not-solicit": "Ne pas solliciter"
};
const priorityLabels = { normal: "Normale", high: "Haute", urgent: "Urgente" };
const conventionLabels = {
  "to-prepare": "À préparer",
  sent: "Envoyée",
  returned: "Revenue",
  signed: "Signée"
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "DP", 0, /* binding */ conventionLabels,
/* harmony export */   "IX", 0, /* binding */ sharingLabels,
/* harmony export */   "Tl", 0, /* binding */ messageStatusLabels,
/* harmony export */   "VJ", 0, /* binding */ requestStatusLabels,
/* harmony export */   "d1", 0, /* binding */ companyStandingLabels,
/* harmony export */   "ev", 0, /* binding */ priorityLabels,
/* harmony export */   "g4", 0, /* binding */ propositionStatusLabels,
/* harmony export */   "sF", 0, /* binding */ offerStatusLabels
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/tab-texts.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const columnHelp = {
  addon: "Colonne tenue par l’extension : modifiez-la par les actions du panneau.",
  list: "Choisissez une valeur de la liste.",
  date: "Indiquez une date, par exemple 12/01/2027."
};
const protectionText = "Tenu par Pôle de stages";
const homeTab = {
  sheetName: "Accueil",
  title: "Pôle de stages",
  lines: [
    ["Ouvrir le panneau", "Menu « Pôle de stages › Ouvrir le panneau » : ce qu’il y a à faire, puis la fiche de la ligne choisie."],
    ["Première utilisation", "Menu « Pôle de stages › Assistant de démarrage » : le pôle, les établissements, les formations, les formulaires, un essai."],
    ["Données personnelles", "Avant toute utilisation réelle, consultez le délégué à la protection des données de l’académie. L’élève n’est connu que par ses initiales."],
    ["Entretien", "Menu « Pôle de stages › Entretien » : relire les réponses, réparer le registre."]
  ]
};
const dashboardTab = { sheetName: "Tableau de bord", title: "Tableau de bord", empty: "Les indicateurs paraîtront ici." };

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Ch", 0, /* binding */ dashboardTab,
/* harmony export */   "DF", 0, /* binding */ homeTab,
/* harmony export */   "Jy", 0, /* binding */ protectionText,
/* harmony export */   "wr", 0, /* binding */ columnHelp
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/labels/triggers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
const triggerActors = { form: "Formulaire", clock: "Horloge", edit: "Saisie" };

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "b", 0, /* binding */ triggerActors
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/reasons/criterion-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   Y6: () => (/* binding */ restOf)
/* harmony export */ });
/* unused harmony export elapsed */
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _transport_words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/reasons/transport-words.ts");





function missingWords(missing) {
  if (missing.length === 0) return "";
  if (missing.every((text) => text.split(/\s+/).length <= 2)) {
    const names = missing.map((text) => text.slice(0, 1).toLowerCase() + text.slice(1));
    return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)` : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_3__/* .enumeration */ .eG)(names)} ${missing.length === 1 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`manque` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`manquent`}`;
  }
  return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)` ; ${missing.length === 1 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`manque` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`manquent`} ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_3__/* .enumeration */ .eG)(missing.map(_text_typography__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}`;
}
const weekRange = (first, last) => first === void 0 || last === void 0 ? "" : first === last ? (0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .weekLabel */ .pW)(first) : `${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .weekLabel */ .pW)(first)}–${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .weekLabel */ .pW)(last)}`;
function elapsed(days) {
  if (days < 14) return (0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "jour");
  return days < 60 ? (0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.floor(days / 7), "semaine") : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .numberInFrench */ .lt)(Math.floor(days / 30.4), 0)} mois`;
}
const sentences = {
  expectations: (details) => {
    if (details.kind === "none-sought") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`aucun attendu précisé : toute activité convient`;
    if (details.kind === "unknown") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`activités à demander : ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(details.total, "attendu")} à couvrir`;
    return `${coveredOf(details.covered, details.total)}${missingWords(details.missing)}`;
  },
  sector: (details) => {
    if (details.kind === "none-sought") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`aucun secteur précisé : tous conviennent`;
    if (details.kind === "unknown") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`secteur à demander`;
    const name = _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G[details.sector];
    if (details.kind === "wanted") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`secteur recherché : ${name}`;
    if (details.kind === "near") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`secteur proche : ${name}`;
    return details.kind === "fallback" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`secteur accepté en repli : ${name}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`autre secteur : ${name}`;
  },
  distance: (details) => {
    if (details.kind === "unknown") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`distance non calculée : commune inconnue`;
    const way = `${details.isApproximate ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`environ ` : ""}${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .distanceInWords */ .qr)(details.distanceKm)}`;
    return details.minutes === void 0 || details.transport === void 0 ? way : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${way}, ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .durationInWords */ .ji)(details.minutes)} environ ${_transport_words__WEBPACK_IMPORTED_MODULE_4__/* .byTransport */ .X[details.transport]}`;
  },
  dates: (details) => {
    if (details.kind === "request-undated") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`dates de la demande à préciser`;
    if (details.kind === "to-ask") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`dates à demander à l'hôte`;
    if (details.kind === "short") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`toute la période sauf ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(details.missingDays, "jour")}`;
    return details.kind === "all-year" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`accueille toute l'année` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`accueille sur toute la période`;
  },
  places: (details) => {
    if (details.kind === "to-ask") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`nombre de places à demander`;
    const range = weekRange(details.firstWeek, details.lastWeek);
    const when = range === "" ? "" : ` (${range})`;
    return details.left === 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`aucune place libre${when}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(details.left, "place libre", "places libres")} sur ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .numberInFrench */ .lt)(details.places)}${when}`;
  },
  reliability: ({ asked, answered, accepted, withdrawn, isPartner }) => {
    const parts = [answersOf(answered, asked)];
    if (accepted > 0) parts.push((0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(accepted, "élève accueilli", "élèves accueillis")}`);
    if (withdrawn > 0) parts.push((0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(withdrawn, "désistement")}`);
    if (isPartner) parts.push((0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`partenaire du pôle`);
    return parts.join(", ");
  },
  rest: ({ daysSince, isToSpare }) => {
    const since = restOf(daysSince);
    return isToSpare ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`à ménager : ${since}` : since;
  },
  network: ({ origin, schoolName }) => {
    if (origin === "hub") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`entreprise du pôle, ouverte à tous`;
    if (origin === "own-school") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`apportée par l'établissement de l'élève`;
    return schoolName === void 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`apportée par un autre établissement` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`apportée par un autre établissement : ${schoolName}`;
  }
};
const coveredOf = (covered, total) => covered === 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`aucun attendu sur ${total}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(covered, "attendu")} sur ${total}`;
function answersOf(answered, asked) {
  if (asked === 0) return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`pas encore de réponse à compter`;
  return answered === 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`n'a pas répondu (${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(asked, "sollicitation")})` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`a répondu ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .numberInFrench */ .lt)(answered)} fois sur ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .numberInFrench */ .lt)(asked)}`;
}
function restOf(daysSince) {
  if (daysSince === void 0) return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`jamais sollicitée`;
  return daysSince === 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`sollicitée aujourd'hui` : daysSince < 14 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`sollicitée il y a ${elapsed(daysSince)}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`pas sollicitée depuis ${elapsed(daysSince)}`;
}
const sentenceOfCriterion = (criterion) => sentences[criterion.code](criterion.details);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Om", 0, /* binding */ sentenceOfCriterion,
/* harmony export */   "ak", 0, /* binding */ coveredOf,
/* harmony export */   "qn", 0, /* binding */ weekRange
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/reasons/excluded-groups.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ groupsOfExcluded)
/* harmony export */ });
/* unused harmony export groupLabel */
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/typography.ts");


const names = {
  "host-inactive": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Fermée ou à ne pas solliciter`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Fermées ou à ne pas solliciter`],
  "sharing-reserved": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Réservée à un établissement`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Réservées à un établissement`],
  "public-refused": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueille pas ce public`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueillent pas ce public`],
  "minor-refused": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueille pas de mineurs`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueillent pas de mineurs`],
  "under-16-refused": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueille pas avant 16 ans`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueillent pas avant 16 ans`],
  "age-law": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Âge minimal non atteint`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Âge minimal non atteint`],
  "dates-outside": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueille pas à ces dates`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`N'accueillent pas à ces dates`],
  "no-place": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Complet ces semaines`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Complet ces semaines`],
  "legal-quota": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Plafond légal de stagiaires atteint`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Plafond légal de stagiaires atteint`],
  "tutor-full": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Tuteur déjà complet`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Tuteurs déjà complets`],
  "too-far": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Trop loin`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Trop loin`],
  "over-solicited": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Trop sollicitée ces 30 derniers jours`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Trop sollicitées ces 30 derniers jours`],
  "already-asked": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Déjà contactée`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Déjà contactées`],
  "asked-by-school": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Déjà contactée par l'établissement ou l'élève`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Déjà contactées par l'établissement ou l'élève`],
  "sector-unrelated": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Activité sans lien`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Activité sans lien`],
  "place-unknown": [(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Commune inconnue, distance non calculée`, (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)`Commune inconnue, distance non calculée`]
};
function figures(code, excluded) {
  if (code !== "too-far") return "";
  const distances = excluded.map(({ distanceKm }) => distanceKm).filter((km) => km !== void 0);
  if (distances.length === 0) return "";
  const least = (0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .distanceInWords */ .qr)(Math.min(...distances));
  const most = (0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .distanceInWords */ .qr)(Math.max(...distances));
  return least === most ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)` : ${most}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__.fr)` : de ${withoutUnit(least)} à ${most}`;
}
const withoutUnit = (distance) => distance.replace(/\u00a0km$/, "");
function groupLabel(code, excluded) {
  const name = names[code][excluded.length < 2 ? 0 : 1];
  return `${name} (${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .numberInFrench */ .lt)(excluded.length)})${figures(code, excluded)}`;
}
function groupsOfExcluded(excluded) {
  const groups = /* @__PURE__ */ new Map();
  for (const host of excluded) {
    const group = groups.get(host.code);
    if (group) group.push(host);
    else groups.set(host.code, [host]);
  }
  return [...groups].map(([code, hosts]) => ({ code, label: groupLabel(code, hosts), hosts }));
}


/***/ },

/***/ "./src/wording/reasons/exclusion-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* unused harmony export sentenceOf */
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _transport_words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/reasons/transport-words.ts");





const refusedPublics = {
  college: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`d'élèves de collège`,
  seconde: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`d'élèves de seconde`,
  pfmp: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`d'élèves de lycée professionnel`,
  bts: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`d'étudiants de BTS`,
  apprentice: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`d'apprentis`,
  other: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`pour une visite, un mini-stage ou une immersion`
};
const inactiveReasons = {
  closed: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Entreprise fermée`,
  "do-not-solicit": (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Ne pas solliciter`,
  "offer-suspended": (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Offre suspendue`
};
const outcomes = {
  live: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`réponse attendue`,
  accepted: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`a accepté`,
  declined: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`refus`,
  unanswered: (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`sans réponse`
};
const inWeeks = (weeks) => weeks.length === 0 ? "" : weeks.length === 1 ? ` la semaine ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .weeksInWords */ .m7)(weeks)}` : ` les semaines ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .weeksInWords */ .m7)(weeks)}`;
function openDates({ opensOn, closesOn, openWeeks }) {
  if (openWeeks.length > 0) return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Accueille seulement${inWeeks(openWeeks)}`;
  if (opensOn !== void 0 && closesOn !== void 0) return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Accueille ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .plainPeriod */ .Kf)(opensOn, closesOn)} seulement`;
  if (opensOn !== void 0) return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Accueille à partir du ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .plainDate */ .zy)(opensOn)} seulement`;
  return closesOn === void 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`N'accueille pas à ces dates` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Accueille jusqu'au ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .plainDate */ .zy)(closesOn)} seulement`;
}
function limitWords({ limitKm, limitedBy, transport }) {
  const limit = (0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .distanceInWords */ .qr)(limitKm);
  if (limitedBy === "rule") return (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`maximum du pôle ${limit}`;
  return limitedBy === "transport" && transport ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`au plus ${limit} ${_transport_words__WEBPACK_IMPORTED_MODULE_4__/* .byTransport */ .X[transport]}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`rayon accepté ${limit}`;
}
const sentences = {
  "host-inactive": ({ reason }) => inactiveReasons[reason],
  "sharing-reserved": ({ schoolName, until }) => `${schoolName === void 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Réservée à l'établissement qui l'a apportée` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Réservée à l'établissement ${schoolName}`}${until === void 0 ? "" : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)` jusqu'au ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .plainDate */ .zy)(until)}`}`,
  "public-refused": (details) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`N'accueille pas ${refusedPublics[details.public]}`,
  "minor-refused": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`N'accueille pas de mineurs`,
  "under-16-refused": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`N'accueille pas d'élèves de moins de 16 ans`,
  "age-law": ({ minAge }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Apprentissage : ${minAge} ans, ou 15 ans révolus après la 3e`,
  "dates-outside": openDates,
  "no-place": ({ weeks, places }) => `${places === 0 && weeks.length === 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Aucune place` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Complet${inWeeks(weeks)}`}`,
  "legal-quota": ({ weeks, taken, max }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Déjà ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(taken, "stagiaire")}${inWeeks(weeks)} (maximum légal ${max})`,
  "tutor-full": ({ tutorName, weeks, taken, max }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Tuteur ${tutorName} : déjà ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(taken, "élève")}${inWeeks(weeks)} (maximum ${max})`,
  "too-far": (details) => `${details.isApproximate ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Environ ` : ""}${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .distanceInWords */ .qr)(details.distanceKm)}, ${limitWords(details)}`,
  "over-solicited": ({ count, max }) => max === 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Aucune sollicitation souhaitée` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Sollicitée ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .numberInFrench */ .lt)(count)} fois en 30 jours (maximum ${max})`,
  "already-asked": ({ on, outcome }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Déjà contactée pour cette demande le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .dayAndMonth */ .ug)(on)} : ${outcomes[outcome]}`,
  "asked-by-school": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Déjà contactée par l'établissement ou par l'élève`,
  "sector-unrelated": ({ sector }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Activité sans lien avec la demande (${_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G[sector]})`,
  "place-unknown": ({ whose, commune }) => whose === "request" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Commune de départ inconnue : distance non calculée` : commune === void 0 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Commune absente : distance non calculée` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Commune inconnue (${commune}) : distance non calculée`
};
const sentenceOf = (exclusion) => sentences[exclusion.code](exclusion.details);
const sentenceOfExclusion = (excluded) => excluded.exclusions.map((exclusion, index) => index === 0 ? sentenceOf(exclusion) : lowered(sentenceOf(exclusion))).join((0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)` ; `);
const lowered = (sentence) => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "P", 0, /* binding */ sentenceOfExclusion
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/reasons/help-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _transport_words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/reasons/transport-words.ts");





const more = (count) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "hôte")} de plus`;
const sentences = {
  radius: ({ radiusKm, insteadOfKm, more: count }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Rayon de ${radiusKm} km au lieu de ${insteadOfKm} : ${more(count)}`,
  transport: ({ transport, more: count }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`${(0,_text_typography__WEBPACK_IMPORTED_MODULE_3__/* .capitalised */ .Iu)(_transport_words__WEBPACK_IMPORTED_MODULE_4__/* .byTransport */ .X[transport])} : ${more(count)}`,
  earlier: ({ startsOn, more: count }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Une semaine plus tôt (dès le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .dayAndMonth */ .ug)(startsOn)}) : ${more(count)}`,
  later: ({ startsOn, more: count }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Une semaine plus tard (dès le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .dayAndMonth */ .ug)(startsOn)}) : ${more(count)}`,
  sector: ({ sector, more: count }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Secteur accepté en repli, ${_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G[sector]} : ${more(count)}`,
  "two-hosts": ({ firstEndsOn, firstHosts, secondHosts }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_3__.fr)`Stage partagé entre deux hôtes : ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(firstHosts, "hôte")} jusqu'au ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .dayAndMonth */ .ug)(firstEndsOn)}, ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(secondHosts, "hôte")} ensuite`
};
const sentenceOfHelp = (concession) => sentences[concession.kind](concession);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "s", 0, /* binding */ sentenceOfHelp
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/reasons/short-reasons.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shortReasons)
/* harmony export */ });
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/typography.ts");
/* harmony import */ var _criterion_sentences__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/reasons/criterion-sentences.ts");




const MOST_REASONS = 3;
const short = {
  distance: (details) => details.kind === "measured" ? `${details.isApproximate ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`environ ` : ""}${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .distanceInWords */ .qr)(details.distanceKm)}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`distance inconnue`,
  expectations: (details) => details.kind === "compared" ? (0,_criterion_sentences__WEBPACK_IMPORTED_MODULE_3__/* .coveredOf */ .ak)(details.covered, details.total) : details.kind === "unknown" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`activités à demander` : void 0,
  sector: (details) => "sector" in details ? _labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .sectorLabels */ ._G[details.sector] : void 0,
  places: (details) => details.kind === "left" ? `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(details.left, "place")}${spaced((0,_criterion_sentences__WEBPACK_IMPORTED_MODULE_3__/* .weekRange */ .qn)(details.firstWeek, details.lastWeek))}` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`places et dates à demander`,
  dates: (details) => details.kind === "short" ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`sauf ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(details.missingDays, "jour")}` : void 0,
  reliability: ({ answered, asked }) => asked >= 3 ? (0,_criterion_sentences__WEBPACK_IMPORTED_MODULE_3__/* .answersOf */ .Bw)(answered, asked) : void 0,
  rest: ({ daysSince }) => daysSince !== void 0 && daysSince >= 60 ? (0,_criterion_sentences__WEBPACK_IMPORTED_MODULE_3__/* .restOf */ .Y6)(daysSince) : void 0,
  network: () => void 0
};
const spaced = (text) => text === "" ? "" : ` ${text}`;
const ORDER = ["distance", "expectations", "sector", "places", "dates", "reliability", "rest", "network"];
function shortReasons(criteria) {
  const detailsOf = new Map(criteria.map((criterion) => [criterion.code, criterion.details]));
  const reasons = [];
  for (const code of ORDER) {
    if (reasons.length === MOST_REASONS) break;
    const details = detailsOf.get(code);
    if (details === void 0 || code === "sector" && reasons.length === 2) continue;
    const reason = short[code](details);
    if (reason !== void 0) reasons.push(reason);
  }
  return reasons;
}


/***/ },

/***/ "./src/wording/reasons/transport-words.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");

const byTransport = {
  walking: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`à pied`,
  "public-transport": (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`en transports en commun`,
  "two-wheels": (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`en deux-roues`,
  accompanied: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`en étant accompagné`,
  car: (0,_text_typography__WEBPACK_IMPORTED_MODULE_0__.fr)`en voiture`
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "X", 0, /* binding */ byTransport
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/reasons/warning-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/typography.ts");



const ages = {
  "under-15": (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`de moins de 15 ans`,
  15: (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`de 15 ans`,
  "16-17": (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`de 16 ou 17 ans`,
  adult: (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`majeur`
};
const wishes = {
  "tutor-training": (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`une formation de tuteurs`,
  "teacher-visit": (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`la visite d'un enseignant`,
  resource: (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`une ressource`,
  other: (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`autre chose (voir l'offre)`
};
const passedLimits = {
  "apprentice-min-age": (_taken, max) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Âge minimal de l'apprentissage non atteint : ${max} ans, ou 15 ans révolus après la 3e`,
  "max-distance-km": (taken, max) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .numberInFrench */ .lt)(taken, 0)} km : au-delà du maximum du pôle (${max} km)`,
  "max-trainees-share": (taken, max) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Plafond de stagiaires dépassé : déjà ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .numberInFrench */ .lt)(taken)} la même semaine (maximum ${max})`,
  "max-pupils-per-tutor": (taken, max) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Le tuteur suit déjà ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(taken, "élève")} (maximum ${max})`
};
const sentences = {
  "limit-passed": ({ rule, taken, max }) => passedLimits[rule]?.(taken, max) ?? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Limite dépassée : ${taken} pour ${max}`,
  "apprentice-at-15": ({ minAge }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Apprentissage à 15 ans : possible avant ${minAge} ans si la 3e est achevée, à vérifier avec l'établissement`,
  "age-undetermined": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Âge de l'élève non précisé : à demander à l'établissement`,
  "regulated-work-too-young": ({ minAge }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Travaux réglementés interdits avant ${minAge} ans : l'élève ne pourra pas y participer`,
  "regulated-work-undeclared": ({ isCertain }) => isCertain ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Travaux réglementés : demander si la déclaration de dérogation a été faite à l'inspection du travail` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Travaux réglementés possibles : demander lesquels, et si la déclaration de dérogation a été faite`,
  "regulated-work-expires": ({ until }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`La déclaration pour travaux réglementés expire le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_0__/* .plainDate */ .zy)(until)}, avant la fin du stage`,
  "hours-above-limit": ({ hours, limit, isUnder15 }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .hoursInWords */ .cB)(hours)} par semaine : au-dessus de ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .hoursInWords */ .cB)(limit)}, maximum ${isUnder15 ? (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`avant 15 ans` : (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`pour un mineur`}`,
  "night-hours": ({ from }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Horaires de nuit possibles : interdits aux mineurs de cet âge de ${from} h à 6 h`,
  "sunday-hours": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Travail du dimanche possible : deux jours de repos de suite sont dus à un mineur, dimanche compris sauf dérogation`,
  "arrangement-to-see": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Aménagement : à voir avec l'établissement avant de proposer`,
  "gratification-due": ({ days, threshold }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(days, "jour")} chez le même hôte : gratification due au-delà de ${threshold} jours`,
  "headcount-to-ask": ({ taken, sureMax }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Demander l'effectif : déjà ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(taken, "stagiaire")} la même semaine (${sureMax} au plus dans un petit organisme)`,
  "offer-unverified": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Offre pas encore vérifiée`,
  "public-to-ask": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Publics accueillis à demander`,
  "minors-to-ask": ({ ageBracket }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Demander si un élève ${ages[ageBracket]} peut être accueilli`,
  "dates-to-ask": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Sans offre datée : dates à demander`,
  "dates-short": ({ missingDays }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Les dates de l'hôte ne couvrent pas ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missingDays, "jour")} du stage : à voir avec lui`,
  "places-to-ask": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Nombre de places à demander`,
  "activities-to-ask": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Activités à demander, au regard des attendus`,
  "sector-to-ask": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Secteur d'activité à demander`,
  "tutor-to-ask": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Tuteur ou tutrice à demander`,
  "place-approximate": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Lieu connu à peu près : distance à vérifier`,
  "to-spare": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Entreprise à ménager`,
  "no-contact": () => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Ni courriel ni téléphone dans le registre`,
  conditions: ({ text }) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`Conditions : ${text}`,
  "host-wishes": (details) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_2__.fr)`L'hôte souhaite ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_2__/* .enumeration */ .eG)(details.wishes.map((wish) => wishes[wish]))}`
};
const sentenceOfWarning = (warning) => sentences[warning.code](warning.details);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "X", 0, /* binding */ sentenceOfWarning
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/sidebar/card-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ startsInWords)
/* harmony export */ });
/* harmony import */ var _domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _emails_request_in_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/emails/request-in-words.ts");
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _labels_statuses__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_phones__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./src/wording/text/phones.ts");







const joined = (parts, separator = " · ") => parts.filter((part) => part !== void 0 && part !== "").join(separator);
const lines = (...parts) => parts.filter((part) => part !== "");
const requestLines = (request) => lines(
  joined([request.pupilInitials, (0,_emails_request_in_words__WEBPACK_IMPORTED_MODULE_1__/* .classInWords */ .RQ)(request) || request.type && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .requestTypeLabels */ .bl[request.type]]),
  joined([request.schoolName]),
  request.startsOn === void 0 ? "" : request.endsOn === void 0 ? `À partir du ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .shortDate */ .XV)(request.startsOn)}` : (0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .shortPeriod */ .U9)(request.startsOn, request.endsOn),
  joined([request.commune, request.radiusKm === void 0 ? void 0 : (0,_text_numbers__WEBPACK_IMPORTED_MODULE_5__/* .distanceInWords */ .qr)(request.radiusKm), request.transport && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .transportLabels */ .VE[request.transport].toLowerCase(), request.ageBracket && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .ageBracketLabels */ .lx[request.ageBracket].toLowerCase()]),
  request.soughtSectors.map((sector) => _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .sectorLabels */ ._G[sector]).join(" ; ")
);
const offerLines = (offer) => lines(
  joined([offer.sector && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .sectorLabels */ ._G[offer.sector], offer.commune]),
  offer.startsOn === void 0 || offer.endsOn === void 0 ? "" : (0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .shortPeriod */ .U9)(offer.startsOn, offer.endsOn),
  offer.weeks.length === 0 ? "" : (0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .weeksInWords */ .m7)(offer.weeks),
  joined([offer.places === void 0 ? void 0 : (0,_text_numbers__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(offer.places, "place"), offer.minors && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .minorsPolicyLabels */ .at[offer.minors]]),
  offer.publics.map((one) => _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .publicLabels */ .l3[one]).join(" ; "),
  offer.activities.join(" ; "),
  offer.conditions ?? ""
);
const companyLines = (company) => lines(
  joined([company.sector && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .sectorLabels */ ._G[company.sector], company.size && _labels_lists__WEBPACK_IMPORTED_MODULE_2__/* .sizeLabels */ .by[company.size]]),
  joined([company.address, joined([company.postalCode, company.commune], " ")], ", "),
  joined([company.phone && (0,_text_phones__WEBPACK_IMPORTED_MODULE_6__/* .phoneInPairs */ .B)(company.phone), company.email]),
  joined([_labels_statuses__WEBPACK_IMPORTED_MODULE_3__/* .sharingLabels */ .IX[company.sharing], company.lastSolicitedOn === void 0 ? "jamais sollicitée" : `sollicitée le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .shortDate */ .XV)(company.lastSolicitedOn)}`])
);
const propositionLines = (proposition, request) => lines(
  request === void 0 ? "" : joined([request.reference, request.pupilInitials, (0,_emails_request_in_words__WEBPACK_IMPORTED_MODULE_1__/* .classInWords */ .RQ)(request)]),
  proposition.startsOn === void 0 || proposition.endsOn === void 0 ? "" : (0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .shortPeriod */ .U9)(proposition.startsOn, proposition.endsOn),
  proposition.reasons ?? "",
  proposition.overrideReason === void 0 ? "" : `Dérogation : ${proposition.overrideReason}`,
  proposition.receivedWord ?? ""
);
const phoneScript = (request, animatorName, hubName) => `« Bonjour, ${animatorName}, ${hubName}. Je vous appelle au sujet d’un élève de ${request === void 0 ? "…" : (0,_emails_request_in_words__WEBPACK_IMPORTED_MODULE_1__/* .classInWords */ .RQ)(request)}${request?.startsOn === void 0 || request.endsOn === void 0 ? "" : `, ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_4__/* .shortPeriod */ .U9)(request.startsOn, request.endsOn)}`}. Pourriez-vous l’accueillir ? »`;
const journalSentence = (entry) => joined([entry.action, entry.before !== void 0 && entry.after !== void 0 ? `${entry.before} → ${entry.after}` : entry.after ?? entry.before, entry.reason], " : ");
function startsInWords(startsOn, today) {
  const days = (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(today, startsOn);
  if (days === 0) return "commence aujourd’hui";
  if (days === 1) return "commence demain";
  return days > 0 ? `commence dans ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(days, "jour")}` : `a commencé il y a ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(-days, "jour")}`;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "EE", 0, /* binding */ propositionLines,
/* harmony export */   "Vq", 0, /* binding */ journalSentence,
/* harmony export */   "e8", 0, /* binding */ offerLines,
/* harmony export */   "e_", 0, /* binding */ phoneScript,
/* harmony export */   "t8", 0, /* binding */ requestLines,
/* harmony export */   "xL", 0, /* binding */ companyLines
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/sidebar/home-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/numbers.ts");

const homeSentences = {
  urgentRequest: (reference, when) => `${reference} ${when}, sans hôte`,
  toAnswer: (reference, answer) => `${reference} : « ${answer} »`,
  toReview: (count) => `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "courriel")} à relire`,
  doubtful: (subject) => `Peut-être parti : ${subject}`,
  failed: (subject) => `Échec de l’envoi : ${subject}`,
  toSearch: (reference) => `${reference} : à chercher`,
  refused: (count) => count === 0 ? "aucune proposition encore" : `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "refus", "refus")}`,
  toComplete: (reference) => `${reference} est à compléter`,
  offerToCheck: (reference, company) => `${reference} est à vérifier : ${company}`
};

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Q", 0, /* binding */ homeSentences
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/sidebar/message-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ sendReport),
/* harmony export */   Rr: () => (/* binding */ whenOfMessage),
/* harmony export */   jV: () => (/* binding */ queuedSentence)
/* harmony export */ });
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/typography.ts");



const minutesUntil = (instant, now) => Math.max(0, Math.ceil((Date.parse(instant) - Date.parse(now)) / 6e4));
const previewWarnings = (message) => [
  ...message.to === "" ? ["Adresse absente : complétez la fiche de l’entreprise, ou appelez."] : [],
  ...message.missing.map((variable) => `Information absente : ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(variable)}.`),
  ...message.phonePreferred === true ? ["Cet organisme préfère le téléphone."] : []
];
function queuedSentence(count, sendAfter, now) {
  const minutes = sendAfter === void 0 ? 0 : minutesUntil(sendAfter, now);
  return `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "courriel")} en file, départ ${minutes === 0 ? "immédiat" : `dans ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(minutes, "minute")}`}.`;
}
function sendReport(sent, failed, waiting) {
  const parts = [
    sent === 0 ? "Aucun courriel envoyé" : `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(sent, "courriel envoyé", "courriels envoyés")}`,
    ...failed > 0 ? [`${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(failed, "échec")}`] : [],
    ...waiting > 0 ? [`${waiting} en attente`] : []
  ];
  return `${parts.join(", ")}.`;
}
function whenOfMessage(message, now) {
  if (message.sentAt !== void 0) return `Envoyé le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(message.sentAt.slice(0, 10))}`;
  if (message.status !== "queued" || message.sendAfter === void 0) return `Créé le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(message.createdAt.slice(0, 10))}`;
  const minutes = minutesUntil(message.sendAfter, now);
  return minutes === 0 ? "Prêt à partir" : `Part dans ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(minutes, "minute")}`;
}
const noLongerNeeded = "Devenu inutile avant son départ.";
const quotaSpent = "Quota du jour atteint : le courriel partira demain.";

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Q0", 0, /* binding */ previewWarnings,
/* harmony export */   "al", 0, /* binding */ noLongerNeeded,
/* harmony export */   "np", 0, /* binding */ quotaSpent
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/sidebar/proposition-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aj: () => (/* binding */ propositionSentence)
/* harmony export */ });
/* harmony import */ var _labels_lists__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/labels/lists.ts");
/* harmony import */ var _labels_statuses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/labels/statuses.ts");
/* harmony import */ var _text_dates__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/wording/text/dates.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/wording/text/typography.ts");




const otherDatesWord = (first, last) => `Dates possibles : ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .longPeriod */ .k2)(first, last)}.`;
const unknownToken = "Le code de la réponse ne correspond à aucune proposition : lien incomplet, modifié ou trop ancien.";
const answerFollowUp = {
  taken: (reference) => reference,
  kept: (reference) => `${reference} : à traiter par l’animateur`,
  "too-late": (reference) => `${reference} : place déjà attribuée ou demande close`,
  again: (reference) => `${reference} : réponse déjà reçue`,
  "unknown-token": () => "Code inconnu : à traiter par l’animateur",
  "no-answer": () => "Réponse vide : à traiter par l’animateur"
};
function propositionSentence(proposition) {
  const label = _labels_statuses__WEBPACK_IMPORTED_MODULE_1__/* .propositionStatusLabels */ .g4[proposition.status];
  const on = proposition.answeredOn ?? proposition.secondReminderOn ?? proposition.firstReminderOn ?? proposition.sentOn ?? proposition.createdOn;
  const reason = proposition.refusalReason === void 0 ? "" : ` : ${_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .refusalReasonLabels */ .S_[proposition.refusalReason].toLowerCase()}`;
  const kept = proposition.answer !== void 0 && proposition.answer !== "yes" && proposition.answer !== "no" ? ` · ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(_labels_lists__WEBPACK_IMPORTED_MODULE_0__/* .answerLabels */ .Ez[proposition.answer])}` : "";
  return `${label} le ${(0,_text_dates__WEBPACK_IMPORTED_MODULE_2__/* .shortDate */ .XV)(on)}${reason}${kept}`;
}

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "J3", 0, /* binding */ answerFollowUp,
/* harmony export */   "Qw", 0, /* binding */ otherDatesWord,
/* harmony export */   "mL", 0, /* binding */ unknownToken
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/sidebar/ranking-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/typography.ts");


const rankingIsFor = (statusLabel) => `Cette demande est ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(statusLabel)} : il n’y a pas d’hôte à chercher.`;
const noHostYet = (excluded) => excluded === 0 ? "Le vivier est vide : diffusez le formulaire « Offre d’accueil »." : `Aucun hôte possible : ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(excluded, "écarté")}, voyez pourquoi ci-dessous.`;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Q", 0, /* binding */ noHostYet,
/* harmony export */   "S", 0, /* binding */ rankingIsFor
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/sidebar/setup-sentences.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony import */ var _text_numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/numbers.ts");
/* harmony import */ var _text_typography__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/wording/text/typography.ts");


const directoryFaults = {
  "no-uai": (value) => `UAI absent${value === "" ? "" : ` (${value})`}`,
  "bad-uai": (value) => `UAI ${(0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} non valable : sept chiffres et une lettre de contrôle`,
  "no-name": (value) => `Nom absent pour ${value}`,
  twice: (value) => `${value} figure deux fois`
};
const importSentence = (toCreate, known, rejected) => `${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(toCreate, "établissement")} à créer, ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(known, "déjà connu", "déjà connus")}, ${(0,_text_numbers__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rejected, "ligne écartée", "lignes écartées")}.`;
const directoryColumnsMissing = (columns) => ({
  message: `Colonnes introuvables : ${columns.map((column) => (0,_text_typography__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(column)).join(", ")}.`,
  advice: "Collez aussi la première ligne de l’annuaire, celle des titres de colonnes. Rien n’a été importé."
});
const emptyDirectory = { message: "Aucune ligne à importer.", advice: "Collez l’annuaire avec sa ligne de titres, ou choisissez un onglet." };
const testSubject = "Essai de Pôle de stages";
const testBody = (hubName) => `Bonjour,

Si vous lisez ce message, ${hubName} peut envoyer des courriels. Les réponses des organismes et des enseignants arriveront à cette adresse.

Vous pouvez maintenant diffuser les formulaires « Demande de stage » et « Offre d’accueil ».`;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "$J", 0, /* binding */ directoryFaults,
/* harmony export */   "$T", 0, /* binding */ directoryColumnsMissing,
/* harmony export */   "Tz", 0, /* binding */ importSentence,
/* harmony export */   "hK", 0, /* binding */ emptyDirectory,
/* harmony export */   "lJ", 0, /* binding */ testSubject,
/* harmony export */   "rf", 0, /* binding */ testBody
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/text/dates.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ plainPeriod),
/* harmony export */   k2: () => (/* binding */ longPeriod),
/* harmony export */   m7: () => (/* binding */ weeksInWords)
/* harmony export */ });
/* unused harmony exports MONTHS, longDateWithoutYear, weekOfDay, weekSpan */
/* harmony import */ var _domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/domain/calendar/iso-date.ts");
/* harmony import */ var _domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/domain/calendar/iso-week.ts");


const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const SHORT_WEEKDAYS = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
const MONTHS = [
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
const SHORT_MONTHS = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const partsOf = (day) => {
  const date = Number(day.slice(8, 10));
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)) - 1, date: date === 1 ? "1er" : String(date), weekday: (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .dayOfWeek */ .mK)(day) - 1 };
};
const inWords = (day, write) => (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6)(day) ? write(partsOf(day)) : day;
const longDate = (day) => inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month]} ${p.year}`);
const longDateWithoutYear = (day) => inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month]}`);
const plainDate = (day) => inWords(day, (p) => `${p.date} ${MONTHS[p.month]} ${p.year}`);
const dayAndMonth = (day) => inWords(day, (p) => `${p.date} ${MONTHS[p.month]}`);
const shortDate = (day) => inWords(day, (p) => `${SHORT_WEEKDAYS[p.weekday]} ${p.date} ${SHORT_MONTHS[p.month]}`);
const shortDayAndMonth = (day) => inWords(day, (p) => `${p.date} ${SHORT_MONTHS[p.month]}`);
const numericDate = (day) => (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6)(day) ? `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day;
const weekLabel = (week) => `S${Number(week.slice(6))}`;
const weekOfDay = (day) => (0,_domain_calendar_iso_date__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6)(day) ? weekLabel((0,_domain_calendar_iso_week__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(day)) : day;
function weekSpan(first, last) {
  const [start, end] = [weekOfDay(first), weekOfDay(last)];
  return start === end ? start : `${start}–${end}`;
}
function weeksInWords(weeks) {
  const runs = [];
  for (const week of [...new Set(weeks)].sort()) {
    const run = runs[runs.length - 1];
    if (run && Number(week.slice(6)) === Number(run[run.length - 1].slice(6)) + 1) run.push(week);
    else runs.push([week]);
  }
  const parts = runs.flatMap((run) => run.length < 3 ? run.map(weekLabel) : [`${weekLabel(run[0])} à ${weekLabel(run[run.length - 1])}`]);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts[parts.length - 1]}`;
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
const shortPeriod = (first, last) => first === last ? `${shortDate(first)} (${weekOfDay(first)})` : `${shortDayAndMonth(first)} → ${shortDayAndMonth(last)} (${weekSpan(first, last)})`;

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "U9", 0, /* binding */ shortPeriod,
/* harmony export */   "XV", 0, /* binding */ shortDate,
/* harmony export */   "lF", 0, /* binding */ longDate,
/* harmony export */   "mQ", 0, /* binding */ shortDayAndMonth,
/* harmony export */   "pW", 0, /* binding */ weekLabel,
/* harmony export */   "ug", 0, /* binding */ dayAndMonth,
/* harmony export */   "yI", 0, /* binding */ numericDate,
/* harmony export */   "zy", 0, /* binding */ plainDate
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/text/numbers.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ hoursInWords),
/* harmony export */   lt: () => (/* binding */ numberInFrench),
/* harmony export */   qr: () => (/* binding */ distanceInWords)
/* harmony export */ });
/* unused harmony exports pluralised, percentInWords */
/* harmony import */ var _typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");

function numberInFrench(value, decimals = 1) {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const trimmed = fraction?.replace(/0+$/, "");
  const sign = value < 0 && (Number(whole) > 0 || trimmed) ? "−" : "";
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, (/* inlined export .NARROW_NBSP */" ")) + (trimmed ? `,${trimmed}` : "");
}
const counted = (count, singular, plural = `${singular}s`) => `${numberInFrench(count)}${(/* inlined export .NBSP */" ")}${pluralised(count, singular, plural)}`;
const pluralised = (count, singular, plural = `${singular}s`) => Math.abs(count) < 2 ? singular : plural;
function distanceInWords(distanceKm) {
  if (distanceKm < 1) return `moins de 1${(/* inlined export .NBSP */" ")}km`;
  return `${numberInFrench(distanceKm, distanceKm < 10 ? 1 : 0)}${(/* inlined export .NBSP */" ")}km`;
}
const percentInWords = (share) => `${Math.round(share * 100)}${(/* inlined export .NBSP */" ")}%`;
function hoursInWords(hours) {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${(/* inlined export .NBSP */" ")}h${rest === 0 ? "" : `${(/* inlined export .NBSP */" ")}${String(rest).padStart(2, "0")}`}`;
}
const durationInWords = (minutes) => Math.round(minutes) < 60 ? `${Math.round(minutes)}${(/* inlined export .NBSP */" ")}min` : hoursInWords(minutes / 60);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "hS", 0, /* binding */ counted,
/* harmony export */   "ji", 0, /* binding */ durationInWords
/* harmony export */ ]);


/***/ },

/***/ "./src/wording/text/phones.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ phoneInPairs)
/* harmony export */ });
/* harmony import */ var _typography__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/wording/text/typography.ts");

function phoneInPairs(phone) {
  const digits = phone.replace(/[\s.]/g, "");
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d\d/g) ?? []).join((/* inlined export .NBSP */" ")) : phone;
}


/***/ },

/***/ "./src/wording/text/typography.ts"
(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ enumeration),
/* harmony export */   fr: () => (/* binding */ fr)
/* harmony export */ });
const NBSP = " ";
const NARROW_NBSP = " ";
const typeset = (text) => text.replace(/'/g, "’").replace(/ (?=[;:?!%€»])/g, NBSP).replace(/« /g, `«${NBSP}`).replace(/(^|\d) (?=(?:km|h|min|€)(?![\p{L}]))/gu, `$1${NBSP}`);
function fr(words, ...values) {
  return words.reduce((sentence, part, index) => sentence + typeset(part) + String(index < values.length ? values[index] ?? "" : ""), "");
}
const quoted = (text) => `«${NBSP}${text}${NBSP}»`;
function enumeration(items, last = "et") {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
}
const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "Iu", 0, /* binding */ capitalised,
/* harmony export */   "TL", 0, /* binding */ quoted
/* harmony export */ ]);


/***/ },

/***/ "./node_modules/@orama/stemmers/dist/fr.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ stemmer)
/* harmony export */ });
/* unused harmony export language */
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
let s = new function() {
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
const language = "french";


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/ParseError.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ParseError)
/* harmony export */ });
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function _defineProperties(e, r) {
  for (var t = 0; t < r.length; t++) {
    var o = r[t];
    o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
  }
}
function _createClass(e, r, t) {
  return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
function _classCallCheck(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
}
function _callSuper(t, o, e) {
  return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e));
}
function _possibleConstructorReturn(t, e) {
  if (e && ("object" == _typeof(e) || "function" == typeof e)) return e;
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
  var r = "function" == typeof Map ? /* @__PURE__ */ new Map() : void 0;
  return _wrapNativeSuper = function _wrapNativeSuper2(t2) {
    if (null === t2 || !_isNativeFunction(t2)) return t2;
    if ("function" != typeof t2) throw new TypeError("Super expression must either be null or a function");
    if (void 0 !== r) {
      if (r.has(t2)) return r.get(t2);
      r.set(t2, Wrapper);
    }
    function Wrapper() {
      return _construct(t2, arguments, _getPrototypeOf(this).constructor);
    }
    return Wrapper.prototype = Object.create(t2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } }), _setPrototypeOf(Wrapper, t2);
  }, _wrapNativeSuper(t);
}
function _construct(t, e, r) {
  if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments);
  var o = [null];
  o.push.apply(o, e);
  var p = new (t.bind.apply(t, o))();
  return r && _setPrototypeOf(p, r.prototype), p;
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
    _classCallCheck(this, ParseError2);
    _this = _callSuper(this, ParseError2, [code]);
    Object.setPrototypeOf(_this, ParseError2.prototype);
    _this.name = _this.constructor.name;
    return _this;
  }
  _inherits(ParseError2, _Error);
  return _createClass(ParseError2);
})(/* @__PURE__ */ _wrapNativeSuper(Error));



/***/ },

/***/ "./node_modules/libphonenumber-js/es6/PhoneNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PhoneNumber)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _isPossible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/isPossible.js");
/* harmony import */ var _isValid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/isValid.js");
/* harmony import */ var _helpers_getNumberType_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getNumberType.js");
/* harmony import */ var _helpers_getCountryAndCallingCodeFromOneOfThem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js");
/* harmony import */ var _helpers_getPossibleCountriesForNumber_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js");
/* harmony import */ var _helpers_extractCountryCallingCode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js");
/* harmony import */ var _helpers_isObject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/isObject.js");
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./node_modules/libphonenumber-js/es6/format.js");
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function ownKeys(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r2) {
      return Object.getOwnPropertyDescriptor(e, r2).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread(e) {
  for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
      _defineProperty(e, r2, t[r2]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
      Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
    });
  }
  return e;
}
function _defineProperty(e, r, t) {
  return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
}
function _classCallCheck(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
}
function _defineProperties(e, r) {
  for (var t = 0; t < r.length; t++) {
    var o = r[t];
    o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
  }
}
function _createClass(e, r, t) {
  return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
;








var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
var PhoneNumber = /* @__PURE__ */ (function() {
  function PhoneNumber2(countryOrCountryCallingCode, nationalNumber, metadata) {
    _classCallCheck(this, PhoneNumber2);
    if (!countryOrCountryCallingCode) {
      throw new TypeError("First argument is required");
    }
    if (typeof countryOrCountryCallingCode !== "string") {
      throw new TypeError("First argument must be a string");
    }
    if (countryOrCountryCallingCode[0] === "+" && !nationalNumber) {
      throw new TypeError("`metadata` argument not passed");
    }
    if ((0,_helpers_isObject_js__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(nationalNumber) && (0,_helpers_isObject_js__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(nationalNumber.countries)) {
      metadata = nationalNumber;
      var e164Number = countryOrCountryCallingCode;
      if (!E164_NUMBER_REGEXP.test(e164Number)) {
        throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
      }
      var _extractCountryCallin = (0,_helpers_extractCountryCallingCode_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(e164Number, void 0, void 0, void 0, metadata), _countryCallingCode = _extractCountryCallin.countryCallingCode, number = _extractCountryCallin.number;
      nationalNumber = number;
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
    ;(0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .validateMetadata */ .aR)(metadata);
    var _getCountryAndCalling = (0,_helpers_getCountryAndCallingCodeFromOneOfThem_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(countryOrCountryCallingCode, metadata), country = _getCountryAndCalling.country, countryCallingCode = _getCountryAndCalling.callingCode;
    this.country = country;
    this.countryCallingCode = countryCallingCode;
    this.nationalNumber = nationalNumber;
    this.number = "+" + this.countryCallingCode + this.nationalNumber;
    this.getMetadata = function() {
      return metadata;
    };
  }
  return _createClass(PhoneNumber2, [{
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
      return (0,_helpers_getPossibleCountriesForNumber_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(this.countryCallingCode, this.nationalNumber, this.getMetadata());
    }
  }, {
    key: "isPossible",
    value: function isPossible() {
      return (0,_isPossible_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isValid",
    value: function isValid() {
      return (0,_isValid_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isNonGeographic",
    value: function isNonGeographic() {
      var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(this.getMetadata());
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
    value: function getType() {
      return (0,_helpers_getNumberType_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "format",
    value: function format(_format, options) {
      return (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* ["default"] */ .A)(this, _format, options ? _objectSpread(_objectSpread({}, options), {}, {
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/constants.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ MAX_LENGTH_FOR_NSN),
/* harmony export */   Jq: () => (/* binding */ MAX_LENGTH_COUNTRY_CODE),
/* harmony export */   OA: () => (/* binding */ VALID_DIGITS),
/* harmony export */   c7: () => (/* binding */ MIN_LENGTH_FOR_NSN),
/* harmony export */   tz: () => (/* binding */ PLUS_CHARS),
/* harmony export */   uD: () => (/* binding */ VALID_PUNCTUATION)
/* harmony export */ });
/* unused harmony export WHITESPACE */
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/format.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export chooseFormatForNumber */
/* harmony import */ var _helpers_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js");
/* harmony import */ var _helpers_formatNationalNumberUsingFormat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js");
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _helpers_getIddPrefix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js");
/* harmony import */ var _helpers_RFC3966_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/RFC3966.js");





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
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .Ay(metadataJson);
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
  var number;
  switch (format) {
    case "NATIONAL":
      if (!nationalNumber) {
        return "";
      }
      number = formatNationalNumber(nationalNumber, input.carrierCode, "NATIONAL", metadata, options);
      return addExtension(number, input.ext, metadata, options.formatExtension);
    case "INTERNATIONAL":
      if (!nationalNumber) {
        return "+".concat(countryCallingCode);
      }
      number = formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata, options);
      number = "+".concat(countryCallingCode, " ").concat(number);
      return addExtension(number, input.ext, metadata, options.formatExtension);
    case "E.164":
      return "+".concat(countryCallingCode).concat(nationalNumber);
    case "RFC3966":
      return (0,_helpers_RFC3966_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRFC3966 */ .h)({
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
function formatNationalNumber(number, carrierCode, formatAs, metadata, options) {
  var format = chooseFormatForNumber(metadata.formats(), number);
  if (!format) {
    return number;
  }
  return (0,_helpers_formatNationalNumberUsingFormat_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(number, format, {
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
    return (0,_helpers_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(nationalNumber, format.pattern());
  });
}
function addExtension(formattedNumber, ext, metadata, formatExtension2) {
  return ext ? formatExtension2(formattedNumber, ext, metadata) : formattedNumber;
}
function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
  var fromCountryCallingCode = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .getCountryCallingCode */ .Ko)(fromCountry, metadata.metadata);
  if (fromCountryCallingCode === countryCallingCode) {
    var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, "NATIONAL", metadata);
    if (countryCallingCode === "1") {
      return countryCallingCode + " " + formattedNumber;
    }
    return formattedNumber;
  }
  var iddPrefix = (0,_helpers_getIddPrefix_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(fromCountry, void 0, metadata.metadata);
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/RFC3966.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatRFC3966)
/* harmony export */ });
/* unused harmony export parseRFC3966 */
/* unused harmony import specifier */ var isViablePhoneNumber;
function _slicedToArray(r, e) {
  return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
}
function _nonIterableRest() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _iterableToArrayLimit(r, l) {
  var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (null != t) {
    var e, n, i, u, a = [], f = true, o = false;
    try {
      if (i = (t = t.call(r)).next, 0 === l) {
        if (Object(t) !== t) return;
        f = false;
      } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
    } catch (r2) {
      o = true, n = r2;
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
function _arrayWithHoles(r) {
  if (Array.isArray(r)) return r;
}
function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
      return o >= r.length ? { done: true } : { done: false, value: r[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
}
;
function parseRFC3966(text) {
  var number;
  var ext;
  text = text.replace(/^tel:/, "tel=");
  for (var _iterator = _createForOfIteratorHelperLoose(text.split(";")), _step; !(_step = _iterator()).done; ) {
    var part = _step.value;
    var _part$split = part.split("="), _part$split2 = _slicedToArray(_part$split, 2), name = _part$split2[0], value = _part$split2[1];
    switch (name) {
      case "tel":
        number = value;
        break;
      case "ext":
        ext = value;
        break;
      case "phone-context":
        if (value[0] === "+") {
          number = value + number;
        }
        break;
    }
  }
  if (!isViablePhoneNumber(number)) {
    return {};
  }
  var result = {
    number
  };
  if (ext) {
    result.ext = ext;
  }
  return result;
}
function formatRFC3966(_ref) {
  var number = _ref.number, ext = _ref.ext;
  if (!number) {
    return "";
  }
  if (number[0] !== "+") {
    throw new Error('"formatRFC3966()" expects "number" to be in E.164 format.');
  }
  return "tel:".concat(number).concat(ext ? ";ext=" + ext : "");
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ applyInternationalSeparatorStyle)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");

function applyInternationalSeparatorStyle(formattedNumber) {
  return formattedNumber.replace(new RegExp("[".concat(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_PUNCTUATION */ .uD, "]+"), "g"), " ").trim();
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkNumberLength)
/* harmony export */ });
/* unused harmony export checkNumberLengthForType */
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _mergeArrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/mergeArrays.js");


function checkNumberLength(nationalNumber, country, metadata) {
  return checkNumberLengthForType(nationalNumber, void 0, country, metadata);
}
function checkNumberLengthForType(nationalNumber, type, country, metadata) {
  if (country) {
    metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadata.metadata);
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
      possible_lengths = (0,_mergeArrays_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(possible_lengths, mobile_type.possibleLengths());
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createExtensionPattern)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");

var RFC3966_EXTN_PREFIX = ";ext=";
var getExtensionDigitsPattern = function getExtensionDigitsPattern2(maxLength) {
  return "([".concat(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA, "]{1,").concat(maxLength, "})");
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extractExtension)
/* harmony export */ });
/* harmony import */ var _createExtensionPattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js");

var EXTN_PATTERN = new RegExp("(?:" + (0,_createExtensionPattern_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)() + ")$", "i");
function extractExtension(number) {
  var start = number.search(EXTN_PATTERN);
  if (start < 0) {
    return {};
  }
  var numberWithoutExtension = number.slice(0, start);
  var matches = number.match(EXTN_PATTERN);
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extractCountryCallingCode)
/* harmony export */ });
/* harmony import */ var _stripIddPrefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js");
/* harmony import */ var _extractCountryCallingCodeFromInternationalNumberWithoutPlusSign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js");
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");




function extractCountryCallingCode(number, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!number) {
    return {};
  }
  var isNumberWithIddPrefix;
  if (number[0] !== "+") {
    var numberWithoutIDD = (0,_stripIddPrefix_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(number, country || defaultCountry, defaultCallingCode, metadataJson);
    if (numberWithoutIDD && numberWithoutIDD !== number) {
      isNumberWithIddPrefix = true;
      number = "+" + numberWithoutIDD;
    } else {
      if (country || defaultCountry || defaultCallingCode) {
        var _extractCountryCallin = (0,_extractCountryCallingCodeFromInternationalNumberWithoutPlusSign_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(number, country, defaultCountry, defaultCallingCode, metadataJson), countryCallingCode = _extractCountryCallin.countryCallingCode, shorterNumber = _extractCountryCallin.number;
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
        number
      };
    }
  }
  if (number[1] === "0") {
    return {};
  }
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .Ay(metadataJson);
  var i = 2;
  while (i - 1 <= _constants_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LENGTH_COUNTRY_CODE */ .Jq && i <= number.length) {
    var _countryCallingCode = number.slice(1, i);
    if (metadata.hasCallingCode(_countryCallingCode)) {
      metadata.selectNumberingPlan(_countryCallingCode);
      return {
        countryCallingCodeSource: isNumberWithIddPrefix ? "FROM_NUMBER_WITH_IDD" : "FROM_NUMBER_WITH_PLUS_SIGN",
        countryCallingCode: _countryCallingCode,
        number: number.slice(i)
      };
    }
    i++;
  }
  return {};
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extractCountryCallingCodeFromInternationalNumberWithoutPlusSign)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js");
/* harmony import */ var _extractNationalNumber_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js");
/* harmony import */ var _checkNumberLength_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js");





function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!(country || defaultCountry || defaultCallingCode)) {
    return {
      number
    };
  }
  var countryCallingCode = country || defaultCountry ? (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .getCountryCallingCode */ .Ko)(country || defaultCountry, metadataJson) : defaultCallingCode;
  if (number.indexOf(countryCallingCode) === 0) {
    var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
    metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
    var possibleShorterNumber = number.slice(countryCallingCode.length);
    var _extractNationalNumbe = (0,_extractNationalNumber_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(possibleShorterNumber, void 0, metadata), possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
    var _extractNationalNumbe2 = (0,_extractNationalNumber_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(number, void 0, metadata), nationalNumber = _extractNationalNumbe2.nationalNumber;
    if (!(0,_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumber, metadata.nationalNumberPattern()) && (0,_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || (0,_checkNumberLength_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(nationalNumber, void 0, metadata) === "TOO_LONG") {
      return {
        countryCallingCode,
        number: possibleShorterNumber
      };
    }
  }
  return {
    number
  };
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extractFormattedPhoneNumberFromPossibleRfc3966NumberUri)
/* harmony export */ });
/* harmony import */ var _extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js");
/* harmony import */ var _ParseError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/ParseError.js");


function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
  var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
  var phoneContext = (0,_extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(numberToParse);
  if (!(0,_extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* .isPhoneContextValid */ .qK)(phoneContext)) {
    throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("NOT_A_NUMBER");
  }
  var phoneNumberString;
  if (phoneContext === null) {
    phoneNumberString = extractFormattedPhoneNumber(numberToParse) || "";
  } else {
    phoneNumberString = "";
    if (phoneContext.charAt(0) === _extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUS_SIGN */ .FZ) {
      phoneNumberString += phoneContext;
    }
    var indexOfRfc3966Prefix = numberToParse.indexOf(_extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* .RFC3966_PREFIX_ */ .Ed);
    var indexOfNationalNumber;
    if (indexOfRfc3966Prefix >= 0) {
      indexOfNationalNumber = indexOfRfc3966Prefix + _extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* .RFC3966_PREFIX_ */ .Ed.length;
    } else {
      indexOfNationalNumber = 0;
    }
    var indexOfPhoneContext = numberToParse.indexOf(_extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* .RFC3966_PHONE_CONTEXT_ */ .a7);
    phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
  }
  var indexOfIsdn = phoneNumberString.indexOf(_extractPhoneContext_js__WEBPACK_IMPORTED_MODULE_0__/* .RFC3966_ISDN_SUBADDRESS_ */ .bd);
  if (indexOfIsdn > 0) {
    phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
  }
  if (phoneNumberString !== "") {
    return phoneNumberString;
  }
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extractNationalNumber)
/* harmony export */ });
/* harmony import */ var _extractNationalNumberFromPossiblyIncompleteNumber_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js");
/* harmony import */ var _matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js");
/* harmony import */ var _checkNumberLength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js");
/* harmony import */ var _getCountryByCallingCode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js");




function extractNationalNumber(number, country, metadata) {
  var _extractNationalNumbe = (0,_extractNationalNumberFromPossiblyIncompleteNumber_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(number, metadata), carrierCode = _extractNationalNumbe.carrierCode, nationalNumber = _extractNationalNumbe.nationalNumber;
  if (nationalNumber !== number) {
    if (!shouldHaveExtractedNationalPrefix(number, nationalNumber, metadata)) {
      return {
        nationalNumber: number
      };
    }
    if (metadata.numberingPlan.possibleLengths()) {
      if (!country) {
        country = (0,_getCountryByCallingCode_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(metadata.numberingPlan.callingCode(), {
          nationalNumber,
          metadata
        });
      }
      if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) {
        return {
          nationalNumber: number
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
  if ((0,_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumberBefore, metadata.nationalNumberPattern()) && !(0,_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumberAfter, metadata.nationalNumberPattern())) {
    return false;
  }
  return true;
}
function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
  switch ((0,_checkNumberLength_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(nationalNumber, country, metadata)) {
    case "TOO_SHORT":
    case "INVALID_LENGTH":
      return false;
    default:
      return true;
  }
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extractNationalNumberFromPossiblyIncompleteNumber)
/* harmony export */ });
function extractNationalNumberFromPossiblyIncompleteNumber(number, metadata) {
  if (number && metadata.numberingPlan.nationalPrefixForParsing()) {
    var prefixPattern = new RegExp("^(?:" + metadata.numberingPlan.nationalPrefixForParsing() + ")");
    var prefixMatch = prefixPattern.exec(number);
    if (prefixMatch) {
      var nationalNumber;
      var carrierCode;
      var capturedGroupsCount = prefixMatch.length - 1;
      var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
      if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
        nationalNumber = number.replace(prefixPattern, metadata.nationalPrefixTransformRule());
        if (capturedGroupsCount > 1) {
          carrierCode = prefixMatch[1];
        }
      } else {
        var prefixBeforeNationalNumber = prefixMatch[0];
        nationalNumber = number.slice(prefixBeforeNationalNumber.length);
        if (hasCapturedGroups) {
          carrierCode = prefixMatch[1];
        }
      }
      var nationalPrefix;
      if (hasCapturedGroups) {
        var possiblePositionOfTheFirstCapturedGroup = number.indexOf(prefixMatch[1]);
        var possibleNationalPrefix = number.slice(0, possiblePositionOfTheFirstCapturedGroup);
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
    nationalNumber: number
  };
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ extractPhoneContext),
/* harmony export */   Ed: () => (/* binding */ RFC3966_PREFIX_),
/* harmony export */   FZ: () => (/* binding */ PLUS_SIGN),
/* harmony export */   a7: () => (/* binding */ RFC3966_PHONE_CONTEXT_),
/* harmony export */   bd: () => (/* binding */ RFC3966_ISDN_SUBADDRESS_),
/* harmony export */   qK: () => (/* binding */ isPhoneContextValid)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");

var PLUS_SIGN = "+";
var RFC3966_VISUAL_SEPARATOR_ = "[\\-\\.\\(\\)]?";
var RFC3966_PHONE_DIGIT_ = "([" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]|" + RFC3966_VISUAL_SEPARATOR_ + ")";
var RFC3966_GLOBAL_NUMBER_DIGITS_ = "^\\" + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + "*[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]" + RFC3966_PHONE_DIGIT_ + "*$";
var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, "g");
var ALPHANUM_ = _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA;
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatNationalNumberUsingFormat)
/* harmony export */ });
/* unused harmony export FIRST_GROUP_PATTERN */
/* harmony import */ var _applyInternationalSeparatorStyle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js");

var FIRST_GROUP_PATTERN = /(\$\d)/;
function formatNationalNumberUsingFormat(number, format, _ref) {
  var useInternationalFormat = _ref.useInternationalFormat, withNationalPrefix = _ref.withNationalPrefix, carrierCode = _ref.carrierCode, metadata = _ref.metadata;
  var formattedNumber = number.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() : (
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
    return (0,_applyInternationalSeparatorStyle_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(formattedNumber);
  }
  return formattedNumber;
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getCountryAndCallingCodeFromOneOfThem)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _isCountryCode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/isCountryCode.js");


var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
  var country;
  var callingCode;
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
  if ((0,_isCountryCode_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(countryOrCallingCode)) {
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getCountryByCallingCode)
/* harmony export */ });
/* harmony import */ var _getCountryByNationalNumber_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js");

var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
function getCountryByCallingCode(callingCode, _ref) {
  var nationalNumber = _ref.nationalNumber, metadata = _ref.metadata;
  if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
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
  return (0,_getCountryByNationalNumber_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(nationalNumber, possibleCountries, metadata.metadata);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getCountryByNationalNumber)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _getNumberType_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getNumberType.js");
function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
      return o >= r.length ? { done: true } : { done: false, value: r[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
}
;

function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
  for (var _iterator = _createForOfIteratorHelperLoose(countries), _step; !(_step = _iterator()).done; ) {
    var country = _step.value;
    metadata.selectNumberingPlan(country);
    if (metadata.leadingDigits()) {
      if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) {
        return country;
      }
    } else if ((0,_getNumberType_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)({
      phone: nationalNumber,
      country
    }, void 0, metadata.metadata)) {
      return country;
    }
  }
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getIddPrefix)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");

var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;
function getIddPrefix(country, callingCode, metadata) {
  var countryMetadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadata);
  countryMetadata.selectNumberingPlan(country || callingCode);
  if (countryMetadata.defaultIDDPrefix()) {
    return countryMetadata.defaultIDDPrefix();
  }
  if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) {
    return countryMetadata.IDDPrefix();
  }
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/getNumberType.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getNumberType)
/* harmony export */ });
/* unused harmony export isNumberTypeEqualTo */
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js");
function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
      return o >= r.length ? { done: true } : { done: false, value: r[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
}
;

var NON_FIXED_LINE_PHONE_TYPES = ["MOBILE", "PREMIUM_RATE", "TOLL_FREE", "SHARED_COST", "VOIP", "PERSONAL_NUMBER", "PAGER", "UAN", "VOICEMAIL"];
function getNumberType(input, options, metadataJson) {
  options = options || {};
  if (!input.country && !input.countryCallingCode) {
    return;
  }
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  if (!(0,_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumber, metadata.nationalNumberPattern())) {
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
  for (var _iterator = _createForOfIteratorHelperLoose(NON_FIXED_LINE_PHONE_TYPES), _step; !(_step = _iterator()).done; ) {
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
  return (0,_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumber, typeDefinition.pattern());
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getPossibleCountriesForNumber)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");

function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
  var _metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadata);
  var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return [];
  }
  return possibleCountries.filter(function(country) {
    return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
  });
}
function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/isCallingCode.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCallingCode)
/* harmony export */ });
var CALLING_CODE_REG_EXP = /^\d+$/;
function isCallingCode(string) {
  return CALLING_CODE_REG_EXP.test(string);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/isCountryCode.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCountryCode)
/* harmony export */ });
var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
function isCountryCode(string) {
  return COUNTRY_CODE_REG_EXP.test(string);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/isObject.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isObject)
/* harmony export */ });
var objectConstructor = {}.constructor;
function isObject(object) {
  return object !== void 0 && object !== null && object.constructor === objectConstructor;
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isViablePhoneNumber),
/* harmony export */   hr: () => (/* binding */ isViablePhoneNumberStart)
/* harmony export */ });
/* unused harmony exports VALID_PHONE_NUMBER, VALID_PHONE_NUMBER_WITH_EXTENSION */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");
/* harmony import */ var _extension_createExtensionPattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js");


var MIN_LENGTH_PHONE_NUMBER_PATTERN = "[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]{" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LENGTH_FOR_NSN */ .c7 + "}";
var VALID_PHONE_NUMBER = "[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUS_CHARS */ .tz + "]{0,1}(?:[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_PUNCTUATION */ .uD + "]*[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]){3,}[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_PUNCTUATION */ .uD + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]*";
var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp("^[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUS_CHARS */ .tz + "]{0,1}(?:[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_PUNCTUATION */ .uD + "]*[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]){1,2}$", "i");
var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER + // Phone number extensions
"(?:" + (0,_extension_createExtensionPattern_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)() + ")?";
var VALID_PHONE_NUMBER_PATTERN = new RegExp(
  // Either a short two-digit-only phone number
  "^" + MIN_LENGTH_PHONE_NUMBER_PATTERN + "$|^" + VALID_PHONE_NUMBER_WITH_EXTENSION + "$",
  "i"
);
function isViablePhoneNumber(number) {
  return number.length >= _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LENGTH_FOR_NSN */ .c7 && VALID_PHONE_NUMBER_PATTERN.test(number);
}
function isViablePhoneNumberStart(number) {
  return VALID_PHONE_NUMBER_START_REG_EXP.test(number);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ matchesEntirely)
/* harmony export */ });
function matchesEntirely(text, regularExpressionText) {
  text = text || "";
  return new RegExp("^(?:" + regularExpressionText + ")$").test(text);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/mergeArrays.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mergeArrays)
/* harmony export */ });
function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
      return o >= r.length ? { done: true } : { done: false, value: r[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/parseDigits.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ parseDigit)
/* harmony export */ });
/* unused harmony exports DIGITS, default */
function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
      return o >= r.length ? { done: true } : { done: false, value: r[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
}
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
function parseDigits(string) {
  var result = "";
  for (var _iterator = _createForOfIteratorHelperLoose(string.split("")), _step; !(_step = _iterator()).done; ) {
    var character = _step.value;
    var digit = parseDigit(character);
    if (digit) {
      result += digit;
    }
  }
  return result;
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stripIddPrefix)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");


var CAPTURING_DIGIT_PATTERN = new RegExp("([" + _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .VALID_DIGITS */ .OA + "])");
function stripIddPrefix(number, country, callingCode, metadataJson) {
  if (!country) {
    return;
  }
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
  metadata.selectNumberingPlan(country || callingCode);
  var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());
  if (number.search(IDDPrefixPattern) !== 0) {
    return;
  }
  number = number.slice(number.match(IDDPrefixPattern)[0].length);
  var matchedGroups = number.match(CAPTURING_DIGIT_PATTERN);
  if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) {
    if (matchedGroups[1] === "0") {
      return;
    }
  }
  return number;
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/isPossible.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPossiblePhoneNumber),
/* harmony export */   x: () => (/* binding */ isPossibleNumber)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _helpers_checkNumberLength_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js");


function isPossiblePhoneNumber(input, options, metadataJson) {
  if (options === void 0) {
    options = {};
  }
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
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
  switch ((0,_helpers_checkNumberLength_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumber, void 0, metadata)) {
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/isValid.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isValidNumber)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _helpers_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js");
/* harmony import */ var _helpers_getNumberType_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getNumberType.js");



function isValidNumber(input, options, metadataJson) {
  options = options || {};
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  if (metadata.hasTypes()) {
    return (0,_helpers_getNumberType_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(input, options, metadata.metadata) !== void 0;
  }
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  return (0,_helpers_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(nationalNumber, metadata.nationalNumberPattern());
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/metadata.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ Metadata),
/* harmony export */   J_: () => (/* binding */ isSupportedCountry),
/* harmony export */   Ko: () => (/* binding */ getCountryCallingCode),
/* harmony export */   aR: () => (/* binding */ validateMetadata)
/* harmony export */ });
/* unused harmony export getExtPrefix */
/* harmony import */ var _tools_semver_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/tools/semver-compare.js");
/* harmony import */ var _helpers_isObject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/isObject.js");
/* harmony import */ var _helpers_isCallingCode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/isCallingCode.js");
function _readOnlyError(r) {
  throw new TypeError('"' + r + '" is read-only');
}
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
function _defineProperties(e, r) {
  for (var t = 0; t < r.length; t++) {
    var o = r[t];
    o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
  }
}
function _createClass(e, r, t) {
  return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
;


var V2 = "1.0.18";
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
        if ((0,_helpers_isCallingCode_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(argument)) {
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
  if (!(0,_helpers_isObject_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(metadata) || !(0,_helpers_isObject_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(metadata.countries)) {
    throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat((0,_helpers_isObject_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(metadata) ? "an object of shape: { " + Object.keys(metadata).join(", ") + " }" : "a " + typeOf(metadata) + ": " + metadata, "."));
  }
}
var typeOf = function typeOf2(_) {
  return _typeof(_);
};
function getExtPrefix(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
    return metadata.selectNumberingPlan(country).ext();
  }
  return DEFAULT_EXT_PREFIX;
}
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
    } else if ((0,_tools_semver_compare_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(version, V3) === -1) {
      this.v2 = true;
    } else if ((0,_tools_semver_compare_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(version, V4) === -1) {
      this.v3 = true;
    } else {
      this.v4 = true;
    }
  }
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/normalizeArguments.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ normalizeArguments)
/* harmony export */ });
/* harmony import */ var _helpers_isObject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/isObject.js");
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function ownKeys(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r2) {
      return Object.getOwnPropertyDescriptor(e, r2).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread(e) {
  for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
      _defineProperty(e, r2, t[r2]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
      Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
    });
  }
  return e;
}
function _defineProperty(e, r, t) {
  return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
function _slicedToArray(r, e) {
  return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
}
function _nonIterableRest() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
}
function _iterableToArrayLimit(r, l) {
  var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (null != t) {
    var e, n, i, u, a = [], f = true, o = false;
    try {
      if (i = (t = t.call(r)).next, 0 === l) {
        if (Object(t) !== t) return;
        f = false;
      } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
    } catch (r2) {
      o = true, n = r2;
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
function _arrayWithHoles(r) {
  if (Array.isArray(r)) return r;
}
;
function normalizeArguments(args) {
  var _Array$prototype$slic = Array.prototype.slice.call(args), _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4), arg_1 = _Array$prototype$slic2[0], arg_2 = _Array$prototype$slic2[1], arg_3 = _Array$prototype$slic2[2], arg_4 = _Array$prototype$slic2[3];
  var text;
  var options;
  var metadata;
  if (typeof arg_1 === "string") {
    text = arg_1;
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
      options = _objectSpread({
        defaultCountry: arg_2
      }, options);
    }
  } else if ((0,_helpers_isObject_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(arg_2)) {
    if (arg_3) {
      options = arg_2;
      metadata = arg_3;
    } else {
      metadata = arg_2;
    }
  } else throw new Error("Invalid second argument: ".concat(arg_2));
  return {
    text,
    options,
    metadata
  };
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/parse.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/constants.js");
/* harmony import */ var _ParseError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/ParseError.js");
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
/* harmony import */ var _helpers_isViablePhoneNumber_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js");
/* harmony import */ var _helpers_extension_extractExtension_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js");
/* harmony import */ var _parseIncompletePhoneNumber_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("./node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js");
/* harmony import */ var _isPossible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("./node_modules/libphonenumber-js/es6/isPossible.js");
/* harmony import */ var _PhoneNumber_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("./node_modules/libphonenumber-js/es6/PhoneNumber.js");
/* harmony import */ var _helpers_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js");
/* harmony import */ var _helpers_extractCountryCallingCode_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js");
/* harmony import */ var _helpers_extractNationalNumber_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js");
/* harmony import */ var _helpers_getCountryByCallingCode_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js");
/* harmony import */ var _helpers_extractFormattedPhoneNumberFromPossibleRfc3966NumberUri_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js");














var MAX_INPUT_STRING_LENGTH = 250;
var PHONE_NUMBER_START_PATTERN = new RegExp("[" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUS_CHARS */ .tz + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "]");
var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp("[^" + _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .VALID_DIGITS */ .OA + "#]+$");
var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
function parse(text, options, metadataJson) {
  options = options || {};
  var metadata = new _metadata_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .Ay(metadataJson);
  if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
    if (options.v2) {
      throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("INVALID_COUNTRY");
    }
    throw new Error("Unknown country: ".concat(options.defaultCountry));
  }
  var _parseInput = parseInput(text, options.v2, options.extract), formattedPhoneNumber = _parseInput.number, ext = _parseInput.ext, error = _parseInput.error;
  if (!formattedPhoneNumber) {
    if (options.v2) {
      if (error === "TOO_SHORT") {
        throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("TOO_SHORT");
      }
      throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("NOT_A_NUMBER");
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
      throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("INVALID_COUNTRY");
    }
    return {};
  }
  if (!nationalNumber || nationalNumber.length < _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_LENGTH_FOR_NSN */ .c7) {
    if (options.v2) {
      throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("TOO_SHORT");
    }
    return {};
  }
  if (nationalNumber.length > _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LENGTH_FOR_NSN */ .Cb) {
    if (options.v2) {
      throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("TOO_LONG");
    }
    return {};
  }
  if (options.v2) {
    var phoneNumber = new _PhoneNumber_js__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A(countryCallingCode, nationalNumber, metadata.metadata);
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
  var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? (0,_helpers_matchesEntirely_js__WEBPACK_IMPORTED_MODULE_8__/* ["default"] */ .A)(nationalNumber, metadata.nationalNumberPattern()) : false;
  if (!options.extended) {
    return valid ? result(country, nationalNumber, ext) : {};
  }
  return {
    country,
    countryCallingCode,
    carrierCode,
    valid,
    possible: valid ? true : options.extended === true && metadata.possibleLengths() && (0,_isPossible_js__WEBPACK_IMPORTED_MODULE_6__/* .isPossibleNumber */ .x)(nationalNumber, metadata) ? true : false,
    phone: nationalNumber,
    ext
  };
}
function _extractFormattedPhoneNumber(text, extract, throwOnError) {
  if (!text) {
    return;
  }
  if (text.length > MAX_INPUT_STRING_LENGTH) {
    if (throwOnError) {
      throw new _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A("TOO_LONG");
    }
    return;
  }
  if (extract === false) {
    return text;
  }
  var startsAt = text.search(PHONE_NUMBER_START_PATTERN);
  if (startsAt < 0) {
    return;
  }
  return text.slice(startsAt).replace(AFTER_PHONE_NUMBER_END_PATTERN, "");
}
function parseInput(text, v2, extract) {
  var number = (0,_helpers_extractFormattedPhoneNumberFromPossibleRfc3966NumberUri_js__WEBPACK_IMPORTED_MODULE_12__/* ["default"] */ .A)(text, {
    extractFormattedPhoneNumber: function extractFormattedPhoneNumber(text2) {
      return _extractFormattedPhoneNumber(text2, extract, v2);
    }
  });
  if (!number) {
    return {};
  }
  if (!(0,_helpers_isViablePhoneNumber_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay)(number)) {
    if ((0,_helpers_isViablePhoneNumber_js__WEBPACK_IMPORTED_MODULE_3__/* .isViablePhoneNumberStart */ .hr)(number)) {
      return {
        error: "TOO_SHORT"
      };
    }
    return {};
  }
  var withExtensionStripped = (0,_helpers_extension_extractExtension_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(number);
  if (withExtensionStripped.ext) {
    return withExtensionStripped;
  }
  return {
    number
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
  var _extractCountryCallin = (0,_helpers_extractCountryCallingCode_js__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A)(
    (0,_parseIncompletePhoneNumber_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(formattedPhoneNumber),
    void 0,
    // `defaultCountry` and `defaultCallingCode` are only used to detect
    // if it's an "international" phone number or not. They won't be used
    // to derive the resulting `countryCallingCode` from them, or anything like that.
    defaultCountry,
    defaultCallingCode,
    metadata.metadata
  ), countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource, countryCallingCode = _extractCountryCallin.countryCallingCode, number = _extractCountryCallin.number;
  var country;
  if (countryCallingCode) {
    metadata.selectNumberingPlan(countryCallingCode);
  } else if (number && (defaultCountry || defaultCallingCode)) {
    if (defaultCountry) {
      country = defaultCountry;
      metadata.selectNumberingPlan(defaultCountry);
      countryCallingCode = metadata.numberingPlan.callingCode();
    } else {
      metadata.selectNumberingPlan(defaultCallingCode);
      countryCallingCode = defaultCallingCode;
      if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
        if (metadata.isNonGeographicCallingCode(countryCallingCode)) {
          country = "001";
        }
      }
    }
  } else return {};
  if (!number) {
    return {
      countryCallingCodeSource,
      countryCallingCode
    };
  }
  var _extractNationalNumbe = (0,_helpers_extractNationalNumber_js__WEBPACK_IMPORTED_MODULE_10__/* ["default"] */ .A)((0,_parseIncompletePhoneNumber_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(number), void 0, metadata), nationalNumber = _extractNationalNumbe.nationalNumber, carrierCode = _extractNationalNumbe.carrierCode;
  var exactCountry = (0,_helpers_getCountryByCallingCode_js__WEBPACK_IMPORTED_MODULE_11__/* ["default"] */ .A)(countryCallingCode, {
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


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIncompletePhoneNumber)
/* harmony export */ });
/* unused harmony export parsePhoneNumberCharacter */
/* harmony import */ var _helpers_parseDigits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/helpers/parseDigits.js");
function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
      return o >= r.length ? { done: true } : { done: false, value: r[o++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
  if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
}
function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
}
;
function parseIncompletePhoneNumber(string) {
  var result = "";
  for (var _iterator = _createForOfIteratorHelperLoose(string.split("")), _step; !(_step = _iterator()).done; ) {
    var character = _step.value;
    result += parsePhoneNumberCharacter(character, result) || "";
  }
  return result;
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
  return (0,_helpers_parseDigits_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigit */ .ZW)(character);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/parsePhoneNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePhoneNumber)
/* harmony export */ });
/* harmony import */ var _normalizeArguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/normalizeArguments.js");
/* harmony import */ var _parsePhoneNumber_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/parsePhoneNumber_.js");


function parsePhoneNumber() {
  var _normalizeArguments = (0,_normalizeArguments_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(arguments), text = _normalizeArguments.text, options = _normalizeArguments.options, metadata = _normalizeArguments.metadata;
  return (0,_parsePhoneNumber_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text, options, metadata);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePhoneNumberWithError)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/parse.js");
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function ownKeys(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r2) {
      return Object.getOwnPropertyDescriptor(e, r2).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread(e) {
  for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
      _defineProperty(e, r2, t[r2]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
      Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
    });
  }
  return e;
}
function _defineProperty(e, r, t) {
  return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
;
function parsePhoneNumberWithError(text, options, metadata) {
  return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text, _objectSpread(_objectSpread({}, options), {}, {
    v2: true
  }), metadata);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/parsePhoneNumber_.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePhoneNumber)
/* harmony export */ });
/* harmony import */ var _parsePhoneNumberWithError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js");
/* harmony import */ var _ParseError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/ParseError.js");
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./node_modules/libphonenumber-js/es6/metadata.js");
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function ownKeys(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r2) {
      return Object.getOwnPropertyDescriptor(e, r2).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread(e) {
  for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
      _defineProperty(e, r2, t[r2]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
      Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
    });
  }
  return e;
}
function _defineProperty(e, r, t) {
  return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
}
function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
;


function parsePhoneNumber(text, options, metadata) {
  if (options && options.defaultCountry && !(0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .isSupportedCountry */ .J_)(options.defaultCountry, metadata)) {
    options = _objectSpread(_objectSpread({}, options), {}, {
      defaultCountry: void 0
    });
  }
  try {
    return (0,_parsePhoneNumberWithError_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text, options, metadata);
  } catch (error) {
    if (error instanceof _ParseError_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A) {
    } else {
      throw error;
    }
  }
}


/***/ },

/***/ "./node_modules/libphonenumber-js/es6/tools/semver-compare.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
__webpack_require__.dn(__WEBPACK_DEFAULT_EXPORT__);
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__(a, b) {
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


/***/ },

/***/ "./node_modules/libphonenumber-js/metadata.min.json.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({ "version": 4, "country_calling_codes": { "1": ["US", "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI"], "7": ["RU", "KZ"], "20": ["EG"], "27": ["ZA"], "30": ["GR"], "31": ["NL"], "32": ["BE"], "33": ["FR"], "34": ["ES"], "36": ["HU"], "39": ["IT", "VA"], "40": ["RO"], "41": ["CH"], "43": ["AT"], "44": ["GB", "GG", "IM", "JE"], "45": ["DK"], "46": ["SE"], "47": ["NO", "SJ"], "48": ["PL"], "49": ["DE"], "51": ["PE"], "52": ["MX"], "53": ["CU"], "54": ["AR"], "55": ["BR"], "56": ["CL"], "57": ["CO"], "58": ["VE"], "60": ["MY"], "61": ["AU", "CC", "CX"], "62": ["ID"], "63": ["PH"], "64": ["NZ"], "65": ["SG"], "66": ["TH"], "81": ["JP"], "82": ["KR"], "84": ["VN"], "86": ["CN"], "90": ["TR"], "91": ["IN"], "92": ["PK"], "93": ["AF"], "94": ["LK"], "95": ["MM"], "98": ["IR"], "211": ["SS"], "212": ["MA", "EH"], "213": ["DZ"], "216": ["TN"], "218": ["LY"], "220": ["GM"], "221": ["SN"], "222": ["MR"], "223": ["ML"], "224": ["GN"], "225": ["CI"], "226": ["BF"], "227": ["NE"], "228": ["TG"], "229": ["BJ"], "230": ["MU"], "231": ["LR"], "232": ["SL"], "233": ["GH"], "234": ["NG"], "235": ["TD"], "236": ["CF"], "237": ["CM"], "238": ["CV"], "239": ["ST"], "240": ["GQ"], "241": ["GA"], "242": ["CG"], "243": ["CD"], "244": ["AO"], "245": ["GW"], "246": ["IO"], "247": ["AC"], "248": ["SC"], "249": ["SD"], "250": ["RW"], "251": ["ET"], "252": ["SO"], "253": ["DJ"], "254": ["KE"], "255": ["TZ"], "256": ["UG"], "257": ["BI"], "258": ["MZ"], "260": ["ZM"], "261": ["MG"], "262": ["RE", "YT"], "263": ["ZW"], "264": ["NA"], "265": ["MW"], "266": ["LS"], "267": ["BW"], "268": ["SZ"], "269": ["KM"], "290": ["SH", "TA"], "291": ["ER"], "297": ["AW"], "298": ["FO"], "299": ["GL"], "350": ["GI"], "351": ["PT"], "352": ["LU"], "353": ["IE"], "354": ["IS"], "355": ["AL"], "356": ["MT"], "357": ["CY"], "358": ["FI", "AX"], "359": ["BG"], "370": ["LT"], "371": ["LV"], "372": ["EE"], "373": ["MD"], "374": ["AM"], "375": ["BY"], "376": ["AD"], "377": ["MC"], "378": ["SM"], "380": ["UA"], "381": ["RS"], "382": ["ME"], "383": ["XK"], "385": ["HR"], "386": ["SI"], "387": ["BA"], "389": ["MK"], "420": ["CZ"], "421": ["SK"], "423": ["LI"], "500": ["FK"], "501": ["BZ"], "502": ["GT"], "503": ["SV"], "504": ["HN"], "505": ["NI"], "506": ["CR"], "507": ["PA"], "508": ["PM"], "509": ["HT"], "590": ["GP", "BL", "MF"], "591": ["BO"], "592": ["GY"], "593": ["EC"], "594": ["GF"], "595": ["PY"], "596": ["MQ"], "597": ["SR"], "598": ["UY"], "599": ["CW", "BQ"], "670": ["TL"], "672": ["NF"], "673": ["BN"], "674": ["NR"], "675": ["PG"], "676": ["TO"], "677": ["SB"], "678": ["VU"], "679": ["FJ"], "680": ["PW"], "681": ["WF"], "682": ["CK"], "683": ["NU"], "685": ["WS"], "686": ["KI"], "687": ["NC"], "688": ["TV"], "689": ["PF"], "690": ["TK"], "691": ["FM"], "692": ["MH"], "850": ["KP"], "852": ["HK"], "853": ["MO"], "855": ["KH"], "856": ["LA"], "880": ["BD"], "886": ["TW"], "960": ["MV"], "961": ["LB"], "962": ["JO"], "963": ["SY"], "964": ["IQ"], "965": ["KW"], "966": ["SA"], "967": ["YE"], "968": ["OM"], "970": ["PS"], "971": ["AE"], "972": ["IL"], "973": ["BH"], "974": ["QA"], "975": ["BT"], "976": ["MN"], "977": ["NP"], "992": ["TJ"], "993": ["TM"], "994": ["AZ"], "995": ["GE"], "996": ["KG"], "998": ["UZ"] }, "countries": { "AC": ["247", "00", "(?:[01589]\\d|[2-467])\\d{4}", [5, 6]], "AD": ["376", "00", "(?:1|6\\d)\\d{7}|[135-9]\\d{5}", [6, 8, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["[135-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["1"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]]], "AE": ["971", "00", "(?:[4-7]\\d|9[0-689])\\d{7}|800\\d{2,9}|[2-4679]\\d{7}", [5, 6, 7, 8, 9, 10, 11, 12], [["(\\d{3})(\\d{2,9})", "$1 $2", ["60|8"]], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[236]|[479][2-8]"], "0$1"], ["(\\d{3})(\\d)(\\d{5})", "$1 $2 $3", ["[479]"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["5"], "0$1"]], "0"], "AF": ["93", "00", "[2-7]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-7]"], "0$1"]], "0"], "AG": ["1", "011", "(?:268|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([457]\\d{6})$|1", "268$1", 0, "268"], "AI": ["1", "011", "(?:264|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2457]\\d{6})$|1", "264$1", 0, "264"], "AL": ["355", "00", "(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}", [6, 7, 8, 9], [["(\\d{3})(\\d{3,4})", "$1 $2", ["80|9"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["4[2-6]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2358][2-5]|4"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["[23578]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["6"], "0$1"]], "0"], "AM": ["374", "00", "(?:[1-489]\\d|55|60|77)\\d{6}", [8], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[89]0"], "0 $1"], ["(\\d{3})(\\d{5})", "$1 $2", ["2|3[12]"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["1|47"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[3-9]"], "0$1"]], "0"], "AO": ["244", "00", "[29]\\d{8}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[29]"]]]], "AR": ["54", "00", "(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}", [10, 11], [["(\\d{4})(\\d{2})(\\d{4})", "$1 $2-$3", ["2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9])", "2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8]))|2(?:2[24-9]|3[1-59]|47)", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5[56][46]|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|58|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|54(?:4|5[13-7]|6[89])|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:454|85[56])[46]|3(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"], "0$1", 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", ["1"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["[68]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2-$3", ["[23]"], "0$1", 1], ["(\\d)(\\d{4})(\\d{2})(\\d{4})", "$2 15-$3-$4", ["9(?:2[2-469]|3[3-578])", "9(?:2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9]))", "9(?:2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8])))|92(?:2[24-9]|3[1-59]|47)", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5(?:[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|5(?:4(?:4|5[13-7]|6[89])|[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"], "0$1", 0, "$1 $2 $3-$4"], ["(\\d)(\\d{2})(\\d{4})(\\d{4})", "$2 15-$3-$4", ["91"], "0$1", 0, "$1 $2 $3-$4"], ["(\\d{3})(\\d{3})(\\d{5})", "$1-$2-$3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{4})", "$2 15-$3-$4", ["9"], "0$1", 0, "$1 $2 $3-$4"]], "0", 0, "0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?", "9$1"], "AS": ["1", "011", "(?:[58]\\d\\d|684|900)\\d{7}", [10], 0, "1", 0, "([267]\\d{6})$|1", "684$1", 0, "684"], "AT": ["43", "00", "1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [["(\\d)(\\d{3,12})", "$1 $2", ["1(?:11|[2-9])"], "0$1"], ["(\\d{3})(\\d{2})", "$1 $2", ["517"], "0$1"], ["(\\d{2})(\\d{3,5})", "$1 $2", ["5[079]"], "0$1"], ["(\\d{3})(\\d{3,10})", "$1 $2", ["(?:31|4)6|51|6(?:48|5[0-3579]|[6-9])|7(?:20|32|8)|[89]", "(?:31|4)6|51|6(?:485|5[0-3579]|[6-9])|7(?:20|32|8)|[89]"], "0$1"], ["(\\d{4})(\\d{3,9})", "$1 $2", ["[2-467]|5[2-6]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4,7})", "$1 $2 $3", ["5"], "0$1"]], "0"], "AU": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}", [5, 6, 7, 8, 9, 10, 12], [["(\\d{2})(\\d{3,4})", "$1 $2", ["16"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,4})", "$1 $2 $3", ["16"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["14|4"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[2378]"], "(0$1)"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1(?:30|[89])"]]], "0", 0, "(183[12])|0", 0, 0, 0, [["(?:(?:241|349)0\\d\\d|8(?:51(?:0(?:0[03-9]|[12479]\\d|3[2-9]|5[0-8]|6[1-9]|8[0-7])|1(?:[0235689]\\d|1[0-69]|4[0-589]|7[0-47-9])|2(?:0[0-79]|[18][13579]|2[14-9]|3[0-46-9]|[4-6]\\d|7[89]|9[0-4])|[34]\\d\\d)|91(?:(?:[0-58]\\d|6[0135-9])\\d|7(?:0[0-24-9]|[1-9]\\d)|9(?:[0-46-9]\\d|5[0-79]))))\\d{3}|(?:2(?:[0-26-9]\\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\\d|2[0-8])|8(?:55|6[0-8]|[78]\\d|9[02-9]))\\d{6}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, ["163\\d{2,6}", [5, 6, 7, 8, 9]], ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "AW": ["297", "00", "(?:[25-79]\\d\\d|800)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[25-9]"]]]], "AX": ["358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4,8}", [5, 6, 7, 8, 9, 10, 11, 12], 0, "0", 0, 0, 0, 0, "18", 0, "00"], "AZ": ["994", "00", "365\\d{6}|(?:[124579]\\d|60|88)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[28]|2|365|46", "1[28]|2|365[45]|46", "1[28]|2|365(?:4|5[02])|46"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[13-9]"], "0$1"]], "0"], "BA": ["387", "00", "6\\d{8}|(?:[35689]\\d|49|70)\\d{6}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["6[1-3]|[7-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2-$3", ["[3-5]|6[56]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["6"], "0$1"]], "0"], "BB": ["1", "011", "(?:246|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "246$1", 0, "246"], "BD": ["880", "00", "[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}", [6, 7, 8, 9, 10], [["(\\d{2})(\\d{4,6})", "$1-$2", ["31[5-8]|[459]1"], "0$1"], ["(\\d{3})(\\d{3,7})", "$1-$2", ["3(?:[67]|8[013-9])|4(?:6[168]|7|[89][18])|5(?:6[128]|9)|6(?:[15]|28)|7[2-589]|8(?:0[014-9]|[12])|9[358]|(?:3[2-5]|4[235]|5[2-578]|6[0389]|76|8[3-7]|9[24])1|(?:44|66)[01346-9]"], "0$1"], ["(\\d{4})(\\d{3,6})", "$1-$2", ["[13-9]|2[23]"], "0$1"], ["(\\d)(\\d{7,8})", "$1-$2", ["2"], "0$1"]], "0"], "BE": ["32", "00", "4\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:80|9)0"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[239]|4[23]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[15-8]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4"], "0$1"]], "0"], "BF": ["226", "00", "[024-7]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[024-7]"]]]], "BG": ["359", "00", "00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}", [6, 7, 8, 9, 12], [["(\\d)(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["2"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["43[1-6]|70[1-9]"], "0$1"], ["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", ["[356]|4[124-7]|7[1-9]|8[1-6]|9[1-7]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:70|8)0"], "0$1"], ["(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3", ["43[1-7]|7"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[48]|9[08]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"], "0$1"]], "0"], "BH": ["973", "00", "[136-9]\\d{7}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[13679]|8[02-4679]"]]]], "BI": ["257", "00", "(?:[267]\\d|31)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2367]"]]]], "BJ": ["229", "00", "01\\d{8}", [10], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["0"]]]], "BL": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "BM": ["1", "011", "(?:441|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "441$1", 0, "441"], "BN": ["673", "00", "[2-578]\\d{6}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-578]"]]]], "BO": ["591", "00(?:1\\d)?", "(?:[2-7]\\d\\d|8001)\\d{5}", [8, 9], [["(\\d)(\\d{7})", "$1 $2", ["[23]|4[46]|50"]], ["(\\d{8})", "$1", ["[5-7]"]], ["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["8"]]], "0", 0, "0(1\\d)?"], "BQ": ["599", "00", "(?:[34]1|7\\d)\\d{5}", [7], 0, 0, 0, 0, 0, 0, "[347]"], "BR": ["55", "00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)", "[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}", [8, 9, 10, 11], [["(\\d{4})(\\d{4})", "$1-$2", ["300|4(?:0[02]|37|86)", "300|4(?:0(?:0|20)|370|864)"]], ["(\\d{3})(\\d{2,3})(\\d{4})", "$1 $2 $3", ["(?:[358]|90)0"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", ["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-57]"], "($1)"], ["(\\d{2})(\\d{5})(\\d{4})", "$1 $2-$3", ["[16][1-9]|[2-57-9]"], "($1)"]], "0", 0, "(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?", "$2"], "BS": ["1", "011", "(?:242|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([3-8]\\d{6})$|1", "242$1", 0, "242"], "BT": ["975", "00", "[178]\\d{7}|[2-8]\\d{6}", [7, 8], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-6]|7[246]|8[2-4]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[67]|[78]"]]]], "BW": ["267", "00", "90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}", [7, 8, 10], [["(\\d{2})(\\d{5})", "$1 $2", ["90"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[2-6]"]], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", ["8"]]]], "BY": ["375", "810", "(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d{5}", [6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{3})", "$1 $2", ["800"], "8 $1"], ["(\\d{3})(\\d{2})(\\d{2,4})", "$1 $2 $3", ["800"], "8 $1"], ["(\\d{4})(\\d{2})(\\d{3})", "$1 $2-$3", ["1(?:5[169]|6[3-5]|7[179])|2(?:1[35]|2[34]|3[3-5])", "1(?:5[169]|6(?:3[1-3]|4|5[125])|7(?:1[3-9]|7[0-24-6]|9[2-7]))|2(?:1[35]|2[34]|3[3-5])"], "8 0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["1(?:[56]|7[467])|2[1-3]"], "8 0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[1-4]"], "8 0$1"], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["[89]"], "8 $1"]], "8", 0, "0|80?", 0, 0, 0, 0, "8~10"], "BZ": ["501", "00", "(?:0800\\d|[2-8])\\d{6}", [7, 11], [["(\\d{3})(\\d{4})", "$1-$2", ["[2-8]"]], ["(\\d)(\\d{3})(\\d{4})(\\d{3})", "$1-$2-$3-$4", ["0"]]]], "CA": ["1", "011", "[2-9]\\d{9}|3\\d{6}", [7, 10], 0, "1", 0, 0, 0, 0, 0, [["(?:2(?:04|[23]6|[48]9|5[07]|[67]3)|3(?:06|43|54|6[578]|82)|4(?:03|1[68]|[26]8|3[178]|50|74)|5(?:06|1[49]|48|79|8[147])|6(?:04|[18]3|39|47|72)|7(?:0[59]|42|53|78|8[02])|8(?:[06]7|19|25|7[39])|9(?:0[25]|42))[2-9]\\d{6}", [10]], ["", [10]], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}", [10]], ["900[2-9]\\d{6}", [10]], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|(?:5(?:2[125-9]|3[23]|44|66|77|88)|6(?:22|33))[2-9]\\d{6}", [10]], 0, ["310\\d{4}", [7]], 0, ["600[2-9]\\d{6}", [10]]]], "CC": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [6, 7, 8, 9, 10, 12], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [["8(?:51(?:0(?:02|31|60|89)|1(?:18|76)|223)|91(?:0(?:1[0-2]|29)|1(?:[28]2|50|79)|2(?:10|64)|3(?:[06]8|22)|4[29]8|62\\d|70[23]|959))\\d{3}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, 0, ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "CD": ["243", "00", "(?:(?:[189]|5\\d)\\d|2)\\d{7}|[1-68]\\d{6}", [7, 8, 9, 10], [["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["88"], "0$1"], ["(\\d{2})(\\d{5})", "$1 $2", ["[1-6]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["5"], "0$1"]], "0"], "CF": ["236", "00", "8776\\d{4}|(?:[27]\\d|61)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-8]"]]]], "CG": ["242", "00", "222\\d{6}|(?:0\\d|80)\\d{7}", [9], [["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[02]"]]]], "CH": ["41", "00", "8\\d{11}|[2-9]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8[047]|90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]|81"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["8"], "0$1"]], "0"], "CI": ["225", "00", "[02]\\d{9}", [10], [["(\\d{2})(\\d{2})(\\d)(\\d{5})", "$1 $2 $3 $4", ["2"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3 $4", ["0"]]]], "CK": ["682", "00", "[2-578]\\d{4}", [5], [["(\\d{2})(\\d{3})", "$1 $2", ["[2-578]"]]]], "CL": ["56", "(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0", "12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}", [9, 10, 11], [["(\\d{5})(\\d{4})", "$1 $2", ["219", "2196"], "($1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["60|809"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["44"]], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2[1-36]"], "($1)"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["9(?:10|[2-9])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["3[2-5]|[47]|5[1-3578]|6[13-57]|8(?:0[1-8]|[1-9])"], "($1)"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["60|8"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]], ["(\\d{3})(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["60"]]]], "CM": ["237", "00", "[26]\\d{8}|88\\d{6,7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["88"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[26]|88"]]]], "CN": ["86", "00|1(?:[12]\\d|79)\\d\\d00", "(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}", [7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{5})", "$1 $2", ["101", "1010", "10100"], "0$1"], ["(\\d{2})(\\d{5,6})", "$1 $2", ["(?:10|2[0-57-9])[19]|3(?:[15]|35|49|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3|4[13]|5[1-5]|9[0-35-9])|[39]7[0-79]", "10(?:12|9[56])|2[0-57-9](?:1[02]|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))1", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))12", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))123"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["101", "1010"]], ["(\\d{3})(\\d{5,6})", "$1 $2", ["3(?:[15]|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]|4[13]|5[1-5])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))[19]", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:10|9[56])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:100|9[56])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[48]0"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["10|2(?:[02-57-9]|1[1-9])", "10|2(?:[02-57-9]|1[1-9])", "10[0-79]|2(?:[02-57-9]|1[1-79])|(?:10|21)8(?:0[1-9]|[1-9])"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["3(?:[3-59]|7[02-6])|4(?:1[25-9]|[26-8]|3[3-9]|5[2-9])|5(?:3[03-9]|[468]|7[028]|9[2-46-9])|6|7(?:[0-247]|3[04-9]|5[0-4689]|6[2368])|8(?:[1-358]|9[1-7])|9(?:[013479]|5[1-5])|(?:31|55|79|87)[02-9]"], "0$1", 1], ["(\\d{3})(\\d{7,8})", "$1 $2", ["9"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["[3-578]"], "0$1", 1], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["1[3-9]"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["[12]"], "0$1", 1]], "0", 0, "(1(?:[12]\\d|79)\\d\\d)|0", 0, 0, 0, 0, "00"], "CO": ["57", "00(?:4(?:[14]4|56)|[579])", "(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}", [8, 10, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["46"]], ["(\\d{3})(\\d{7})", "$1 $2", ["6|90"], "($1)"], ["(\\d{3})(\\d{7})", "$1 $2", ["3[0-357]|94"]], ["(\\d)(\\d{3})(\\d{7})", "$1-$2-$3", ["1"], "0$1", 0, "$1 $2 $3"]], "0", 0, "0([3579]|4(?:[14]4|56))?"], "CR": ["506", "00", "(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}", [8, 10], [["(\\d{4})(\\d{4})", "$1 $2", ["[2-7]|8[3-9]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["[89]"]]], 0, 0, "(19(?:0[0-2468]|1[09]|20|66|77|99))"], "CU": ["53", "119", "(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}", [6, 7, 8, 10], [["(\\d{2})(\\d{4,6})", "$1 $2", ["2[1-4]|[34]"], "(0$1)"], ["(\\d)(\\d{6,7})", "$1 $2", ["7"], "(0$1)"], ["(\\d)(\\d{7})", "$1 $2", ["[56]"], "0$1"], ["(\\d{3})(\\d{7})", "$1 $2", ["8"], "0$1"]], "0"], "CV": ["238", "0", "(?:[2-59]\\d\\d|800)\\d{4}", [7], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-589]"]]]], "CW": ["599", "00", "(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["[3467]"]], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["9[4-8]"]]], 0, 0, 0, 0, 0, "[69]"], "CX": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [6, 7, 8, 9, 10, 12], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [["8(?:51(?:0(?:01|30|59|88)|1(?:17|46|75)|2(?:22|35))|91(?:00[6-9]|1(?:[28]1|49|78)|2(?:09|63)|3(?:12|26|75)|4(?:56|97)|64\\d|7(?:0[01]|1[0-2])|958))\\d{3}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, 0, ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "CY": ["357", "00", "(?:[279]\\d|[58]0)\\d{6}", [8], [["(\\d{2})(\\d{6})", "$1 $2", ["[257-9]"]]]], "CZ": ["420", "00", "(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}", [9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-8]|9[015-7]"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["96"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]]]], "DE": ["49", "00", "[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [["(\\d{2})(\\d{3,13})", "$1 $2", ["3[02]|40|[68]9"], "0$1"], ["(\\d{3})(\\d{3,12})", "$1 $2", ["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1", "2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"], "0$1"], ["(\\d{4})(\\d{2,11})", "$1 $2", ["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]", "[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["138"], "0$1"], ["(\\d{5})(\\d{2,10})", "$1 $2", ["3"], "0$1"], ["(\\d{3})(\\d{5,11})", "$1 $2", ["181"], "0$1"], ["(\\d{3})(\\d)(\\d{4,10})", "$1 $2 $3", ["1(?:3|80)|9"], "0$1"], ["(\\d{3})(\\d{7,8})", "$1 $2", ["1[67]"], "0$1"], ["(\\d{3})(\\d{7,12})", "$1 $2", ["8"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["185", "1850", "18500"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["18[68]"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["15[1279]"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["15[03-68]", "15(?:[0568]|3[13]|41)"], "0$1"], ["(\\d{3})(\\d{8})", "$1 $2", ["18"], "0$1"], ["(\\d{3})(\\d{2})(\\d{7,8})", "$1 $2 $3", ["1(?:6[023]|7)"], "0$1"], ["(\\d{4})(\\d{2})(\\d{7})", "$1 $2 $3", ["15[279]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{8})", "$1 $2 $3", ["15"], "0$1"]], "0"], "DJ": ["253", "00", "(?:2\\d|77)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[27]"]]]], "DK": ["45", "00", "[2-9]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-9]"]]]], "DM": ["1", "011", "(?:[58]\\d\\d|767|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "767$1", 0, "767"], "DO": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "8001|8[024]9"], "DZ": ["213", "00", "(?:[1-4]|[5-79]\\d|80)\\d{7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-4]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["9"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-8]"], "0$1"]], "0"], "EC": ["593", "00", "1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}", [8, 9, 10, 11], [["(\\d)(\\d{3})(\\d{4})", "$1 $2-$3", ["[2-7]"], "(0$1)", 0, "$1-$2-$3"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1"]]], "0"], "EE": ["372", "00", "8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}", [7, 8, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["[369]|4[3-8]|5(?:[0-2]|5[0-478]|6[45])|7[1-9]|88", "[369]|4[3-8]|5(?:[02]|1(?:[0-8]|95)|5[0-478]|6(?:4[0-4]|5[1-589]))|7[1-9]|88"]], ["(\\d{4})(\\d{3,4})", "$1 $2", ["[45]|8(?:00|[1-49])", "[45]|8(?:00[1-9]|[1-49])"]], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]]]], "EG": ["20", "00", "[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}", [8, 9, 10], [["(\\d)(\\d{7,8})", "$1 $2", ["[23]"], "0$1"], ["(\\d{2})(\\d{6,7})", "$1 $2", ["1[35]|[4-6]|8[2468]|9[235-7]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{8})", "$1 $2", ["1"], "0$1"]], "0"], "EH": ["212", "00", "[5-8]\\d{8}", [9], 0, "0", 0, 0, 0, 0, 0, [["528[89]\\d{5}"], ["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"], ["80[0-7]\\d{6}"], ["89\\d{7}"], 0, 0, 0, 0, ["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]], "ER": ["291", "00", "[178]\\d{6}", [7], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[178]"], "0$1"]], "0"], "ES": ["34", "00", "400\\d{6}|(?:51|[6-9]\\d)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]00"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[4-9]"]]]], "ET": ["251", "00", "(?:11|[2-57-9]\\d)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-57-9]"], "0$1"]], "0"], "FI": ["358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}", [5, 6, 7, 8, 9, 10, 11, 12], [["(\\d{5})", "$1", ["20[2-59]"], "0$1"], ["(\\d{3})(\\d{3,7})", "$1 $2", ["(?:[1-3]0|[68])0|70[07-9]"], "0$1"], ["(\\d{2})(\\d{4,8})", "$1 $2", ["[14]|2[09]|50|7[135]"], "0$1"], ["(\\d{2})(\\d{6,10})", "$1 $2", ["7"], "0$1"], ["(\\d)(\\d{4,9})", "$1 $2", ["(?:19|[2568])[1-8]|3(?:0[1-9]|[1-9])|9"], "0$1"]], "0", 0, 0, 0, 0, "1[03-79]|[2-9]", 0, "00"], "FJ": ["679", "0(?:0|52)", "45\\d{5}|(?:0800\\d|[235-9])\\d{6}", [7, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["[235-9]|45"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "FK": ["500", "00", "[2-7]\\d{4}", [5]], "FM": ["691", "00", "(?:[39]\\d\\d|820)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[389]"]]]], "FO": ["298", "00", "[2-9]\\d{5}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"]]], 0, 0, "(10(?:01|[12]0|88))"], "FR": ["33", "00", "[1-9]\\d{8}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0 $1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[1-79]"], "0$1"]], "0"], "GA": ["241", "00", "(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}", [7, 8], [["(\\d)(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-7]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["0"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["11|[67]"], "0$1"]], 0, 0, "0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})", "$1"], "GB": ["44", "00", "[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["800", "8001", "80011", "800111", "8001111"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["845", "8454", "84546", "845464"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["800"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["1(?:38|5[23]|69|76|94)", "1(?:(?:38|69)7|5(?:24|39)|768|946)", "1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["1(?:[2-69][02-9]|[78])"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[25]|7(?:0|6[02-9])", "[25]|7(?:0|6(?:[03-9]|2[356]))"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1389]"], "0$1"]], "0", 0, "0|180020", 0, 0, 0, [["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}", [9, 10]], ["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]], 0, " x"], "GD": ["1", "011", "(?:473|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "473$1", 0, "473"], "GE": ["995", "00", "(?:[3-57]\\d\\d|800)\\d{6}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["70"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["32"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[57]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[348]"], "0$1"]], "0"], "GF": ["594", "00", "(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]|80[6-9]|9[47]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[89]"], "0$1"]], "0"], "GG": ["44", "00", "(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?", [7, 9, 10], 0, "0", 0, "([25-9]\\d{5})$|0|180020", "1481$1", 0, 0, [["1481[25-9]\\d{5}", [10]], ["7(?:(?:781|839)\\d|911[17])\\d{5}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]]], "GH": ["233", "00", "[235]\\d{8}|800\\d{5,6}", [8, 9], [["(\\d{3})(\\d{5})", "$1 $2", ["8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2358]"], "0$1"]], "0"], "GI": ["350", "00", "(?:[25]\\d|60)\\d{6}", [8], [["(\\d{3})(\\d{5})", "$1 $2", ["2"]]]], "GL": ["299", "00", "(?:19|[2-689]\\d|70)\\d{4}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["19|[2-9]"]]]], "GM": ["220", "00", "[48]\\d{8}|[2-9]\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["[235-9]|4(?:[0-35]|4[16-9])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[48]"]]]], "GN": ["224", "00", "722\\d{6}|(?:3|6\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["3"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[67]"]]]], "GP": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|80[6-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "GQ": ["240", "00", "222\\d{6}|(?:3\\d|55|[89]0)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235]"]], ["(\\d{3})(\\d{6})", "$1 $2", ["[89]"]]]], "GR": ["30", "00", "5005000\\d{3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}", [10, 11, 12], [["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["21|7"]], ["(\\d{4})(\\d{6})", "$1 $2", ["2(?:2|3[2-57-9]|4[2-469]|5[2-59]|6[2-9]|7[2-69]|8[2-49])|5"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2689]"]], ["(\\d{3})(\\d{3,4})(\\d{5})", "$1 $2 $3", ["8"]]]], "GT": ["502", "00", "80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}", [8, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["[2-8]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]]]], "GU": ["1", "011", "(?:[58]\\d\\d|671|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "671$1", 0, "671"], "GW": ["245", "00", "[49]\\d{8}|4\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["40"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[49]"]]]], "GY": ["592", "001", "(?:[2-8]\\d{3}|9008)\\d{3}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-9]"]]]], "HK": ["852", "00(?:30|5[09]|[126-9]?)", "8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}", [5, 6, 7, 8, 9, 11], [["(\\d{3})(\\d{2,5})", "$1 $2", ["900", "9003"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[2-7]|8[1-4]|9(?:0[1-9]|[1-8])"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{3})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "HN": ["504", "00", "8\\d{10}|[237-9]\\d{7}", [8, 11], [["(\\d{4})(\\d{4})", "$1-$2", ["[237-9]"]]]], "HR": ["385", "00", "[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}", [7, 8, 9], [["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["6[01]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{4})(\\d{3})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["6|7[245]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-57]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"], "0$1"]], "0"], "HT": ["509", "00", "[2-589]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["[2-589]"]]]], "HU": ["36", "00", "[235-7]\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "(06 $1)"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6|8[2-57-9]|9[2-69]"], "(06 $1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-9]"], "06 $1"]], "06"], "ID": ["62", "00[89]", "00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}", [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["15"]], ["(\\d{2})(\\d{5,9})", "$1 $2", ["2[124]|[36]1"], "(0$1)"], ["(\\d{3})(\\d{5,7})", "$1 $2", ["800"], "0$1"], ["(\\d{3})(\\d{5,8})", "$1 $2", ["[2-79]"], "(0$1)"], ["(\\d{3})(\\d{3,4})(\\d{3})", "$1-$2-$3", ["8[1-35-9]"], "0$1"], ["(\\d{3})(\\d{6,8})", "$1 $2", ["1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["804"], "0$1"], ["(\\d{3})(\\d)(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["80"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1-$2-$3", ["8"], "0$1"]], "0"], "IE": ["353", "00", "(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}", [7, 8, 9, 10], [["(\\d{2})(\\d{5})", "$1 $2", ["2[24-9]|47|58|6[237-9]|9[35-9]"], "(0$1)"], ["(\\d{3})(\\d{5})", "$1 $2", ["[45]0"], "(0$1)"], ["(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", ["1"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2569]|4[1-69]|7[14]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["70"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["81"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[78]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["4"], "(0$1)"], ["(\\d{2})(\\d)(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["8"], "0$1"]], "0"], "IL": ["972", "0(?:0|1(?:05|[2-9]))", "1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}", [7, 8, 9, 10, 11, 12], [["(\\d{4})(\\d{3})", "$1-$2", ["125"]], ["(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3", ["121"]], ["(\\d)(\\d{3})(\\d{4})", "$1-$2-$3", ["[2-489]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["[57]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1-$2-$3", ["12"]], ["(\\d{4})(\\d{6})", "$1-$2", ["159"]], ["(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3-$4", ["1[7-9]"]], ["(\\d{3})(\\d{1,2})(\\d{3})(\\d{4})", "$1-$2 $3-$4", ["15"]]], "0"], "IM": ["44", "00", "1624\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([25-8]\\d{5})$|0|180020", "1624$1", 0, "74576|(?:16|7[56])24"], "IN": ["91", "00", "(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}", [8, 9, 10, 11, 12, 13], [["(\\d{8})", "$1", ["5(?:0|2[23]|3[03]|[67]1|88)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|888)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|8888)"], 0, 1], ["(\\d{4})(\\d{4,5})", "$1 $2", ["180", "1800"], 0, 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["140"], 0, 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["11|2[02]|33|4[04]|79[1-5]|80[2-46]", "11|2[02]|33|4[04]|79[1-5]|80(?:[2-4]|6[0-589])", "11|2[02]|33|4[04]|79(?:[1245]|3(?:[02-9]|1[0-24-9]))|80(?:[2-4]|6[0-589])"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["1(?:2[0-249]|3[0-25]|4[145]|[68]|7[1257])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|5[12]|[78]1)|6(?:12|[2-4]1|5[17]|6[13]|80)|7(?:12|3[134]|61|88)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91)|(?:43|59|75)[15]|(?:1[59]|29|67)[14]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|674|7(?:(?:3[34]|5[15])[2-6]|61[346]|88[0-8])|8(?:70[2-6]|84[235-7]|91[3-7])|(?:1(?:29|60|8[06])|261|552|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|31)|8(?:16|2[014]|3[126]|6[136]|7[78]|83))[2-7]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12(?:[2-6]|7[0-8])|74[2-7])|7(?:3171|5[15][2-6]|61[346]|88(?:[2-7]|82))|8(?:70[2-6]|84(?:[2356]|7[19])|91(?:[3-6]|7[19]))|73[134][2-6]|8(?:16|2[014]|3[126]|6[136]|7[78]|83)(?:[2-6]|7[19])|(?:1(?:29|60|8[06])|261|552|6(?:[2-4]1|5[17]|6[13]|7(?:1|4[0189])|80)|7(?:12|88[01]))[2-7]"], "0$1", 1], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2[2457-9]|3[2-5]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[1-6])|7(?:1[013-9]|3[129]|5[29]|6[02-5]|70)|807", "1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2(?:[2457]|84|95)|3(?:[2-4]|55)|4[235-7]|5[2-689]|6[24578]|7(?:[23569]|8[0-57-9])|8[1-6])|7(?:1(?:[013-8]|9[6-9])|3(?:17|2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4|5[0-367])|70[13-7])|807[19]", "1(?:[2-479]|5(?:[0236-9]|5[013-9]))|[2-5]|6(?:2(?:84|95)|355|8(?:28[235-7]|3))|73179|807(?:1|9[1-3])|(?:1552|6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]))[2-7]"], "0$1", 1], ["(\\d{5})(\\d{5})", "$1 $2", ["16|[6-9]"], "0$1", 1], ["(\\d{4})(\\d{2,4})(\\d{4})", "$1 $2 $3", ["18[06]", "18[06]0"], 0, 1], ["(\\d{4})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["18"], 0, 1]], "0"], "IO": ["246", "00", "3\\d{6}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["3"]]]], "IQ": ["964", "00", "(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-6]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"]], "0"], "IR": ["98", "00", "[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}", [4, 5, 6, 7, 10], [["(\\d{4,5})", "$1", ["96"], "0$1"], ["(\\d{2})(\\d{4,5})", "$1 $2", ["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])[12689]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[1-8]"], "0$1"]], "0"], "IS": ["354", "00|1(?:0(?:01|[12]0)|100)", "(?:38\\d|[4-9])\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["[4-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["3"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "IT": ["39", "00", "0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?", [6, 7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{4,6})", "$1 $2", ["0[26]"]], ["(\\d{3})(\\d{3,6})", "$1 $2", ["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])", "0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))"]], ["(\\d{4})(\\d{2,6})", "$1 $2", ["0(?:[13-579][2-46-8]|8[236-8])"]], ["(\\d{4})(\\d{4})", "$1 $2", ["894"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[26]|5"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1(?:44|[679])|[378]|43"]], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[13-57-9][0159]|14"]], ["(\\d{2})(\\d{4})(\\d{5})", "$1 $2 $3", ["0[26]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[03]"]]], 0, 0, 0, 0, 0, 0, [["0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"], ["3[2-9]\\d{7,8}|(?:31|43)\\d{8}", [9, 10]], ["80(?:0\\d{3}|3)\\d{3}", [6, 9]], ["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [6, 8, 9, 10]], ["1(?:78\\d|99)\\d{6}", [9, 10]], ["3[2-8]\\d{9,10}", [11, 12]], 0, 0, ["55\\d{8}", [10]], ["84(?:[08]\\d{3}|[17])\\d{3}", [6, 9]]]], "JE": ["44", "00", "1534\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([0-24-8]\\d{5})$|0|180020", "1534$1", 0, 0, [["1534[0-24-8]\\d{5}"], ["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"], ["80(?:07(?:35|81)|8901)\\d{4}"], ["(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"], ["701511\\d{4}"], 0, ["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"], ["56\\d{8}"]]], "JM": ["1", "011", "(?:[58]\\d\\d|658|900)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "658|876"], "JO": ["962", "00", "(?:(?:[2689]|7\\d)\\d|32|427|53)\\d{6}", [8, 9], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2356]|87"], "(0$1)"], ["(\\d{3})(\\d{5,6})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["70"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[47]"], "0$1"]], "0"], "JP": ["81", "010", "00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [["(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3", ["(?:12|57|99)0"], "0$1"], ["(\\d{4})(\\d)(\\d{4})", "$1-$2-$3", ["1(?:26|3[79]|4[56]|5[4-68]|6[3-5])|499|5(?:76|97)|746|8(?:3[89]|47|51)|9(?:80|9[16])", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:76|97)9|7468|8(?:3(?:8[7-9]|96)|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:769|979[2-69])|7468|8(?:3(?:8[7-9]|96[2457-9])|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["60"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1-$2-$3", ["3|4(?:2[09]|7[01])|6[1-9]", "3|4(?:2(?:0|9[02-69])|7(?:0[019]|1))|6[1-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["1(?:1|5[45]|77|88|9[69])|2(?:2[1-37]|3[0-269]|4[59]|5|6[24]|7[1-358]|8[1369]|9[0-38])|4(?:[28][1-9]|3[0-57]|[45]|6[248]|7[2-579]|9[29])|5(?:2|3[0459]|4[0-369]|5[29]|8[02389]|9[0-389])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9[2-6])|8(?:2[124589]|3[26-9]|49|51|6|7[0-468]|8[68]|9[019])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9[1-489])", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2(?:[127]|3[014-9])|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9[19])|62|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|8[1-9]|9[29])|5(?:2|3(?:[045]|9[0-8])|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0-2469])|3(?:[29]|60)|49|51|6(?:[0-24]|36|5[0-3589]|7[23]|9[01459])|7[0-468]|8[68])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9(?:[1289]|3[34]|4[0178]))|(?:264|837)[016-9]|2(?:57|93)[015-9]|(?:25[0468]|422|838)[01]|(?:47[59]|59[89]|8(?:6[68]|9))[019]", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2[127]|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9(?:17|99))|6(?:2|4[016-9])|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|9[29])|5(?:2|3(?:[045]|9(?:[0-58]|6[4-9]|7[0-35689]))|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0169])|3(?:[29]|60|7(?:[017-9]|6[6-8]))|49|51|6(?:[0-24]|36[2-57-9]|5(?:[0-389]|5[23])|6(?:[01]|9[178])|7(?:2[2-468]|3[78])|9[0145])|7[0-468]|8[68])|9(?:4[15]|5[138]|7[156]|8[189]|9(?:[1289]|3(?:31|4[357])|4[0178]))|(?:8294|96)[1-3]|2(?:57|93)[015-9]|(?:223|8699)[014-9]|(?:25[0468]|422|838)[01]|(?:48|8292|9[23])[1-9]|(?:47[59]|59[89]|8(?:68|9))[019]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3", ["[14]|[289][2-9]|5[3-9]|7[2-4679]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["800"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", ["[25-9]"], "0$1"]], "0", 0, "(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0", "$1"], "KE": ["254", "000", "(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}", [7, 8, 9, 10], [["(\\d{2})(\\d{5,7})", "$1 $2", ["[24-6]"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["[17]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[89]"], "0$1"]], "0"], "KG": ["996", "00", "8\\d{9}|[235-9]\\d{8}", [9, 10], [["(\\d{4})(\\d{5})", "$1 $2", ["3(?:1[346]|[24-79])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235-79]|88"], "0$1"], ["(\\d{3})(\\d{3})(\\d)(\\d{2,3})", "$1 $2 $3 $4", ["8"], "0$1"]], "0"], "KH": ["855", "00[14-9]", "1\\d{9}|[1-9]\\d{7,8}", [8, 9, 10], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-9]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0"], "KI": ["686", "00", "(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}", [5, 8], 0, "0"], "KM": ["269", "00", "[3478]\\d{6}", [7], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[3478]"]]]], "KN": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "869$1", 0, "869"], "KP": ["850", "00|99", "85\\d{6}|(?:19\\d|[2-7])\\d{7}", [8, 10], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-7]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"]], "0"], "KR": ["82", "00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))", "00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}", [5, 6, 8, 9, 10, 11, 12, 13, 14], [["(\\d{2})(\\d{3,4})", "$1-$2", ["(?:3[1-3]|[46][1-4]|5[1-5])1"], "0$1"], ["(\\d{4})(\\d{4})", "$1-$2", ["1"]], ["(\\d)(\\d{3,4})(\\d{4})", "$1-$2-$3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["[36]0|8"], "0$1"], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1-$2-$3", ["[1346]|5[1-5]"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", ["[57]"], "0$1"], ["(\\d{2})(\\d{5})(\\d{4})", "$1-$2-$3", ["5"], "0$1"]], "0", 0, "0(8(?:[1-46-8]|5\\d\\d))?"], "KW": ["965", "00", "18\\d{5}|(?:[2569]\\d|41)\\d{6}", [7, 8], [["(\\d{4})(\\d{3,4})", "$1 $2", ["[169]|2(?:[235]|4[1-35-9])|52"]], ["(\\d{3})(\\d{5})", "$1 $2", ["[245]"]]]], "KY": ["1", "011", "(?:345|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "345$1", 0, "345"], "KZ": ["7", "810", "8\\d{13}|[78]\\d{9}", [10, 14], 0, "8", 0, 0, 0, 0, "7", 0, "8~10"], "LA": ["856", "00", "(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}", [8, 9, 10], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["2[13]|3[14]|[4-8]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["3"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["2"], "0$1"]], "0"], "LB": ["961", "00", "[27-9]\\d{7}|[13-9]\\d{6}", [7, 8], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[13-69]|7(?:[2-57]|62|8[0-6]|9[04-9])|8[02-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[27-9]"]]], "0"], "LC": ["1", "011", "(?:[58]\\d\\d|758|900)\\d{7}", [10], 0, "1", 0, "([2-8]\\d{6})$|1", "758$1", 0, "758"], "LI": ["423", "00", "[68]\\d{8}|(?:[2378]\\d|90)\\d{5}", [7, 9], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2379]|8(?:0[09]|7)", "[2379]|8(?:0(?:02|9)|7)"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["69"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]], "0", 0, "(1001)|0"], "LK": ["94", "00", "[1-9]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[1-689]"], "0$1"]], "0"], "LR": ["231", "00", "(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}", [7, 8, 9], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["4[67]|[56]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-578]"], "0$1"]], "0"], "LS": ["266", "00", "(?:[256]\\d\\d|800)\\d{5}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[2568]"]]]], "LT": ["370", "00", "(?:[3469]\\d|52|[78]0)\\d{6}", [8], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["52[0-7]"], "(0-$1)", 1], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[7-9]"], "0 $1", 1], ["(\\d{2})(\\d{6})", "$1 $2", ["37|4(?:[15]|6[1-8])"], "(0-$1)", 1], ["(\\d{3})(\\d{5})", "$1 $2", ["[3-6]"], "(0-$1)", 1]], "0", 0, "[08]"], "LU": ["352", "00", "35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}", [4, 5, 6, 7, 8, 9, 10, 11], [["(\\d{2})(\\d{3})", "$1 $2", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["20[2-689]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4", ["20"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})", "$1 $2 $3 $4", ["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["80[01]|90[015]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["20"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4 $5", ["20"]]], 0, 0, "(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)"], "LV": ["371", "00", "(?:[268]\\d|78|90)\\d{6}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2679]|8[01]"]]]], "LY": ["218", "00", "[2-9]\\d{8}", [9], [["(\\d{2})(\\d{7})", "$1-$2", ["[2-9]"], "0$1"]], "0"], "MA": ["212", "00", "[5-8]\\d{8}", [9], [["(\\d{4})(\\d{5})", "$1-$2", ["892"], "0$1"], ["(\\d{2})(\\d{7})", "$1-$2", ["8(?:0[0-7]|9)"], "0$1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[5-8]"], "0$1"]], "0", 0, 0, 0, 0, "[5-8]"], "MC": ["377", "00", "(?:[3489]|[67]\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["4"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[389]"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[67]"], "0$1"]], "0"], "MD": ["373", "00", "(?:[235-7]\\d|[89]0)\\d{6}", [8], [["(\\d{3})(\\d{5})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["22|3"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[25-7]"], "0$1"]], "0"], "ME": ["382", "00", "(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-9]"], "0$1"]], "0"], "MF": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "MG": ["261", "00", "[23]\\d{8}", [9], [["(\\d{2})(\\d{2})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["[23]"], "0$1"]], "0", 0, "([24-9]\\d{6})$|0", "20$1"], "MH": ["692", "011", "329\\d{4}|(?:[256]\\d|45)\\d{5}", [7], [["(\\d{3})(\\d{4})", "$1-$2", ["[2-6]"]]], "1"], "MK": ["389", "00", "[2-578]\\d{7}", [8], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["2|34[47]|4(?:[37]7|5[47]|64)"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[347]"], "0$1"], ["(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[58]"], "0$1"]], "0"], "ML": ["223", "00", "[24-9]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[24-9]"]]]], "MM": ["95", "00", "1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}", [6, 7, 8, 9, 10], [["(\\d)(\\d{2})(\\d{3})", "$1 $2 $3", ["16|2"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["4(?:[2-46]|5[3-5])|5|6(?:[1-689]|7[235-7])|7(?:[0-4]|5[2-7])|8[1-5]|(?:60|86)[23]"], "0$1"], ["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[12]|452|678|86", "[12]|452|6788|86"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[4-7]|8[1-35]"], "0$1"], ["(\\d)(\\d{3})(\\d{4,6})", "$1 $2 $3", ["9(?:2[0-4]|[35-9]|4[137-9])"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["92"], "0$1"], ["(\\d)(\\d{5})(\\d{4})", "$1 $2 $3", ["9"], "0$1"]], "0"], "MN": ["976", "001", "[12]\\d{7,9}|[5-9]\\d{7}", [8, 9, 10], [["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["11|2[16]"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["[5-9]"]], ["(\\d{3})(\\d{5,6})", "$1 $2", ["[12]2[1-3]"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["[12](?:27|3[2-8]|4[2-68]|5[1-4689])", "[12](?:27|3[2-8]|4[2-68]|5[1-4689])[0-3]"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["[12]"], "0$1"]], "0"], "MO": ["853", "00", "0800\\d{3}|(?:28|[68]\\d)\\d{6}", [7, 8], [["(\\d{4})(\\d{3})", "$1 $2", ["0"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[268]"]]]], "MP": ["1", "011", "[58]\\d{9}|(?:67|90)0\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "670$1", 0, "670"], "MQ": ["596", "00", "7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|8(?:0[6-9]|[36])"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0"], "MR": ["222", "00", "(?:[2-4]\\d\\d|800)\\d{5}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-48]"]]]], "MS": ["1", "011", "(?:[58]\\d\\d|664|900)\\d{7}", [10], 0, "1", 0, "([34]\\d{6})$|1", "664$1", 0, "664"], "MT": ["356", "00", "3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[2357-9]"]]]], "MU": ["230", "0(?:0|[24-7]0|3[03])", "(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}", [7, 8, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-46]|8[013]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[57]"]], ["(\\d{5})(\\d{5})", "$1 $2", ["8"]]], 0, 0, 0, 0, 0, 0, 0, "020"], "MV": ["960", "0(?:0|19)", "(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}", [7, 10], [["(\\d{3})(\\d{4})", "$1-$2", ["[34679]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "MW": ["265", "00", "(?:[1289]\\d|31|77)\\d{7}|1\\d{6}", [7, 9], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["1[2-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-37-9]"], "0$1"]], "0"], "MX": ["52", "0[09]", "[2-9]\\d{9}", [10], [["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["33|5[56]|81"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "MY": ["60", "00", "1\\d{8,9}|(?:3\\d|[4-9])\\d{7}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1-$2 $3", ["[4-79]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1-$2 $3", ["1(?:[02469]|[378][1-9]|53)|8", "1(?:[02469]|[37][1-9]|53|8(?:[1-46-9]|5[7-9]))|8"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1-$2 $3", ["3"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3-$4", ["1(?:[367]|80)"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2 $3", ["15"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2 $3", ["1"], "0$1"]], "0"], "MZ": ["258", "00", "(?:2|8\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2|8[2-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]]]], "NA": ["264", "00", "[68]\\d{7,8}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["88"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["87"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"]], "0"], "NC": ["687", "00", "(?:050|[2-57-9]\\d\\d)\\d{3}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1.$2.$3", ["[02-57-9]"]]]], "NE": ["227", "00", "[027-9]\\d{7}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["08"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[089]|2[013]|7[0467]"]]]], "NF": ["672", "00", "[13]\\d{5}", [6], [["(\\d{2})(\\d{4})", "$1 $2", ["1[0-3]"]], ["(\\d)(\\d{5})", "$1 $2", ["[13]"]]], 0, 0, "([0-258]\\d{4})$", "3$1"], "NG": ["234", "009", "(?:20|9\\d)\\d{8}|[78]\\d{9,13}", [10, 11, 12, 13, 14], [["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[7-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["20[129]"], "0$1"], ["(\\d{4})(\\d{2})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[78]"], "0$1"], ["(\\d{3})(\\d{5})(\\d{5,6})", "$1 $2 $3", ["[78]"], "0$1"]], "0"], "NI": ["505", "00", "(?:1800|[25-8]\\d{3})\\d{4}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[125-8]"]]]], "NL": ["31", "00", "(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}", [5, 6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{4,7})", "$1 $2", ["[89]0"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["66"], "0$1"], ["(\\d)(\\d{8})", "$1 $2", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-578]|91"], "0$1"], ["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3", ["9"], "0$1"]], "0"], "NO": ["47", "00", "(?:0|[2-9]\\d{3})\\d{4}", [5, 8], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]"]]], 0, 0, 0, 0, 0, "[02-689]|7[0-8]"], "NP": ["977", "00", "(?:1\\d|9)\\d{9}|[1-9]\\d{7}", [8, 10, 11], [["(\\d)(\\d{7})", "$1-$2", ["1[2-6]"], "0$1"], ["(\\d{2})(\\d{6})", "$1-$2", ["1[01]|[2-8]|9(?:[1-59]|[67][2-6])"], "0$1"], ["(\\d{3})(\\d{7})", "$1-$2", ["9"]]], "0"], "NR": ["674", "00", "(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[24-9]"]]]], "NU": ["683", "00", "(?:[4-7]|888\\d)\\d{3}", [4, 7], [["(\\d{3})(\\d{4})", "$1 $2", ["8"]]]], "NZ": ["64", "0(?:0|161)", "[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0-35-9])\\d{6}|8\\d{4,6}", [5, 6, 7, 8, 9, 10], [["(\\d{2})(\\d{3,8})", "$1 $2", ["8[1-79]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["50[036-8]|8|90", "50(?:[0367]|88)|8|90"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["24|[346]|7[2-57-9]|9[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2(?:10|74)|[589]"], "0$1"], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["1|2[028]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,5})", "$1 $2 $3", ["2(?:[169]|7[0-35-9])|7"], "0$1"]], "0", 0, 0, 0, 0, 0, 0, "00"], "OM": ["968", "00", "(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}", [7, 8, 9], [["(\\d{3})(\\d{4,6})", "$1 $2", ["[58]"]], ["(\\d{2})(\\d{6})", "$1 $2", ["2"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[179]"]]]], "PA": ["507", "00", "(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}", [7, 8, 10, 11], [["(\\d{3})(\\d{4})", "$1-$2", ["[1-57-9]"]], ["(\\d{4})(\\d{4})", "$1-$2", ["[68]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]]]], "PE": ["51", "00|19(?:1[124]|77|90)00", "(?:[14-8]|9\\d)\\d{7}", [8, 9], [["(\\d{3})(\\d{5})", "$1 $2", ["80"], "(0$1)"], ["(\\d)(\\d{7})", "$1 $2", ["1"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[4-8]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"]]], "0", 0, 0, 0, 0, 0, 0, "00", " Anexo "], "PF": ["689", "00", "4\\d{5}(?:\\d{2})?|8\\d{7,8}", [6, 8, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["44"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4|8[7-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]]], "PG": ["675", "00|140[1-3]", "(?:180|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["18|[2-69]|85[02-46-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[78]"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "PH": ["63", "00", "(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}", [6, 8, 9, 10, 11, 12, 13], [["(\\d)(\\d{5})", "$1 $2", ["2"], "(0$1)"], ["(\\d{4})(\\d{4,6})", "$1 $2", ["3(?:23|39|46)|4(?:2[3-6]|[35]9|4[26]|76)|544|88[245]|(?:52|64|86)2", "3(?:230|397|461)|4(?:2(?:35|[46]4|51)|396|4(?:22|63)|59[347]|76[15])|5(?:221|446)|642[23]|8(?:622|8(?:[24]2|5[13]))"], "(0$1)"], ["(\\d{5})(\\d{4})", "$1 $2", ["346|4(?:27|9[35])|883", "3469|4(?:279|9(?:30|56))|8834"], "(0$1)"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[3-7]|8[2-8]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]], ["(\\d{4})(\\d{1,2})(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["1"]]], "0"], "PK": ["92", "00", "122\\d{6}|[24-8]\\d{10,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{2,7})", "$1 $2 $3", ["[89]0"], "0$1"], ["(\\d{4})(\\d{5})", "$1 $2", ["1"]], ["(\\d{3})(\\d{6,7})", "$1 $2", ["2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8])", "9(?:2[3-8]|98)|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:22|3[27-9]|4[2-6]|6[3569]|9[25-7]))[2-9]"], "(0$1)"], ["(\\d{2})(\\d{7,8})", "$1 $2", ["(?:2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]"], "(0$1)"], ["(\\d{5})(\\d{5})", "$1 $2", ["58"], "(0$1)"], ["(\\d{3})(\\d{7})", "$1 $2", ["3"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["[24-9]"], "(0$1)"]], "0"], "PL": ["48", "00", "(?:6|8\\d\\d)\\d{7}|[1-9]\\d{6}(?:\\d{2})?|[26]\\d{5}", [6, 7, 8, 9, 10], [["(\\d{5})", "$1", ["19"]], ["(\\d{3})(\\d{3})", "$1 $2", ["11|20|64"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])1", "30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])19"]], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["64"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["21|39|45|5[0137]|6[0469]|7[02389]|8(?:0[14]|8)"]], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[2-8]|[2-7]|8[1-79]|9[145]"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["8"]]]], "PM": ["508", "00", "[78]\\d{8}|[2-9]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0"], "PR": ["1", "011", "(?:[589]\\d\\d|787)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "787|939"], "PS": ["970", "00", "[2489]2\\d{6}|(?:1\\d|5)\\d{8}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2489]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0"], "PT": ["351", "00", "1693\\d{5}|(?:[26-9]\\d|30)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["2[12]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["16|[236-9]"]]]], "PW": ["680", "01[12]", "(?:[24-8]\\d\\d|345|900)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-9]"]]]], "PY": ["595", "00", "[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5,10}|(?:2\\d|5[0-8])\\d{6,7}", [6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{3,6})", "$1 $2", ["[2-9]0"], "0$1"], ["(\\d{2})(\\d{5})", "$1 $2", ["3[289]|4[246-8]|61|7[1-3]|8[1-36]"], "(0$1)"], ["(\\d{3})(\\d{4,5})", "$1 $2", ["2[279]|3[13-5]|4[359]|5|6(?:[34]|7[1-46-8])|7[46-8]|85"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2[14-68]|3[26-9]|4[1246-8]|6(?:1|75)|7[1-35]|8[1-36]"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["87"]], ["(\\d{3})(\\d{6})", "$1 $2", ["9(?:[5-79]|8[1-8])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-8]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["9"]]], "0"], "QA": ["974", "00", "800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}", [7, 8, 9, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["2[136]|8"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[3-7]"]]]], "RE": ["262", "00", "709\\d{6}|(?:26|[689]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"], ["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"], ["80\\d{7}"], ["89[1-37-9]\\d{6}"], 0, 0, 0, 0, ["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"], ["8(?:1[019]|2[0156]|84|90)\\d{6}"]]], "RO": ["40", "00", "(?:[2378]\\d|90)\\d{7}|[23]\\d{5}", [6, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["2[3-6]", "2[3-6]\\d9"], "0$1"], ["(\\d{2})(\\d{4})", "$1 $2", ["219|31"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[23]1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[237-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, 0, 0, " int "], "RS": ["381", "00", "38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}", [6, 7, 8, 9, 10, 11, 12], [["(\\d{3})(\\d{3,9})", "$1 $2", ["(?:2[389]|39)0|[7-9]"], "0$1"], ["(\\d{2})(\\d{5,10})", "$1 $2", ["[1-36]"], "0$1"]], "0"], "RU": ["7", "810", "8\\d{13}|[347-9]\\d{9}", [10, 14], [["(\\d{4})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["7(?:1[0-8]|2[1-9])", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:1[23]|[2-9]2))", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:13[03-69]|62[013-9]))|72[1-57-9]2"], "8 ($1)", 1], ["(\\d{5})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["7(?:1[0-68]|2[1-9])", "7(?:1(?:[06][3-6]|[18]|2[35]|[3-5][3-5])|2(?:[13][3-5]|[24-689]|7[457]))", "7(?:1(?:0(?:[356]|4[023])|[18]|2(?:3[013-9]|5)|3[45]|43[013-79]|5(?:3[1-8]|4[1-7]|5)|6(?:3[0-35-9]|[4-6]))|2(?:1(?:3[178]|[45])|[24-689]|3[35]|7[457]))|7(?:14|23)4[0-8]|71(?:33|45)[1-79]"], "8 ($1)", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "8 ($1)", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[349]|8(?:[02-7]|1[1-8])"], "8 ($1)", 1], ["(\\d{4})(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["8"], "8 ($1)"]], "8", 0, 0, 0, 0, "[3489]", 0, "8~10"], "RW": ["250", "00", "(?:06|[27]\\d\\d|[89]00)\\d{6}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["0"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["2"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[7-9]"], "0$1"]], "0"], "SA": ["966", "00", "(?:[15]\\d|800|92)\\d{7}", [9, 10], [["(\\d{4})(\\d{5})", "$1 $2", ["9"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]]], "0"], "SB": ["677", "0[01]", "[6-9]\\d{6}|[1-6]\\d{4}", [5, 7], [["(\\d{2})(\\d{5})", "$1 $2", ["6[89]|7|8[4-9]|9(?:[0-8]|9[0-8])"]]]], "SC": ["248", "010|0[0-2]", "(?:[2489]\\d|64)\\d{5}", [7], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[246]|9[57]"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "SD": ["249", "00", "[19]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[19]"], "0$1"]], "0"], "SE": ["46", "00", "(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}", [6, 7, 8, 9, 10, 12], [["(\\d{2})(\\d{2,3})(\\d{2})", "$1-$2 $3", ["20"], "0$1", 0, "$1 $2 $3"], ["(\\d{3})(\\d{4})", "$1-$2", ["9(?:00|39|44|9)"], "0$1", 0, "$1 $2"], ["(\\d{2})(\\d{3})(\\d{2})", "$1-$2 $3", ["[12][136]|3[356]|4[0246]|6[03]|90[1-9]"], "0$1", 0, "$1 $2 $3"], ["(\\d)(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["8"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2,3})(\\d{2})", "$1-$2 $3", ["1[2457]|2(?:[247-9]|5[0138])|3[0247-9]|4[1357-9]|5[0-35-9]|6(?:[125689]|4[02-57]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"], "0$1", 0, "$1 $2 $3"], ["(\\d{3})(\\d{2,3})(\\d{3})", "$1-$2 $3", ["9(?:00|39|44)"], "0$1", 0, "$1 $2 $3"], ["(\\d{2})(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["1[13689]|2[0136]|3[1356]|4[0246]|54|6[03]|90[1-9]"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["10|7"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1-$2 $3 $4", ["8"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["[13-5]|2(?:[247-9]|5[0138])|6(?:[124-689]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{3})", "$1-$2 $3 $4", ["9"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4 $5", ["[26]"], "0$1", 0, "$1 $2 $3 $4 $5"]], "0"], "SG": ["65", "0[0-3]\\d", "(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}", [8, 10, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["[369]|8(?:0[1-9]|[1-9])"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]], ["(\\d{4})(\\d{4})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]]]], "SH": ["290", "00", "(?:[2569]\\d|8)\\d{3}", [4, 5], 0, 0, 0, 0, 0, 0, "[2569]"], "SI": ["386", "00|10(?:22|66|88|99)", "[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}", [5, 6, 7, 8], [["(\\d{2})(\\d{3,6})", "$1 $2", ["8[09]|9"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["59|8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[37][01]|4[013]|51|6"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-57]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, 0, "00"], "SJ": ["47", "00", "0\\d{4}|(?:[489]\\d|79)\\d{6}", [5, 8], 0, 0, 0, 0, 0, 0, "79"], "SK": ["421", "00", "[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}", [6, 7, 9], [["(\\d)(\\d{2})(\\d{3,4})", "$1 $2 $3", ["21"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["[3-5][1-8]1", "[3-5][1-8]1[67]"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["2"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[689]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[3-5]"], "0$1"]], "0"], "SL": ["232", "00", "(?:[237-9]\\d|66)\\d{6}", [8], [["(\\d{2})(\\d{6})", "$1 $2", ["[236-9]"], "(0$1)"]], "0"], "SM": ["378", "00", "(?:0549|[5-7]\\d)\\d{6}", [8, 10], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]"]], ["(\\d{4})(\\d{6})", "$1 $2", ["0"]]], 0, 0, "([89]\\d{5})$", "0549$1"], "SN": ["221", "00", "(?:[378]\\d|93)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[379]"]]]], "SO": ["252", "00", "[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}", [6, 7, 8, 9], [["(\\d{2})(\\d{4})", "$1 $2", ["8[125]"]], ["(\\d{6})", "$1", ["[134]"]], ["(\\d)(\\d{6})", "$1 $2", ["[15]|2[0-79]|3[0-46-8]|4[0-7]"]], ["(\\d{2})(\\d{5,7})", "$1 $2", ["1|28|9[2-9]"]], ["(\\d)(\\d{7})", "$1 $2", ["[267]|904"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[346-9]"]]], "0"], "SR": ["597", "00", "(?:[2-5]|[6-9]\\d)\\d{5}", [6, 7], [["(\\d{2})(\\d{2})(\\d{2})", "$1-$2-$3", ["56"]], ["(\\d{3})(\\d{3})", "$1-$2", ["[2-5]"]], ["(\\d{3})(\\d{4})", "$1-$2", ["[6-9]"]]]], "SS": ["211", "00", "[19]\\d{8}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[19]"], "0$1"]], "0"], "ST": ["239", "00", "(?:22|9\\d)\\d{5}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[29]"]]]], "SV": ["503", "00", "[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?", [7, 8, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["[89]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[25-7]"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["[89]"]]]], "SX": ["1", "011", "7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "(5\\d{6})$|1", "721$1", 0, "721"], "SY": ["963", "00", "[1-359]\\d{8}|[1-5]\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-4]|5[1-3]"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[59]"], "0$1", 1]], "0"], "SZ": ["268", "00", "0800\\d{4}|(?:[237]\\d|900)\\d{6}", [8, 9], [["(\\d{4})(\\d{4})", "$1 $2", ["[0237]"]], ["(\\d{5})(\\d{4})", "$1 $2", ["9"]]]], "TA": ["290", "00", "8\\d{3}", [4], 0, 0, 0, 0, 0, 0, "8"], "TC": ["1", "011", "(?:[58]\\d\\d|649|900)\\d{7}", [10], 0, "1", 0, "([2-479]\\d{6})$|1", "649$1", 0, "649"], "TD": ["235", "00|16", "(?:22|[3689]\\d|77)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[236-9]"]]], 0, 0, 0, 0, 0, 0, 0, "00"], "TG": ["228", "00", "[279]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[279]"]]]], "TH": ["66", "00[1-9]", "(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}", [8, 9, 10, 13], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[13-9]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0"], "TJ": ["992", "810", "(?:[0-57-9]\\d|66)\\d{7}", [9], [["(\\d{6})(\\d)(\\d{2})", "$1 $2 $3", ["331", "3317"]], ["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["44[02-479]|[34]7"]], ["(\\d{4})(\\d)(\\d{4})", "$1 $2 $3", ["3(?:[1245]|3[12])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["\\d"]]], 0, 0, 0, 0, 0, 0, 0, "8~10"], "TK": ["690", "00", "[2-47]\\d{3,6}", [4, 5, 6, 7]], "TL": ["670", "00", "7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-489]|70"]], ["(\\d{4})(\\d{4})", "$1 $2", ["7"]]]], "TM": ["993", "810", "[1-7]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["12"], "(8 $1)"], ["(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[1-5]"], "(8 $1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[67]"], "8 $1"]], "8", 0, 0, 0, 0, 0, 0, "8~10"], "TN": ["216", "00", "[2-57-9]\\d{7}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-57-9]"]]]], "TO": ["676", "00", "(?:0800|(?:[5-8]\\d\\d|999)\\d)\\d{3}|[2-8]\\d{4}", [5, 7], [["(\\d{2})(\\d{3})", "$1-$2", ["[2-4]|50|6[09]|7[0-24-69]|8[05]"]], ["(\\d{4})(\\d{3})", "$1 $2", ["0"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[5-9]"]]]], "TR": ["90", "00", "4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}", [7, 10, 12, 13], [["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["512|8[01589]|90"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["5"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[24][1-8]|3[1-9]"], "(0$1)", 1], ["(\\d{3})(\\d{3})(\\d{6,7})", "$1 $2 $3", ["80"], "0$1", 1]], "0"], "TT": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-46-8]\\d{6})$|1", "868$1", 0, "868"], "TV": ["688", "00", "(?:2|7\\d\\d|90)\\d{4}", [5, 6, 7], [["(\\d{2})(\\d{3})", "$1 $2", ["2"]], ["(\\d{2})(\\d{4})", "$1 $2", ["90"]], ["(\\d{2})(\\d{5})", "$1 $2", ["7"]]]], "TW": ["886", "0(?:0[25-79]|19)", "[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}", [7, 8, 9, 10, 11], [["(\\d{2})(\\d)(\\d{4})", "$1 $2 $3", ["202"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["826"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["83"], "0$1"], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["82"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[25]0|37|49|8[09]"], "0$1"], ["(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", ["[23568]|4(?:0[02-48]|[1-478])|7[1-9]", "[23568]|4(?:0[2-48]|[1-478])|(?:400|7)[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[49]"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, 0, 0, "#"], "TZ": ["255", "00[056]", "(?:[25-8]\\d|41|90)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[24]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["5"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[67]"], "0$1"]], "0"], "UA": ["380", "00", "[89]\\d{9}|[3-9]\\d{8}", [9, 10], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6[12][29]|(?:3[1-8]|4[136-8]|5[12457]|6[49])2|(?:56|65)[24]", "6[12][29]|(?:35|4[1378]|5[12457]|6[49])2|(?:56|65)[24]|(?:3[1-46-8]|46)2[013-9]"], "0$1"], ["(\\d{4})(\\d{5})", "$1 $2", ["3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6[0135689]|7[4-6])|6(?:[12][3-7]|[459])", "3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6(?:[015689]|3[02389])|7[4-6])|6(?:[12][3-7]|[459])"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[3-7]|89|9[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, 0, "0~0"], "UG": ["256", "00[057]", "800\\d{6}|(?:[29]0|[347]\\d)\\d{7}", [9], [["(\\d{4})(\\d{5})", "$1 $2", ["202", "2024", "20240"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["20[0-35-7]|4(?:6[45]|[7-9])|[7-9]", "20(?:[0135-7]|2[5-9])|4(?:6[45]|[7-9])|[7-9]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[2-4]"], "0$1"]], "0"], "US": ["1", "011", "[2-9]\\d{9}|3\\d{6}", [10], [["(\\d{3})(\\d{4})", "$1-$2", ["310"], 0, 1], ["(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3", ["[2-9]"], 0, 1, "$1-$2-$3"]], "1", 0, 0, 0, 0, 0, [["983[2-57-9]\\d{6}|(?:2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])|3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])|4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])|5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])|6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])|7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])|8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])|9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69]))[2-9]\\d{6}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "UY": ["598", "0(?:0|1[3-9]\\d)", "0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [["(\\d{4,5})", "$1", ["21"]], ["(\\d{3})(\\d{3,4})", "$1 $2", ["0"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[49]0|8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["[124]"]], ["(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3 $4", ["0"]]], "0", 0, 0, 0, 0, 0, 0, "00", " int. "], "UZ": ["998", "00", "(?:20|33|[5-9]\\d)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[235-9]"]]]], "VA": ["39", "00", "0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}", [6, 7, 8, 9, 10, 11, 12], 0, 0, 0, 0, 0, 0, "06698"], "VC": ["1", "011", "(?:[58]\\d\\d|784|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "784$1", 0, "784"], "VE": ["58", "00", "[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}", [10], [["(\\d{3})(\\d{7})", "$1-$2", ["[24-689]"], "0$1"]], "0"], "VG": ["1", "011", "(?:284|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-578]\\d{6})$|1", "284$1", 0, "284"], "VI": ["1", "011", "[58]\\d{9}|(?:34|90)0\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "340$1", 0, "340"], "VN": ["84", "00", "[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}", [7, 8, 9, 10], [["(\\d{4})(\\d{4,6})", "$1 $2", ["1(?:2[02]|[89])"], 0, 1], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[26]|6"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[1357-9]"], "0$1", 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["2[48]"], "0$1", 1], ["(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", ["2"], "0$1", 1]], "0"], "VU": ["678", "00", "[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}", [5, 7], [["(\\d{3})(\\d{4})", "$1 $2", ["[57-9]"]]]], "WF": ["681", "00", "(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[47-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]]], "WS": ["685", "0", "(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}", [5, 6, 7, 10], [["(\\d{5})", "$1", ["[2-5]|6[1-9]"]], ["(\\d{3})(\\d{3,7})", "$1 $2", ["[68]"]], ["(\\d{2})(\\d{5})", "$1 $2", ["7"]]]], "XK": ["383", "00", "2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{5})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-4]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["2|39"], "0$1"], ["(\\d{2})(\\d{7,10})", "$1 $2", ["3"], "0$1"]], "0"], "YE": ["967", "00", "(?:1|7\\d)\\d{7}|[1-7]\\d{6}", [7, 8, 9], [["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-6]|7(?:[24-6]|8[0-7])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"], "0$1"]], "0"], "YT": ["262", "00", "(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"], ["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"], ["80\\d{7}"], 0, 0, 0, 0, 0, ["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]], "ZA": ["27", "00", "[1-79]\\d{8}|8\\d{4,9}", [5, 6, 7, 8, 9, 10], [["(\\d{2})(\\d{3,4})", "$1 $2", ["8[1-4]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", ["8[1-4]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["860"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"]], "0"], "ZM": ["260", "00", "800\\d{6}|(?:21|[579]\\d|63)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[28]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[579]"], "0$1"]], "0"], "ZW": ["263", "00", "8\\d{6}(?:\\d{3})?|[235-8]\\d{8}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["80"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["29[013-9]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[256]|39|8[13-59]"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["3"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["8"], "0$1"]], "0"] }, "nonGeographic": { "800": ["800", 0, "(?:00|[1-9]\\d)\\d{6}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["\\d"]]], 0, 0, 0, 0, 0, 0, [0, 0, ["(?:00|[1-9]\\d)\\d{6}"]]], "808": ["808", 0, "[1-9]\\d{7}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[1-9]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, 0, ["[1-9]\\d{7}"]]], "870": ["870", 0, "7\\d{11}|[235-7]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235-7]"]]], 0, 0, 0, 0, 0, 0, [0, ["(?:[356]|774[45])\\d{8}|7[6-8]\\d{7}"], 0, 0, 0, 0, 0, 0, ["2\\d{8}", [9]]]], "878": ["878", 0, "10\\d{10}", [12], [["(\\d{2})(\\d{5})(\\d{5})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, ["10\\d{10}"]]], "881": ["881", 0, "6\\d{9}|[0-36-9]\\d{8}", [9, 10], [["(\\d)(\\d{3})(\\d{5})", "$1 $2 $3", ["[0-37-9]"]], ["(\\d)(\\d{3})(\\d{5,6})", "$1 $2 $3", ["6"]]], 0, 0, 0, 0, 0, 0, [0, ["6\\d{9}|[0-36-9]\\d{8}"]]], "882": ["882", 0, "[13]\\d{6}(?:\\d{2,5})?|[19]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?", [7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{5})", "$1 $2", ["16|342"]], ["(\\d{2})(\\d{6})", "$1 $2", ["49"]], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["1[36]|9"]], ["(\\d{2})(\\d{4})(\\d{3})", "$1 $2 $3", ["3[23]"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["16"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["10|23|3(?:[15]|4[57])|4|5[12]"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["34"]], ["(\\d{2})(\\d{4,5})(\\d{5})", "$1 $2 $3", ["[1-35]"]]], 0, 0, 0, 0, 0, 0, [0, ["342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}", [7, 8, 9, 10, 12]], 0, 0, 0, ["348[57]\\d{7}", [11]], 0, 0, ["1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}"]]], "883": ["883", 0, "(?:[1-4]\\d|51)\\d{6,10}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{2,8})", "$1 $2 $3", ["[14]|2[24-689]|3[02-689]|51[24-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["510"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["21"]], ["(\\d{4})(\\d{4})(\\d{4})", "$1 $2 $3", ["51[13]"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["[235]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, ["(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}"]]], "888": ["888", 0, "\\d{11}", [11], [["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3"]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, ["\\d{11}"]]], "979": ["979", 0, "[1359]\\d{8}", [9], [["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[1359]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, ["[1359]\\d{8}"]]] } });

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "A", 0, __WEBPACK_DEFAULT_EXPORT__
/* harmony export */ ]);


/***/ },

/***/ "./node_modules/libphonenumber-js/min/exports/parsePhoneNumber.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parsePhoneNumber)
/* harmony export */ });
/* harmony import */ var _withMetadataArgument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/min/exports/withMetadataArgument.js");
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./node_modules/libphonenumber-js/es6/parsePhoneNumber.js");


function parsePhoneNumber() {
  return (0,_withMetadataArgument_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(_core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, arguments);
}


/***/ },

/***/ "./node_modules/libphonenumber-js/min/exports/withMetadataArgument.js"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withMetadataArgument)
/* harmony export */ });
/* harmony import */ var _metadata_min_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./node_modules/libphonenumber-js/metadata.min.json.js");

function withMetadataArgument(func, _arguments) {
  var args = Array.prototype.slice.call(_arguments);
  args.push(_metadata_min_json_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A);
  return func.apply(this, args);
}


/***/ },

/***/ "./node_modules/mustache/mustache.mjs"
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/*!
 * mustache.js - Logic-less {{mustache}} templates with JavaScript
 * http://github.com/janl/mustache.js
 */
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
function escapeHtml(string) {
  return String(string).replace(/[&<>"'`=\/]/g, function fromEntityMap(s) {
    return entityMap[s];
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
  var start, type, value, chr, token, openSection;
  while (!scanner.eos()) {
    start = scanner.pos;
    value = scanner.scanUntil(openingTagRe);
    if (value) {
      for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
        chr = value.charAt(i);
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
      value = scanner.scanUntil(equalsRe);
      scanner.scan(equalsRe);
      scanner.scanUntil(closingTagRe);
    } else if (type === "{") {
      value = scanner.scanUntil(closingCurlyRe);
      scanner.scan(curlyRe);
      scanner.scanUntil(closingTagRe);
      type = "&";
    } else {
      value = scanner.scanUntil(closingTagRe);
    }
    if (!scanner.scan(closingTagRe))
      throw new Error("Unclosed tag at " + scanner.pos);
    if (type == ">") {
      token = [type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace];
    } else {
      token = [type, value, start, scanner.pos];
    }
    tagIndex++;
    tokens.push(token);
    if (type === "#" || type === "^") {
      sections.push(token);
    } else if (type === "/") {
      openSection = sections.pop();
      if (!openSection)
        throw new Error('Unopened section "' + value + '" at ' + start);
      if (openSection[1] !== value)
        throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
    } else if (type === "name" || type === "{" || type === "&") {
      nonSpace = true;
    } else if (type === "=") {
      compileTags(value);
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
  var value;
  if (cache.hasOwnProperty(name)) {
    value = cache[name];
  } else {
    var context = this, intermediateValue, names, index, lookupHit = false;
    while (context) {
      if (name.indexOf(".") > 0) {
        intermediateValue = context.view;
        names = name.split(".");
        index = 0;
        while (intermediateValue != null && index < names.length) {
          if (index === names.length - 1)
            lookupHit = hasProperty(intermediateValue, names[index]) || primitiveHasOwnProperty(intermediateValue, names[index]);
          intermediateValue = intermediateValue[names[index++]];
        }
      } else {
        intermediateValue = context.view[name];
        lookupHit = hasProperty(context.view, name);
      }
      if (lookupHit) {
        value = intermediateValue;
        break;
      }
      context = context.parent;
    }
    cache[name] = value;
  }
  if (isFunction(value))
    value = value.call(this.view);
  return value;
};
function Writer() {
  this.templateCache = {
    _cache: {},
    set: function set(key, value) {
      this._cache[key] = value;
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
  var token, symbol, value;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    value = void 0;
    token = tokens[i];
    symbol = token[0];
    if (symbol === "#") value = this.renderSection(token, context, partials, originalTemplate, config);
    else if (symbol === "^") value = this.renderInverted(token, context, partials, originalTemplate, config);
    else if (symbol === ">") value = this.renderPartial(token, context, partials, config);
    else if (symbol === "&") value = this.unescapedValue(token, context);
    else if (symbol === "name") value = this.escapedValue(token, context, config);
    else if (symbol === "text") value = this.rawValue(token);
    if (value !== void 0)
      buffer += value;
  }
  return buffer;
};
Writer.prototype.renderSection = function renderSection(token, context, partials, originalTemplate, config) {
  var self = this;
  var buffer = "";
  var value = context.lookup(token[1]);
  function subRender(template) {
    return self.render(template, context, partials, config);
  }
  if (!value) return;
  if (isArray(value)) {
    for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
      buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config);
    }
  } else if (typeof value === "object" || typeof value === "string" || typeof value === "number") {
    buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config);
  } else if (isFunction(value)) {
    if (typeof originalTemplate !== "string")
      throw new Error("Cannot use higher-order sections without the original template");
    value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);
    if (value != null)
      buffer += value;
  } else {
    buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
  }
  return buffer;
};
Writer.prototype.renderInverted = function renderInverted(token, context, partials, originalTemplate, config) {
  var value = context.lookup(token[1]);
  if (!value || isArray(value) && value.length === 0)
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
  var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
  if (value != null) {
    var lineHasNonSpace = token[6];
    var tagIndex = token[5];
    var indentation = token[4];
    var indentedValue = value;
    if (tagIndex == 0 && indentation) {
      indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
    }
    var tokens = this.parse(indentedValue, tags);
    return this.renderTokens(tokens, context, partials, indentedValue, config);
  }
};
Writer.prototype.unescapedValue = function unescapedValue(token, context) {
  var value = context.lookup(token[1]);
  if (value != null)
    return value;
};
Writer.prototype.escapedValue = function escapedValue(token, context, config) {
  var escape = this.getConfigEscape(config) || mustache.escape;
  var value = context.lookup(token[1]);
  if (value != null)
    return typeof value === "number" && escape === mustache.escape ? String(value) : escape(value);
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
mustache.escape = escapeHtml;
mustache.Scanner = Scanner;
mustache.Context = Context;
mustache.Writer = Writer;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (mustache);

/* harmony export */ __webpack_require__.d(__webpack_exports__, [
/* harmony export */   "A", 0, __WEBPACK_DEFAULT_EXPORT__
/* harmony export */ ]);


/***/ }

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	const __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __webpack_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		const cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		const module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __webpack_require__);
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__webpack_require__.n = (module) => {
/******/ 		const getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__webpack_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	// define getter/value functions for harmony exports
/******/ 	__webpack_require__.d = (exports, definition) => {
/******/ 		if(Array.isArray(definition)) {
/******/ 			var i = 0;
/******/ 			while(i < definition.length) {
/******/ 				var key = definition[i++];
/******/ 				var binding = definition[i++];
/******/ 				var descriptor = binding === 0 ? { enumerable: true, value: definition[i++] } : { enumerable: true, get: binding };
/******/ 				if(!__webpack_require__.o(exports, key)) Object.defineProperty(exports, key, descriptor);
/******/ 			}
/******/ 		} else {
/******/ 			for(var key in definition) {
/******/ 				if(__webpack_require__.o(definition, key) && !__webpack_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		}
/******/ 	};
/******/ 	
/******/ 	/* webpack/runtime/global */
/******/ 	__webpack_require__.g = globalThis;
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	__webpack_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
/******/ 	
/******/ 	/* webpack/runtime/set anonymous default export name */
/******/ 	// set .name for anonymous default exports per ES spec
/******/ 	// skipped when the property is non-configurable (pre-ES2015 engines),
/******/ 	// where Object.defineProperty would throw
/******/ 	__webpack_require__.dn = (x) => {
/******/ 		var descriptor = Object.getOwnPropertyDescriptor(x, "name");
/******/ 		if (!descriptor || (!descriptor.writable && descriptor.configurable)) Object.defineProperty(x, "name", { value: "default", configurable: true });
/******/ 	};
/******/ 	
/************************************************************************/
let __webpack_exports__ = {};
// This entry needs to be wrapped in an IIFE because it needs to be in strict mode.
(() => {
"use strict";
/* harmony import */ var _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./src/google/bridge/setup-server.ts");
/* harmony import */ var _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("./src/google/bridge/sidebar-server.ts");
/* harmony import */ var _google_triggers_on_trigger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("./src/google/triggers/on-trigger.ts");
/* harmony import */ var _google_triggers_on_sheet_edit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("./src/google/triggers/on-sheet-edit.ts");
/* harmony import */ var _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("./src/google/ui/menu.ts");





globalThis.onOpen = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .buildMenu */ .yo;
globalThis.onInstall = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .buildMenu */ .yo;
globalThis.onFormSubmit = _google_triggers_on_trigger__WEBPACK_IMPORTED_MODULE_2__/* .onFormSubmit */ .Y4;
globalThis.onSheetEdit = _google_triggers_on_sheet_edit__WEBPACK_IMPORTED_MODULE_3__/* .onSheetEdit */ .H;
globalThis.onClock = _google_triggers_on_trigger__WEBPACK_IMPORTED_MODULE_2__/* .onClock */ .CP;
globalThis.onWake = _google_triggers_on_trigger__WEBPACK_IMPORTED_MODULE_2__/* .onWake */ .ai;
globalThis.openSidebar = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .openSidebar */ .p$;
globalThis.openSetup = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .openSetup */ .G1;
globalThis.refreshForms = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .refreshForms */ .Z5;
globalThis.showFormLinks = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .showFormLinks */ .X8;
globalThis.readWaitingAnswers = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .readWaitingAnswers */ .dj;
globalThis.sendWaitingMessages = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .sendWaitingMessages */ .Ug;
globalThis.repairRegister = _google_ui_menu__WEBPACK_IMPORTED_MODULE_4__/* .repairRegister */ .BQ;
globalThis.getHome = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getHome;
globalThis.getSelection = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getSelection;
globalThis.showRow = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.showRow;
globalThis.search = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.search;
globalThis.getRequestCard = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getRequestCard;
globalThis.getRanking = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getRanking;
globalThis.getOfferCard = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getOfferCard;
globalThis.getCompanyCard = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getCompanyCard;
globalThis.getPropositionCard = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getPropositionCard;
globalThis.previewPropositions = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.previewPropositions;
globalThis.sendPropositions = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.sendPropositions;
globalThis.recordAnswer = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.recordAnswer;
globalThis.cancelProposition = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.cancelProposition;
globalThis.completeRequest = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.completeRequest;
globalThis.cancelRequest = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.cancelRequest;
globalThis.reopenRequest = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.reopenRequest;
globalThis.setOfferStatus = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.setOfferStatus;
globalThis.getMessages = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.getMessages;
globalThis.previewMessage = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.previewMessage;
globalThis.queueMessage = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.queueMessage;
globalThis.cancelMessage = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.cancelMessage;
globalThis.settleMessage = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.settleMessage;
globalThis.sendDueMessages = _google_bridge_sidebar_server__WEBPACK_IMPORTED_MODULE_1__/* .sidebarServer */ .Q.sendDueMessages;
globalThis.getSetup = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.getSetup;
globalThis.saveIdentity = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.saveIdentity;
globalThis.previewSchools = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.previewSchools;
globalThis.importSchools = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.importSchools;
globalThis.chooseTrainings = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.chooseTrainings;
globalThis.buildForms = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.buildForms;
globalThis.sendTestMessage = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.sendTestMessage;
globalThis.setSandbox = _google_bridge_setup_server__WEBPACK_IMPORTED_MODULE_0__/* .setupServer */ .Z.setSandbox;

})();

/******/ })()
;