namespace Recoupe.Names;

/// <summary>Takes the features of one token.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one feature, hashed.</summary>
    void Add(uint feature);
}
