namespace Recoupe.Training.Stories;

/// <summary>One article against one story: the features, and whether it belongs there.</summary>
/// <param name="Kind">The kind of decision.</param>
/// <param name="Features">The features.</param>
/// <param name="Belongs">Whether most of the story's articles are of the article's own story.</param>
/// <param name="Story">The gold story of the article, by which folds are cut.</param>
/// <param name="Weight">How much the example counts.</param>
internal sealed record JoinExample(int Kind, double[] Features, bool Belongs, string Story, double Weight);
