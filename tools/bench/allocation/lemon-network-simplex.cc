// An assignment problem as a minimum-cost flow solved by LEMON's network simplex.
// Reads: requests offers edges schools step, then "school unplacedCost" per request, places per offer,
// "request offer cost" per edge. Prints per run: cost, processor milliseconds of run(), with the graph's building, and with the
// flow read back too; and the number of requests placed.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using Graph = lemon::SmartDigraph;
// Processor time, as ours: what others do on the machine only adds to a clock on the wall.
static double milliseconds(std::clock_t from, std::clock_t to) { return 1000.0 * (to - from) / CLOCKS_PER_SEC; }

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 5;
  int requests, offers, edges, schools;
  long long step;
  if (std::scanf("%d %d %d %d %lld", &requests, &offers, &edges, &schools, &step) != 5) return 1;
  std::vector<int> school(requests), places(offers), from(edges), to(edges), size(schools);
  std::vector<long long> unplaced(requests), cost(edges);
  for (int i = 0; i < requests; i++) {
    if (std::scanf("%d %lld", &school[i], &unplaced[i]) != 2) return 1;
    size[school[i]]++;
  }
  for (int j = 0; j < offers; j++) if (std::scanf("%d", &places[j]) != 1) return 1;
  for (int e = 0; e < edges; e++) if (std::scanf("%d %d %lld", &from[e], &to[e], &cost[e]) != 3) return 1;
  for (int run = 0; run < runs; run++) {
    const auto begin = std::clock();
    Graph graph;
    std::vector<Graph::Node> node(requests + offers + schools + 1);
    std::vector<int> host(requests, -1);
    for (auto& n : node) n = graph.addNode();
    const int sink = requests + offers + schools;
    Graph::ArcMap<long long> capacity(graph), price(graph);
    Graph::NodeMap<long long> supply(graph, 0);
    auto arc = [&](int a, int b, long long limit, long long unit) {
      const auto added = graph.addArc(node[a], node[b]);
      capacity[added] = limit;
      price[added] = unit;
    };
    for (int e = 0; e < edges; e++) arc(from[e], requests + to[e], 1, cost[e]);
    for (int i = 0; i < requests; i++) arc(i, requests + offers + school[i], 1, unplaced[i]);
    for (int j = 0; j < offers; j++) arc(requests + j, sink, places[j], 0);
    for (int s = 0; s < schools; s++) {
      if (step == 0) arc(requests + offers + s, sink, size[s], 0);
      else for (int k = 0; k < size[s]; k++) arc(requests + offers + s, sink, 1, k * step);
    }
    for (int i = 0; i < requests; i++) supply[node[i]] = 1;
    supply[node[sink]] = -requests;
    lemon::NetworkSimplex<Graph, long long, long long> simplex(graph);
    simplex.upperMap(capacity).costMap(price).supplyMap(supply);
    const auto built = std::clock();
    simplex.run();
    const auto end = std::clock();
    const long long total = simplex.totalCost<long long>();
    // Arcs go by the order in which they were added.
    int placed = 0;
    for (int e = 0; e < edges; e++) if (simplex.flow(graph.arcFromId(e)) > 0) { host[from[e]] = to[e]; placed++; }
    const auto read = std::clock();
    std::printf("%lld %.3f %.3f %.3f %d\n", total, milliseconds(built, end), milliseconds(begin, end), milliseconds(begin, read),
                placed);
  }
}
