-- Ends wrk's own words with one line that a program can read: requests a second, milliseconds, faults.
function done(summary, latency, requests)
  local errors = summary.errors
  local faults = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    '\n{"perSecond":%.1f,"p50":%.3f,"p99":%.3f,"faults":%d}\n',
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, faults))
end
