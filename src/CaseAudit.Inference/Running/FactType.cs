using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>A type that rules match or conclude: where the language's generic parameter is still known, so that nothing is looked up by reflection later.</summary>
internal abstract class FactType
{
    /// <summary>The type.</summary>
    public abstract Type Type { get; }

    /// <summary>Type of the store of its facts.</summary>
    public abstract Type StoreType { get; }

    /// <summary>The store's array of facts.</summary>
    public abstract FieldInfo Items { get; }

    /// <summary>Makes a store, of one fact at most or of any number.</summary>
    public abstract FactStore CreateStore(bool single);
}
