using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Reads articles back from where they are kept: the indexes remember what they are about, not what they say.</summary>
public interface IArticleTexts
{
    /// <summary>The article of this id, as it was when it came in; null when it is kept no more.</summary>
    AnnotatedArticle? Find(string id);
}
