package nextmove.ui.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextmove.analysis.LikelyPaths;
import nextmove.analysis.LikelyPaths.Path;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Link;

/// The likeliest whole stories, each to be read as a chain; choosing one shows it on the map.
final class PathsTab extends ResultTab<List<Path>> {
  private static final int MOST = 20;

  private ResultTable<Path> table;
  private List<String> columns = List.of();

  PathsTab(Setting setting) {
    super("results.paths", setting);
    table = table();
  }

  private ResultTable<Path> table() {
    ResultTable<Path> made =
        new ResultTable<>(
            setting.say("results.paths"),
            setting.say("results.no-paths"),
            this::whole,
            setting.choose());
    made.getStyleClass().add("stories");
    return made;
  }

  @Override
  List<Path> compute(Answer.Found found, Job job) {
    return LikelyPaths.of(found.judged().map(), MOST, job::check);
  }

  @Override
  void show(List<Path> paths) {
    if (table.isEmpty() || !columns.equals(actors())) {
      columns = actors();
      table = table();
      table
          .numbers(
              setting.say("report.probability"),
              110,
              Path::probability,
              path -> text().percent(path.probability()))
          .words(
              setting.say("report.story"),
              640,
              path -> text().story(path.elements()),
              path -> text().lines(path, found().judged()));
      for (int a = 0; a < columns.size(); a++) {
        int actor = a;
        table.numbers(
            columns.get(a),
            ResultTable.FITTED,
            path -> path.payoffs()[actor],
            path -> text().inColumn(path.payoffs()[actor]));
      }
      lay(null, table);
    }
    table.show(paths);
  }

  @Override
  void selected(Selection selection) {
    table.follow(selection);
  }

  private Selection whole(Path path) {
    Index index = found().index();
    Set<String> elements = new HashSet<>();
    path.elements().forEach(e -> elements.add(index.element(e).id()));
    Set<Link.Key> links = new HashSet<>();
    path.links().forEach(k -> links.add(index.link(k).key()));
    return new Selection(elements, links);
  }
}
