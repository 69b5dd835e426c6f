package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nextmove.edit.Edit;

/// What a form shows of the scenario and changes in it.
///
/// @param get what it is now; none where what it was a part of is gone
/// @param put makes an edit that puts another in its place
record Lens<T>(Supplier<Optional<T>> get, Function<T, Edit> put) {
  /// Onto nothing.
  static <T> Lens<T> none() {
    return new Lens<>(
        Optional::empty,
        _ -> {
          throw new IllegalStateException("nothing to put it into");
        });
  }

  /// Onto one of a list, by its place.
  static <T> Lens<T> at(Lens<List<T>> list, int place) {
    return new Lens<>(
        () -> list.now().filter(all -> place < all.size()).map(all -> all.get(place)),
        one -> {
          List<T> all = new ArrayList<>(list.now().orElseThrow());
          all.set(place, one);
          return list.put.apply(all);
        });
  }

  Optional<T> now() {
    return get.get();
  }

  /// The edit that makes the change; none where there is nothing to change any more.
  Optional<Edit> edit(UnaryOperator<T> change) {
    return now().map(change).map(put);
  }

  /// Onto a part of it.
  <P> Lens<P> part(Function<T, P> of, BiFunction<T, P, T> with) {
    return new Lens<>(
        () -> now().map(of), part -> put.apply(with.apply(now().orElseThrow(), part)));
  }
}
