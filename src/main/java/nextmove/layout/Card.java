package nextmove.layout;

import java.util.List;
import nextmove.geom.Box;

/// Where an element's card and its parts stand.
///
/// @param sign the square of a decision, the circle of an event, the band with the actor's letter
///   of an option; {@link Box#EMPTY} on a consequence
/// @param strip the line above the title ({@link TextStyle#STRIP}), or none
/// @param title one to three lines ({@link TextStyle#TITLE}); none if the title is empty
/// @param payoffs one box per payoff, in the order of the element's payoffs: room for the actor's
///   letter on the left, a bar with zero in its middle and the number; as wide as the text of the
///   card where some of them are long
/// @param marks one box per mark, from the top
public record Card(
    Box box, Box sign, List<Line> strip, List<Line> title, List<Box> payoffs, List<Box> marks) {}
