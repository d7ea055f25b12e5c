-- wrk's script: asks the requests of a file in their order, the first drawn at random.
-- Each line is method, path and body between tabs. Counts refusals where told to look for them.
local requests, place, threads = {}, 0, {}
refused = 0

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, path, body = line:match("^(%S+)\t(%S+)\t(.*)$")
    local headers = {["content-type"] = "application/json", ["accept"] = "application/json"}
    table.insert(requests, wrk.format(method, path, headers, body))
  end
  math.randomseed(os.time())
  place = math.random(#requests)
  if arguments[2] == "look" then
    function response(status, _, body)
      if status ~= 200 or body:find('"errors"', 1, true) then refused = refused + 1 end
    end
  end
end

function request()
  place = place % #requests + 1
  return requests[place]
end

function done(summary, latency)
  local seen = 0
  for _, thread in ipairs(threads) do seen = seen + thread:get("refused") end
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests": %d, "seconds": %.6f, "p50": %.3f, "p99": %.3f, "failed": %d, "refused": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, seen))
end
