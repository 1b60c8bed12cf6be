using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>How the contract's types are read from JSON: the one description that reading, checking and the published schema share.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(ExactWordConverterFactory)],
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = ReadLimits.MaxDepth)]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(AuditProgramme))]
[JsonSerializable(typeof(SampleListFile))]
[JsonSerializable(typeof(ExceptionsFile))]
[JsonSerializable(typeof(CriteriaFile))]
[JsonSerializable(typeof(string))]
internal sealed partial class CaseJson : JsonSerializerContext;
