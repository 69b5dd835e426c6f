package nextmove.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nextmove.model.Index;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.traverse.BreadthFirstIterator;

/// One version of a scenario as a directed graph: its vertices are the positions of elements, its
/// edges the positions of links. Nothing here recurses over the depth of the map.
public final class ScenarioGraph {
  private final Index index;
  private final Graph<Integer, Integer> graph;

  public ScenarioGraph(Index index) {
    this.index = index;
    Graph<Integer, Integer> g =
        GraphTypeBuilder.<Integer, Integer>directed().allowingSelfLoops(false).buildGraph();
    for (int i = 0; i < index.elementCount(); i++) {
      g.addVertex(i);
    }
    for (int k = 0; k < index.linkCount(); k++) {
      g.addEdge(index.from(k), index.to(k), k);
    }
    graph = new AsUnmodifiableGraph<>(g);
  }

  /// The positions of each loop's elements (strongly connected components of two or more), in file
  /// order within a loop and from loop to loop.
  public List<List<Integer>> loops() {
    List<List<Integer>> loops = new ArrayList<>();
    for (Set<Integer> component :
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      if (component.size() > 1) {
        loops.add(List.copyOf(new TreeSet<>(component)));
      }
    }
    loops.sort(Comparator.comparing(List::getFirst));
    return loops;
  }

  /// `ids` and all that is reached through them alone: what is left without a way from the start,
  /// or from another element that no link enters, once `ids` are gone.
  public Set<String> withAllTheyAloneReach(Set<String> ids) {
    Set<Integer> gone = positions(ids);
    Set<Integer> roots = new HashSet<>();
    for (int i = 0; i < index.elementCount(); i++) {
      if (index.inDegree(i) == 0 || i == index.start()) {
        roots.add(i);
      }
    }
    roots.removeAll(gone);
    Set<Integer> stay = reached(new MaskSubgraph<>(graph, gone::contains, k -> false), roots);
    Set<String> go = new HashSet<>(ids);
    for (int i : reached(graph, gone)) {
      if (!stay.contains(i)) {
        go.add(index.element(i).id());
      }
    }
    return go;
  }

  private Set<Integer> positions(Set<String> ids) {
    Set<Integer> positions = new HashSet<>();
    for (String id : ids) {
      if (index.position(id) >= 0) {
        positions.add(index.position(id));
      }
    }
    return positions;
  }

  private static Set<Integer> reached(Graph<Integer, Integer> graph, Set<Integer> from) {
    Set<Integer> reached = new HashSet<>();
    if (!from.isEmpty()) {
      new BreadthFirstIterator<>(graph, from).forEachRemaining(reached::add);
    }
    return reached;
  }
}
