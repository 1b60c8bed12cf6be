using System.Diagnostics.CodeAnalysis;
using CaseAudit.Model;
using Microsoft.Extensions.Configuration;

namespace CaseAudit.Rules.Knowledge;

/// <summary>What cases are judged by: the standards in force and the catalogue of criteria. Immutable, and safe to share between threads.</summary>
[SuppressMessage("Design", "MA0049", Justification = "Both names are fixed by the design; inside CaseAudit.Rules it is written Knowledge.Knowledge.")]
public sealed class Knowledge
{
    private static readonly Lazy<Knowledge> _builtIn = new(() => new(BuiltInStandards.Read(), BuiltInCatalogue.Read()));
    private readonly Lazy<string> _fingerprint;

    internal Knowledge(Standards standards, Catalogue catalogue)
    {
        Standards = standards;
        Catalogue = catalogue;
        _fingerprint = new(() => KnowledgeFingerprint.Of(standards, catalogue));
    }

    /// <summary>The knowledge files that come with the rules, read once.</summary>
    public static Knowledge BuiltIn => _builtIn.Value;

    /// <summary>The timescales, thresholds, word lists and working days.</summary>
    public Standards Standards { get; }

    /// <summary>The questions and criteria.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>
    /// SHA-256 of every value in force, texts and bank holidays included, in 64 lower-case hexadecimal digits: equal on every machine for equal
    /// knowledge, however it was put together.
    /// </summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>
    /// The built-in knowledge with a council's own settings laid over it, the later ones over the earlier. Read are the sections
    /// <see cref="KnowledgeSections"/>; any other section is somebody else's and left alone.
    /// </summary>
    /// <exception cref="KnowledgeException">Something cannot be followed: all of it, with the nearest known name for an unknown one.</exception>
    public static Knowledge From(IConfiguration overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        var errors = new List<string>();
        var standards = new StandardOverrides(BuiltIn.Standards, errors);
        var catalogue = new CatalogueOverrides(BuiltIn.Catalogue, errors);
        foreach (var layer in KnowledgeLayer.Of(overrides))
        {
            standards.Lay(layer);
            catalogue.Lay(layer);
        }

        return errors.Count == 0 ? new(standards.Result(), catalogue.Result()) : throw new KnowledgeException(errors);
    }
}
