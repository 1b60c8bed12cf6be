using System.Diagnostics.CodeAnalysis;
using CaseAudit.Model;
using CaseAudit.Rules.LocalCriteria;

namespace CaseAudit.Rules.Knowledge;

/// <summary>What cases are judged by: the standards in force and the catalogue of criteria. Immutable, and safe to share between threads.</summary>
[SuppressMessage("Design", "MA0049", Justification = "Both names are fixed by the design; inside CaseAudit.Rules it is written Knowledge.Knowledge.")]
public sealed class Knowledge
{
    private static readonly Lazy<Knowledge> _builtIn = new(() => new([new(KnowledgeStage.BuiltIn, BuiltInStandards.Read(), BuiltInCatalogue.Read(), [])]));
    private readonly Lazy<string> _fingerprint;
    private readonly Lazy<IReadOnlyList<KnowledgeOrigin>> _origins;

    private Knowledge(IReadOnlyList<KnowledgeStage> stages)
    {
        Standards = stages[^1].Standards;
        Catalogue = stages[^1].Catalogue;
        Local = stages[^1].Local;
        Layers = [.. stages.Select(stage => stage.Layer)];
        _fingerprint = new(() => KnowledgeFingerprint.Of(Standards, Catalogue, Local));
        _origins = new(() => KnowledgeOrigins.Of(stages));
    }

    /// <summary>The knowledge files that come with the rules, read once.</summary>
    public static Knowledge BuiltIn => _builtIn.Value;

    /// <summary>The timescales, thresholds, word lists and working days.</summary>
    public Standards Standards { get; }

    /// <summary>The questions and criteria.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The criteria of the council's own, by code; they stand in the catalogue, too.</summary>
    internal IReadOnlyList<LocalTemplate> Local { get; }

    /// <summary>
    /// SHA-256 of every value in force, texts and bank holidays included, in 64 lower-case hexadecimal digits: equal on every machine for equal
    /// knowledge, however it was put together.
    /// </summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Every value in force, what it was before, and which layer set it.</summary>
    public IReadOnlyList<KnowledgeOrigin> Origins => _origins.Value;

    /// <summary>The layers, first to last: "built in", the framework where one is named, then the council's own.</summary>
    public IReadOnlyList<string> Layers { get; }

    /// <summary>The names of the frameworks that a layer can name: <c>byDate</c>, <c>workingTogether2010</c> and so on.</summary>
    public static IReadOnlyList<string> Frameworks => FrameworkProfile.Names;

    /// <summary>The built-in knowledge with a council's own settings laid over it, the later ones over the earlier.</summary>
    /// <exception cref="KnowledgeException">Something cannot be followed: all of it, with the nearest known name for an unknown one.</exception>
    public static Knowledge From(IReadOnlyList<KnowledgeLayer> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        return layers.Count == 0 ? BuiltIn : new(KnowledgeStage.Of(layers));
    }
}
