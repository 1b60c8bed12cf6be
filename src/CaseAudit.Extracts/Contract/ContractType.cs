using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>An object of the contract, as the reader's own metadata describe it.</summary>
internal sealed class ContractType
{
    private static readonly ConcurrentDictionary<Type, ContractType> Known = new();

    // The resolver gives a type's metadata alone; the options would make ready those of every type that it leads to, a fifth of a second.
    private static readonly IJsonTypeInfoResolver Metadata = CaseJson.Default;

    private readonly Lazy<IReadOnlyList<ContractProperty>> _properties;
    private readonly Lazy<Dictionary<string, ContractProperty>> _byName;

    private ContractType(Type clrType)
    {
        ClrType = clrType;
        // A type may contain itself; its properties are asked for when they are needed.
        _properties = new(() => [.. PropertiesOf(clrType)]);
        _byName = new(() => Properties.ToDictionary(p => p.Name));
    }

    /// <summary>The envelope around cases.</summary>
    public static ContractType CaseFile { get; } = Of(typeof(Extracts.CaseFile));

    /// <summary>One case.</summary>
    public static ContractType Case { get; } = Of(typeof(CaseExtract));

    /// <summary>An audit programme, with the property that names its schema.</summary>
    public static ContractType Programme { get; } = Of(typeof(AuditProgramme));

    /// <summary>The document of a sample list.</summary>
    public static ContractType SampleListFile { get; } = Of(typeof(Extracts.SampleListFile));

    /// <summary>A file of a council’s own criteria.</summary>
    public static ContractType CriteriaFile { get; } = Of(typeof(Extracts.CriteriaFile));

    /// <summary>One case of a sample list.</summary>
    public static ContractType ListedCase { get; } = Of(typeof(Model.ListedCase));

    /// <summary>A file of accepted exceptions.</summary>
    public static ContractType Exceptions { get; } = Of(typeof(ExceptionsFile));

    public Type ClrType { get; }

    /// <summary>Whether its files may name their own schema: files that people write are written in editors, which look for <c>$schema</c>.</summary>
    public bool NamesItsSchema => ClrType == typeof(ExceptionsFile) || ClrType == typeof(Extracts.CriteriaFile);

    /// <summary>Its name in a sentence: "strategy discussion".</summary>
    public string Label => ClrType == typeof(Extracts.CaseFile) || ClrType == typeof(Extracts.SampleListFile) || ClrType == typeof(Extracts.CriteriaFile) ? "envelope" : Wording.Spaced(Definition);

    public IReadOnlyList<ContractProperty> Properties => _properties.Value;

    /// <summary>Its name among the definitions of the schema: "strategyDiscussion".</summary>
    public string Definition => ClrType == typeof(CaseExtract) ? "case" : ClrType == typeof(Acceptance) ? "exception" : JsonNamingPolicy.CamelCase.ConvertName(ClrType.Name);

    /// <summary>What it is; null where that is not written down.</summary>
    public string? Description => ContractDocumentation.Of(ClrType);

    public ContractProperty? Find(ReadOnlySpan<char> name) => _byName.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var property) ? property : null;

    private static ContractType Of(Type type) => Known.GetOrAdd(type, t => new ContractType(t));

    private static JsonTypeInfo MetadataOf(Type type) => Metadata.GetTypeInfo(type, CaseJson.Default.Options)!;

    private static IEnumerable<ContractProperty> PropertiesOf(Type clrType)
    {
        var own = MetadataOf(clrType).Properties;
        return clrType == typeof(AuditProgramme)
            ? own.Select((p, i) => Property(p, i + 1)).Prepend(ProgrammeFormat.SchemaProperty)
            : own.Select(Property);
    }

    private static ContractProperty Property(JsonPropertyInfo property, int index) => new(
        property.Name,
        index,
        Refined(property.AttributeProvider as MemberInfo, Value(property.PropertyType)),
        property.IsRequired,
        property.IsSetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null),
        ContractDocumentation.Of(property.AttributeProvider as MemberInfo));

    private static ContractValue Refined(MemberInfo? member, ContractValue value) => (member?.DeclaringType?.Name, member?.Name) switch
    {
        (nameof(CaseExtract), nameof(CaseExtract.CaseId)) or (nameof(Audit), nameof(Audit.CaseId)) or (nameof(Model.ListedCase), nameof(Model.ListedCase.CaseId)) => value with { Form = TextForm.Case },
        (nameof(Audit), nameof(Audit.AuditId)) or (nameof(AuditReport), nameof(AuditReport.ReportId)) or (nameof(Recommendation), nameof(Recommendation.Id)) =>
            value with { Form = TextForm.Reference },
        (nameof(Extracts.CaseFile), nameof(Extracts.CaseFile.Schema)) => value with { Constant = Extracts.CaseFile.SchemaName },
        (nameof(Extracts.SampleListFile), nameof(Extracts.SampleListFile.Schema)) => value with { Constant = Extracts.SampleListFile.SchemaName },
        (nameof(ExceptionsFile), nameof(ExceptionsFile.Schema)) => value with { Constant = ExceptionsFile.SchemaName },
        (nameof(Acceptance), nameof(Acceptance.Case)) => value with { Form = TextForm.Case },
        (nameof(Extracts.CriteriaFile), nameof(Extracts.CriteriaFile.Schema)) => value with { Constant = Extracts.CriteriaFile.SchemaName },
        (nameof(LocalCriterion), nameof(LocalCriterion.Code)) => value with { Form = TextForm.LocalCode },
        (nameof(LocalCriterion), not nameof(LocalCriterion.CountsTowards)) when value.Kind == ContractKind.Text => value with { Filled = true },
        (nameof(Acceptance), nameof(Acceptance.Reason) or nameof(Acceptance.AcceptedBy)) => value with { Filled = true },
        (nameof(TimeLimit), nameof(TimeLimit.Value)) or (nameof(CountTemplate), nameof(CountTemplate.AtLeast)) => value with { Range = (1, TimeLimit.Most) },
        (nameof(CountTemplate), nameof(CountTemplate.AtMost)) => value with { Range = (0, TimeLimit.Most) },
        (nameof(ShareTemplate), nameof(ShareTemplate.AtLeastPercent)) => value with { Range = (1, 100) },
        (nameof(LocalCriterion), nameof(LocalCriterion.Statuses)) or (nameof(ShareTemplate), nameof(ShareTemplate.Meet)) or (nameof(MentionsTemplate), nameof(MentionsTemplate.Any))
            or (nameof(ItemCondition), nameof(ItemCondition.Is) or nameof(ItemCondition.IsNot) or nameof(ItemCondition.Mentions)) => value with { LeastItems = 1 },
        (nameof(Extracts.CaseFile), nameof(Extracts.CaseFile.Cases)) or (nameof(Extracts.SampleListFile), nameof(Extracts.SampleListFile.Cases))
            or (nameof(AuditProgramme), nameof(AuditProgramme.Audits) or nameof(AuditProgramme.Reports) or nameof(AuditProgramme.Learning) or nameof(AuditProgramme.FamilyFeedback)) => value with { Unlimited = true },
        _ => value,
    };

    private static ContractValue Value(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) return new(ContractKind.Text);
        if (plain == typeof(DateOnly)) return new(ContractKind.Day);
        if (plain == typeof(bool)) return new(ContractKind.Flag);
        if (plain == typeof(int)) return new(ContractKind.Count);
        if (plain.IsEnum) return new(ContractKind.Word) { Words = Vocabulary.Of(plain) };
        if (MetadataOf(plain) is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }) return new(ContractKind.List) { Item = Value(element) };
        return new(ContractKind.Object) { Type = Of(plain) };
    }
}
